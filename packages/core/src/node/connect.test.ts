import { createServer } from 'node:tls'
import { inspect } from 'node:util'

import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { ENGINES, certificate, closed, listen, open, rejection, serve, serveTcp, until } from '../../test/node/servers.js'
import { ConfigurationError } from '../errors/index.js'
import { createConnect } from './connect.js'
import { createNodeFetch } from './index.js'

const [own, other, elsewhere] = await Promise.all([
  certificate(),
  certificate({ name: 'other' }),
  certificate({ name: 'elsewhere.test', ip: '127.9.9.9' }),
])

describe.each(ENGINES)('%s', (engine) => {
  test('a self-signed certificate is refused, with the code that the runtime gives', async () => {
    const server = await serve((_, response) => response.end(), own)
    const error = await rejection(open(engine)(`${server.url}/secret`))
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toBe('fetch failed')
    expect([error.code, error.cause?.code]).toEqual(['DEPTH_ZERO_SELF_SIGNED_CERT', 'DEPTH_ZERO_SELF_SIGNED_CERT'])
    expect(error.cause?.message).toMatch(/^self-signed certificate/)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('secret')
    await closed(server)
  })

  test('NODE_TLS_REJECT_UNAUTHORIZED=0 does not change that', async () => {
    const server = await serve((_, response) => response.end(), own)
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    // The runtime warns of it.
    const warning = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    onTestFinished(() => {
      vi.unstubAllEnvs()
      warning.mockRestore()
    })
    expect((await rejection(open(engine)(server.url))).code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  })

  test.each([
    ['text', own.cert],
    ['bytes', Buffer.from(own.cert)],
    ['a list', [other.cert, Buffer.from(own.cert)]],
  ])('ca: an authority given as %s is trusted', async (_, ca) => {
    const server = await serve((request, response) => response.end(request.url), own)
    const fetch = open(engine, { ca })
    expect(await (await fetch(`${server.url}/x?y=1`)).text()).toBe('/x?y=1')
    expect((await fetch(`https://localhost:${server.port}`)).status).toBe(200)
  })

  test('ca: the name must be right as well', async () => {
    const server = await serve((_, response) => response.end(), elsewhere)
    const fetch = open(engine, { ca: elsewhere.cert })
    for (const host of ['127.0.0.1', 'localhost']) {
      expect((await rejection(fetch(`https://${host}:${server.port}`))).code).toBe('ERR_TLS_CERT_ALTNAME_INVALID')
    }
  })

  test('the name is told to the server by SNI, an address is not; HTTP/1.1 is agreed on', async () => {
    const names: unknown[] = []
    const server = await listen(createServer({ ...own, ALPNProtocols: ['h2', 'http/1.1'] }))
    server.server.on('secureConnection', (socket) => {
      names.push([(socket as { servername?: unknown }).servername, socket.alpnProtocol])
      socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\n\r\n'))
    })
    const fetch = open(engine, { pin: own.pin })
    for (const host of ['127.0.0.1', 'localhost']) await fetch(`https://${host}:${server.port}`)
    expect(names).toEqual([
      [false, 'http/1.1'],
      ['localhost', 'http/1.1'],
    ])
  })

  test('nobody listens: ECONNREFUSED', async () => {
    const { server, url, port } = await serveTcp((socket) => socket.resume())
    await new Promise((resolve) => server.close(resolve))
    const error = await rejection(open(engine)(`${url}/secret`))
    expect([error.code, error.cause?.message]).toEqual(['ECONNREFUSED', `connect ECONNREFUSED 127.0.0.1:${port}`])
  })

  test('nobody listens on any of the addresses of a name: still ECONNREFUSED, with a message', async () => {
    const { server, port } = await serveTcp((socket) => socket.resume())
    await new Promise((resolve) => server.close(resolve))
    const error = await rejection(open(engine)(`http://localhost:${port}`))
    expect([error.code, error.cause?.message]).toEqual([
      'ECONNREFUSED',
      expect.stringMatching(/^connect ECONNREFUSED (::1|127\.0\.0\.1):\d+$/),
    ])
  })

  test('no such host: ENOTFOUND', async () => {
    // A label of more than 63 letters is refused without asking anybody.
    expect((await rejection(open(engine)(`http://${'a'.repeat(64)}.test/secret`))).code).toBe('ENOTFOUND')
  })

  test('localAddress: the address to connect from', async () => {
    const server = await serve((request, response) => response.end(request.socket.remoteAddress))
    expect(await (await open(engine, { localAddress: '127.0.0.1' })(server.url)).text()).toBe('127.0.0.1')
    // An address for documentation, which nobody has.
    expect((await rejection(open(engine, { localAddress: '192.0.2.1' })(server.url))).code).toBe('EADDRNOTAVAIL')
  })

  test('a server that never says a word in TLS: ETIMEDOUT, and the socket is ended', async () => {
    const server = await serveTcp((socket) => socket.resume())
    const started = performance.now()
    const error = await rejection(open(engine, { pin: own.pin, connectTimeoutMs: 80 })(`https://127.0.0.1:${server.port}/secret`))
    expect(performance.now() - started).toBeGreaterThan(75)
    expect([error.code, error.cause?.message]).toEqual(['ETIMEDOUT', `No connection to 127.0.0.1:${server.port} within 80 ms`])
    await closed(server)
  })

  test('a server that hangs up in the middle of TLS: ECONNRESET', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.end()))
    expect((await rejection(open(engine, { pin: own.pin })(`https://127.0.0.1:${server.port}`))).code).toBe('ECONNRESET')
  })

  test('a server that speaks something else than TLS', async () => {
    const server = await serveTcp((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    expect((await rejection(open(engine, { pin: own.pin })(`https://127.0.0.1:${server.port}`))).code).toMatch(/^(ERR_SSL_|EPROTO)/)
  })

  test('connectTimeoutMs ends when the connection stands: a slow answer is waited for', async () => {
    const server = await serve((_, response) => setTimeout(() => response.end('late'), 500))
    expect(await (await open(engine, { connectTimeoutMs: 300 })(server.url)).text()).toBe('late')
  })
})

