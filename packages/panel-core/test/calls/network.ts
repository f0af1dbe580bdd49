import type { Calls } from './types.js'

/** Every operation of a server's allocations, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.network.list': ({ client }) => client.network.list('1a7ce997'),
  'client.servers.network.assign': ({ client }) => client.network.assign('1a7ce997'),
  'client.servers.network.setNotes': ({ client }) => client.network.setNotes('1a7ce997', 9, 'voice chat'),
  'client.servers.network.setPrimary': ({ client }) => client.network.setPrimary('1a7ce997', 9),
  'client.servers.network.unassign': ({ client }) => client.network.unassign('1a7ce997', 9),
}
