export {
  create as createDatabaseHost,
  get as getDatabaseHost,
  list as listDatabaseHosts,
  remove as deleteDatabaseHost,
  update as updateDatabaseHost,
} from './crud.js'
export type * from './types.js'
