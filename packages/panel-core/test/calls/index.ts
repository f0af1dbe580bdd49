import { calls as account } from './account.js'
import { calls as application } from './application.js'
import { calls as backups } from './backups.js'
import { calls as databases } from './databases.js'
import { calls as files } from './files.js'
import { calls as network } from './network.js'
import { calls as schedules } from './schedules.js'
import { calls as servers } from './servers.js'
import { calls as settings } from './settings.js'
import { calls as subusers } from './subusers.js'
import type { Calls } from './types.js'

/** Every operation of both APIs. */
export const calls: Calls = {
  ...account,
  ...application,
  ...backups,
  ...databases,
  ...files,
  ...network,
  ...schedules,
  ...servers,
  ...settings,
  ...subusers,
}
