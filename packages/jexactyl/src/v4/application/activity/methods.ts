export { list, listOfServer, listOfUser } from './crud.js'
