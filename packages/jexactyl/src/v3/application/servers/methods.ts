export { create, get, getByExternalId, list, remove as delete } from './crud.js'
export { updateBuild, updateDetails, updateStartup } from './update.js'
