import type { Calls } from './types.js'

const filter = { uuid: 'a', name: 'b', description: 'c', external_id: 'd', '*': 'e' }

/** Every operation of servers, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.list': ({ client }) =>
    client.servers.list({ filter, include: ['egg', 'subusers'], type: 'admin-all', page: 2, per_page: 10 }),
  'client.servers.get': ({ client }) => client.servers.get('1a7ce997', { include: ['egg', 'subusers'] }),
  'client.servers.resources': ({ client }) => client.servers.getResources('1a7ce997'),
  'client.servers.websocket': ({ client }) => client.servers.getWebsocket('1a7ce997'),
  'client.servers.activity': ({ client }) =>
    client.servers.listActivity('1a7ce997', {
      filter: { event: 'server:power' },
      include: ['actor'],
      sort: 'timestamp',
      page: 2,
      per_page: 10,
    }),
  'client.servers.sendCommand': ({ client }) => client.servers.sendCommand('1a7ce997', 'say Hello'),
  'client.servers.power': ({ client }) => client.servers.setPower('1a7ce997', 'start'),
}
