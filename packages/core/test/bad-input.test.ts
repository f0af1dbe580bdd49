import { path } from '@infra/core'
import type { RequestSpec } from '@infra/core'
import { describe, expect, test } from 'vitest'
import { TRANSPORTS, useRig } from './rig.js'
import { json, startServer, thing } from './server.js'

/** Something that refers to itself. */
function circle(): object {
  const one: { self?: unknown } = {}
  one.self = one
  return one
}

const deep = (): unknown => {
  let one: unknown = 1
  for (let i = 0; i < 100_000; i++) one = [one]
  return one
}

const unwritable = 'cannot be sent as JSON: NaN, infinities, bigints, functions and circles cannot'
const unaskable = (name: string) => `"query.${name}" must be text, a finite number, a boolean, a date, or an array of these`
const impassable = 'The value after "/things/" must be a string (not empty, "." or "..") or a finite number'

const fails = (): never => {
  throw new Error('no')
}

const BODIES: [name: string, body: unknown][] = [
  ['a circle', circle()],
  ['a bigint', { a: 1n }],
  ['a function', () => {}],
  ['a symbol', Symbol('x')],
  ['NaN within', { limit: { bytes: Number.NaN } }],
  ['an infinity', [-Infinity]],
  ['what throws when it is read', Object.defineProperty({}, 'a', { enumerable: true, get: fails })],
  ['what throws when it is written', { toJSON: fails }],
  ['what is nothing when it is written', { toJSON: () => undefined }],
  ['a nesting beyond reason', deep()],
]

const ODD = [Number.NaN, Infinity, null, {}, Object.create(null), { toString: () => 'x' }, Symbol('x'), '\ud800', 'a\udc00b'].map(
  (value) => [value] as [unknown],
)

const QUERIES: [value: unknown][] = [...ODD, [() => 1], [new Date('x')], [[1, null]], [[[1]]]]

const SEGMENTS: [value: unknown][] = [...ODD, [''], ['.'], ['..'], [undefined], [[]], [['a']], [1n], [true]]

describe.each(TRANSPORTS)('bad input, over %s', (_, open) => {
  const rig = useRig(open)

  /** Expects a request to be refused before anything is sent. */
  async function expectRefused(spec: Partial<RequestSpec>, field: unknown, message: unknown): Promise<void> {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const error = await rig.failure(rig.api(server.url).request({ ...thing, method: 'POST', ...spec }))
    expect(error).toMatchObject({ name: 'InvalidInputError', field, message })
    expect(server.sockets()).toBe(0)
    expect(rig.told()).toEqual(['onError'])
  }

  test.each(BODIES)('a body cannot be %s', (_name, body) =>
    expectRefused({ body }, expect.stringMatching(/^body/), expect.stringContaining(unwritable)),
  )

  test.each(QUERIES)('a query cannot hold %o', (value) => expectRefused({ query: { q: value } }, 'query.q', unaskable('q')))

  test('nor a name that is no text', () => expectRefused({ query: { '\ud800': 1 } }, 'query.\ud800', unaskable('\ud800')))

  test.each(SEGMENTS)('a path cannot hold %o', (value) => expectRefused({ path: path`/things/${value as string}/x` }, 'path', impassable))

  test('what is not said is not sent; what is, is sent as it is', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const query = {
      none: undefined,
      zero: -0,
      no: false,
      empty: '',
      list: [1, undefined, 'a'],
      'a&b=c': '&=+ #?/\u{1F600}',
      big: 2n ** 64n,
      at: new Date(0),
    }
    await rig.api(server.url).request({ ...thing, query })
    const sent = new URL(server.seen[0]!.url, 'http://x').searchParams
    expect([...sent]).toEqual([
      ['zero', '0'],
      ['no', 'false'],
      ['empty', ''],
      ['list', '1'],
      ['list', 'a'],
      ['a&b=c', '&=+ #?/\u{1F600}'],
      ['big', '18446744073709551616'],
      ['at', '1970-01-01T00:00:00.000Z'],
    ])
  })

  test('a value of a path stays one segment', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    for (const value of ['a/b', '../x', '%2e%2e', 'a?b#c', '\u{1F600}', ' ', '\0\r\n', '...', '@', '\\', 0, -1.5]) {
      await rig.api(server.url).request({ ...thing, path: path`/things/${value}/end` })
      const segments = server.seen.at(-1)!.url.split('/')
      expect(segments).toHaveLength(5)
      expect(decodeURIComponent(segments[3]!)).toBe(String(value))
    }
  })

  test('keys that Object has too are sent like any other, from the operation and from the call', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const hostile = JSON.parse('{"__proto__":"p","constructor":"c","toString":"t","hasOwnProperty":"h"}') as object
    const api = rig.api(server.url)
    await api.request({ ...thing, method: 'POST', query: hostile, body: hostile })
    await api.request({ ...thing, method: 'POST' }, { query: hostile, body: hostile })
    for (const { url, body } of server.seen) {
      expect(url.split('?')[1]).toBe('__proto__=p&constructor=c&toString=t&hasOwnProperty=h')
      expect(body).toBe(JSON.stringify(hostile))
    }
  })

  test('an instance of a class is an object like any other', async () => {
    class Settings {
      name = 'x'
      #hidden = 1
      get hidden() {
        return this.#hidden
      }
    }
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    const api = rig.api(server.url)
    for (const [body, text] of [
      [new Settings(), '{"name":"x"}'],
      [Object.create(null), '{}'],
      [null, 'null'],
      [false, 'false'],
      [0, '0'],
      [[], '[]'],
      [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ]) {
      await api.request({ ...thing, method: 'POST', body })
      expect(server.seen.at(-1)).toMatchObject({ body: text, headers: { 'content-type': 'application/json' } })
    }
  })

  test('a lone surrogate in a body is sent as JSON writes it', async () => {
    const server = await rig.use(startServer((_request, response) => json(response, 200, {})))
    await rig.api(server.url).request({ ...thing, method: 'POST', body: { a: '\ud800' } })
    expect(server.seen[0]!.body).toBe('{"a":"\\ud800"}')
  })
})
