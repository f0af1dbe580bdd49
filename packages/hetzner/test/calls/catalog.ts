import type { Calls } from './types.js'

/** Every operation of what can only be looked up. */
export const calls: Calls = {
  get_actions: ({ actions }) => actions.list([1, 2]),
  get_action: ({ actions }) => actions.get(1),
  list_locations: ({ locations }) => locations.list({ name: 'fsn1', sort: 'name', page: 1, per_page: 50 }),
  get_location: ({ locations }) => locations.get(1),
}
