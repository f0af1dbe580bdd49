import type { TLSSocket } from 'node:tls'
import { inspect } from 'node:util'

import { describe, expect, test } from 'vitest'

import { ENGINES, certificate, closed, open, rejection, serve, serveProxy, serveTlsLog } from '../../test/node/servers.js'
import { CertificateMismatchError, ConfigurationError, InvalidInputError } from '../errors/index.js'
import { certificateFingerprint, createNodeFetch } from './index.js'
import { checkPin, readPins } from './pinning.js'

const [rsa, ec, other] = await Promise.all([certificate({ keyType: 'rsa' }), certificate(), certificate({ name: 'other' })])
const HEX = '0123456789ABCDEF'.repeat(4)
const COLONS = HEX.match(/../g)!.join(':')

describe('fingerprints', () => {
  test.each([HEX, HEX.toLowerCase(), COLONS, COLONS.toLowerCase()])('%s is one', (pin) => {
    expect(readPins(pin)).toEqual([HEX])
    expect(createNodeFetch({ pin }).pins).toEqual([HEX])
  })

  test('several are kept in order, frozen', () => {
    const { pins } = createNodeFetch({ pin: [HEX, ec.pin] })
    expect(pins).toEqual([HEX, ec.pin])
    expect(Object.isFrozen(pins)).toBe(true)
    expect(createNodeFetch()).not.toHaveProperty('pins')
  })

  test.each(['', HEX.slice(1), `${HEX}0`, `${HEX.slice(1)}g`, `${COLONS}:`, ` ${HEX}`, HEX.replace(/../, 'AB:'), 'A'.repeat(40)])(
    '"%s" is none',
    (pin) => {
      const make = (): unknown => createNodeFetch({ pin: [HEX, pin] })
      expect(make).toThrow(ConfigurationError)
      expect(make).toThrow(
        `pin must be the SHA-256 fingerprint of the server's certificate: 64 hexadecimal digits, with or without colons (this has ${pin.length} characters)`,
      )
    },
  )

  test('an empty list is refused', () => {
    expect(() => createNodeFetch({ pin: [] })).toThrow('pin is an empty list: no certificate would do.')
  })

  test('of a certificate, and of the first one of a chain', () => {
    expect(certificateFingerprint(rsa.cert)).toMatch(/^[0-9A-F]{64}$/)
    expect(certificateFingerprint(`${rsa.cert}\n${ec.cert}`)).toBe(rsa.pin)
    expect(certificateFingerprint(Buffer.from(ec.cert))).toBe(ec.pin)
  })

  test('of something else is refused, without showing it', () => {
    const read = (): unknown => certificateFingerprint(rsa.key)
    expect(read).toThrow(InvalidInputError)
    expect(read).toThrow('There is no certificate in it: PEM text (-----BEGIN CERTIFICATE-----) or DER bytes are expected')
  })
})

test('no certificate at all is as wrong as another one', () => {
  const socket = { getPeerCertificate: () => ({}) } as TLSSocket
  expect(() => checkPin(socket, [HEX], 'a.test:1')).toThrow(
    'a.test:1 showed another certificate than the pinned one (expected 01234567…89ABCDEF, got none).',
  )
})

const VERSIONS = ['TLSv1.2', 'TLSv1.3'] as const
const matrix = ENGINES.flatMap((engine) =>
  VERSIONS.flatMap((version) =>
    (
      [
        ['RSA', rsa],
        ['EC', ec],
      ] as const
    ).map(([key, own]) => ({ engine, version, key, own })),
  ),
)

describe.each(matrix)('$engine, $version, $key key', ({ engine, version, own }) => {
  const options = { ...own, minVersion: version, maxVersion: version }

  test('the pinned certificate is accepted, on every new connection too, though the server offers to resume sessions', async () => {
    const server = await serveTlsLog(options, { once: true })
    const fetch = open(engine, { pin: own.pin })
    for (let i = 0; i < 3; i++) expect(await (await fetch(`${server.url}/secret`)).text()).toBe('ok')
    expect(server.handshakes).toBe(3)
    expect(server.log.every((request) => request.startsWith('GET /secret HTTP/1.1\r\n'))).toBe(true)
  })

  test('another certificate gets no byte', async () => {
    const server = await serveTlsLog(options)
    const fetch = open(engine, { pin: other.pin })
    for (let i = 0; i < 3; i++) {
      expect(await rejection(fetch(`${server.url}/secret`, { method: 'POST', body: 'secret' }))).toBeInstanceOf(CertificateMismatchError)
    }
    await closed(server)
    expect(server.opened).toBe(3)
    expect(server.log).toEqual([])
  })
})

