import type { Calls } from './types.js'

/** Every operation of server types, with every parameter that it has. */
export const calls: Calls = {
  list_server_types: ({ serverTypes }) => serverTypes.list({ name: 'cpx22', page: 1, per_page: 50 }),
  get_server_type: ({ serverTypes }) => serverTypes.get(1),
}
