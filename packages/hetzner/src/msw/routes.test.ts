import { findRoutes } from '@infra/core/msw'
import { createHetzner } from '@infra/hetzner'
import facts from '@infra/specs/hetzner.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { calls } from '../../test/calls/index.js'
import { routes } from './routes.js'

const at = (host: 'cloud' | 'storage', path: string) =>
  findRoutes(
    routes.filter((route) => route.host === host),
    path,
  )

const operations = facts.filter((fact) => !('deprecated' in fact))
const keyOf = ({ host, method, path }: { host: string; method: string; path: string }) => `${host} ${method} ${path}`

test('there is a route for each operation, and none for others', () => {
  expect(routes.map(keyOf).toSorted()).toEqual(operations.map(keyOf).toSorted())
  expect(new Set(routes.map(({ op }) => op)).size).toBe(operations.length)
})

test.each(operations.map((fact) => [fact.operation, fact] as const))('%s knows its parameters and the fields of its body', (_, fact) => {
  const route = routes.find((one) => keyOf(one) === keyOf(fact))
  expect({ query: route?.query.toSorted(), body: Object.keys(route?.body?.entries ?? {}).toSorted() }).toEqual({
    query: fact.query,
    body: fact.body,
  })
})

test.each(operations.map((fact) => [fact.operation, fact] as const))('%s is found, and called as the SDK calls it', async (name, fact) => {
  const ops: string[] = []
  const found: (string | undefined)[] = []
  const hetzner = createHetzner({
    token: 'x',
    retry: 0,
    validate: 'off',
    hooks: { onRequest: ({ op }) => void ops.push(op) },
    fetch: (request) => {
      const { pathname, hostname } = new URL(request.url)
      const matching = at(hostname === 'api.hetzner.com' ? 'storage' : 'cloud', pathname.replace('/v1', ''))
      found.push(matching.find(({ route }) => route.method === request.method)?.route.op)
      return Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }))
    },
  })
  await Promise.resolve(calls[name]?.(hetzner)).catch(() => undefined)
  expect(found).toEqual([routes.find((route) => keyOf(route) === keyOf(fact))?.op])
  expect(ops).toEqual(found)
})

test.each([
  ['/servers/actions', 'servers.listAllActions'],
  ['/servers/1/actions', 'servers.listActions'],
  ['/servers/actions/1', 'servers.getAction'],
  ['/zones/actions/actions', 'zones.listActions'],
  ['/zones/example.com/rrsets/%40/A', 'rrsets.get'],
])('%s is %s', (path, op) => {
  expect(at('cloud', path).map(({ route }) => route.op)).toContain(op)
})

test('a path says what is in it, decoded', () => {
  expect(at('cloud', '/zones/example.com/rrsets/%40/A')[0]?.params).toEqual({
    id_or_name: 'example.com',
    rr_name: '@',
    rr_type: 'A',
  })
  expect(at('cloud', '/zones/%zz')[0]?.params).toEqual({ id_or_name: '%zz' })
  expect(at('cloud', '/servers/')).toEqual([])
  expect(at('storage', '/servers')).toEqual([])
})
