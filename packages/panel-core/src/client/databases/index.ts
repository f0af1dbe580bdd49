export {
  create as createDatabase,
  list as listDatabases,
  remove as deleteDatabase,
  rotatePassword as rotateDatabasePassword,
} from './crud.js'
export type * from './types.js'
