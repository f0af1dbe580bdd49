import { expect, test } from 'vitest'
import { apiOf, json, SECRET, startServer } from '../test/server.js'
import { ConfigurationError } from './index.js'

const boxes = { op: 'boxes.list', path: '/box_types' }

test('a path that begins as said is found at the other address, credentials and all; every other one at the main address', async () => {
  await using main = await startServer((_, response) => json(response, 200, 'main'))
  await using other = await startServer((_, response) => json(response, 200, 'other'))
  const api = apiOf(main.url, {}, { otherBaseUrls: { '/box': `${other.url}/v2/` } })
  expect(await api.request(boxes)).toBe('other')
  expect(await api.request({ op: 'a', path: '/boxe' })).toBe('other')
  for (const path of ['/bo', '/things/box', '/a?b=/box']) expect(await api.request({ op: 'a', path })).toBe('main')
  expect(other.seen.map(({ url }) => url)).toEqual(['/v2/box_types', '/v2/boxe'])
  expect(other.seen[0]!.headers.authorization).toBe(`Bearer ${SECRET}`)
  expect(main.seen.map(({ url }) => url)).toEqual([`/${SECRET}/bo`, `/${SECRET}/things/box`, `/${SECRET}/a?b=/box`])
})

test('the first beginning that fits counts', async () => {
  await using first = await startServer((_, response) => json(response, 200, 'first'))
  await using second = await startServer((_, response) => json(response, 200, 'second'))
  const api = apiOf(first.url, {}, { otherBaseUrls: { '/box_': first.url, '/box': second.url } })
  expect(await api.request(boxes)).toBe('first')
  expect(await api.request({ op: 'a', path: '/box' })).toBe('second')
})

test('a client that is derived knows the other addresses too, and origin stays that of the main one', async () => {
  await using other = await startServer((_, response) => json(response, 200, 'other'))
  const api = apiOf('http://127.0.0.1:1', {}, { otherBaseUrls: { '/box': other.url } }).with({ timeoutMs: 3000 })
  expect(await api.request(boxes)).toBe('other')
  expect(api.origin).toBe('http://127.0.0.1:1')
})

test.each(['ftp://box.test', 'box.test', 'https://user@box.test', 'https://box.test/?a=1', 'https://'])(
  'the address %s is refused when the client is made',
  (address) => {
    expect(() => apiOf('http://127.0.0.1:1', {}, { otherBaseUrls: { '/box': address } })).toThrow(ConfigurationError)
  },
)

test('errors name the origin that was asked, and never its path', async () => {
  await using silent = await startServer(() => {})
  const closed = await startServer(() => {})
  await closed[Symbol.asyncDispose]()
  const failure = (address: string, options: object) =>
    apiOf('http://127.0.0.1:1', {}, { otherBaseUrls: { '/box': `${address}/hidden` } })
      .request({ ...boxes, retry: 'never' }, options)
      .then(String, (error: unknown) => (error as Error).message)
  expect(await failure(closed.url, {})).toContain(`boxes.list: no answer from ${closed.url} (ECONNREFUSED)`)
  expect(await failure(silent.url, { timeoutMs: 60 })).toBe(`boxes.list: no complete answer from ${silent.url} within 60 ms (timeoutMs)`)
  expect(await failure(silent.url, { totalTimeoutMs: 60 })).toBe(
    `boxes.list: no complete answer from ${silent.url} within 60 ms (totalTimeoutMs)`,
  )
})
