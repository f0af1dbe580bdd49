import { isNotFound } from '@infra/ovh'
import { expect, test } from 'vitest'
import { failure, KEYS, recorder } from '../../test/recorder.js'
import type { Reply, Sent } from '../../test/recorder.js'

const BASE = 'https://eu.api.ovh.com/1.0'
const ids = (count: number) => Array.from({ length: count }, (_, i) => `id${i}`)
const isBatch = ({ headers }: Sent) => headers.has('x-ovh-batch')
const lastOf = ({ url }: Sent) => decodeURIComponent(url.replace(/\?.*/, '').split('/').at(-1)!)

/** A route with items; batches as `batch` answers them. */
function route(all: readonly unknown[], batch?: (asked: string[]) => Reply) {
  return (sent: Sent): Reply | undefined => {
    if (sent.url.endsWith('/time')) return undefined
    if (/\/server\/?(\?.*)?$/.test(sent.url)) return { body: all }
    const path = new URL(sent.url).pathname.split('/').at(-1)!
    if (isBatch(sent)) return batch ? batch(path.split(',').map(decodeURIComponent)) : { status: 404, body: { message: 'no such id' } }
    return lastOf(sent) === 'id13' ? { status: 404, body: { message: 'gone' } } : { body: { name: lastOf(sent) } }
  }
}
const whole = (asked: string[]): Reply => ({ body: asked.map((name) => ({ value: { name } })) })

test('ids become objects, 50 in a request, in order', async () => {
  const { ovh, sent } = recorder(route(ids(120), whole))
  const list = ovh.list('/dedicated/server/', { query: { a: 'b' } })
  const page = await list
  expect(page).toMatchObject({ number: 1, size: 50, total: 120, hasNext: true, nextQuery: { page: 2 } })
  expect(sent).toHaveLength(2)
  expect(await list.all()).toEqual(ids(120).map((name) => ({ name })))
  expect(sent.map(({ url }) => url)).toEqual([
    `${BASE}/dedicated/server/?a=b`,
    ...[0, 50, 100].map(
      (from) =>
        `${BASE}/dedicated/server/${ids(120)
          .slice(from, from + 50)
          .join()}`,
    ),
  ])
  expect(sent.slice(1).map(({ headers }) => headers.get('x-ovh-batch'))).toEqual([',', ',', ','])
  expect(sent.slice(1).every(({ headers }) => headers.has('x-ovh-signature'))).toBe(true)
})

test('pages are fetched ahead when asked for', async () => {
  const { ovh } = recorder(route(ids(170), whole))
  expect(await ovh.list('/dedicated/server', { prefetch: 3 }).all()).toHaveLength(170)
})

test.each<[string, (asked: string[]) => Reply]>([
  ['refused', () => ({ status: 404, body: {} })],
  ['no list', () => ({ status: 400, body: {} })],
  ['an object', (asked) => ({ body: asked.map((name) => ({ name })) })],
  ['nothing', (asked) => ({ body: asked.map(() => null) })],
  ['too short', () => ({ body: [] })],
])('where batches are %s, items are read one by one, at most 10 at a time, from then on', async (_, batch) => {
  let inFlight = 0
  let most = 0
  const answer = route(
    ids(60).filter((id) => id !== 'id13'),
    batch,
  )
  const { ovh, sent } = recorder(async (one) => {
    most = Math.max(most, ++inFlight)
    await new Promise((resolve) => setTimeout(resolve, 1))
    inFlight--
    return answer(one)
  })
  expect(await ovh.list('/dedicated/server').all()).toHaveLength(59)
  expect(sent.filter(isBatch)).toHaveLength(1)
  expect(sent).toHaveLength(1 + 1 + 59)
  expect(most).toBe(10)
})

test('an answer of a batch that is no list is an error', async () => {
  const { ovh } = recorder(route(ids(2), () => ({ body: {} })))
  expect(await failure(ovh.list('/dedicated/server'))).toMatchObject({ name: 'ResponseMismatchError', operation: 'GET /dedicated/server' })
})

