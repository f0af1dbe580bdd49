export * from './usage.js'
