export { create, createWithId, get, list, remove as delete, removeDataLimit, rename, setDataLimit } from './crud.js'
