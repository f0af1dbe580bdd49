import type { Calls } from './types.js'

/** Every operation of storage box subaccounts, with every parameter that it has. */
export const calls: Calls = {}
