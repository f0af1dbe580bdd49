export { jexactylFromEnv } from './common.js'
export type { Environment, OtherOptions } from './env.js'
export { jexactylV3FromEnv } from './v3.js'
export { jexactylV4FromEnv } from './v4.js'
