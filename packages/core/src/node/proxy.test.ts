import { inspect } from 'node:util'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { ENGINES, certificate, closed, open, rejection, serve, serveProxy } from '../../test/node/servers.js'
import { ConfigurationError } from '../errors/index.js'
import { createNodeFetch } from './index.js'
import { authorityOf, createProxyChooser, endpointOf } from './proxy.js'

const own = await certificate()
const target = (url: string): ReturnType<typeof endpointOf> => endpointOf(new URL(url))

describe('addresses', () => {
  test.each([
    ['https://a.test/x', { hostname: 'a.test', port: 443, secure: true }, 'a.test:443'],
    ['http://a.test', { hostname: 'a.test', port: 80, secure: false }, 'a.test:80'],
    ['https://[::1]:8443/', { hostname: '::1', port: 8443, secure: true }, '[::1]:8443'],
  ])('%s', (url, endpoint, authority) => {
    expect(target(url)).toEqual(endpoint)
    expect(authorityOf(endpoint)).toBe(authority)
  })
})

describe('which proxy', () => {
  const choose = (url: string, env: Record<string, string>): string | undefined => {
    const proxy = createProxyChooser('env', env)(target(url))
    return proxy && `${proxy.hostname}:${proxy.port}`
  }

  test('none unless asked for', () => {
    expect(createProxyChooser(undefined, { HTTPS_PROXY: 'http://p:1' })(target('https://a.test'))).toBeUndefined()
  })

  test('a fixed one serves every target', () => {
    const chooseProxy = createProxyChooser(new URL('https://us%40er:p%3Aw@p.test'), { NO_PROXY: '*' })
    const proxy = { hostname: 'p.test', port: 443, secure: true, authorization: `Basic ${btoa('us@er:p:w')}` }
    expect([chooseProxy(target('https://a.test')), chooseProxy(target('http://a.test'))]).toEqual([proxy, proxy])
    expect(createProxyChooser('http://[::1]:3128', {})(target('http://a.test'))).toEqual({
      hostname: '::1',
      port: 3128,
      secure: false,
      authorization: undefined,
    })
  })

  test.each([
    ['http://user:p%C3%A4ss@p', 'user:päss'],
    ['http://user:100%@p', 'user:100%'],
  ])('the credentials of %s', (url, credentials) => {
    expect(createProxyChooser(url, {})(target('https://a.test'))?.authorization).toBe(
      `Basic ${Buffer.from(credentials).toString('base64')}`,
    )
  })

  test('by scheme, lower case first, empty is none, a scheme is not needed', () => {
    const env = { HTTP_PROXY: 'http://up-plain:1', http_proxy: 'low-plain:2', HTTPS_PROXY: 'up-secure:3', https_proxy: '' }
    expect(choose('http://a.test', env)).toBe('low-plain:2')
    expect(choose('https://a.test', env)).toBe('up-secure:3')
    expect(choose('https://a.test', { HTTP_PROXY: 'http://p:1' })).toBeUndefined()
    expect(choose('https://a.test', { https_proxy: 'p' })).toBe('p:80')
  })

  test.each([
    ['*', 'https://a.test', true],
    ['a.test', 'https://a.test', true],
    ['A.Test', 'https://a.test', true],
    ['a.test', 'https://sub.a.test', true],
    ['a.test', 'https://ba.test', false],
    ['.a.test', 'https://sub.a.test', true],
    ['.a.test', 'https://a.test', true],
    ['*.a.test', 'https://sub.a.test', true],
    ['*.a.test', 'https://b.test', false],
    ['a.test:443', 'https://a.test', true],
    ['a.test:8443', 'https://a.test', false],
    ['a.test:8443', 'https://a.test:8443', true],
    ['10.0.0.1', 'http://10.0.0.1:99', true],
    ['10.0.0.1', 'http://110.0.0.1', false],
    ['::1', 'http://[::1]:99', true],
    ['[::1]:99', 'http://[::1]:99', true],
    ['[::1]:98', 'http://[::1]:99', false],
    ['x.test, a.test', 'https://a.test', true],
    ['x.test\ta.test', 'https://a.test', true],
    ['x.test', 'https://a.test', false],
    [' , ', 'https://a.test', false],
    ['', 'https://a.test', false],
  ])('NO_PROXY=%s covers %s: %s', (exempt, url, covered) => {
    const env = { HTTP_PROXY: 'p:1', HTTPS_PROXY: 'p:1' }
    expect(choose(url, { ...env, NO_PROXY: exempt }) === undefined).toBe(covered)
    expect(choose(url, { ...env, no_proxy: exempt, NO_PROXY: 'else.test' }) === undefined).toBe(covered)
  })

  test.each(['socks5://user:hidden@p:1', 'ftp://hidden@p', 'http://', 'http://p:hidden'])('%s is refused, without showing it', (url) => {
    const make = (): unknown => createNodeFetch({ proxy: url })
    expect(make).toThrow(ConfigurationError)
    expect(make).toThrow(/^proxy must be the URL of a proxy, beginning with http:\/\/ or https:\/\/$/)
    expect(() => createProxyChooser('env', { HTTPS_PROXY: url })).toThrow(/^HTTPS_PROXY must be/)
  })
})

