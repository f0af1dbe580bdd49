export { reinstallServer, suspendServer, unsuspendServer } from '@infra/panel-core/application/servers'
export type { EnvironmentValue, Subuser } from '@infra/panel-core/application/servers'
export {
  create as createServer,
  createFromPreset as createServerFromPreset,
  get as getServer,
  getByExternalId as getServerByExternalId,
  list as listServers,
  remove as deleteServer,
  setPowerOfMany as setPowerOfServers,
  transfer as transferServer,
} from './crud.js'
export { createFromEgg as createServerFromEgg } from './from-egg.js'
export { setInstalled as setServerInstalled, waitForInstall as waitForServerInstall } from './state.js'
export { update as updateServer, updateStartup as updateServerStartup } from './update.js'
export type * from './types.js'
