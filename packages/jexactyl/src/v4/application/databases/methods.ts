export { resetPassword } from '@infra/panel-core/application/databases/methods'
export { create, get, list, remove as delete } from './crud.js'
