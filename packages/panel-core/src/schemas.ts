export * from './client/network/schemas.js'
export * from './client/servers/schemas.js'
export * from './client/startup/schemas.js'
