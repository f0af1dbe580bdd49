import type { Calls } from './types.js'

/** Every operation of load balancers, with every parameter that it has. */
export const calls: Calls = {}
