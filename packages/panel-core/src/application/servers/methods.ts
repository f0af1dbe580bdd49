export { create, get, getByExternalId, list, remove as delete } from './crud.js'
export { createFromEgg } from './from-egg.js'
export { reinstall, suspend, unsuspend, waitForInstall } from './state.js'
export { updateBuild, updateDetails, updateStartup } from './update.js'
