export { delete, resetPassword } from '@infra/panel-core/application/databases/methods'
export { create, get, list } from './crud.js'
