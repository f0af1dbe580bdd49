import type { Calls } from './types.js'

/** Every operation of a server's databases, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.databases.list': ({ client }) => client.databases.list('1a7ce997', { include: ['password'] }),
  'client.servers.databases.create': ({ client }) => client.databases.create('1a7ce997', { database: 'world', remote: '%' }),
  'client.servers.databases.rotatePassword': ({ client }) => client.databases.rotatePassword('1a7ce997', 'ZLr2WAvY'),
  'client.servers.databases.delete': ({ client }) => client.databases.delete('1a7ce997', 'ZLr2WAvY'),
}
