import { randomUuid } from '@infra/core/msw'
import { seedEggs } from '../../panel-core/test/replay/eggs.js'
import type { Item, ListOf } from '../../panel-core/test/replay/eggs.js'
import { onlyFree, untilRefused } from '../../panel-core/test/replay/replay.js'
import type { Setup } from '../../panel-core/test/replay/replay.js'
import nests from './fixtures/recorded/application-nests.json' with { type: 'json' }

const NODE = {
  name: 'node2',
  location_id: 2,
  fqdn: '127.0.0.1',
  scheme: 'http',
  memory: 1024,
  memory_overallocate: 0,
  disk: 1024,
  disk_overallocate: 0,
}

/** What was done before the first one. */
export const BEGIN: Setup = ({ state, keys }) => {
  const [all, some, , , one] = nests.map(({ response }) => response.body) as unknown as [ListOf, ListOf, unknown, unknown, Item]
  seedEggs(state, Date.parse('2026-11-21T08:06:11Z'), all, some, one)
  const at = Date.parse('2026-11-21T08:10:57Z')
  const used = state.keys.filter(({ user_id, kind }) => user_id === 2 && kind === 'client')
  // Alice had made both of her keys twice.
  state.keys.unshift(...used.map((key) => ({ ...key, identifier: `ptlc_${randomUuid(state).slice(0, 11)}`, token: randomUuid(state) })))
  for (const key of used) key.created_at = at
  if (!keys.alice.startsWith('ptlc_')) throw new Error('Alice has no key.')
}

export const SETUPS: Readonly<Record<string, Setup>> = {
  'application-nodes:9': async ({ state }, ask) => {
    await ask('POST', '/api/application/nodes', 'admin_application', { ...NODE, daemon_sftp: 2022, daemon_listen: 8791 })
    const node = state.nodes.find(({ id }) => id === 2)
    if (node) node.wings = 'refuses'
  },
  'application-servers:3': onlyFree(5),
  'client-account:5': ({ state }) => {
    const bob = state.users.find(({ id }) => id === 3)
    if (bob) bob.totp_secret = 'Z6R6RI4CAEUD5KFDUSLG3UCUVEJRRFUZ'
  },
  'client-settings:4': ({ panel }) => {
    panel.durations.install = 300
  },
  'client-files:28': untilRefused('POST', '/api/client/servers/{server}/files/pull', 'alice_client', { url: 'https://example.com/a.zip' }),
  'client-files:29': async (_emulator, ask) => {
    await ask('POST', '/api/client/servers/{server}/files/write?file=/big.bin', 'alice_client', new Uint8Array(5 * 1024 * 1024))
  },
  'client-network:1': onlyFree(9),
  'client-network:9': onlyFree(6),
  'client-network:10': onlyFree(9),
  'client-network:11': onlyFree(3),
  'application-server-databases:0': ({ state }) => {
    state.ids['databases'] = 6
    const at = Date.parse('2026-11-21T08:17:55Z')
    state.databaseHosts = state.databaseHosts.map((host) => ({ ...host, id: 2, port: 33_061, created_at: at, updated_at: at }))
  },
  'errors:21': ({ state }) => {
    for (const node of state.nodes) node.wings = 'down'
  },
  'errors:27': untilRefused('GET', '/api/application/locations', 'admin_application'),
  'application-servers:30': ({ state }) => {
    for (const node of state.nodes) node.wings = 'up'
  },
}

/** The moment of such requests, where it is not that of the recorded one. */
export const MOMENTS: Readonly<Record<string, number>> = { 'errors:27': Date.parse('2026-11-21T08:18:58.500Z') }
