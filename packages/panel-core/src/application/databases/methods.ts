export { create, get, list, remove as delete, resetPassword } from './crud.js'
