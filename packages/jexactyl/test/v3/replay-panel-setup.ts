import { onlyFree, untilRefused } from '../../../panel-core/test/replay/replay.js'
import type { Setup } from '../../../panel-core/test/replay/replay.js'
import { secondFactor, secondNode, SHARED, wings } from '../../../panel-core/test/replay/setups.js'

/** All of this was asked for once more than it was written down. */
const databases: Setup = async ({ state }, ask) => {
  const host = state.databaseHosts[0]
  if (host) Object.assign(host, { port: 33_062, created_at: Date.parse('2026-11-21T09:11:47Z') })
  await ask('POST', '/api/application/servers/1/databases', 'admin_application', { database: 'app1', remote: '%', host: 1 })
  await ask('DELETE', '/api/application/servers/1/databases/1', 'admin_application')
  const path = '/api/client/servers/{server}/databases'
  for (const database of ['world', 'world2', 'world3']) {
    await ask('POST', path, 'alice_client', { database, remote: '%' })
    if (database === 'world') await ask('POST', `${path}/${state.databases[0]?.hash}/rotate-password`, 'alice_client')
  }
  for (const { hash } of state.databases) await ask('DELETE', `${path}/${hash}`, 'alice_client')
}

/** What was done for that part of the recordings which repeats those of Pterodactyl. */
export const PANEL_SETUPS = {
  ...SHARED,
  'application-nodes:9': secondNode(8794, 'up'),
  'application-servers:3': onlyFree(2),
  'client-account:5': secondFactor('JPOB63PIRTWEXWEINMX4SEA2RV3POSYK'),
  'client-network:1': onlyFree(9),
  'client-network:9': onlyFree(5),
  'client-network:10': onlyFree(2),
  'client-network:11': onlyFree(3),
  'client-files:0': databases,
  'errors:22': wings('down'),
  'errors:28': untilRefused('GET', '/api/application/locations', 'admin_application'),
  'errors:31': untilRefused('GET', '/api/client/permissions', 'dave_client'),
} satisfies Readonly<Record<string, Setup>>

/** The moment of such requests, where it is not that of the recorded one. */
export const MOMENTS: Readonly<Record<string, number>> = {
  'errors:28': Date.parse('2026-11-21T09:16:33.500Z'),
  'errors:31': Date.parse('2026-11-21T09:18:13.500Z'),
}
