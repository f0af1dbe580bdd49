export { list as listActivity, listOfServer as listServerActivity, listOfUser as listUserActivity } from './crud.js'
export type * from './types.js'
