export * from '@infra/panel-core/application/servers'
export {
  create as createServer,
  get as getServer,
  getByExternalId as getServerByExternalId,
  list as listServers,
  remove as deleteServer,
} from './crud.js'
export type { DeleteServerQuery, ServerInclude, ServerRelations, ServerWith } from './types.js'
export { updateBuild as updateServerBuild, updateDetails as updateServerDetails, updateStartup as updateServerStartup } from './update.js'
