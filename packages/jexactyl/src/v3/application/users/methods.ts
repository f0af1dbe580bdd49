export { create, get, getByExternalId, list, update } from './crud.js'
export { getResources, setResources } from './resources.js'
