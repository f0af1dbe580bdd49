export { create, list, remove as delete, rotatePassword } from './crud.js'
