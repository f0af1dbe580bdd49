import type { Calls } from './types.js'

/** Every operation of placement groups, with every parameter that it has. */
export const calls: Calls = {}
