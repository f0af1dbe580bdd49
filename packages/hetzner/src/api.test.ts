import { ConfigurationError, createHetznerApi, isAuthenticationError, listLocations } from '@infra/hetzner'
import type { HetznerOptions } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { recorder } from '../test/recorder.js'

/** An api whose requests are written down and answered by `answer`. */
function apiWith(answer: (request: Request) => Response, options: Partial<HetznerOptions> = {}) {
  const seen: Request[] = []
  const fetch = async (request: Request) => (seen.push(request), answer(request))
  return { api: createHetznerApi({ token: 'one', fetch, retry: { baseMs: 1, capMs: 2 }, ...options }), seen }
}

const CLOUD = { op: 'servers.get', path: '/servers/1' }
const STORAGE = { op: 'storageBoxes.get', path: '/storage_boxes/1' }
const ok = () => Response.json({})

test('the token goes to the Cloud API and to that of Storage Boxes', async () => {
  const { api, seen } = apiWith(ok)
  await api.request(CLOUD)
  await api.request(STORAGE)
  await api.request({ op: 'storageBoxTypes.list', path: '/storage_box_types' })
  expect(seen.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
    ['https://api.hetzner.cloud/v1/servers/1', 'Bearer one'],
    ['https://api.hetzner.com/v1/storage_boxes/1', 'Bearer one'],
    ['https://api.hetzner.com/v1/storage_box_types', 'Bearer one'],
  ])
  expect(seen[0]!.headers.get('user-agent')).toMatch(/^infra-hetzner\//)
  expect(api.origin).toBe('https://api.hetzner.cloud')
})

test('both addresses can be others, and auth: false leaves the token to a proxy', async () => {
  const { api, seen } = apiWith(ok, {
    token: undefined,
    auth: false,
    baseUrl: 'http://proxy.test/c/',
    storageBaseUrl: 'http://proxy.test/s',
  })
  await api.request(CLOUD)
  await api.request(STORAGE)
  expect(seen.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
    ['http://proxy.test/c/servers/1', null],
    ['http://proxy.test/s/storage_boxes/1', null],
  ])
})

test.each<[string, HetznerOptions, RegExp]>([
  ['no token', {}, /token is missing/],
  ['a line end in the token', { token: 'one\n' }, /line end/],
  ['white space around the token', { token: ' one' }, /white space/],
  ['a token that is not to be sent', { token: 'one', auth: false }, /exclude each other/],
  ['no address', { token: 'one', baseUrl: 'api.hetzner.cloud' }, /must be an http\(s\) URL/],
  ['no address of Storage Boxes', { token: 'one', storageBaseUrl: 'ftp://api.hetzner.com' }, /must be an http\(s\) URL/],
])('%s is refused at once', (_, options, message) => {
  expect(() => createHetznerApi(options)).toThrow(ConfigurationError)
  expect(() => createHetznerApi(options)).toThrow(message)
})

test('who has the Cloud API elsewhere says where Storage Boxes are: they are not looked for at Hetzner', async () => {
  const { api, seen } = apiWith(ok, { baseUrl: 'http://emulator.test/v1' })
  await expect(api.request(STORAGE)).rejects.toThrow(/storageBaseUrl is missing/)
  await api.request(CLOUD)
  expect(seen.map(({ url }) => url)).toEqual(['http://emulator.test/v1/servers/1'])
})

test('a token that is fetched is fetched anew after a 401, once', async () => {
  let fetched = 0
  const token = async () => `token-${++fetched}`
  const { api, seen } = apiWith(
    ({ headers }) => Response.json({}, { status: headers.get('authorization') === 'Bearer token-2' ? 200 : 401 }),
    {
      token,
    },
  )
  await api.request(CLOUD)
  await api.request(CLOUD)
  expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-2'])
  const fixed = apiWith(() => Response.json({}, { status: 401 }))
  await expect(fixed.api.request(CLOUD)).rejects.toSatisfy(isAuthenticationError)
  expect(fixed.seen).toHaveLength(1)
})

test.each([
  [502, 6],
  [504, 6],
  [429, 6],
  [500, 1],
  [503, 1],
  [404, 1],
])('a read that is answered with %i is sent %i times', async (status, times) => {
  const { api, seen } = apiWith(() => Response.json({}, { status }))
  await expect(api.request(CLOUD)).rejects.toMatchObject({ status, attempts: times })
  expect(seen).toHaveLength(times)
})

test('the state of the rate limit is told from the headers', async () => {
  const told: unknown[] = []
  const headers = { 'ratelimit-limit': '3600', 'ratelimit-remaining': '2456', 'ratelimit-reset': '1731011315' }
  const { api } = apiWith(() => Response.json({}, { headers }), { hooks: { onResponse: ({ rateLimit }) => void told.push(rateLimit) } })
  await api.request(CLOUD)
  expect(told).toEqual([expect.objectContaining({ limit: 3600, remaining: 2456 })])
})

/** 120 locations, in pages. */
function pages(request: Request): Response {
  const query = new URL(request.url).searchParams
  const [page, per_page] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 25)]
  const last_page = Math.ceil(120 / per_page)
  const locations = Array.from({ length: 120 }, (_, id) => ({ id })).slice((page - 1) * per_page, page * per_page)
  const pagination = {
    page,
    per_page,
    previous_page: page > 1 ? page - 1 : null,
    next_page: page < last_page ? page + 1 : null,
    last_page,
    total_entries: 120,
  }
  return Response.json({ locations, meta: { pagination } })
}

test('a page tells its number, its size and how many items there are', async () => {
  const { api } = apiWith(pages, { validate: 'off' })
  const page = await listLocations(api, { page: 2 })
  expect(page).toMatchObject({ number: 2, size: 25, total: 120, hasNext: true, nextQuery: { page: 3, per_page: 25 } })
  expect(page.meta).toMatchObject({ pagination: { previous_page: 1 } })
  const last = await listLocations(api, { page: 5 })
  expect(last).toMatchObject({ number: 5, hasNext: false })
})

test.each([1, 3])('the whole list is read in pages of 50, %i in flight', async (prefetch) => {
  const { api, seen } = apiWith(pages, { validate: 'off' })
  expect((await listLocations(api, {}, { prefetch }).all()).map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_, id) => id))
  expect(seen.map(({ url }) => url.replace(/.*\?/, ''))).toEqual(['per_page=50', 'page=2&per_page=50', 'page=3&per_page=50'])
})

test('the page that the API names comes next, also where it tells neither the last one nor how many there are', async () => {
  const pagination = { page: 1, per_page: 25, previous_page: null, next_page: 7, last_page: null, total_entries: null }
  const { hetzner, sent } = recorder(
    [
      { body: { locations: [], meta: { pagination } } },
      { body: { locations: [], meta: { pagination: { ...pagination, next_page: null } } } },
    ],
    { validate: 'off' },
  )
  const page = await hetzner.locations.list()
  expect([page.total, page.number]).toEqual([undefined, 1])
  expect((await page.next()).hasNext).toBe(false)
  expect(sent.map(({ path }) => path)).toEqual(['/locations', '/locations?page=7&per_page=25'])
})

test('a list without `meta` is its only page', async () => {
  const { api, seen } = apiWith(() => Response.json({ locations: [{ id: 1 }] }), { validate: 'off' })
  expect(await listLocations(api).all()).toEqual([{ id: 1 }])
  expect(seen).toHaveLength(1)
})
