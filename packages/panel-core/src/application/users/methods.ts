export { create, get, getByExternalId, list, remove as delete, update } from './crud.js'
