import { createOvh } from '@infra/ovh'
import { expect, test } from 'vitest'
import { declaredRoutes, misfit, sample } from '../../../test/declared.js'
import type { DeclaredRoute } from '../../../test/declared.js'
import { fetchOf, setUp } from '../../../test/emulator-client.js'
import { readCatalogue } from './read.js'
import type { Node } from './read.js'
import { TABLE } from './table.js'

const { emulator } = setUp()
const options = { endpoint: emulator.endpoint, fetch: fetchOf(emulator), retry: 0 } as const
const ovh = createOvh({ ...options, accessToken: emulator.accessToken })
// Some routes tell about the key that was used.
const signed = createOvh({ ...options, ...emulator.keys })
const routes = declaredRoutes()
const order = ['GET', 'POST', 'PUT', 'DELETE']
// What others lead through is deleted last. The key ends before, since one that is deleted cannot.
const rank = ({ method, path }: DeclaredRoute): number => (path === '/auth/logout' ? 2.5 : order.indexOf(method))
const sorted = routes.toSorted((a, b) => rank(a) - rank(b) || b.path.length - a.path.length || (a.path < b.path ? -1 : 1))
const queries = new Map(routes.filter(({ method }) => method === 'GET').map(({ path, query }) => [path, sample(query, [], true)]))
const catalogue = readCatalogue(TABLE)

const ask = (method: string, path: string, query: unknown, body: unknown): PromiseLike<unknown> =>
  (path.startsWith('/auth/') ? signed : ovh).call(method as 'GET', path, {
    ...(query !== undefined && { query: query as {} }),
    ...(body !== undefined && { body }),
  })

/** A path with the ids of objects that there are. */
async function filled(template: string): Promise<string> {
  let node: Node = catalogue
  let path = ''
  for (const segment of template.split('/').slice(1)) {
    const below = node.below.get(segment)
    if (below) path += `/${segment}`
    else {
      const list = node.operations.get('GET')
      if (list?.answer.is === 'list') await ask('GET', path, queries.get(list.path), undefined)
      const known = emulator.state.lists[path]?.[0]?.id
      const param = [...node.value!.node.operations.values()].flatMap(({ params }) => params).find(({ name }) => `{${name}}` === segment)
      const other = param?.shape.is === 'enum' ? param.shape.values[0] : 1
      path += `/${encodeURIComponent(known ?? other!)}`
    }
    node = below ?? node.value!.node
  }
  return path
}

test('every operation is in the table, and no other', () => {
  const found: string[] = []
  const visit = (node: Node): void => {
    for (const method of node.operations.keys()) found.push(`${method} ${node.path}`)
    for (const next of [...node.below.values(), ...(node.value ? [node.value.node] : [])]) visit(next)
  }
  visit(catalogue)
  expect(found.toSorted()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).toSorted())
  expect(found).toHaveLength(6624)
})

/** Puts something into the lists that are empty at first; gives the bodies of requests that name what must be there. */
async function prepare(): Promise<Record<string, unknown>> {
  const [serviceName = ''] = await ovh.get<string[]>('/cloud/project')
  const path = { serviceName }
  const [flavor] = await ovh.get<{ id: string; region: string }[]>('/cloud/project/{serviceName}/flavor', { path })
  const instance = { name: 'a', flavorId: flavor!.id, region: flavor!.region }
  await ovh.post('/cloud/project/{serviceName}/instance', { path, body: instance })
  await ovh.post('/domain/zone/example.com/record', { body: { fieldType: 'A', target: '192.0.2.1' } })
  await ovh.post('/dedicated/server/ns1.example.net/reboot')
  await ovh.post('/vps/vps-1.example.net/reboot')
  const policy = { name: 'a', identities: [], permissions: {}, resources: [] }
  await ovh.post('/v2/iam/policy', { body: policy })
  return { 'POST /cloud/project/{serviceName}/instance': instance }
}

/** What is wrong with what an operation answers. */
async function tried({ method, path, out, query, body }: DeclaredRoute, given: unknown): Promise<string | undefined> {
  const url = await filled(path)
  const checksum = emulator.state.lists[url.replace(/\/[^/]*$/, '')]?.[0]?.value['checksum']
  const sent = given ?? sample(body)
  const answer = await ask(method, url, sample(query, [], true), checksum && method === 'PUT' ? { ...(sent as object), checksum } : sent)
  const fault = misfit(out, answer)
  return fault && `${method} ${url}: ${fault.slice(0, 300)}`
}

test('every operation answers what its types declare', { timeout: 120_000 }, async () => {
  const bodies = await prepare()
  const wrong: (string | undefined)[] = []
  for (const route of sorted) {
    const name = `${route.method} ${route.path}`
    wrong.push(await tried(route, bodies[name]).catch((error: Error) => `${name}: ${error.message}`))
  }
  expect(wrong.filter((one) => one !== undefined)).toEqual([])
})
