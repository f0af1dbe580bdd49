import { gzipSync } from 'node:zlib'

import { Agent, interceptors, MockAgent } from 'undici'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { certificate, closed, open, rejection, serve } from '../../test/node/servers.js'
import { ConfigurationError } from '../errors/index.js'
import { toDispatcherConnect } from './dispatcher-transport.js'
import { createNodeFetch } from './index.js'
import type { Dispatcher, NodeFetchOptions } from './index.js'
import * as node from './index.js'

const own = await certificate()
const agent = (options?: Agent.Options): Agent => {
  const made = new Agent(options)
  onTestFinished(() => made.destroy())
  return made
}

test('it says what it is', () => {
  const fetch = createNodeFetch()
  expect([fetch.takesInit, fetch.pins, typeof fetch.close, fetch.name]).toEqual([true, undefined, 'function', 'fetch'])
})

test('the public names', () => {
  expect(Object.keys(node).toSorted()).toEqual(['certificateFingerprint', 'createNodeFetch'])
})

describe('dispatcher', () => {
  test('one of yours is used as it is, and left alone by close()', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'set-cookie': ['a', 'b'] }).end('ok'))
    const mine = agent()
    const fetch = createNodeFetch({ dispatcher: mine })
    const response = await fetch(server.url)
    expect([await response.text(), response.headers.getSetCookie()]).toEqual(['ok', ['a', 'b']])
    fetch.close()
    await expect(fetch(server.url)).rejects.toBeInstanceOf(ConfigurationError)
    expect([mine.closed, mine.destroyed]).toEqual([false, false])
  })

  test('one that a function makes is ended by close()', async () => {
    const server = await serve((_, response) => response.end('ok'))
    let made: Agent | undefined
    const fetch = createNodeFetch({ dispatcher: (connect) => (made = agent({ connect })) })
    await (await fetch(server.url)).text()
    fetch.close()
    expect(made!.closed).toBe(true)
    await closed(server)
  })

  test('one that cannot be closed troubles nobody', async () => {
    const dispatcher = { dispatch: () => true, close: () => Promise.reject(new Error('not now')) }
    const rejected: unknown[] = []
    const onRejected = (reason: unknown): unknown => rejected.push(reason)
    process.on('unhandledRejection', onRejected)
    onTestFinished(() => void process.off('unhandledRejection', onRejected))
    createNodeFetch({ dispatcher: () => dispatcher }).close()
    await new Promise((resolve) => setImmediate(resolve))
    expect(rejected).toEqual([])
  })

  test('one that throws rejects the call', async () => {
    const dispatcher = {
      dispatch: () => {
        throw Object.assign(new Error('no room'), { code: 'X' })
      },
      close: () => Promise.resolve(),
    }
    const error = await rejection(createNodeFetch({ dispatcher })('http://127.0.0.1:9'))
    expect([error.message, error.code, error.cause?.message]).toEqual(['fetch failed', 'X', 'no room'])
  })

  test('one of undici’s for tests', async () => {
    const mock = new MockAgent()
    onTestFinished(() => mock.close())
    mock.disableNetConnect()
    mock
      .get('https://vendor.test')
      .intercept({ path: '/x', method: 'POST', body: 'abc' })
      .reply(201, { a: 1 }, { headers: { 'x-a': 'b' } })
    const response = await createNodeFetch({ dispatcher: mock })('https://vendor.test/x', { method: 'POST', body: 'abc' })
    expect([response.status, response.headers.get('x-a'), await response.json()]).toEqual([201, 'b', { a: 1 }])
  })

  test('one that decodes itself: nothing is decoded twice', async () => {
    // It warns of being experimental.
    const warning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    onTestFinished(() => warning.mockRestore())
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('text')))
    const fetch = createNodeFetch({ dispatcher: agent().compose(interceptors.decompress()) })
    expect(await (await fetch(server.url)).text()).toBe('text')
  })

  test.each<[NodeFetchOptions, string]>([
    [{ pin: own.pin }, 'pin'],
    [{ ca: own.cert, proxy: 'http://p' }, 'ca, proxy'],
    [{ connectTimeoutMs: 9, localAddress: '127.0.0.1' }, 'connectTimeoutMs, localAddress'],
  ])('%j cannot reach into one of yours', (options, names) => {
    const make = (): unknown => createNodeFetch({ ...options, dispatcher: agent() })
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(
      `${names} cannot reach into a dispatcher: give a function instead, dispatcher: (connect) => new Agent({ connect })`,
    )
  })

  test.each<[NodeFetchOptions, string]>([
    [{ keepAlive: true }, 'keepAlive'],
    [{ keepAlive: false, maxSockets: 9 }, 'keepAlive, maxSockets'],
  ])('%j belong to it', (options, names) => {
    for (const dispatcher of [agent(), () => agent()]) {
      expect(() => createNodeFetch({ ...options, dispatcher })).toThrow(`${names} are the dispatcher’s own: give them to its constructor`)
    }
  })

  test('what cannot dispatch is refused at once', () => {
    for (const dispatcher of [{} as Dispatcher, () => ({}) as Dispatcher]) {
      expect(() => createNodeFetch({ dispatcher })).toThrow(
        new ConfigurationError(
          'dispatcher must be one of the package undici 8: this has no method "dispatch". Bun puts a stand-in without it in place of that package; leave the option out there',
        ),
      )
    }
  })

  test('an option that is undefined is none', () => {
    expect(createNodeFetch({ dispatcher: agent(), pin: undefined, ca: undefined, maxSockets: undefined })).toBeTypeOf('function')
  })

  test.each([
    [
      { hostname: '[::1]', port: '', protocol: 'https:' },
      { hostname: '::1', port: 443, secure: true },
    ],
    [
      { hostname: 'a.test', port: '8080', protocol: 'http:' },
      { hostname: 'a.test', port: 8080, secure: false },
    ],
    [
      { hostname: 'a.test', port: '', protocol: 'http:' },
      { hostname: 'a.test', port: 80, secure: false },
    ],
  ])('it asks us to connect to %j', (asked, target) => {
    const seen: unknown[] = []
    toDispatcherConnect((to) => (seen.push(to), () => {}))(asked, () => {})
    expect(seen).toEqual([target])
  })
})

test('works as the fetch of others: a Request of ours, many at once', async () => {
  const server = await serve((request, response) => response.end(request.url), own)
  const fetch = open('node:http', { pin: own.pin })
  const urls = Array.from({ length: 120 }, (_, i) => `/${i}`)
  expect(await Promise.all(urls.map(async (path) => (await fetch(new Request(server.url + path))).text()))).toEqual(urls)
  expect(server.opened).toBe(50)
})
