import { createHetzner, isInvalidInput, isResponseMismatch, labelSelector, matchesLabels } from '@infra/hetzner'
import type { Action, CreateServerBody, Hetzner, HetznerOptions } from '@infra/hetzner'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { action } from './recorder.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A client of a server that answers as it likes; what it was asked. */
function facing(answer: (url: URL, nth: number) => Response, options: Partial<HetznerOptions> = {}): { hetzner: Hetzner; sent: string[] } {
  const sent: string[] = []
  const fetch = async ({ method, url }: Request): Promise<Response> => {
    sent.push(`${method} ${url.replace('https://api.hetzner.cloud/v1', '')}`)
    return answer(new URL(url), sent.length)
  }
  return { hetzner: createHetzner({ token: 'a'.repeat(64), fetch, validate: 'off', ...options }), sent }
}

/** What comes of it, while hours pass. */
async function outcome(work: PromiseLike<unknown>): Promise<unknown> {
  const settled = Promise.resolve(work).catch((error: unknown) => error)
  await vi.advanceTimersByTimeAsync(7_200_000)
  return settled
}

const refusal = (status: number, code: string) => Response.json({ error: { code, message: 'no' } }, { status })
const page = (pagination: object) => Response.json({ servers: [{ id: 1 }], meta: { pagination } })

test.each<[string, (asked: number) => object, number]>([
  ['leads to itself', (asked) => ({ page: asked, per_page: 50, next_page: asked }), 1],
  ['leads back', (asked) => ({ page: asked, per_page: 50, next_page: asked === 3 ? 1 : asked + 1, last_page: 3 }), 3],
  ['is always the first', () => ({ page: 1, per_page: 50, next_page: 2 }), 2],
  ['leads to no number', () => ({ page: 1, per_page: 50, next_page: 'x' }), 1],
])('a list that %s ends with an error', async (_, pagination, requests) => {
  const { hetzner, sent } = facing((url) => page(pagination(Number(url.searchParams.get('page') ?? 1))))
  const error = await outcome(hetzner.servers.list().all())
  expect(isResponseMismatch(error)).toBe(true)
  expect(sent).toHaveLength(requests)
  const ahead = facing((url) => page(pagination(Number(url.searchParams.get('page') ?? 1))))
  expect(isResponseMismatch(await outcome(ahead.hetzner.servers.list({}, { prefetch: 3 }).all()))).toBe(true)
  expect(ahead.sent.length).toBeLessThan(6)
})

test.each([0, -1, 1000, 'x', null])('a server that tells pages of %j items does not change what is asked for', async (per_page) => {
  const { hetzner, sent } = facing((_, nth) => page({ page: nth, per_page, next_page: nth < 3 ? nth + 1 : null }))
  expect(await outcome(hetzner.servers.list().all())).toHaveLength(3)
  expect(sent).toEqual(['GET /servers?per_page=50', 'GET /servers?page=2&per_page=50', 'GET /servers?page=3&per_page=50'])
})

test('a list that does not tell what follows ends', async () => {
  const { hetzner, sent } = facing(() => page({ page: 1, per_page: 50 }))
  expect(await outcome(hetzner.servers.list().all())).toEqual([{ id: 1 }])
  expect(sent).toHaveLength(1)
})

test('a server that says "locked" to the question about the lock, too, is asked no further', async () => {
  const { hetzner, sent } = facing(() => refusal(423, 'locked'))
  expect(await outcome(hetzner.servers.reboot(42))).toMatchObject({ code: 'locked', operation: 'servers.reboot' })
  expect(sent).toEqual(['POST /servers/42/actions/reboot', 'GET /servers/42/actions?status=running&per_page=50'])
  const reads = facing(() => refusal(423, 'locked'))
  expect(await outcome(reads.hetzner.servers.get(42))).toMatchObject({ code: 'locked' })
  expect(reads.sent).toHaveLength(1)
})

