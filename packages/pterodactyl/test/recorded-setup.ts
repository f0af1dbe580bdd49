import { randomUuid } from '@infra/core/msw'
import { seedEggs } from '../../panel-core/test/replay/eggs.js'
import type { Item, ListOf } from '../../panel-core/test/replay/eggs.js'
import { onlyFree, untilRefused } from '../../panel-core/test/replay/replay.js'
import type { Setup } from '../../panel-core/test/replay/replay.js'
import { databaseHost, secondFactor, secondNode, SHARED, wings } from '../../panel-core/test/replay/setups.js'
import nests from './fixtures/recorded/application-nests.json' with { type: 'json' }

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

/** What was done between two recorded answers, by the one that follows. */
export const SETUPS: Readonly<Record<string, Setup>> = {
  ...SHARED,
  'application-nodes:9': secondNode(8791, 'refuses'),
  'application-servers:3': onlyFree(5),
  'client-account:5': secondFactor('Z6R6RI4CAEUD5KFDUSLG3UCUVEJRRFUZ'),
  'client-network:1': onlyFree(9),
  'client-network:9': onlyFree(6),
  'client-network:10': onlyFree(9),
  'client-network:11': onlyFree(3),
  'application-server-databases:0': databaseHost(2, 33_061, 6, Date.parse('2026-11-21T08:17:55Z')),
  'errors:21': wings('down'),
  'errors:27': untilRefused('GET', '/api/application/locations', 'admin_application'),
  'application-servers:30': wings('up'),
}

/** The moment of such requests, where it is not that of the recorded one. */
export const MOMENTS: Readonly<Record<string, number>> = { 'errors:27': Date.parse('2026-11-21T08:18:58.500Z') }
