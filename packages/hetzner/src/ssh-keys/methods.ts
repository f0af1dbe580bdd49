export { create, createOrGet, get, getByFingerprint, getByIdOrName, getByName, list, remove as delete, update } from './crud.js'
