import type { Calls } from './types.js'

const page = { page: 2, per_page: 10 }
const ofServer = ['allocations', 'user', 'subusers', 'nest', 'egg', 'variables', 'location', 'node', 'databases']
const ofNode = ['allocations', 'location', 'servers']
const ofLocation = ['nodes', 'servers']
const ofNest = ['eggs', 'servers']
const ofEgg = ['nest', 'servers', 'config', 'script', 'variables']
const ofDatabase = ['password', 'host']

const person = { email: 'carol@example.com', username: 'carol', first_name: 'Carol', last_name: 'Example' }
const user = { ...person, external_id: 'c', password: 'Passw0rd!123', language: 'en', root_admin: false }
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
  upload_size: 100,
  daemon_base: '/srv',
  daemon_sftp: 2022,
  daemon_listen: 8080,
}
const limits = { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100, threads: '0-1' }
const feature_limits = { databases: 1, allocations: 2, backups: 3 }
const start = { egg: 3, startup: 'java', environment: { SERVER_JARFILE: 'server.jar' } }
const server = {
  ...start,
  name: 'Survival',
  user: 2,
  docker_image: 'example.com/java:21',
  limits,
  feature_limits,
  external_id: 'order-1',
  description: 'mine',
  allocation: { default: 1, additional: [2] },
  deploy: { locations: [1], dedicated_ip: false, port_range: ['25565-25570'] },
  skip_scripts: false,
  oom_disabled: true,
  start_on_completion: true,
}
const build = { allocation: 1, oom_disabled: true, limits, feature_limits, add_allocations: [6], remove_allocations: [7] }

/** Every operation of the Application API, with every parameter that it has. */
export const calls: Calls = {
  'application.users.list': ({ application }) =>
    application.users.list({
      ...page,
      filter: { email: 'a', uuid: 'b', username: 'c', external_id: 'd' },
      sort: '-uuid',
      include: ['servers'],
    }),
  'application.users.get': ({ application }) => application.users.get(1, { include: ['servers'] }),
  'application.users.getByExternalId': ({ application }) => application.users.getByExternalId('c', { include: ['servers'] }),
  'application.users.create': ({ application }) => application.users.create(user, { include: ['servers'] }),
  'application.users.update': ({ application }) => application.users.update(1, user, { include: ['servers'] }),
  'application.users.delete': ({ application }) => application.users.delete(1),

  'application.nodes.list': ({ application }) =>
    application.nodes.list({
      ...page,
      filter: { uuid: 'a', name: 'b', fqdn: 'c', daemon_token_id: 'd' },
      sort: 'memory',
      include: ofNode,
    }),
  'application.nodes.listDeployable': ({ application }) =>
    application.nodes.listDeployable({ ...page, memory: 512, disk: 1024, location_ids: [1, 2], include: ofNode }),
  'application.nodes.get': ({ application }) => application.nodes.get(1, { include: ofNode }),
  'application.nodes.getConfiguration': ({ application }) => application.nodes.getConfiguration(1),
  'application.nodes.create': ({ application }) => application.nodes.create(node, { include: ofNode }),
  'application.nodes.update': ({ application }) => application.nodes.update(1, { ...node, reset_secret: true }, { include: ofNode }),
  'application.nodes.delete': ({ application }) => application.nodes.delete(1),
  'application.nodes.listAllocations': ({ application }) =>
    application.nodes.listAllocations(1, {
      ...page,
      filter: { ip: 'a', port: 25_565, ip_alias: 'b', server_id: 0 },
      include: ['node', 'server'],
    }),
  'application.nodes.createAllocations': ({ application }) =>
    application.nodes.createAllocations(1, { ip: '203.0.113.7', alias: 'a', ports: [25_565] }),
  'application.nodes.deleteAllocation': ({ application }) => application.nodes.deleteAllocation(1, 2),

  'application.locations.list': ({ application }) =>
    application.locations.list({ ...page, filter: { short: 'a', long: 'b' }, sort: '-id', include: ofLocation }),
  'application.locations.get': ({ application }) => application.locations.get(1, { include: ofLocation }),
  'application.locations.create': ({ application }) =>
    application.locations.create({ short: 'eu', long: 'Europe' }, { include: ofLocation }),
  'application.locations.update': ({ application }) =>
    application.locations.update(1, { short: 'eu', long: 'Europe' }, { include: ofLocation }),
  'application.locations.delete': ({ application }) => application.locations.delete(1),

  'application.servers.list': ({ application }) =>
    application.servers.list({
      ...page,
      filter: { uuid: 'a', uuidShort: 'b', name: 'c', description: 'd', image: 'e', external_id: 'f' },
      sort: '-id',
      include: ofServer,
    }),
  'application.servers.get': ({ application }) => application.servers.get(1, { include: ofServer }),
  'application.servers.getByExternalId': ({ application }) => application.servers.getByExternalId('c', { include: ofServer }),
  'application.servers.create': ({ application }) => application.servers.create(server, { include: ofServer }),
  'application.servers.updateDetails': ({ application }) =>
    application.servers.updateDetails(1, { name: 'a', user: 2, external_id: null, description: null }, { include: ofServer }),
  'application.servers.updateBuild': ({ application }) => application.servers.updateBuild(1, build, { include: ofServer }),
  'application.servers.updateStartup': ({ application }) =>
    application.servers.updateStartup(1, { ...start, image: 'example.com/java:21', skip_scripts: false }, { include: ofServer }),
  'application.servers.suspend': ({ application }) => application.servers.suspend(1),
  'application.servers.unsuspend': ({ application }) => application.servers.unsuspend(1),
  'application.servers.reinstall': ({ application }) => application.servers.reinstall(1),
  'application.servers.delete': ({ application }) => application.servers.delete(1),
  'application.servers.delete {force: true}': ({ application }) => application.servers.delete(1, { force: true }),

  'application.servers.databases.list': ({ application }) => application.databases.list(1, { include: ofDatabase }),
  'application.servers.databases.get': ({ application }) => application.databases.get(1, 7, { include: ofDatabase }),
  'application.servers.databases.create': ({ application }) =>
    application.databases.create(1, { database: 'app', remote: '%', host: 2 }, { include: ofDatabase }),
  'application.servers.databases.resetPassword': ({ application }) => application.databases.resetPassword(1, 7),
  'application.servers.databases.delete': ({ application }) => application.databases.delete(1, 7),

  'application.nests.list': ({ application }) => application.nests.list({ ...page, include: ofNest }),
  'application.nests.get': ({ application }) => application.nests.get(1, { include: ofNest }),
  'application.nests.listEggs': ({ application }) => application.nests.listEggs(1, { include: ofEgg }),
  'application.nests.getEgg': ({ application }) => application.nests.getEgg(1, 3, { include: ofEgg }),
}
