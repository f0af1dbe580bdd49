import type { Route } from '../call.js'
import { accountRoutes } from './account.js'
import { archiveRoutes } from './archives.js'
import { backupRoutes } from './backups.js'
import { databaseRoutes } from './databases.js'
import { fileRoutes } from './files.js'
import { keyRoutes } from './keys.js'
import { networkRoutes } from './network.js'
import { scheduleRoutes } from './schedules.js'
import { serverRoutes } from './servers.js'
import { settingsRoutes } from './settings.js'
import { startupRoutes } from './startup.js'
import { subuserRoutes } from './subusers.js'
import { taskRoutes } from './tasks.js'

/** Every operation of the Client API. */
export const clientRoutes: readonly Route[] = [
  ...accountRoutes,
  ...archiveRoutes,
  ...backupRoutes,
  ...databaseRoutes,
  ...fileRoutes,
  ...keyRoutes,
  ...networkRoutes,
  ...scheduleRoutes,
  ...serverRoutes,
  ...settingsRoutes,
  ...startupRoutes,
  ...subuserRoutes,
  ...taskRoutes,
]