test.each<[string, number, string, number]>([
  ['a server error', 500, 'server_error', 1],
  ['a gateway', 502, 'bad_gateway', 1],
  ['a gateway that took too long', 504, 'timeout', 1],
  ['a place that is taken', 412, 'resource_unavailable', 1],
  ['a name that is taken', 409, 'uniqueness_error', 1],
])('%s: nothing is created, started anew or rolled back twice', async (_, status, code, requests) => {
  for (const work of [
    ({ servers }: Hetzner) => servers.create({ name: 'a', server_type: 'cpx22', image: 'debian-13' }),
    ({ servers }: Hetzner) => servers.rebuild(1, { image: 'debian-13' }),
    ({ servers }: Hetzner) => servers.reset(1),
    ({ servers }: Hetzner) => servers.createImage(1),
    ({ servers }: Hetzner) => servers.resetPassword(1),
    ({ storageBoxes }: Hetzner) => storageBoxes.rollbackSnapshot(1, 'a'),
    ({ storageBoxSnapshots }: Hetzner) => storageBoxSnapshots.create(1),
    ({ rrsets }: Hetzner) => rrsets.addRecords('a.com', 'www', 'A', { records: [{ value: '198.51.100.1' }] }),
  ]) {
    const { hetzner, sent } = facing(() => refusal(status, code))
    expect(await outcome(work(hetzner))).toMatchObject({ status, code })
    expect(sent).toHaveLength(requests)
  }
})

test('no redirect is followed, wherever it leads', async () => {
  for (const location of ['https://evil.test/', 'https://api.hetzner.cloud/v1/servers/2', '//evil.test', 'x']) {
    const { hetzner, sent } = facing(() => new Response(null, { status: 307, headers: { location } }))
    expect(await outcome(hetzner.servers.get(1))).toMatchObject({ status: 307 })
    expect(sent).toEqual(['GET /servers/1'])
  }
})

test('who gives no name gets none of the others', async () => {
  const { hetzner, sent } = facing(() => page({ page: 1, per_page: 25, next_page: null }))
  for (const name of ['', undefined, null, ['a', 'b']] as unknown as string[]) {
    for (const resource of [hetzner.servers, hetzner.zones, hetzner.networks, hetzner.storageBoxes, hetzner.isos])
      expect(isInvalidInput(await outcome(resource.getByName(name)))).toBe(true)
    expect(isInvalidInput(await outcome(hetzner.servers.createOrGet({ name } as CreateServerBody)))).toBe(true)
    expect(isInvalidInput(await outcome(hetzner.sshKeys.getByFingerprint(name)))).toBe(true)
  }
  expect(isInvalidInput(await outcome(hetzner.servers.getByIdOrName('')))).toBe(true)
  expect(sent).toEqual([])
})

test.each([
  ['1/actions/poweroff', '/servers/1%2Factions%2Fpoweroff'],
  ['1?force=1', '/servers/1%3Fforce%3D1'],
  ['1#', '/servers/1%23'],
  ['1\r\nx: y', '/servers/1%0D%0Ax%3A%20y'],
])('an id such as %j stays one segment', async (id, path) => {
  const { hetzner, sent } = facing(() => refusal(404, 'not_found'))
  await outcome(hetzner.servers.delete(id as unknown as number))
  expect(sent).toEqual([`DELETE ${path}`])
})

test('selectors and queries cannot be broken out of', async () => {
  for (const value of ['a,b', 'a)', 'x y', '!a', 'a=b', '\n']) {
    expect(() => labelSelector((label) => label.eq('env', value))).toThrow('label value')
    expect(() => labelSelector((label) => label.in('env', ['a', value]))).toThrow('label value')
    expect(() => labelSelector((label) => label.exists(value))).toThrow('label key')
  }
  const { hetzner, sent } = facing(() => page({ page: 1, per_page: 25, next_page: null }))
  await outcome(hetzner.servers.list({ name: 'a&per_page=1', label_selector: 'a=b&name=c#' }))
  expect(sent).toEqual(['GET /servers?name=a%26per_page%3D1&label_selector=a%3Db%26name%3Dc%23'])
})

