import type { Calls } from './types.js'

/** Every operation of primary ips, with every parameter that it has. */
export const calls: Calls = {}
