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
export { createClientApi } from './api.js'
export type { JexactylClientApi, JexactylOptions } from './api.js'
export type { CommonAccount, CommonServers, JexactylClient } from './client.js'
export { get as getAccount } from './common/account.js'
export {
  get as getServer,
  list as listServers,
  waitForInstall as waitForServerInstall,
  waitForTransfer as waitForServerTransfer,
} from './common/servers.js'
export type * from './common/types.js'
export { detectVersion } from './detect.js'
export type { DetectedVersion } from './detect.js'
export { PanelDefectError } from './errors.js'
export { createJexactyl } from './jexactyl.js'
export type { Jexactyl } from './jexactyl.js'
export { createJexactylLimiter } from './limiter.js'
export type { JexactylLimiterOptions } from './limiter.js'
export type { Line } from './lines.js'