test('what a batch lacks is read by itself, which tells why; by key where there are keys', async () => {
  const batch = (asked: string[]): Reply => ({
    body: asked.toReversed().map((name) => ({ key: name, value: name === 'id13' ? null : { name }, error: name === 'id13' ? {} : null })),
  })
  const { ovh, sent } = recorder(route(ids(20), batch))
  const results = await ovh.list('/dedicated/server', { onError: 'collect' }).all()
  expect(results.map(({ ok, item }) => [ok, item])).toEqual(ids(20).map((id) => [id !== 'id13', id]))
  expect(results[2]).toEqual({ ok: true, item: 'id2', value: { name: 'id2' } })
  expect(results[13]).toMatchObject({ error: { name: 'NotFoundError', operation: 'GET /dedicated/server' } })
  expect(sent).toHaveLength(3)
  const error = await failure(ovh.list('/dedicated/server', { concurrency: 1 }))
  expect(error).toMatchObject({ name: 'PartialFailureError', message: expect.stringMatching(/^list: stopped after 13 of 20/) as string })
  expect(isNotFound(error.cause)).toBe(true)
})

test.each<[Reply, string]>([
  [{ status: 401 }, 'AuthenticationError'],
  [{ status: 429 }, 'RateLimitError'],
  [{ status: 503 }, 'ServerError'],
])('a batch that fails with %o fails the page: reading more would not help', async (reply, name) => {
  const { ovh, sent } = recorder(
    route(ids(2), () => reply),
    { ...KEYS, retry: 0 },
  )
  expect(await failure(ovh.list('/dedicated/server'))).toMatchObject({ name })
  expect(sent).toHaveLength(2)
})

test('a template: values in list, batch and items; the operation names it', async () => {
  const ops: string[] = []
  const hooks = { onRequest: ({ op }: { op: string }) => void ops.push(op) }
  const { ovh, sent } = recorder(
    (one) =>
      one.url.endsWith('/time')
        ? undefined
        : one.url.endsWith('record')
          ? { body: [1, 2] }
          : isBatch(one)
            ? { status: 400 }
            : { body: { id: Number(lastOf(one)) } },
    { ...KEYS, hooks },
  )
  const list = ovh.list('/domain/zone/{zoneName}/record', { path: { zoneName: 'a/b' }, concurrency: 1 })
  expect(await list.all()).toEqual([{ id: 1 }, { id: 2 }])
  expect(sent.map(({ url }) => url.replace(BASE, ''))).toEqual(['', '/1,2', '/1', '/2'].map((end) => `/domain/zone/a%2Fb/record${end}`))
  const op = 'GET /domain/zone/{zoneName}/record'
  expect(ops.filter((one) => !one.endsWith('time'))).toEqual([op, `${op}/{id}`, `${op}/{id}`, `${op}/{id}`])
})

test('ids that hold a comma, one id, and none are not sent as a batch; ids are encoded', async () => {
  const { ovh, sent } = recorder(route(['a,b', '1.2.3.4/32'], whole))
  await ovh.list('/dedicated/server', { concurrency: 1 }).all()
  expect(sent.map(({ url }) => url.replace(`${BASE}/dedicated/server`, ''))).toEqual(['', '/a%2Cb', '/1.2.3.4%2F32'])
  const one = recorder(route(['a'], whole))
  expect(await one.ovh.list('/dedicated/server').all()).toEqual([{ name: 'a' }])
  expect(one.sent.some(isBatch)).toBe(false)
  const none = recorder(route([], whole))
  expect(await none.ovh.list('/dedicated/server')).toMatchObject({ items: [], hasNext: false })
  expect(none.sent).toHaveLength(1)
})

test('expand: single reads one by one', async () => {
  const { ovh, sent } = recorder(route(ids(3), whole))
  expect(await ovh.list('/dedicated/server', { expand: 'single', auth: false }).all()).toEqual([
    { name: 'id0' },
    { name: 'id1' },
    { name: 'id2' },
  ])
  expect(sent.some((one) => isBatch(one) || one.headers.has('x-ovh-signature'))).toBe(false)
})

