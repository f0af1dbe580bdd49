export { getAuthorizeUrl, link, unlink } from './link.js'
