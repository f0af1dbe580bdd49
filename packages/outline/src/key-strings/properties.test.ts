import { InvalidInputError } from '@infra/core'
import * as fc from 'fast-check'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import {
  buildAccessKey,
  buildDynamicKeyDocument,
  buildDynamicKeyUrl,
  parseAccessKey,
  parseDynamicKeyDocument,
  parseDynamicKeyUrl,
  parseInstallOutput,
} from './index.js'
import type { AccessKeyParts } from './index.js'

// Any code point but half a pair. fast-check's `unit: 'binary'` is the same, and takes seconds to make.
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff)
const character = codePoint.map((code) => String.fromCodePoint(code))

const text = fc.string({ unit: character, minLength: 1, maxLength: 24 })
const awkward = fc.string({
  unit: fc.constantFrom(':', '@', '/', '?', '#', '%', '&', '=', '+', '[', ']', ' ', '\n', '"', '\\', '{', '}', '%3A', 'ö', '🚀'),
  minLength: 1,
  maxLength: 12,
})
const method = fc.constantFrom('chacha20-ietf-poly1305', 'aes-256-gcm', 'aes-192-gcm', 'aes-128-gcm', '2022-blake3-aes-256-gcm')
const prefix = fc.string({ unit: fc.nat(255).map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 16 })
const params = fc
  .dictionary(text, text, { minKeys: 1, maxKeys: 4, noNullPrototype: true })
  .filter((record) => !('prefix' in record) && !('outline' in record))

const key: fc.Arbitrary<AccessKeyParts> = fc.record(
  {
    method,
    password: fc.oneof(text, awkward),
    host: fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6()),
    port: fc.oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(80, 443)),
    name: fc.oneof(text, awkward),
    prefix,
    outline: fc.constant(true),
    params,
  },
  { requiredKeys: ['method', 'password', 'host', 'port'], noNullPrototype: true },
)

/** Strings that get past the first checks: pieces of keys, put together at random. */
const signs = '@ : / ? # [ ] % = & { } " , \u001B[ ss:// ssconf:// https://'.split(' ')
const words = 'aes-256-gcm YWVzLTI1Ni1nY206c2VjcmV0 example.com ::1 8388 prefix apiUrl certSha256 transport $type tcpudp error'.split(' ')
const piece = fc.oneof(
  fc.constantFrom(...signs),
  fc.constantFrom(...words),
  fc.string({ unit: character, maxLength: 4 }),
  fc.string({ maxLength: 4 }),
)
const almost = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

test('a key that is written is read as it was', () => {
  fc.assert(
    fc.property(key, (parts) => {
      expect(parseAccessKey(buildAccessKey(parts))).toStrictEqual(parts)
    }),
  )
})

test('a key in the older form is read as it was', () => {
  fc.assert(
    fc.property(key, ({ method: cipher, password, host, port, name }) => {
      const whole = `${cipher}:${password}@${host.includes(':') ? `[${host}]` : host}:${port}`
      const accessKey = `ss://${Buffer.from(whole).toString('base64')}#${encodeURIComponent(name ?? '')}`
      expect(parseAccessKey(accessKey)).toStrictEqual({ method: cipher, password, host, port, ...(name && { name }) })
    }),
  )
})

test('a key with plain credentials is read as it was', () => {
  fc.assert(
    fc.property(key, ({ method: cipher, password, host, port }) => {
      const accessKey = `ss://${cipher}:${encodeURIComponent(password)}@${host.includes(':') ? `[${host}]` : host}:${port}`
      expect(parseAccessKey(accessKey)).toStrictEqual({ method: cipher, password, host, port })
    }),
  )
})

test.each(['ss', 'json', 'transport'] as const)('a document in %s is read as it was', (format) => {
  fc.assert(
    fc.property(key, (parts) => {
      const { name: _name, outline: _outline, params: _params, ...rest } = parts
      expect(parseDynamicKeyDocument(buildDynamicKeyDocument(parts, { format }))).toMatchObject({
        format,
        key: format === 'ss' ? parts : rest,
      })
    }),
  )
})

test('a dynamic key that is written is read as it was', () => {
  const url = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }).map((address) => new URL(address).href)
  const anyParams = fc.dictionary(fc.oneof(text, awkward), fc.oneof(text, awkward, fc.constant('')), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  })
  const dynamicKey = fc.record({ url, name: fc.oneof(text, awkward), params: anyParams }, { requiredKeys: ['url'], noNullPrototype: true })
  fc.assert(
    fc.property(dynamicKey, (parts) => {
      expect(parseDynamicKeyUrl(buildDynamicKeyUrl(parts))).toStrictEqual(parts)
    }),
  )
})

