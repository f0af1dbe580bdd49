export * from '@infra/panel-core/client/servers'
export {
  editResource as editServerResource,
  get as getServer,
  list as listServers,
  remove as deleteServer,
  renew as renewServer,
  setBackground as setServerBackground,
} from './crud.js'
export type {
  EditableResource,
  EditServerResourceBody,
  Egg,
  OneServerWith,
  RenewableServer,
  Server,
  ServerInclude,
  ServerRelations,
  ServerWith,
  ServerWithPermissions,
} from './types.js'
export { waitForInstall as waitForServerInstall, waitForTransfer as waitForServerTransfer } from './wait.js'
