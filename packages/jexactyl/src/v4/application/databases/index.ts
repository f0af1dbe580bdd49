export { resetServerDatabasePassword } from '@infra/panel-core/application/databases'
export type { CreateServerDatabaseBody, DatabasePassword } from '@infra/panel-core/application/databases'
export {
  create as createServerDatabase,
  get as getServerDatabase,
  list as listServerDatabases,
  remove as deleteServerDatabase,
} from './crud.js'
export type * from './types.js'
