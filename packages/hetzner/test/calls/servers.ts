import type { Calls } from './types.js'

/** Every operation of servers, with every parameter that it has. */
export const calls: Calls = {}
