import { expect, test } from 'vitest'
import { apiOf, json, startServer, thing } from '../test/server.js'
import { mapCall } from './call.js'
import { InvalidInputError } from './errors/index.js'

test('a mapped call gives another value, with and without the response', async () => {
  await using server = await startServer((_, response) => json(response, 200, { name: 'a' }))
  const call = mapCall(apiOf(server.url).request<{ name: string }>(thing), 'thing.name', ({ name }) => name.toUpperCase())
  expect(await call).toBe('A')
  expect(await call.withResponse()).toMatchObject({ data: 'A', response: { status: 200 } })
})

test('its failure comes through, and counts as handled by whoever asks for both', async () => {
  await using server = await startServer((_, response) => json(response, 404, {}))
  const call = mapCall(apiOf(server.url).request<{ name: string }>(thing), 'thing.name', ({ name }) => name)
  await expect(call.withResponse()).rejects.toMatchObject({ status: 404 })
})

test('an answer that cannot be mapped is a mismatch, and on it', async () => {
  await using server = await startServer((_, response) => json(response, 200, { name: null }))
  const api = apiOf(server.url)
  const named = () => api.request<{ name: string }>(thing)
  await expect(mapCall(named(), 'thing.name', ({ name }) => name.toUpperCase())).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    message: 'thing.name: the answer is not what it should be',
    operation: 'thing.name',
    status: 200,
    data: { name: null },
  })
  const told = new InvalidInputError('m', { field: 'f' })
  await expect(
    mapCall(named(), 'thing.name', () => {
      throw told
    }),
  ).rejects.toBe(told)
})
