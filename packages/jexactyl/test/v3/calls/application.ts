import type { Calls } from './types.js'

const ofNode = ['allocations', 'location', 'servers'] as const
const node = {
  name: 'node2',
  location_id: 1,
  fqdn: 'node2.example.com',
  scheme: 'https',
  public: true,
  behind_proxy: false,
  maintenance_mode: false,
  memory: 1024,
  memory_overallocate: 0,
  disk: 1024,
  disk_overallocate: 0,
  deploy_fee: 10,
  upload_size: 100,
  daemon_base: '/srv',
  daemon_sftp: 2022,
  daemon_listen: 8080,
}
const person = { email: 'carol@example.com', username: 'carol', first_name: 'Carol', last_name: 'Example' }
const user = { ...person, external_id: 'c', discord_id: '1'.repeat(18), password: 'Passw0rd!123', language: 'en', root_admin: false }
const resources = {
  store_balance: 1,
  store_cpu: 1,
  store_memory: 1,
  store_disk: 1,
  store_slots: 1,
  store_ports: 1,
  store_backups: 1,
  store_databases: 1,
}

/** Every operation of the Application API that 3.x has beside or in the place of what panels share, with every parameter that it has. */
export const calls: Calls = {
  'application.approvals.list': ({ application }) => application.approvals.list(),
  'application.approvals.approve': ({ application }) => application.approvals.approve(7),
  'application.approvals.deny': ({ application }) => application.approvals.deny(8),

  'application.nodes.create': ({ application }) => application.nodes.create(node, { include: ofNode }),
  'application.nodes.update': ({ application }) => application.nodes.update(1, { ...node, reset_secret: true }, { include: ofNode }),

  'application.servers.delete': ({ application }) => application.servers.delete(1, { return_resources: true }),
  'application.servers.delete {force: true}': ({ application }) => application.servers.delete(1, { force: true, return_resources: true }),

  'application.users.create': ({ application }) => application.users.create(user, { include: ['servers'] }),
  'application.users.update': ({ application }) => application.users.update(1, user, { include: ['servers'] }),
  'application.users.getResources': ({ application }) => application.users.getResources(4),
  'application.users.setResources': ({ application }) => application.users.setResources(4, { ...person, ...resources }),
}
