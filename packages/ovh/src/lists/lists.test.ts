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
  ['too long', (asked) => ({ body: [...asked, 'more'].map((name) => ({ value: { name } })) })],
  ['numbers', (asked) => ({ body: asked.map((_, i) => i) })],
  ['an empty object', () => ({ body: {} })],
  ['empty', () => ({ body: '' })],
  ['null', () => ({ body: 'null' })],
  ['text', () => ({ body: '"x"' })],
  ['a page of a proxy', () => ({ body: '<html>' })],
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

test('what a batch lacks is read by itself, which tells why; by key where there are keys', async () => {
  const batch = (asked: string[]): Reply => ({
    body: asked.toReversed().map((name) => ({ key: name, value: name === 'id13' ? null : { name }, error: name === 'id13' ? {} : null })),
  })
  const { ovh, sent } = recorder(route(ids(20), batch))
  const results = await ovh.list('/dedicated/server', { onError: 'collect' }).all()
  expect(results.map(({ ok, item }) => [ok, item])).toEqual(ids(20).map((id) => [id !== 'id13', id]))
  expect(results[2]).toEqual({ ok: true, item: 'id2', value: { name: 'id2' } })
  expect(results[13]).toMatchObject({ error: { name: 'NotFoundError', operation: 'GET /dedicated/server/{id}' } })
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

test('cached lists: with onError collect each object is a result, beside its place in the list', async () => {
  const { ovh } = recorder((one) => {
    const page = Number(one.headers.get('x-pagination-number'))
    return page ? { body: [{ page }], headers: { 'x-pagination-elements': '2' } } : undefined
  })
  expect(await ovh.list('/dedicated/server', { expand: { pageSize: 1 }, onError: 'collect' }).all()).toEqual([
    { ok: true, item: '0', value: { page: 1 } },
    { ok: true, item: '1', value: { page: 2 } },
  ])
})

test.each<[string, string]>([
  ['1000000000000', 'a total that is not true'],
  ['0', 'none'],
])('cached lists end with an empty page, whatever the total says: %s', async (total) => {
  const { ovh, sent } = recorder((one) =>
    one.url.endsWith('/time')
      ? undefined
      : { body: one.headers.get('x-pagination-number') === '1' ? [{}] : [], headers: { 'x-pagination-elements': total } },
  )
  expect(await ovh.list('/dedicated/server', { expand: 'cached' }).all()).toHaveLength(1)
  expect(sent.length).toBeLessThan(3)
  expect(await ovh.list('/dedicated/server', { expand: 'cached', prefetch: 2 }).all()).toHaveLength(1)
})

test.each([0, -1, 1.5, Number.NaN])('sizes of pages and numbers of reads that make no sense are refused: %d', async (n) => {
  const { ovh, sent } = recorder(route(ids(3), whole))
  const refused = (field: string) => ({ name: 'InvalidInputError', field })
  expect(await failure(ovh.list('/dedicated/server', { expand: { pageSize: n } }))).toMatchObject(refused('pageSize'))
  expect(await failure(ovh.paginate('/v2/iam/policy', { pageSize: n }))).toMatchObject(refused('pageSize'))
  expect(await failure(ovh.list('/dedicated/server', { concurrency: n }))).toMatchObject(refused('concurrency'))
  expect(sent).toEqual([])
})

test('cached lists without a total end with a page that is not full', async () => {
  const { ovh, sent } = recorder((one) =>
    one.url.endsWith('/time') ? undefined : { body: one.headers.get('x-pagination-number') === '1' ? [{}, {}] : [] },
  )
  expect(await ovh.list('/dedicated/server', { expand: { pageSize: 2 } }).all()).toHaveLength(2)
  expect(sent).toHaveLength(2)
})

test.each([500, 600])('cached lists of a route that knows no pages are given once: %i objects', async (count) => {
  const { ovh, sent } = recorder([{ body: ids(count).map((name) => ({ name })) }])
  expect(await ovh.list('/dedicated/server', { expand: 'cached' }).all()).toHaveLength(count)
  expect(sent).toHaveLength(count === 500 ? 2 : 1)
})

test('a batch that fails is read one by one where failures are collected', async () => {
  const answer = route(ids(2), () => ({ status: 500, body: {} }))
  const list = recorder(answer, { ...KEYS, retry: 0 }).ovh.list('/dedicated/server', { onError: 'collect' })
  expect(await list.all()).toEqual(ids(2).map((name) => ({ ok: true, item: name, value: { name } })))
  expect(await failure(recorder(answer, { ...KEYS, retry: 0 }).ovh.list('/dedicated/server'))).toMatchObject({ status: 500 })
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
  expect(await objects.ovh.list('/dedicated/server', { onError: 'collect' }).all()).toEqual([
    { ok: true, item: '0', value: { a: 1 } },
    { ok: true, item: '1', value: { a: 2 } },
  ])
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

test('a cursor that comes back is an error, since the list would never end', async () => {
  const { ovh, sent } = recorder((one) =>
    one.url.endsWith('/time') ? undefined : { body: [{ a: 1 }], headers: { 'x-pagination-cursor-next': 'same', 'x-ovh-queryid': 'EU.1' } },
  )
  expect(await failure(ovh.paginate('/v2/iam/policy').all())).toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'GET /v2/iam',
    requestId: 'EU.1',
    data: [{ a: 1 }],
  })
  expect(sent).toHaveLength(2)
})

test.each(['', '\ud800', null, { x: 1 }])('what is no id is refused by itself, and no batch is asked for with it: %j', async (odd) => {
  const { ovh, sent } = recorder(route([odd, 'a'], whole))
  const results = await ovh.list('/dedicated/server', { onError: 'collect' }).all()
  expect(results).toMatchObject([
    { ok: false, item: odd, error: { name: 'InvalidInputError' } },
    { ok: true, item: 'a', value: { name: 'a' } },
  ])
  expect(sent.map(({ url }) => url)).toEqual([`${BASE}/dedicated/server`, `${BASE}/dedicated/server/a`])
})

test('keys of a batch that are null count as absent', async () => {
  const { ovh, sent } = recorder(route(ids(2), (asked) => ({ body: asked.map((name) => ({ key: null, value: { name } })) })))
  expect(await ovh.list('/dedicated/server').all()).toEqual([{ name: 'id0' }, { name: 'id1' }])
  expect(sent).toHaveLength(2)
})

test('a value for the query of a template is not missed by the items', async () => {
  const { ovh, sent } = recorder((one) =>
    one.url.includes('record?') ? { body: [1, 2] } : isBatch(one) ? { status: 404 } : one.url.endsWith('/time') ? undefined : { body: {} },
  )
  const path = { z: 'a', t: 'TXT' }
  await ovh.list('/domain/zone/{z}/record?fieldType={t}', { path, concurrency: 1 }).all()
  expect(sent.map(({ url }) => url.replace(BASE, ''))).toEqual([
    '/domain/zone/a/record?fieldType=TXT',
    '/domain/zone/a/record/1,2',
    '/domain/zone/a/record/1',
    '/domain/zone/a/record/2',
  ])
})

test.each(['single', 'batch'] as const)('the query of the list is not sent for its items: %s', async (expand) => {
  const { ovh, sent } = recorder(route(ids(2), whole))
  await ovh.list('/dedicated/server', { query: { a: 'b' }, expand }).all()
  expect(sent.map(({ url }) => url.includes('?'))).toEqual(expand === 'batch' ? [true, false] : [true, false, false])
})

test('its time-outs, repeats, headers and limits are those of each of its requests', async () => {
  const slow = recorder(async (one) => {
    if (!one.url.endsWith('/time') && one.url !== `${BASE}/dedicated/server`) await new Promise((resolve) => setTimeout(resolve, 200))
    return route(ids(2), whole)(one)
  })
  for (const options of [{ timeoutMs: 30, retry: 0 }, { totalTimeoutMs: 30 }])
    expect(await failure(slow.ovh.list('/dedicated/server', options))).toMatchObject({ name: 'TimeoutError' })
  const failing = recorder(route(ids(2), () => ({ status: 503 })))
  expect(await failure(failing.ovh.list('/dedicated/server', { retry: 1, headers: { 'x-own': '1' } }))).toMatchObject({ attempts: 2 })
  expect(failing.sent.map(({ headers }) => headers.get('x-own'))).toEqual(['1', '1', '1'])
  const large = recorder(route(ids(2), whole)).ovh.list('/dedicated/server', { maxResponseBytes: 20 })
  expect(await failure(large)).toMatchObject({ name: 'ResponseTooLargeError' })
  expect(await failure(recorder().ovh.list('/a', { name: 'x' } as object))).toMatchObject({ name: 'InvalidInputError', field: 'name' })
})

test.each([
  ['single', 'throw'],
  ['single', 'collect'],
  ['batch', 'throw'],
  ['batch', 'collect'],
] as const)('an abort ends a list whose items are read one by one with its reason: %s, %s', async (expand, onError) => {
  const stop = new AbortController()
  const why = new Error('enough')
  const { ovh, sent } = recorder(async (one) => {
    if (lastOf(one) === 'id7') stop.abort(why)
    return route(ids(120).slice(20))(one) && route(ids(120).filter((id) => id !== 'id13'))(one)
  })
  const all = ovh.list('/dedicated/server', { expand, onError: onError as 'collect', concurrency: 3, signal: stop.signal }).all()
  await expect(all).rejects.toBe(why)
  expect(sent.length).toBeLessThan(20)
})

test('a reader that stops ends the pages that are under way, with a signal of its own too', async () => {
  const { signal } = new AbortController()
  const aborted: string[] = []
  const fetch = async ({ url, signal: stop }: Request) => {
    if (url.endsWith('/server')) return Response.json(ids(200))
    const asked = url.split('/').at(-1)!.split(',')
    if (asked[0] !== 'id0' && asked[0] !== 'id50') {
      await new Promise((resolve) => setTimeout(resolve, 50))
      if (stop.aborted) aborted.push(asked[0]!)
    }
    return Response.json(asked.map((value) => ({ value })))
  }
  for await (const item of recorder([], { accessToken: 'token', fetch }).ovh.list('/dedicated/server', { signal, prefetch: 3 })) {
    if (item === 'id50') break
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(aborted).toEqual(['id100', 'id150'])
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
