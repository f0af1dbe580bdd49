import { expect, test } from 'vitest'
import { apiOf, json, startServer, thing } from '../test/server.js'
import { mapCall } from './call.js'

test('a mapped call gives another value, with and without the response', async () => {
  await using server = await startServer((_, response) => json(response, 200, { name: 'a' }))
  const call = mapCall(apiOf(server.url).request<{ name: string }>(thing), ({ name }) => name.toUpperCase())
  expect(await call).toBe('A')
  expect(await call.withResponse()).toMatchObject({ data: 'A', response: { status: 200 } })
})

test('its failure comes through, and counts as handled by whoever asks for both', async () => {
  await using server = await startServer((_, response) => json(response, 404, {}))
  const call = mapCall(apiOf(server.url).request<{ name: string }>(thing), ({ name }) => name)
  await expect(call.withResponse()).rejects.toMatchObject({ status: 404 })
})
