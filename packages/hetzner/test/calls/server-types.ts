import type { Calls } from './types.js'

/** Every operation of server types, with every parameter that it has. */
export const calls: Calls = {}