test('a connection that is given up is ended at once, and keeps no timer', async () => {
  const server = await serveTcp((socket) => socket.resume())
  const connect = createConnect({
    pins: [own.pin],
    ca: undefined,
    localAddress: undefined,
    connectTimeoutMs: 60_000,
    chooseProxy: () => undefined,
  })
  const outcome = new Promise<Error | null>((resolve) => {
    const giveUp = connect({ hostname: '127.0.0.1', port: server.port, secure: true }, resolve)
    void until(() => server.sockets.size === 1).then(giveUp)
  })
  expect(await outcome).toMatchObject({ code: 'ABORTED', message: 'Not needed any more' })
  await closed(server)
  expect(process.getActiveResourcesInfo().filter((name) => name === 'TLSWrap')).toEqual([])
})

test.each([
  ['connectTimeoutMs', 0],
  ['connectTimeoutMs', 1.5],
  ['connectTimeoutMs', 2 ** 31],
  ['connectTimeoutMs', Number.NaN],
  ['maxSockets', 0],
  ['maxSockets', -1],
  ['maxSockets', Infinity],
])('%s: %d is refused', (name, value) => {
  const make = (): unknown => createNodeFetch({ [name]: value })
  expect(make).toThrow(ConfigurationError)
  expect(make).toThrow(`${name} must be a whole number from 1 to 2147483647`)
})

test('with a pin there is no connection without TLS, whoever asks for it', async () => {
  const server = await serve((_, response) => response.end())
  const connect = createConnect({
    pins: [own.pin],
    ca: undefined,
    localAddress: undefined,
    connectTimeoutMs: 1000,
    chooseProxy: () => undefined,
  })
  const result = await new Promise((resolve) => connect({ hostname: '127.0.0.1', port: server.port, secure: false }, resolve))
  expect(result).toBeInstanceOf(ConfigurationError)
  await closed(server)
})
