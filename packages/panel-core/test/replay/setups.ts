import { untilRefused } from './replay.js'
import type { Setup } from './replay.js'

const NODE = {
  name: 'node2',
  location_id: 2,
  fqdn: '127.0.0.1',
  scheme: 'http',
  memory: 1024,
  memory_overallocate: 0,
  disk: 1024,
  disk_overallocate: 0,
  daemon_sftp: 2022,
}

/** A second node was made; its Wings takes a new configuration, or does not. */
export function secondNode(daemon_listen: number, how: 'up' | 'refuses'): Setup {
  return async ({ state }, ask) => {
    await ask('POST', '/api/application/nodes', 'admin_application', { ...NODE, daemon_listen })
    const node = state.nodes.find(({ id }) => id === 2)
    if (node) node.wings = how
  }
}

/** Wings was stopped, or started again. */
export function wings(how: 'up' | 'down'): Setup {
  return ({ state }) => {
    for (const node of state.nodes) node.wings = how
  }
}

/** Bob was given a secret, of which the recorded code is made. */
export function secondFactor(secret: string): Setup {
  return ({ state }) => {
    const bob = state.users.find(({ id }) => id === 3)
    if (bob) bob.totp_secret = secret
  }
}

/** Some databases were made in vain, on a host that was then made anew. */
export function databaseHost(id: number, port: number, databases: number, at: number): Setup {
  return ({ state }) => {
    state.ids['databases'] = databases
    state.databaseHosts = state.databaseHosts.map((host) => ({ ...host, id, port, created_at: at, updated_at: at }))
  }
}

/** What was done between answers that were recorded of Pterodactyl and of its forks alike. */
export const SHARED: Readonly<Record<string, Setup>> = {
  'client-settings:4': ({ panel }) => {
    panel.durations.install = 300
  },
  'client-files:28': untilRefused('POST', '/api/client/servers/{server}/files/pull', 'alice_client', { url: 'https://example.com/a.zip' }),
  'client-files:29': async (_emulator, ask) => {
    await ask('POST', '/api/client/servers/{server}/files/write?file=/big.bin', 'alice_client', new Uint8Array(5 * 1024 * 1024))
  },
}
