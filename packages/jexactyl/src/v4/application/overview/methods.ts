export { getMetrics, getVersion } from './crud.js'