test('"__proto__" and its like are no labels, and change nothing', async () => {
  const evil = JSON.parse('{"__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}}}') as Record<string, string>
  const { hetzner, sent } = facing(() => Response.json({ server: { id: 1, labels: evil } }), {
    validate: 'warn',
    hooks: { onMismatch: () => {} },
  })
  expect(isInvalidInput(await outcome(hetzner.servers.update(1, { labels: evil })))).toBe(true)
  expect(sent).toEqual([])
  expect(await outcome(hetzner.servers.get(1))).toMatchObject({ id: 1 })
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
  expect([matchesLabels('constructor', {}), matchesLabels('toString', {}), matchesLabels('!valueOf', {})]).toEqual([false, false, true])
})

const asked = (url: URL) => url.searchParams.getAll('id').map(Number)

test('a million actions that have ended cost no request; of 10,000 that never end, no more is asked once nobody waits', async () => {
  const ended = Array.from({ length: 1_000_000 }, (_, id) => action(id + 1, { status: 'success', progress: 100 }) as Action)
  const { hetzner, sent } = facing((url) => Response.json({ actions: asked(url).map((id) => action(id)) }))
  expect(await outcome(hetzner.actions.wait(ended))).toHaveLength(1_000_000)
  expect(sent).toEqual([])
  const running = Array.from({ length: 10_000 }, (_, id) => action(id + 1) as Action)
  expect(await outcome(hetzner.actions.wait(running, { timeoutMs: 1000 }))).toMatchObject({ pending: { length: 10_000 } })
  expect(sent.length).toBeLessThanOrEqual(400)
  expect(vi.getTimerCount()).toBe(0)
})

test('a wait that is given up in the middle of a round asks no more, unless somebody else waits', async () => {
  const slow = async (request: Request): Promise<Response> => {
    count++
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return Response.json({ actions: asked(new URL(request.url)).map((id) => action(id, { status: 'success', progress: 100 })) })
  }
  let count = 0
  const hetzner = createHetzner({ token: 'a'.repeat(64), fetch: slow, validate: 'off' })
  const running = Array.from({ length: 1000 }, (_, id) => action(id + 1) as Action)
  const alone = new AbortController()
  const given = outcome(hetzner.actions.wait(running, { signal: alone.signal }))
  setTimeout(() => alone.abort(new Error('enough')), 1500)
  expect(await given).toMatchObject({ message: 'enough' })
  expect(count).toBe(5)
  const one = new AbortController()
  const both = Promise.all([outcome(hetzner.actions.wait(running, { signal: one.signal })), outcome(hetzner.actions.wait(running))])
  setTimeout(() => one.abort(new Error('enough')), 1500)
  expect(await both).toMatchObject([{ message: 'enough' }, { length: 1000 }])
  expect(count).toBe(5 + 40)
})

test('who joins questions that somebody else has just given up is answered', async () => {
  const { hetzner, sent } = facing((url) => Response.json({ actions: asked(url).map((id) => action(id, { status: 'success' })) }))
  const first = new AbortController()
  const given = outcome(hetzner.actions.wait(action(1), { signal: first.signal }))
  setTimeout(() => first.abort(new Error('enough')), 550)
  const joined = new Promise<unknown>((resolve) => setTimeout(() => resolve(hetzner.actions.wait(action(2) as Action)), 100))
  expect(await given).toMatchObject({ message: 'enough' })
  expect(await joined).toMatchObject([{ id: 2, status: 'success' }])
  expect(sent).toEqual(['GET /actions?id=1&id=2'])
  const nobody = new AbortController()
  const alone = outcome(hetzner.actions.wait(action(3), { signal: nobody.signal }))
  setTimeout(() => nobody.abort(new Error('enough')), 550)
  expect(await alone).toMatchObject({ message: 'enough' })
  expect(sent).toHaveLength(1)
})

test('the words of a failed action draw on no terminal and begin no line', async () => {
  const failed = action(1, { status: 'error', error: { code: 'x\u001b[2J', message: `a\nb\r\u2028c ${'d'.repeat(100_000)}` } }) as Action
  const { message } = (await outcome(facing(() => Response.json({})).hetzner.actions.wait(failed))) as Error
  expect(message).toMatch(/^actions\.wait: start_resource of server 42 failed \(action 1\): x \[2J - a b c d+$/)
  expect(message.length).toBeLessThan(1100)
})
