import type { Calls } from './types.js'

/** Every operation of prices, with every parameter that it has. */
export const calls: Calls = {
  get_pricing: ({ pricing }) => pricing.get(),
}
