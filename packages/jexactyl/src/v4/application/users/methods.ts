export { delete } from '@infra/panel-core/application/users/methods'
export { create, get, getByExternalId, list, update } from './crud.js'
export { setSuspended } from './state.js'
