import type { V4Calls } from './client.js'

const page = { page: 2, per_page: 10 }
const ofNode = ['allocations', 'location', 'servers'] as const
const ofEgg = ['config', 'nest', 'script', 'servers', 'variables'] as const
const ofServer = ['allocations', 'user', 'subusers', 'nest', 'egg', 'variables', 'location', 'node', 'databases'] as const
const limits = { memory: 1024, swap: 0, disk: 2048, io: 500, cpu: 0, threads: null, oom_killer: true }
const feature_limits = { databases: 1, allocations: 2, backups: 3, subusers: 4 }
const start = {
  startup: 'java',
  environment: { SERVER_JARFILE: 'server.jar' },
  egg_id: 4,
  image: 'example.com/java:21',
  skip_scripts: false,
}
const about = { name: 'Survival', description: 'mine', external_id: 'order-1', owner_id: 2, limits, feature_limits }
const node = {
  name: 'node2',
  description: null,
  location_id: 1,
  database_host_id: null,
  fqdn: 'node2.example.com',
  scheme: 'https',
  behind_proxy: false,
  public: true,
  deployable: true,
  listen_port_http: 8080,
  public_port_http: 443,
  listen_port_sftp: 2022,
  public_port_sftp: 2022,
  memory: 16_384,
  memory_overallocate: 0,
  disk: 102_400,
  disk_overallocate: -1,
  upload_size: 100,
  daemon_base: '/var/lib/pterodactyl/volumes',
} as const
const host = { name: 'second', host: '127.0.0.1', port: 3306, username: 'panel', password: 'correct horse' }
const preset = { name: 'Small', description: null, memory: 2048, cpu: 100, disk: 10_240, nest_id: null, egg_id: 4 }
const egg = {
  nest_id: 5,
  name: 'My egg',
  description: null,
  features: ['eula'],
  docker_images: { 'Java 21': 'example.com/java:21' },
  file_denylist: null,
  config_files: '{}',
  config_startup: '{}',
  config_stop: 'stop',
  startup: 'java',
  script_container: 'example.com/installer',
  script_entry: 'ash',
  script_install: '#!/bin/ash',
}
const variable = {
  name: 'Jar',
  description: null,
  env_variable: 'JAR',
  default_value: 'x.jar',
  user_viewable: true,
  user_editable: true,
  rules: 'required|string',
}

