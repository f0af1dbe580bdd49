import type { Calls } from './types.js'

/** Every operation of ssh keys, with every parameter that it has. */
export const calls: Calls = {}
