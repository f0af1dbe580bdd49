export * from '@infra/panel-core/application/servers'
export { remove as deleteServer } from './crud.js'
export type { DeleteServerQuery } from './types.js'
