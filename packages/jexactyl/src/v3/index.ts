export * from '@infra/core/common'
export { CsrfError, fieldErrorsOf, ServerStateError, WingsError } from '@infra/panel-core'
export type {
  ApplicationDatabases,
  ApplicationLocations,
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
export type { JexactylV3ApplicationApi, JexactylV3ClientApi } from './api.js'
export type {
  JexactylV3Application,
  V3ApplicationApprovals,
  V3ApplicationNests,
  V3ApplicationNodes,
  V3ApplicationServers,
  V3ApplicationUsers,
} from './application.js'
export type {
  JexactylV3Client,
  V3ClientAccount,
  V3ClientAnalytics,
  V3ClientDiscord,
  V3ClientPlugins,
  V3ClientReferrals,
  V3ClientServers,
  V3ClientStore,
  V3ClientTickets,
} from './client.js'
export { createJexactyl } from './jexactyl.js'
export type { JexactylV3 } from './jexactyl.js'
