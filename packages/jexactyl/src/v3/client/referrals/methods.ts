export { create, list, listActivity, remove as delete, useCode } from './crud.js'
