export * from '@infra/core/common'
export { CsrfError, fieldErrorsOf, ServerStateError, WingsError } from '@infra/panel-core'
export type {
  ApplicationDatabases,
  ApplicationLocations,
  ApplicationNests,
  ApplicationNodes,
  ApplicationServers,
  ApplicationUsers,
  Change,
  ClientAccount,
  ClientApiKeys,
  ClientBackups,
  ClientDatabases,
  ClientFiles,
  ClientNetwork,
  ClientSchedules,
  ClientServers,
  ClientSettings,
  ClientSshKeys,
  ClientStartup,
  ClientSubusers,
  FieldError,
  FilterQuery,
  Include,
  IncludeQuery,
  PageQuery,
  PanelApplication,
  PanelClient,
  ServerState,
  SortBy,
  With,
} from '@infra/panel-core'
export { createApplicationApi, createClientApi } from './api.js'
export type { PterodactylApplicationApi, PterodactylClientApi, PterodactylOptions } from './api.js'
export { createPterodactylLimiter } from './limiter.js'
export type { PterodactylLimiterOptions } from './limiter.js'
export { createPterodactyl } from './pterodactyl.js'
export type { Pterodactyl } from './pterodactyl.js'
