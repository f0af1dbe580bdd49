import * as v from 'valibot'
import { expect, test } from 'vitest'
import { json, pagedApiOf, startServer } from '../test/server.js'
import type { Paging } from './index.js'

const ThingSchema = v.looseObject({ id: v.number(), name: v.string() })

test('lists read pages as the provider says, with its own query on each', async () => {
  await using server = await startServer(({ url }, response) => {
    const page = Number(new URL(url, 'http://x').searchParams.get('page') ?? 1)
    json(response, 200, { things: [{ id: page, name: 'n' }], meta: { page, last: 3 } })
  })
  const readPage: Paging['readPage'] = (body, query) => {
    const { page, last } = (body as { meta: { page: number; last: number } }).meta
    return { number: page, size: 1, total: last, last, meta: query, ...(page < last && { next: { page: page + 1 } }) }
  }
  const api = pagedApiOf(server.url, { readPage })
  const spec = { op: 'things.list', path: '/things', pick: 'things', query: { q: 'a' }, schema: ThingSchema }
  expect(await api.list(spec).all()).toEqual([1, 2, 3].map((id) => ({ id, name: 'n' })))
  expect(server.seen.map(({ url }) => url.split('?')[1])).toEqual(['q=a', 'q=a&page=2', 'q=a&page=3'])
  expect((await api.list(spec)).meta).toEqual({ q: 'a' })
  expect(await api.list(spec, { prefetch: 2 }).all()).toHaveLength(3)
  expect(
    await pagedApiOf(server.url, { readPage, numberedPage: (page) => ({ page, n: 1 }) })
      .list(spec, { prefetch: 2 })
      .all(),
  ).toHaveLength(3)
  expect(server.seen.at(-1)!.url).toContain('page=3&n=1')
  await expect(Promise.resolve(api.list({ ...spec, pick: 'meta' }))).rejects.toThrow('things.list: "meta" is not a list')
})

test('an abort reaches the pages of a list, with and without prefetch', async () => {
  await using server = await startServer((_, response) => json(response, 200, { things: [1], n: 1 }))
  const readPage: Paging['readPage'] = () => ({ number: 1, last: 9, next: { page: 2 } })
  for (const prefetch of [1, 3]) {
    const why = new Error('enough')
    const stop = new AbortController()
    const read = async () => {
      for await (const _ of pagedApiOf(server.url, { readPage }).list(
        { op: 'x', path: '/x', pick: 'things' },
        { signal: stop.signal, prefetch },
      ))
        stop.abort(why)
    }
    await expect(read()).rejects.toBe(why)
  }
})