describe.each(ENGINES)('%s', (engine) => {
  test('the error names what was expected and found, where, why, and what to do', async () => {
    const server = await serveTlsLog(ec)
    const error = await rejection(open(engine, { pin: [HEX, other.pin] })(`${server.url}/secret`, { headers: { 'x-key': 'hidden' } }))
    const short = (pin: string): string => `${pin.slice(0, 8)}…${pin.slice(-8)}`
    expect(error.message).toBe(
      `127.0.0.1:${server.port} showed another certificate than the pinned one (expected 01234567…89ABCDEF or ${short(other.pin)}, got ${short(ec.pin)}). ` +
        'Nothing was sent. Either the server was installed anew, then pin its new fingerprint, taken from the server itself; or something sits in between',
    )
    expect(error.code).toBe('CERT_MISMATCH')
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/\/secret|hidden/)
  })

  test('a certificate swapped between two connections is refused', async () => {
    const server = await serveTlsLog(ec, { once: true })
    const fetch = open(engine, { pin: ec.pin })
    expect((await fetch(server.url)).status).toBe(200)
    const tls = server.server as unknown as { setSecureContext(options: typeof other): void }
    tls.setSecureContext(other)
    expect(await rejection(fetch(`${server.url}/secret`))).toBeInstanceOf(CertificateMismatchError)
    expect(server.log.join('')).not.toContain('secret')
    tls.setSecureContext(ec)
    expect((await fetch(server.url)).status).toBe(200)
  })

  test('a kept connection to the right server is used on, whatever certificate the server has by now', async () => {
    const server = await serve((_, response) => response.end('ok'), ec)
    const fetch = open(engine, { pin: ec.pin, maxSockets: 1 })
    await (await fetch(server.url)).text()
    ;(server.server as unknown as { setSecureContext(options: typeof other): void }).setSecureContext(other)
    expect(await (await fetch(server.url)).text()).toBe('ok')
    expect(server.opened).toBe(1)
  })

  test('the pinned certificate further up a chain is no use: it must be the server’s own', async () => {
    const server = await serveTlsLog({ ...other, cert: `${other.cert}\n${ec.cert}` })
    expect(await rejection(open(engine, { pin: ec.pin })(`${server.url}/secret`))).toBeInstanceOf(CertificateMismatchError)
    expect(server.log).toEqual([])
  })

  test('any of several pins will do', async () => {
    const server = await serveTlsLog(rsa)
    expect((await open(engine, { pin: [other.pin, rsa.pin] })(server.url)).status).toBe(200)
  })

  test('through a tunnel the pin holds for the server, not for the proxy', async () => {
    const [server, proxy] = await Promise.all([serveTlsLog(ec), serveProxy()])
    expect((await open(engine, { pin: ec.pin, proxy: proxy.url })(server.url)).status).toBe(200)
    server.log.length = 0
    expect(await rejection(open(engine, { pin: other.pin, proxy: proxy.url })(`${server.url}/secret`))).toBeInstanceOf(
      CertificateMismatchError,
    )
    expect(server.log).toEqual([])
    expect(proxy.heads.join('')).not.toContain('secret')
  })

  test('with authorities as well, both must hold', async () => {
    const server = await serveTlsLog(ec)
    expect((await open(engine, { pin: ec.pin, ca: [other.cert, ec.cert] })(server.url)).status).toBe(200)
    expect((await rejection(open(engine, { pin: ec.pin, ca: other.cert })(server.url))).code).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
    expect(await rejection(open(engine, { pin: other.pin, ca: ec.cert })(server.url))).toBeInstanceOf(CertificateMismatchError)
    expect(server.log).toHaveLength(1)
  })

  test('http: is refused before anything is sent', async () => {
    const server = await serve((_, response) => response.end())
    const error = await rejection(open(engine, { pin: ec.pin })(`${server.url}/secret`))
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error.message).toBe('A fetch with a pin speaks https only: http shows no certificate. Nothing was sent')
    expect(server.opened).toBe(0)
  })
})
