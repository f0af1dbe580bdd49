import { getEventListeners } from 'node:events'
import type { PageInfo } from '@infra/core'
import { describe, expect, test } from 'vitest'
import { TRANSPORTS, until, useRig, within } from './rig.js'
import type { Rig } from './rig.js'
import { json, pagedApiOf, startServer } from './server.js'
import type { Seen } from './server.js'

const LAST = 9
const things = { op: 'things.list', path: '/things', pick: 'things' }

/** Finds the paging where it should be. */
function readPage(body: unknown): PageInfo {
  const { page } = (body as { meta: { paging: { page: number } } }).meta.paging
  return { number: page, last: LAST, ...(page < LAST && { next: { page: page + 1 } }) }
}

const pageOf = ({ url }: Seen): number => Number(new URL(url, 'http://x').searchParams.get('page') ?? 1)
const bodyOf = (page: number) => ({ things: [page], meta: { paging: { page } } })

describe.each(TRANSPORTS)('lists of bad servers, over %s', (_, open) => {
  const rig: Rig = useRig(open)
  const list = (url: string, prefetch: number, signal?: AbortSignal) =>
    pagedApiOf(url, { readPage }, { fetch: rig.transport.fetch, timeoutMs: 60_000 }).list<number>(things, {
      prefetch,
      ...(signal && { signal }),
    })

  test.each([1, 4])('a page that cannot be had ends the list there, once, with %i in flight', async (prefetch) => {
    const server = await rig.use(
      startServer((request, response) => (pageOf(request) === 4 ? json(response, 404, {}) : json(response, 200, bodyOf(pageOf(request))))),
    )
    const seen: number[] = []
    const read = async () => {
      for await (const item of list(server.url, prefetch)) seen.push(item)
    }
    expect(await rig.failure(read())).toMatchObject({ name: 'NotFoundError', operation: 'things.list' })
    expect(seen).toEqual([1, 2, 3])
  })

  test.each([1, 4])('a server that cuts every second page loses none, with %i in flight', async (prefetch) => {
    const server = await rig.use(
      startServer((request, response, nth) => (nth % 2 ? response.destroy() : json(response, 200, bodyOf(pageOf(request))))),
    )
    const api = pagedApiOf(server.url, { readPage }, { fetch: rig.transport.fetch, retry: { limit: 50 } })
    expect(await api.list<number>(things, { prefetch }).all()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('who stops early leaves nothing under way', async () => {
    const server = await rig.use(startServer((request, response) => pageOf(request) < 3 && json(response, 200, bodyOf(pageOf(request)))))
    const stop = new AbortController()
    for await (const item of list(server.url, 4, stop.signal)) if (item === 2) break
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
    // The rig would wait in vain for the pages that were asked for and never come.
    await until(() => server.seen.length >= 3)
  })

  test('an abort ends the pages in flight with its reason', async () => {
    const server = await rig.use(startServer((request, response) => pageOf(request) === 1 && json(response, 200, bodyOf(1))))
    const stop = new AbortController()
    const read = list(server.url, 3, stop.signal)
      .all()
      .catch((reason: unknown) => reason)
    await until(() => server.seen.length === 4)
    stop.abort('enough')
    expect(await within(read)).toBe('enough')
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
  })

  test.each([
    [{ things: null }, '"things" is not a list'],
    [{ things: { 0: 1, length: 1 } }, '"things" is not a list'],
    [{}, 'the answer has no "things"'],
    [[], 'the answer has no "things"'],
    [{ things: [] }, 'the answer does not tell its page'],
    [{ things: [], meta: null }, 'the answer does not tell its page'],
    [{ things: [], meta: { paging: null } }, 'the answer does not tell its page'],
  ])('an answer that is no page: %j', async (body, message) => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, body)))
    expect(await rig.failure(list(server.url, 1))).toMatchObject({
      name: 'ResponseMismatchError',
      message: `things.list: ${message}`,
      status: 200,
      data: body,
    })
  })
})
