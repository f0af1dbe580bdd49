import type { Calls } from './types.js'

/** Every operation of pricing, with every parameter that it has. */
export const calls: Calls = {}
