export { create as createLink, list as listLinks, remove as deleteLink, update as updateLink } from './crud.js'