test('any text is read, or refused with an InvalidInputError; what is read can be written, and stays the same from then on', () => {
  const loose = fc
    .tuple(
      fc.constantFrom('ss://aes-256-gcm:', 'ssconf://', 'https://'),
      almost,
      fc.constantFrom('@[::1]:80', '@a.b:1/', 'a.b', '/'),
      almost,
      almost,
    )
    .map(([start, credentials, host, query, name]) => `${start}${credentials}${host}?${query}#${name}`)
  const input = fc.oneof(almost, loose, fc.string({ unit: character }))
  const read = { accessKey: 0, dynamicKey: 0 }
  fc.assert(
    fc.property(input, (given) => {
      const parts = attempt(() => parseAccessKey(given))
      const dynamicKey = attempt(() => parseDynamicKeyUrl(given))
      expect(parts?.password ? parseAccessKey(buildAccessKey(parts)) : parts).toStrictEqual(parts)
      expect(dynamicKey && parseDynamicKeyUrl(buildDynamicKeyUrl(dynamicKey))).toStrictEqual(dynamicKey)
      attempt(() => parseDynamicKeyDocument(given))
      attempt(() => parseInstallOutput(given))
      read.accessKey += Number(parts !== undefined)
      read.dynamicKey += Number(dynamicKey !== undefined)
    }),
    { numRuns: 2000 },
  )
  expect(read.accessKey).toBeGreaterThan(20)
  expect(read.dynamicKey).toBeGreaterThan(20)
})

test('any JSON is read, or refused with an InvalidInputError', () => {
  const leaf = fc.oneof(fc.constantFrom('tcpudp', 'shadowsocks', 'ss://a:b@c:1', 'a:1', 'aes-256-gcm', null, 7, true), fc.string())
  const names = 'transport error message server server_port $type tcp udp endpoint cipher secret prefix reporter'.split(' ')
  const name = fc.constantFrom(...names)
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('tree'), { maxLength: 2 }), fc.dictionary(name, tie('tree'), { maxKeys: 5 })),
  }))
  fc.assert(
    fc.property(tree, (value) => {
      expect(() => attempt(() => parseDynamicKeyDocument(JSON.stringify(value)))).not.toThrow()
    }),
    { numRuns: 2000 },
  )
})

test('no error shows the password, whatever is wrong with the key', () => {
  const secret = 'Vq7XeT4mZr9KwLs2'
  const encoded = Buffer.from(`aes-256-gcm:${secret}`).toString('base64url')
  const userInfo = fc.constantFrom(`aes-256-gcm:${secret}`, encoded, `${encoded}%3D`, secret, `:${secret}`, `${secret}:x`, `a b:${secret}`)
  const rest = fc.constantFrom('', '@', '@:1', `@${secret}`, `@${secret}:99999`, '@a.b', '@a.b:0', '@[::x]:1', '@a.b:1?prefix=€')
  const wrap = fc.constantFrom<(accessKey: string) => string>(
    (accessKey) => accessKey,
    (accessKey) => accessKey.replace('ss://', 'ssconf://ex ample/'),
    (accessKey) => accessKey.replace('ss://', 's://'),
    (accessKey) => JSON.stringify({ transport: accessKey }),
    (accessKey) => `{"server":"${accessKey}","password":"${secret}"}`,
    (accessKey) => `{"server":"a","password":"${secret}" ${accessKey}`,
    (accessKey) => `apiUrl:https://h/${accessKey} apiUrl:${secret} certSha256:${secret}`,
    (accessKey) => `{"apiUrl":"ftp://${accessKey}","certSha256":"${secret}"}`,
  )
  let seen = 0
  fc.assert(
    fc.property(userInfo, rest, wrap, (credentials, tail, wrapped) => {
      const input = wrapped(`ss://${credentials}${tail}`)
      for (const parse of [parseAccessKey, parseDynamicKeyUrl, parseDynamicKeyDocument, parseInstallOutput]) {
        attempt(
          () => parse(input),
          (error) => {
            const shown = `${inspect(error, { depth: 9, showHidden: true })} ${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`
            expect([shown.includes(secret), shown.includes(encoded)]).toStrictEqual([false, false])
            seen++
          },
        )
      }
    }),
    { numRuns: 500 },
  )
  expect(seen).toBeGreaterThan(500)
})

test('long hostile text takes no time to speak of', () => {
  const long = 100_000
  const started = performance.now()
  for (const bit of ['=', '{', '{apiUrl', 'apiUrl:"', 'apiUrl ', "apiUrl:'", '@', ':', '/', '%', '[', 'a.', '#', '&', '\u001B[']) {
    for (const start of ['', 'ss://', 'ss://a:b@', 'ssconf://']) {
      const input = start + bit.repeat(long / bit.length)
      for (const parse of [parseAccessKey, parseDynamicKeyUrl, parseDynamicKeyDocument, parseInstallOutput]) attempt(() => parse(input))
    }
  }
  expect(performance.now() - started).toBeLessThan(20_000)
}, 30_000)

function attempt<T>(run: () => T, onError?: (error: InvalidInputError) => void): T | undefined {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    onError?.(error)
    return undefined
  }
}
