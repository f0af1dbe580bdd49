import { bind } from '@infra/core'
import type { ApplicationApi, ClientApi } from '@infra/panel-core'
import * as applicationDatabases from '@infra/panel-core/application/databases/methods'
import * as locations from '@infra/panel-core/application/locations/methods'
import * as nests from '@infra/panel-core/application/nests/methods'
import * as nodes from '@infra/panel-core/application/nodes/methods'
import * as applicationServers from '@infra/panel-core/application/servers/methods'
import * as users from '@infra/panel-core/application/users/methods'
import * as account from '@infra/panel-core/client/account/methods'
import * as apiKeys from '@infra/panel-core/client/api-keys/methods'
import * as backups from '@infra/panel-core/client/backups/methods'
import * as databases from '@infra/panel-core/client/databases/methods'
import * as files from '@infra/panel-core/client/files/methods'
import * as network from '@infra/panel-core/client/network/methods'
import * as schedules from '@infra/panel-core/client/schedules/methods'
import * as servers from '@infra/panel-core/client/servers/methods'
import * as settings from '@infra/panel-core/client/settings/methods'
import * as sshKeys from '@infra/panel-core/client/ssh-keys/methods'
import * as startup from '@infra/panel-core/client/startup/methods'
import * as subusers from '@infra/panel-core/client/subusers/methods'

/** What panels share, bound: as the clients of their packages have it. */
export type Panel = ReturnType<typeof panelOf>

/** Binds what panels share. */
export function panelOf({ client, application }: { client: ClientApi; application: ApplicationApi }) {
  return {
    client: {
      account: bind(client, account),
      apiKeys: bind(client, apiKeys),
      backups: bind(client, backups),
      databases: bind(client, databases),
      files: bind(client, files),
      network: bind(client, network),
      schedules: bind(client, schedules),
      servers: bind(client, servers),
      settings: bind(client, settings),
      sshKeys: bind(client, sshKeys),
      startup: bind(client, startup),
      subusers: bind(client, subusers),
    },
    application: {
      databases: bind(application, applicationDatabases),
      locations: bind(application, locations),
      nests: bind(application, nests),
      nodes: bind(application, nodes),
      servers: bind(application, applicationServers),
      users: bind(application, users),
    },
  }
}
