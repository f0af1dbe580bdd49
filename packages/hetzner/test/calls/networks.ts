import type { Calls } from './types.js'

/** Every operation of networks, with every parameter that it has. */
export const calls: Calls = {}
