export * from '@infra/core/common'
export { CsrfError, fieldErrorsOf, ServerStateError, WingsError } from '@infra/panel-core'
export type {
  Change,
  ClientApiKeys,
  ClientBackups,
  ClientDatabases,
  ClientFiles,
  ClientNetwork,
  ClientSchedules,
  ClientSettings,
  ClientSshKeys,
  ClientStartup,
  ClientSubusers,
  FieldError,
  FilterQuery,
  Include,
  IncludeQuery,
  PageQuery,
  ServerState,
  SortBy,
  With,
} from '@infra/panel-core'
export type { JexactylOptions } from '../api.js'
export { detectVersion } from '../detect.js'
export type { DetectedVersion } from '../detect.js'
export { PanelDefectError } from '../errors.js'
export { createJexactylLimiter } from '../limiter.js'
export type { JexactylLimiterOptions } from '../limiter.js'
export type { Line } from '../lines.js'
export { createApplicationApi, createClientApi } from './api.js'
export type { JexactylV4ApplicationApi, JexactylV4ClientApi } from './api.js'
export type {
  JexactylV4Application,
  V4ApplicationActivity,
  V4ApplicationAi,
  V4ApplicationAlerts,
  V4ApplicationApiKeys,
  V4ApplicationAuth,
  V4ApplicationBilling,
  V4ApplicationLinks,
  V4ApplicationOverview,
  V4ApplicationPermissions,
  V4ApplicationRoles,
  V4ApplicationSettings,
  V4ApplicationSetup,
  V4ApplicationTheme,
  V4ApplicationTickets,
  V4ApplicationUsers,
  V4ApplicationWebhooks,
} from './application.js'
export type {
  V4ApplicationDatabaseHosts,
  V4ApplicationDatabases,
  V4ApplicationEggs,
  V4ApplicationNests,
  V4ApplicationNodes,
  V4ApplicationPresets,
  V4ApplicationServers,
} from './application/machines.js'
export type {
  JexactylV4Client,
  V4ClientAccount,
  V4ClientBilling,
  V4ClientGroups,
  V4ClientLinks,
  V4ClientPasskeys,
  V4ClientServers,
  V4ClientTickets,
} from './client.js'
export { createJexactyl } from './jexactyl.js'
export type { JexactylV4 } from './jexactyl.js'
export type { RawUser } from './raw-user.js'
