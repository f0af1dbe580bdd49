import type { Calls } from './types.js'

/** Every operation of storage box types, with every parameter that it has. */
export const calls: Calls = {}
