import type { Calls } from './types.js'

const password = 'Correct-Horse-7'

/** Every operation of storage box subaccounts, with every parameter that it has. */
export const calls: Calls = {
  list_storage_box_subaccounts: ({ storageBoxSubaccounts }) =>
    storageBoxSubaccounts.list(1, { name: 'a', username: 'u1-sub1', label_selector: 'env=prod', sort: 'created:desc' }),
  create_storage_box_subaccount: ({ storageBoxSubaccounts }) =>
    storageBoxSubaccounts.create(1, {
      home_directory: 'backups/web-1',
      password,
      name: 'web-1',
      description: 'a',
      access_settings: { ssh_enabled: true, readonly: false },
      labels: { env: 'prod' },
    }),
  get_storage_box_subaccount: ({ storageBoxSubaccounts }) => storageBoxSubaccounts.get(1, 2),
  update_storage_box_subaccount: ({ storageBoxSubaccounts }) =>
    storageBoxSubaccounts.update(1, 2, { name: 'web-1', description: 'a', labels: {} }),
  delete_storage_box_subaccount: ({ storageBoxSubaccounts }) => storageBoxSubaccounts.delete(1, 2),
  change_storage_box_subaccount_home_directory: ({ storageBoxSubaccounts }) =>
    storageBoxSubaccounts.changeHomeDirectory(1, 2, 'backups/web-2'),
  reset_storage_box_subaccount_password: ({ storageBoxSubaccounts }) => storageBoxSubaccounts.resetPassword(1, 2, password),
  update_storage_box_subaccount_access_settings: ({ storageBoxSubaccounts }) =>
    storageBoxSubaccounts.updateAccessSettings(1, 2, {
      reachable_externally: true,
      readonly: true,
      samba_enabled: false,
      ssh_enabled: true,
      webdav_enabled: false,
    }),
}
