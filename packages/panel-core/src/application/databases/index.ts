export {
  create as createServerDatabase,
  get as getServerDatabase,
  list as listServerDatabases,
  remove as deleteServerDatabase,
  resetPassword as resetServerDatabasePassword,
} from './crud.js'
export type * from './types.js'
