import type { JexactylV3Emulator } from '@infra/jexactyl/msw'
import { expect, test } from 'vitest'
import { SHOPPED, start } from './emulator-start.js'
import { fetchOf } from './emulator-world.js'

/** Asks as Alice, past the checks of the SDK. */
async function post(emulator: JexactylV3Emulator, path: string, body: unknown): Promise<number> {
  const headers = { accept: 'application/json', authorization: `Bearer ${emulator.keys.alice}`, 'content-type': 'application/json' }
  const request = new Request(`${emulator.url}/api/client${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await fetchOf(emulator)(request)).status
}

test('what comes as a text is taken off as a number', async () => {
  const { emulator, client } = start()
  const texts = Object.fromEntries(Object.entries(SHOPPED).map(([name, value]) => [name, String(value)]))
  expect(await post(emulator, '/store/create', texts)).toBe(200)
  expect(await client.store.getBalance()).toMatchObject({ cpu: 300, memory: 7168, ports: 6 })
  expect(emulator.state.servers[0]).toMatchObject({ limits: { cpu: 100, memory: 1024 }, feature_limits: { allocations: 2 } })
})

test('variables of the egg come by names of their own', async () => {
  const { emulator } = start()
  expect(await post(emulator, '/store/create', { ...SHOPPED, 'v1-3-SPONGE_VERSION': '9.9', 'v1-3-OTHER': 'x' })).toBe(200)
  expect(emulator.state.servers[0]!.environment).toMatchObject({ SPONGE_VERSION: '9.9' })
  expect(emulator.state.servers[0]!.environment).not.toHaveProperty('OTHER')
})

test.each([
  [{ title: 1, description: true }, 200],
  [{ title: ['x'], description: 'y' }, 500],
  [{ title: 'x' }, 500],
])('a ticket of %j is answered %i', async (body, status) => {
  const { emulator } = start()
  expect(await post(emulator, '/account/tickets', body)).toBe(status)
  if (status === 200) expect(emulator.state.tickets[0]).toMatchObject({ title: '1', content: '1' })
})

test.each([1, true, ['x'], { a: 1 }])('a search for %j finds no plugin', async (query) => {
  const { emulator } = start()
  const { uuid } = emulator.addServer()
  expect(await post(emulator, `/servers/${uuid}/plugins`, { query })).toBe(500)
})
