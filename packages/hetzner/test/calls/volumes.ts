import type { Calls } from './types.js'

/** Every operation of volumes, with every parameter that it has. */
export const calls: Calls = {
  list_volumes: ({ volumes }) =>
    volumes.list({ name: 'data', label_selector: 'env=prod', status: 'available', sort: 'created:desc', page: 2, per_page: 10 }),
  create_volume: ({ volumes }) =>
    volumes.create({ name: 'data', size: 50, location: 'fsn1', server: 3, automount: true, format: 'ext4', labels: { env: 'prod' } }),
  get_volume: ({ volumes }) => volumes.get(1),
  update_volume: ({ volumes }) => volumes.update(1, { name: 'data', labels: {} }),
  delete_volume: ({ volumes }) => volumes.delete(1),
  list_volumes_actions: ({ volumes }) => volumes.listAllActions({ id: [1, 2], status: 'running', sort: 'id', page: 1, per_page: 50 }),
  get_volumes_action: ({ volumes }) => volumes.getAction(1),
  list_volume_actions: ({ volumes }) => volumes.listActions(1, { status: 'running', sort: ['id', 'command'], page: 1, per_page: 50 }),
  attach_volume: ({ volumes }) => volumes.attach(1, { server: 3, automount: true }),
  detach_volume: ({ volumes }) => volumes.detach(1),
  resize_volume: ({ volumes }) => volumes.resize(1, 100),
  change_volume_protection: ({ volumes }) => volumes.changeProtection(1, { delete: true }),
}