describe.each(ENGINES)('%s', (engine) => {
  test('https goes through a tunnel, which is kept for the next request', async () => {
    const [server, proxy] = await Promise.all([serve((request, response) => response.end(request.url), own), serveProxy()])
    const fetch = open(engine, { ca: own.cert, proxy: proxy.url, maxSockets: 1 })
    expect(await (await fetch(`${server.url}/a`)).text()).toBe('/a')
    expect(await (await fetch(`${server.url}/b`)).text()).toBe('/b')
    expect(proxy.heads).toEqual([`CONNECT 127.0.0.1:${server.port} HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\n\r\n`])
  })

  test('the certificate is verified for the server’s name', async () => {
    const [server, proxy, named] = await Promise.all([
      serve((_, response) => response.end(), own),
      serveProxy(),
      certificate({ name: 'x', ip: '127.9.9.9' }),
    ])
    expect((await rejection(open(engine, { proxy: proxy.url })(server.url))).code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
    const misnamed = await serve((_, response) => response.end(), named)
    expect((await rejection(open(engine, { proxy: proxy.url, ca: named.cert })(misnamed.url))).code).toBe('ERR_TLS_CERT_ALTNAME_INVALID')
  })

  test('credentials go to the proxy and nowhere else', async () => {
    const seen: unknown[] = []
    const [server, proxy] = await Promise.all([
      serve((request, response) => response.end(void seen.push(request.headers)), own),
      serveProxy(),
    ])
    const fetch = open(engine, { pin: own.pin, proxy: proxy.url.replace('//', '//me:hid%20den@') })
    await fetch(server.url)
    expect(proxy.heads[0]).toContain(`\r\nproxy-authorization: Basic ${btoa('me:hid den')}\r\n\r\n`)
    expect(seen).toEqual([expect.not.objectContaining({ 'proxy-authorization': expect.anything() })])
    expect(inspect(fetch, { depth: 9, showHidden: true })).not.toMatch(/hid/)
  })

  test('http asks the proxy for the whole address', async () => {
    const [server, proxy] = await Promise.all([serve((request, response) => response.end(request.url)), serveProxy()])
    const fetch = open(engine, { proxy: proxy.url.replace('//', '//me:x@') })
    expect(await (await fetch(`${server.url}/a?b=c#d`)).text()).toBe(`${server.url}/a?b=c`)
    expect(proxy.heads[0]).toMatch(new RegExp(`^GET ${server.url}/a\\?b=c HTTP/1\\.1\r\nhost: 127\\.0\\.0\\.1:${server.port}\r\n`))
    expect(proxy.heads[0]).toContain(`\r\nproxy-authorization: Basic ${btoa('me:x')}\r\n`)
    expect(proxy.heads[0]).not.toContain('CONNECT')
  })

  test('the proxy itself may speak TLS', async () => {
    const [server, plain, proxy] = await Promise.all([
      serve((_, response) => response.end('ok'), own),
      serve((_, response) => response.end('plain')),
      serveProxy({ tls: own }),
    ])
    const fetch = open(engine, { ca: own.cert, proxy: proxy.url })
    expect(await (await fetch(server.url)).text()).toBe('ok')
    expect(await (await fetch(plain.url)).text()).toBe('plain')
    expect(proxy.heads).toHaveLength(2)
    // A pin is the server's: the proxy's certificate is verified as usual.
    expect((await rejection(open(engine, { pin: own.pin, proxy: proxy.url })(server.url))).code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  })

  test.each([
    ['HTTP/1.1 403 Forbidden\r\n\r\nno', '403', 'does it allow this host and port?'],
    [
      'HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\n\r\n',
      '407',
      'it wants a user and a password, in its URL',
    ],
    ['HTTP/1.0 302 Found\r\n\r\n', '302', 'does it allow this host and port?'],
    ['HTTP/1.1 200 OK\r\n', '200', 'its answer is cut short, or more than a head'],
    // Bytes after the head would be taken for the server's.
    ['HTTP/1.1 200 OK\r\n\r\nx', '200', 'its answer is cut short, or more than a head'],
    ['SSH-2.0-OpenSSH\r\n\r\n', 'no HTTP answer', 'does it allow this host and port?'],
    ['', 'no HTTP answer', 'does it allow this host and port?'],
    [`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(20_000)}`, '200', 'its answer is cut short, or more than a head'],
  ])('a proxy that answers %j makes no tunnel', async (answer, status, why) => {
    const proxy = await serveProxy({ answer: answer || '\r\n' })
    const error = await rejection(
      open(engine, { pin: own.pin, proxy: proxy.url.replace('//', '//me:hidden@') })('https://127.0.0.1:9/secret'),
    )
    expect([error.message, error.code]).toEqual(['fetch failed', 'ERR_PROXY_TUNNEL'])
    expect(error.cause?.message).toBe(`The proxy 127.0.0.1:${proxy.port} made no tunnel to 127.0.0.1:9 (${status}): ${why}`)
    expect(inspect(error, { depth: 9 })).not.toMatch(/secret|hidden/)
    await closed(proxy)
  })

  test('a proxy that says nothing is waited for as long as for a connection', async () => {
    const proxy = await serveProxy({ answer: '' })
    expect((await rejection(open(engine, { pin: own.pin, proxy: proxy.url, connectTimeoutMs: 60 })('https://127.0.0.1:9/'))).code).toBe(
      'ETIMEDOUT',
    )
    await closed(proxy)
  })

  test('a proxy that is not there', async () => {
    const proxy = await serveProxy()
    await new Promise((resolve) => proxy.server.close(resolve))
    const error = await rejection(open(engine, { pin: own.pin, proxy: proxy.url })('https://127.0.0.1:9/'))
    expect([error.code, error.cause?.message]).toEqual([
      'ERR_PROXY_CONNECTION',
      `The proxy 127.0.0.1:${proxy.port} cannot be reached (ECONNREFUSED)`,
    ])
  })

  test('the environment is not looked at unasked', async () => {
    const [server, proxy] = await Promise.all([serve((request, response) => response.end(request.url)), serveProxy()])
    for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy']) vi.stubEnv(name, proxy.url)
    vi.stubEnv('NODE_USE_ENV_PROXY', '1')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await (await open(engine)(`${server.url}/x`)).text()).toBe('/x')
    expect(proxy.heads).toEqual([])
  })

  test('the environment is read when the fetch is made', async () => {
    const [server, proxy] = await Promise.all([serve((_, response) => response.end('ok'), own), serveProxy()])
    vi.stubEnv('https_proxy', proxy.url)
    const fetch = open(engine, { pin: own.pin, proxy: 'env' })
    vi.unstubAllEnvs()
    expect(await (await fetch(server.url)).text()).toBe('ok')
    expect(proxy.heads).toHaveLength(1)
  })
})
