import type { Calls } from './types.js'

/** Every operation of ISOs, with every parameter that it has. */
export const calls: Calls = {
  list_isos: ({ isos }) => isos.list({ name: 'debian', architecture: 'arm', include_architecture_wildcard: true, page: 1, per_page: 50 }),
  get_iso: ({ isos }) => isos.get(1),
}
