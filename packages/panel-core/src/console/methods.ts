export { openConsole as console } from './open.js'
