export {
  create as createServer,
  get as getServer,
  getByExternalId as getServerByExternalId,
  list as listServers,
  remove as deleteServer,
} from './crud.js'
export { createFromEgg as createServerFromEgg } from './from-egg.js'
export {
  reinstall as reinstallServer,
  suspend as suspendServer,
  unsuspend as unsuspendServer,
  waitForInstall as waitForServerInstall,
} from './state.js'
export type * from './types.js'
export { updateBuild as updateServerBuild, updateDetails as updateServerDetails, updateStartup as updateServerStartup } from './update.js'
