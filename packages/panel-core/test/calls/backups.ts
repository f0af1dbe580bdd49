import type { Calls } from './types.js'

/** Every operation of backups, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.backups.list': ({ client }) => client.backups.list('1a7ce997', { page: 2, per_page: 10 }),
  'client.servers.backups.get': ({ client }) => client.backups.get('1a7ce997', 'b'),
  'client.servers.backups.create': ({ client }) =>
    client.backups.create('1a7ce997', { name: 'nightly', ignored: '*.log', is_locked: true }),
  'client.servers.backups.delete': ({ client }) => client.backups.delete('1a7ce997', 'b'),
  'client.servers.backups.restore': ({ client }) => client.backups.restore('1a7ce997', 'b', { truncate: true }),
  'client.servers.backups.getDownloadUrl': ({ client }) => client.backups.getDownloadUrl('1a7ce997', 'b'),
  'client.servers.backups.toggleLock': ({ client }) => client.backups.setLocked('1a7ce997', 'b', true),
}