test('cached lists: pages of objects, sorted and filtered, with their total', async () => {
  const all = ids(5).map((name) => ({ name }))
  const { ovh, sent } = recorder((one) => {
    if (one.url.endsWith('/time')) return undefined
    const [size, number] = ['size', 'number'].map((name) => Number(one.headers.get(`x-pagination-${name}`))) as [number, number]
    return { body: all.slice((number - 1) * size, number * size), headers: { 'X-Pagination-Elements': '5' } }
  })
  const expand = {
    pageSize: 2,
    sort: 'name',
    order: 'DESC',
    fresh: true,
    filter: { name: { like: '%x y%', ne: 'a' }, state: { in: ['a', 'b,c'] } },
  } as const
  const page = await ovh.list('/dedicated/server', { expand })
  expect(page).toMatchObject({ items: all.slice(0, 2), number: 1, size: 2, total: 5, hasNext: true })
  expect(await ovh.list('/dedicated/server', { expand, prefetch: 2 }).all()).toEqual(all)
  expect(sent).toHaveLength(4)
  expect(Object.fromEntries([...sent[0]!.headers].filter(([name]) => /^(x-pagination|pragma)/.test(name)))).toEqual({
    'x-pagination-mode': 'CachedObjectList-Pages',
    'x-pagination-size': '2',
    'x-pagination-number': '1',
    'x-pagination-sort': 'name',
    'x-pagination-sort-order': 'DESC',
    'x-pagination-filter': 'name:like=%25x%20y%25&name:ne=a&state:in=a,b%2Cc',
    pragma: 'no-cache',
  })
})

test('cached lists without a total end with a page that is not full', async () => {
  const { ovh, sent } = recorder((one) =>
    one.url.endsWith('/time') ? undefined : { body: one.headers.get('x-pagination-number') === '1' ? [{}, {}] : [] },
  )
  expect(await ovh.list('/dedicated/server', { expand: { pageSize: 2 } }).all()).toHaveLength(2)
  expect(sent).toHaveLength(2)
})

test('a route without cached lists gives ids, which are expanded in batches', async () => {
  const { ovh, sent } = recorder(route(ids(60), whole))
  expect(await ovh.list('/dedicated/server', { expand: 'cached' }).all()).toEqual(ids(60).map((name) => ({ name })))
  expect(sent.map(isBatch)).toEqual([false, true, true])
})

test('a list of objects is its only page; what is no list is an error; a failure is not kept', async () => {
  const objects = recorder(route([{ a: 1 }, { a: 2 }]))
  expect(await objects.ovh.list('/dedicated/server').all()).toEqual([{ a: 1 }, { a: 2 }])
  expect(objects.sent).toHaveLength(1)
  expect(await failure(recorder().ovh.list('/dedicated/server'))).toMatchObject({
    name: 'ResponseMismatchError',
    message: 'GET /dedicated/server: the answer is not a list',
  })
  const answers: Reply[] = [{ status: 400, body: {} }, { body: ['a'] }, { body: { name: 'a' } }]
  const list = recorder(answers).ovh.list('/dedicated/server')
  expect(await failure(list)).toMatchObject({ status: 400 })
  expect(await list.all()).toEqual([{ name: 'a' }])
})

test('v2: cursors in headers, until there is none; a page can be come back to', async () => {
  const { ovh, sent } = recorder((one) => {
    if (one.url.endsWith('/time')) return undefined
    const at = Number(one.headers.get('x-pagination-cursor') ?? 0)
    return { body: [{ id: at }], headers: at < 2 ? { 'X-Pagination-Cursor-Next': `${at + 1}` } : {} }
  })
  const page = await ovh.paginate('/v2/iam/policy', { pageSize: 1 })
  expect(page).toMatchObject({ items: [{ id: 0 }], hasNext: true, nextQuery: { cursor: '1' } })
  expect(await ovh.paginate('/v2/iam/policy', { pageSize: 1 }).all()).toEqual([{ id: 0 }, { id: 1 }, { id: 2 }])
  expect((await ovh.paginate('/v2/iam/policy', { cursor: '2', query: { a: 1 } })).hasNext).toBe(false)
  expect(sent.map(({ url, headers }) => [url, headers.get('x-pagination-size'), headers.get('x-pagination-cursor')])).toEqual([
    ['https://eu.api.ovh.com/v2/iam/policy', '1', null],
    ['https://eu.api.ovh.com/v2/iam/policy', '1', null],
    ['https://eu.api.ovh.com/v2/iam/policy', '1', '1'],
    ['https://eu.api.ovh.com/v2/iam/policy', '1', '2'],
    ['https://eu.api.ovh.com/v2/iam/policy?a=1', null, '2'],
  ])
})

test('an abort ends a list with its reason', async () => {
  const stop = new AbortController()
  const why = new Error('enough')
  const { ovh } = recorder(route(ids(120), whole))
  const read = async () => {
    for await (const _ of ovh.list('/dedicated/server', { signal: stop.signal, prefetch: 2 })) stop.abort(why)
  }
  await expect(read()).rejects.toBe(why)
})
