import { expect, test } from 'vitest'
import { apiOf, json, pagedApiOf, startServer } from '../test/server.js'
import { InvalidInputError, path } from './index.js'
import type { ApiConfig, RequestSpec } from './index.js'

test('the rules of the whole API see each request, its path made, and keep it from being sent', async () => {
  await using server = await startServer((_, response) => json(response, 200, { things: [] }))
  const seen: [RequestSpec, string][] = []
  const check: ApiConfig['check'] = (spec, at) => {
    seen.push([spec, at])
    if (at.endsWith('/0')) throw new InvalidInputError('"id" must be 1 or more', { field: 'id' })
  }
  const api = apiOf(server.url, {}, { check })
  const good = { op: 'things.get', path: path`/things/${'a b'}`, query: { q: 1 } }
  await api.request(good)
  await expect(api.request({ op: 'things.get', path: path`/things/${0}` })).rejects.toMatchObject({ field: 'id' })
  expect(seen.map(([, at]) => at)).toEqual(['/things/a%20b', '/things/0'])
  expect(seen[0]![0]).toMatchObject(good)
  expect(server.seen).toHaveLength(1)
  const list = pagedApiOf(server.url, { readPage: () => ({}) }, {}, { check }).list({ op: 'things.list', path: '/0', pick: 'things' })
  await expect(Promise.resolve(list)).rejects.toMatchObject({ field: 'id' })
  expect(server.seen).toHaveLength(1)
})

test("an operation's own check comes first, then the form of the path", async () => {
  const order: string[] = []
  const api = apiOf('http://127.0.0.1:1', {}, { check: () => void order.push('api') })
  const own = () => {
    order.push('own')
    throw new InvalidInputError('own', { field: 'own' })
  }
  await expect(api.request({ op: 'a', path: '/a', check: own })).rejects.toMatchObject({ field: 'own' })
  await expect(api.request({ op: 'a', path: '/../a' })).rejects.toMatchObject({ field: 'path' })
  expect(order).toEqual(['own'])
})
