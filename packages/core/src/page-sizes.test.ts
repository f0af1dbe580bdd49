import { expect, test } from 'vitest'
import { json, pagedApiOf, startServer } from '../test/server.js'
import type { TestServer } from '../test/server.js'
import type { Paging } from './index.js'

const ITEMS = Array.from({ length: 120 }, (_, i) => i)
const spec = { op: 'things.list', path: '/things', pick: 'things' }

const paging: Paging = {
  readPage: (body) => {
    const { page, size, total } = (body as { meta: { page: number; size: number; total: number } }).meta
    const last = Math.ceil(total / size)
    return { number: page, size, total, last, ...(page < last && { next: { page: page + 1, size } }) }
  },
  numberedPage: (page, size) => ({ page, size }),
  whole: { size: 50 },
}

/** Pages of 25, unless told otherwise. */
function start(): Promise<TestServer> {
  return startServer(({ url }, response) => {
    const query = new URL(url, 'http://x').searchParams
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('size') ?? 25)]
    json(response, 200, { things: ITEMS.slice((page - 1) * size, page * size), meta: { page, size, total: ITEMS.length } })
  })
}

/** Sorted, since pages in flight together arrive in any order. */
const queries = ({ seen }: TestServer): string[] => seen.map(({ url }) => url.split('?')[1] ?? 'none').toSorted()

test('who awaits a list gets the page that the API gives by itself', async () => {
  await using server = await start()
  const page = await pagedApiOf(server.url, paging).list(spec)
  expect(page.items).toEqual(ITEMS.slice(0, 25))
  expect(queries(server)).toEqual(['none'])
})

test.each([
  ['for await', { prefetch: 1 }, ['page=2&size=50', 'page=3&size=50', 'size=50']],
  ['with prefetch', { prefetch: 3 }, ['page=2&size=50', 'page=3&size=50', 'size=50']],
])('who reads all of it gets large pages: %s', async (_, options, sent) => {
  await using server = await start()
  const seen: number[] = []
  for await (const item of pagedApiOf(server.url, paging).list(spec, options)) seen.push(item as number)
  expect(seen).toEqual(ITEMS)
  expect(queries(server)).toEqual(sent)
})

test("the caller's own size wins, on every page", async () => {
  await using server = await start()
  const query = { size: 100 }
  for (const prefetch of [1, 2]) {
    expect(
      await pagedApiOf(server.url, paging)
        .list({ ...spec, query }, { prefetch })
        .all(),
    ).toEqual(ITEMS)
  }
  expect(queries(server)).toEqual(['size=100', 'size=100', 'size=100&page=2', 'size=100&page=2'])
})

test('a list that was awaited first goes on in pages of that size, with prefetch too', async () => {
  for (const prefetch of [1, 4]) {
    await using server = await start()
    const list = pagedApiOf(server.url, paging).list(spec, { prefetch })
    await list
    expect(await list.all()).toEqual(ITEMS)
    expect(queries(server)).toEqual(['none', ...[2, 3, 4, 5].map((page) => `page=${page}&size=25`)])
  }
})

test('prefetch() of a list keeps the large pages', async () => {
  await using server = await start()
  expect(await pagedApiOf(server.url, paging).list(spec).prefetch(2).all()).toEqual(ITEMS)
  expect(queries(server)).toEqual(['page=2&size=50', 'page=3&size=50', 'size=50'])
})

test('a list that comes whole is asked for no size', async () => {
  await using server = await startServer((_, response) => json(response, 200, { things: ITEMS }))
  const list = () => pagedApiOf(server.url, { ...paging, readPage: () => ({}) }).list({ ...spec, paged: false, query: { q: 1 } })
  expect(await list().all()).toEqual(ITEMS)
  expect((await list()).items).toEqual(ITEMS)
  expect(queries(server)).toEqual(['q=1', 'q=1'])
})
