import type { Calls } from './types.js'

/** Every operation of storage box types, with every parameter that it has. */
export const calls: Calls = {
  list_storage_box_types: ({ storageBoxTypes }) => storageBoxTypes.list({ name: 'bx11', page: 1, per_page: 50 }),
  get_storage_box_type: ({ storageBoxTypes }) => storageBoxTypes.get(1),
}
