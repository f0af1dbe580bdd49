import type { Calls } from './types.js'

const password = 'Correct-Horse-7'

/** Every operation of storage boxes, with every parameter that it has. */
export const calls: Calls = {
  list_storage_boxes: ({ storageBoxes }) =>
    storageBoxes.list({ name: 'backups', label_selector: 'env=prod', sort: 'stats.size:desc', page: 1, per_page: 50 }),
  create_storage_box: ({ storageBoxes }) =>
    storageBoxes.create({
      name: 'backups',
      location: 'fsn1',
      storage_box_type: 'bx11',
      password,
      labels: { env: 'prod' },
      ssh_keys: ['ssh-ed25519 AAAA me'],
      access_settings: { ssh_enabled: true },
    }),
  get_storage_box: ({ storageBoxes }) => storageBoxes.get(1),
  update_storage_box: ({ storageBoxes }) => storageBoxes.update(1, { name: 'backups', labels: {} }),
  delete_storage_box: ({ storageBoxes }) => storageBoxes.delete(1),
  list_storage_box_folders: ({ storageBoxes }) => storageBoxes.listFolders(1, { path: './documents' }),
  list_storage_boxes_actions: ({ storageBoxes }) =>
    storageBoxes.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_storage_boxes_action: ({ storageBoxes }) => storageBoxes.getAction(1),
  list_storage_box_actions: ({ storageBoxes }) =>
    storageBoxes.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  change_storage_box_protection: ({ storageBoxes }) => storageBoxes.changeProtection(1, { delete: true }),
  change_storage_box_type: ({ storageBoxes }) => storageBoxes.changeType(1, 'bx21'),
  reset_storage_box_password: ({ storageBoxes }) => storageBoxes.resetPassword(1, password),
  update_storage_box_access_settings: ({ storageBoxes }) =>
    storageBoxes.updateAccessSettings(1, {
      reachable_externally: true,
      samba_enabled: false,
      ssh_enabled: true,
      webdav_enabled: false,
      zfs_enabled: false,
    }),
  rollback_storage_box_snapshot: ({ storageBoxes }) => storageBoxes.rollbackSnapshot(1, '2026-02-12T11-35-19'),
  enable_storage_box_snapshot_plan: ({ storageBoxes }) =>
    storageBoxes.enableSnapshotPlan(1, { max_snapshots: 10, minute: 30, hour: 3, day_of_week: 7, day_of_month: null }),
  disable_storage_box_snapshot_plan: ({ storageBoxes }) => storageBoxes.disableSnapshotPlan(1),
}
