import type { Calls } from './types.js'

/** Every operation of subusers, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.subusers.list': ({ client }) => client.subusers.list('1a7ce997'),
  'client.servers.subusers.get': ({ client }) => client.subusers.get('1a7ce997', 'u'),
  'client.servers.subusers.create': ({ client }) =>
    client.subusers.create('1a7ce997', { email: 'bob@example.com', permissions: ['control.start'] }),
  'client.servers.subusers.update': ({ client }) => client.subusers.update('1a7ce997', 'u', { permissions: ['control.start'] }),
  'client.servers.subusers.delete': ({ client }) => client.subusers.delete('1a7ce997', 'u'),
}
