import type { Calls } from './types.js'

/** Every operation of storage boxes, with every parameter that it has. */
export const calls: Calls = {}
