export { serve } from './serve.js'
export type { Served, ServeOptions } from './serve.js'
export type { KeyPair } from './certificate.js'