/** The operations of the Application API on servers and what they are made of and run on. */
export const machineCalls: V4Calls = {
  'application.servers.list': ({ application }) =>
    application.servers.list({
      ...page,
      filter: { id: 1, uuid: 'a', uuidShort: 'b', name: 'c', owner_id: 2, node_id: 3, external_id: 'd' },
      sort: '-status',
    }),
  'application.servers.get': ({ application }) => application.servers.get(1, { include: ofServer }),
  'application.servers.getByExternalId': ({ application }) => application.servers.getByExternalId('c', { include: ofServer }),
  'application.servers.create': ({ application }) =>
    application.servers.create({ ...about, ...start, node_id: 1, allocation: { default: 1, additional: [2] } }, { include: ofServer }),
  'application.servers.createFromPreset': ({ application }) => application.servers.createFromPreset(1),
  'application.servers.update': ({ application }) =>
    application.servers.update(1, { ...about, allocation_id: 1, add_allocations: [6], remove_allocations: [7] }, { include: ofServer }),
  'application.servers.updateStartup': ({ application }) => application.servers.updateStartup(1, start, { include: ofServer }),
  'application.servers.delete (4.x)': ({ application }) => application.servers.delete(1, { force: true }),
  'application.servers.suspend': ({ application }) => application.servers.suspend(1),
  'application.servers.unsuspend': ({ application }) => application.servers.unsuspend(1),
  'application.servers.reinstall': ({ application }) => application.servers.reinstall(1),
  'application.servers.toggleInstall': ({ application }) => application.servers.setInstalled(1, true),
  'application.servers.transfer': ({ application }) => application.servers.transfer(1, undefined),
  'application.servers.bulkPower': ({ application }) => application.servers.setPowerOfMany(undefined),
  'application.servers.presets.list': ({ application }) =>
    application.presets.list({ ...page, filter: { id: 1, uuid: 'a', name: 'b' }, sort: 'memory' }),
  'application.servers.presets.get': ({ application }) => application.presets.get(1),
  'application.servers.presets.create': ({ application }) => application.presets.create(preset),
  'application.servers.presets.update': ({ application }) => application.presets.update(1, preset),
  'application.servers.presets.delete': ({ application }) => application.presets.delete(1),
  'application.servers.databases.list': ({ application }) => application.databases.list(1, { include: ['password', 'host'] }),
  'application.servers.databases.get': ({ application }) => application.databases.get(1, 7, { include: ['password', 'host'] }),
  'application.servers.databases.create': ({ application }) =>
    application.databases.create(1, { database: 'app', remote: '%', host: 2 }, { include: ['host'] }),
  'application.servers.databases.resetPassword': ({ application }) => application.databases.resetPassword(1, 7),
  'application.servers.databases.delete': ({ application }) => application.databases.delete(1, 7),

  'application.databases.list': ({ application }) =>
    application.databaseHosts.list({ ...page, filter: { host: 'a', name: 'b' }, sort: 'host', include: ['databases'] }),
  'application.databases.get': ({ application }) => application.databaseHosts.get(1, { include: ['databases'] }),
  'application.databases.create': ({ application }) => application.databaseHosts.create(host, { include: ['databases'] }),
  'application.databases.update': ({ application }) => application.databaseHosts.update(1, host, { include: ['databases'] }),
  'application.databases.delete': ({ application }) => application.databaseHosts.delete(1),

  'application.nodes.list': ({ application }) =>
    application.nodes.list({
      ...page,
      filter: { daemon_token_id: 'a', fqdn: 'b', id: 1, name: 'c', uuid: 'd' },
      sort: 'disk',
      include: ofNode,
    }),
  'application.nodes.listDeployable': ({ application }) =>
    application.nodes.listDeployable({ page: 2, memory: 512, disk: 1024, location_ids: [1, 2], include: ofNode }),
  'application.nodes.get': ({ application }) => application.nodes.get(1, { include: ofNode }),
  'application.nodes.create': ({ application }) => application.nodes.create(node, { include: ofNode }),
  'application.nodes.update': ({ application }) => application.nodes.update(2, node, { include: ofNode }),
  'application.nodes.delete': ({ application }) => application.nodes.delete(2),
  'application.nodes.getConfiguration': ({ application }) => application.nodes.getConfiguration(1),
  'application.nodes.getInformation': ({ application }) => application.nodes.getInformation(1),
  'application.nodes.getUtilization': ({ application }) => application.nodes.getUtilization(1),
  'application.nodes.listAllocations': ({ application }) =>
    application.nodes.listAllocations(2, {
      ...page,
      filter: { alias: 'a', id: 1, ip: 'b', port: 25_565, server_id: 2 },
      sort: 'port',
      include: ['node', 'server'],
    }),
  'application.nodes.createAllocations': ({ application }) =>
    application.nodes.createAllocations(2, { ip: '203.0.113.7', alias: 'a', ports: [25_565] }),
  'application.nodes.deleteAllocation': ({ application }) => application.nodes.deleteAllocation(2, 21),
  'application.nodes.allocations.deleteAll': ({ application }) => application.nodes.deleteAllocations(2),

  'application.nests.list': ({ application }) =>
    application.nests.list({ ...page, filter: { author: 'a', id: 1, name: 'b' }, sort: 'author', include: ['eggs', 'servers'] }),
  'application.nests.get': ({ application }) => application.nests.get(1, { include: ['eggs', 'servers'] }),
  'application.nests.create': ({ application }) => application.nests.create({ name: 'Games' }, { include: ['eggs'] }),
  'application.nests.update': ({ application }) => application.nests.update(5, { name: 'Games' }, { include: ['eggs'] }),
  'application.nests.delete': ({ application }) => application.nests.delete(5),
  'application.nests.listEggs': ({ application }) =>
    application.nests.listEggs(1, { ...page, filter: { author: 'a', id: 1, name: 'b' }, sort: 'name', include: ofEgg }),
  'application.nests.import': ({ application }) => application.nests.importEgg(5, '{"name":"My egg"}', { include: ofEgg }),
  'application.eggs.get': ({ application }) => application.eggs.get(4, { include: ofEgg }),
  'application.eggs.create': ({ application }) => application.eggs.create(egg, { include: ofEgg }),
  'application.eggs.update': ({ application }) => application.eggs.update(16, egg, { include: ofEgg }),
  'application.eggs.delete': ({ application }) => application.eggs.delete(16),
  'application.eggs.export': ({ application }) => application.eggs.export(4),
  'application.eggs.variables.create': ({ application }) => application.eggs.createVariable(16, variable),
  'application.eggs.variables.updateAll': ({ application }) => application.eggs.updateVariables(16, [{ ...variable, id: 73 }]),
  'application.eggs.variables.delete': ({ application }) => application.eggs.deleteVariable(16, 73),
}
