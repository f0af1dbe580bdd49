import type { Calls } from './types.js'

/** Every operation of storage box snapshots, with every parameter that it has. */
export const calls: Calls = {
  list_storage_box_snapshots: ({ storageBoxSnapshots }) =>
    storageBoxSnapshots.list(1, { name: 'a', label_selector: 'env=prod', is_automatic: false, sort: 'created:desc' }),
  create_storage_box_snapshot: ({ storageBoxSnapshots }) => storageBoxSnapshots.create(1, { description: 'a', labels: { env: 'prod' } }),
  get_storage_box_snapshot: ({ storageBoxSnapshots }) => storageBoxSnapshots.get(1, 2),
  update_storage_box_snapshot: ({ storageBoxSnapshots }) => storageBoxSnapshots.update(1, 2, { description: 'a', labels: {} }),
  delete_storage_box_snapshot: ({ storageBoxSnapshots }) => storageBoxSnapshots.delete(1, 2),
}
