export { finish, getData } from './crud.js'
