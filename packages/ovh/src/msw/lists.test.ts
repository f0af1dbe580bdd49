import { expect, test } from 'vitest'
import { NOW, setUp } from '../../test/emulator-client.js'
import { failure } from '../../test/recorder.js'

const servers = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `s${i}`, disks: i % 3, site: i % 2 ? 'a,b' : 'c' }))

function filled(count: number) {
  const all = setUp()
  for (const row of servers(count)) all.emulator.put('/dedicated/housing', row.name, row)
  return all
}

test('ids become objects in batches, and what is not there is told', async () => {
  const { ovh, sent } = filled(60)
  expect(await ovh.list('/dedicated/housing').all()).toEqual(servers(60))
  expect(sent.filter((line) => line.includes(','))).toHaveLength(2)
  const headers = { 'X-Ovh-Batch': ',' }
  expect(await ovh.get('/dedicated/housing/s1,x', { headers })).toMatchObject([
    { key: 's1', value: { name: 's1' }, error: null },
    { key: 'x', value: null, error: { class: 'Client::NotFound' } },
  ])
  expect(await ovh.get('/dedicated/housing/s1,%E0', { headers })).toMatchObject([{ key: 's1' }, { key: '%E0', value: null }])
})

test('objects as they are kept: pages, order, filters', async () => {
  const { ovh, sent } = filled(60)
  const list = ovh.list('/dedicated/housing', { expand: { pageSize: 20, sort: 'disks', order: 'DESC' } })
  const page = await list
  expect(page).toMatchObject({ total: 60, size: 20 })
  expect((page.items as { disks: number }[]).every(({ disks }) => disks === 2)).toBe(true)
  expect(await list.all()).toHaveLength(60)
  expect(sent.filter((line) => line.startsWith('GET /1.0/dedicated'))).toHaveLength(3)
  const count = async (filter: object) => (await ovh.list('/dedicated/housing', { expand: { filter: filter as never } }).all()).length
  expect(await count({ name: { like: 'S1%' } })).toBe(11)
  expect(await count({ disks: { gt: 0, lt: 2 } })).toBe(20)
  expect(await count({ site: { eq: 'c' } })).toBe(30)
  expect(await count({ site: { ne: 'c' } })).toBe(30)
  expect(await count({ name: { in: ['s1', 's2', 'x'] } })).toBe(2)
  expect(await ovh.list('/dedicated/housing', { expand: { sort: 'name', pageSize: 1 } })).toMatchObject({ items: [{ name: 's0' }] })
  const headers = { 'X-Pagination-Mode': 'CachedObjectList-Pages' }
  for (const wrong of [{ 'X-Pagination-Filter': 'x' }, { 'X-Pagination-Size': '0' }])
    expect(await failure(ovh.get('/vps', { headers: { ...headers, ...wrong } }))).toMatchObject({ status: 400 })
})

test('lists of v2 by cursors; a stale one is refused', async () => {
  const { ovh } = setUp()
  const policy = { identities: ['urn:a'], permissions: { allow: [{ action: 'vps:*' }] }, resources: [{ urn: 'urn:vps' }] }
  for (const name of ['p1', 'p2', 'p3']) await ovh.post('/v2/iam/policy', { body: { ...policy, name } })
  const pages = ovh.paginate('/v2/iam/policy', { pageSize: 2 })
  const first = await pages
  expect(first.items).toMatchObject([{ name: 'p1', resources: [{ urn: 'urn:vps' }] }, { name: 'p2' }])
  expect(first.hasNext).toBe(true)
  expect(await pages.all()).toMatchObject([{ name: 'p1' }, { name: 'p2' }, { name: 'p3', owner: 'xx1111-ovh' }])
  const [one] = first.items as { id: string }[]
  expect(await ovh.put(`/v2/iam/policy/${one!.id}`, { body: { ...policy, name: 'p0', id: 'x' } })).toMatchObject({
    name: 'p0',
    id: one!.id,
  })
  const { cursor } = first.nextQuery as { cursor: string }
  const third = await ovh.get<{ id: string }[]>('/v2/iam/policy', { query: { details: true } })
  await ovh.delete(`/v2/iam/policy/${third[2]!.id}`)
  expect(await failure(ovh.paginate('/v2/iam/policy', { cursor }))).toMatchObject({
    status: 400,
    message: expect.stringContaining('invalid cursor') as string,
  })
  const found = async (query: object) => (await ovh.get<unknown[]>('/v2/iam/policy', { query })).length
  expect(await found({ action: 'vps:*', identity: ['urn:a', 'urn:b'] })).toBe(2)
  expect(await found({ resourceURN: 'urn:other' })).toBe(0)
})

test('queries narrow lists; those that are not described are refused', async () => {
  const { ovh } = setUp()
  const bills = (query: object) => ovh.get('/me/bill', { query })
  const day = 86_400_000
  expect(await bills({ 'date.from': new Date(NOW - 61 * day).toISOString() })).toEqual(['FR998', 'FR999'])
  expect(await bills({ 'date.to': new Date(NOW - 61 * day).toISOString(), category: 'autorenew' })).toEqual(['FR997'])
  expect(await ovh.get('/ip', { query: { 'routedTo.serviceName': 'ns1.example.net' } })).toEqual(['203.0.113.7/32'])
  expect(await failure(bills({ page: 1 }))).toMatchObject({ message: expect.stringContaining('not described') as string })
})

test('tags of IAM', async () => {
  const { emulator, ovh } = setUp()
  const count = async (tags: object) => (await ovh.get<unknown[]>('/cloud/project', { query: { iamTags: tags } })).length
  const env = (operator: string, value?: string) => ({ env: [{ operator, value }] })
  const filters = [
    { env: [{ value: 'test' }] },
    env('EQ', 'prod'),
    env('NEQ', 'prod'),
    env('EXISTS'),
    env('NEXISTS'),
    env('LIKE', 'T%'),
    env('ILIKE', 'T%'),
  ]
  expect(await Promise.all(filters.map(count))).toEqual([1, 0, 1, 1, 0, 0, 1])
  expect(await failure(count(env('ODD')))).toMatchObject({ status: 400 })
  expect(await failure(ovh.get('/vps', { query: { iamTags: 'x' } }))).toMatchObject({ status: 400 })
  const resource = '/v2/iam/resource/{resourceURN}'
  const path = { resourceURN: 'urn:v1:eu:resource:vps:vps-1.example.net' }
  await ovh.post(`${resource}/tag`, { path, body: { key: 'env', value: 'prod' } })
  await ovh.post(`${resource}/tag`, { path, body: { key: 'team', value: 'web' } })
  expect(await failure(ovh.post(`${resource}/tag`, { path, body: { key: 'env' } }))).toMatchObject({ status: 400 })
  await ovh.delete(`${resource}/tag/{key}`, { path: { ...path, key: 'team' } })
  emulator.put('/v2/iam/resource', 'urn:none', { urn: 'urn:none' })
  await ovh.delete(`${resource}/tag/{key}`, { path: { resourceURN: 'urn:none', key: 'team' } })
  emulator.put('/v2/iam/resource', 'urn:none', { urn: 'urn:none' })
  expect(await ovh.get('/v2/iam/resource', { query: { tags: env('EQ', 'prod') } })).toMatchObject([
    { name: 'vps-1.example.net', tags: { env: 'prod' } },
  ])
})
