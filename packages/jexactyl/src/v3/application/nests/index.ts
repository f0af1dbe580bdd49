export * from '@infra/panel-core/application/nests'
export { get as getNest, list as listNests } from './crud.js'
export type { Nest, NestWith } from './types.js'
