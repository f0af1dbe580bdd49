export * from './access-keys/schemas.js'
export * from './metrics/schemas.js'
export * from './server/schemas.js'
