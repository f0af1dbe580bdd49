import { describe, expect, test } from 'vitest'
import { buildAccessKey, parseAccessKey } from './index.js'
import type { AccessKeyParts } from './index.js'

const refuses = (field: string, message: string | RegExp) =>
  expect.objectContaining({
    name: 'InvalidInputError',
    field,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  })

const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')

const plain: AccessKeyParts = { method: 'aes-256-gcm', password: 'secret', host: 'example.com', port: 8388 }

describe('keys that Outline servers handed out', () => {
  // Answers of an Outline server at de566bfc, recorded on 2026-11-21.
  test.each<[string, AccessKeyParts]>([
    [
      'ss://Y2hhY2hhMjAtaWV0Zi1wb2x5MTMwNTo3dm5mMDBFdzNRVHc2OEl1MHpsZFpp@127.0.0.1:2766/?outline=1',
      { method: 'chacha20-ietf-poly1305', password: '7vnf00Ew3QTw68Iu0zldZi', host: '127.0.0.1', port: 2766, outline: true },
    ],
    [
      'ss://YWVzLTE5Mi1nY206OGl1OFY4RWVvRlZwd1F2UWVTOXdpRA@127.0.0.1:12345/?outline=1',
      { method: 'aes-192-gcm', password: '8iu8V8EeoFVpwQvQeS9wiD', host: '127.0.0.1', port: 12345, outline: true },
    ],
    [
      'ss://Y2hhY2hhMjAtaWV0Zi1wb2x5MTMwNTpZWGxveGlBRnlCbHZmTmdLM2JwRzhO@vpn.example.com:15077/?outline=1',
      { method: 'chacha20-ietf-poly1305', password: 'YXloxiAFyBlvfNgK3bpG8N', host: 'vpn.example.com', port: 15077, outline: true },
    ],
    [
      'ss://Y2hhY2hhMjAtaWV0Zi1wb2x5MTMwNTplcGttQ2pBVkpYSVZBN3VmeXpqckg1@[2001:db8:0:0:0:0:0:1]:15077/?outline=1',
      { method: 'chacha20-ietf-poly1305', password: 'epkmCjAVJXIVA7ufyzjrH5', host: '2001:db8:0:0:0:0:0:1', port: 15077, outline: true },
    ],
    [
      'ss://Y2hhY2hhMjAtaWV0Zi1wb2x5MTMwNTpwQHNzOnfDtnJkLz8j@127.0.0.1:15077/?outline=1',
      { method: 'chacha20-ietf-poly1305', password: 'p@ss:wörd/?#', host: '127.0.0.1', port: 15077, outline: true },
    ],
  ])('%s', (accessUrl, parts) => {
    expect(parseAccessKey(accessUrl)).toStrictEqual(parts)
    expect(buildAccessKey(parts)).toBe(accessUrl)
  })

  test('one with an empty password is read, and not written: no client takes it', () => {
    const parts = parseAccessKey('ss://Y2hhY2hhMjAtaWV0Zi1wb2x5MTMwNTo@127.0.0.1:15077/?outline=1')
    expect(parts.password).toBe('')
    expect(() => buildAccessKey(parts)).toThrow(refuses('password', 'password must not be empty: Outline clients refuse such a key'))
  })
})

describe('forms that are read', () => {
  const userInfo = 'aes-256-gcm:???>c~ö' // In base64 it has "+", "/" and padding.
  const odd = { ...plain, password: '???>c~ö' }

  test.each<[string, string, AccessKeyParts]>([
    ['base64url', `ss://${base64url(userInfo)}@example.com:8388`, odd],
    ['standard base64 with padding', `ss://${base64(userInfo)}@example.com:8388`, odd],
    ['percent-encoded base64', `ss://${encodeURIComponent(base64(userInfo))}@example.com:8388`, odd],
    ['one of two padding signs', `ss://${base64('aes-256-gcm:secre').replace(/=$/, '')}@example.com:8388`, { ...plain, password: 'secre' }],
    ['plain credentials', 'ss://aes-256-gcm:secret@example.com:8388', plain],
    ['plain, percent-encoded', 'ss://aes-256-gcm:a%3Ab%40c%2Fd%25e%C3%B6+@example.com:8388', { ...plain, password: 'a:b@c/d%eö+' }],
    ['plain, with the separator encoded', 'ss://aes-256-gcm%3Asecret@example.com:8388', plain],
    ['plain, with signs that should be encoded', 'ss://aes-256-gcm:a:b@c/100%@example.com:8388', { ...plain, password: 'a:b@c/100%' }],
    ['plain, with an encoded cipher', 'ss://%61es-256-gcm:secret@example.com:8388', plain],
    ['plain, no password', 'ss://aes-256-gcm:@example.com:8388', { ...plain, password: '' }],
    ['the older form', `ss://${base64url('aes-256-gcm:secret@example.com:8388')}#tag`, { ...plain, name: 'tag' }],
    ['the older form, standard base64', `ss://${base64(`${userInfo}@example.com:8388`)}`, odd],
    ['the older form, padded, with a slash', `ss://${base64('aes-256-gcm:secret@example.com:8388')}/`, plain],
    ['the older form, percent-encoded', `ss://${encodeURIComponent(base64('aes-256-gcm:secret@example.com:8388'))}`, plain],
    ['the older form, IPv6', `ss://${base64url('aes-256-gcm:secret@[2001:db8::1]:8388')}`, { ...plain, host: '2001:db8::1' }],
    [
      'the older form, password as it is',
      `ss://${base64url('aes-256-gcm:p@s:s/%41?#@example.com:8388')}`,
      { ...plain, password: 'p@s:s/%41?#' },
    ],
    [
      'the older form, a query inside',
      `ss://${base64url('aes-256-gcm:secret@example.com:8388/?prefix=HTTP%2F1.1%20')}`,
      { ...plain, prefix: 'HTTP/1.1 ' },
    ],
    ['the older form, a query outside', `ss://${base64url('aes-256-gcm:secret@example.com:8388')}?outline=1`, { ...plain, outline: true }],
    ['scheme in upper case', 'SS://aes-256-gcm:secret@example.com:8388', plain],
    ['white space around', '\uFEFF \n ss://aes-256-gcm:secret@example.com:8388\t\r\n', plain],
    ['a line break inside the base64', `ss://${base64url('aes-256-gcm:secret').replace('c', 'c\n')}@example.com:8388`, plain],
    ['a slash', 'ss://aes-256-gcm:secret@example.com:8388/', plain],
    ['a path', 'ss://aes-256-gcm:secret@example.com:8388/a/b?outline=1', { ...plain, outline: true }],
    ['a mark that is not 1', 'ss://aes-256-gcm:secret@example.com:8388/?outline=0', plain],
    ['an at sign in the query', 'ss://aes-256-gcm:secret@example.com:8388/?p=a@b:1', { ...plain, params: { p: 'a@b:1' } }],
    ['port 80', 'ss://aes-256-gcm:secret@example.com:80/', { ...plain, port: 80 }],
    ['port 443', 'ss://aes-256-gcm:secret@example.com:443/', { ...plain, port: 443 }],
    ['port 1', 'ss://aes-256-gcm:secret@example.com:1', { ...plain, port: 1 }],
    ['port 65535', 'ss://aes-256-gcm:secret@example.com:65535', { ...plain, port: 65_535 }],
    [
      'another cipher',
      'ss://2022-blake3-aes-128-gcm:a%2Bb%3D@example.com:8388',
      { ...plain, method: '2022-blake3-aes-128-gcm', password: 'a+b=' },
    ],
    ['a cipher named like a property of objects', 'ss://constructor:secret@example.com:8388', { ...plain, method: 'constructor' }],
    ['IPv6 in upper case', 'ss://aes-256-gcm:secret@[2001:DB8::A]:8388', { ...plain, host: '2001:DB8::A' }],
    ['an IPv4-mapped address', 'ss://aes-256-gcm:secret@[::ffff:192.0.2.1]:8388', { ...plain, host: '::ffff:192.0.2.1' }],
    ['a host that only Outline servers take for one', 'ss://aes-256-gcm:secret@999.1.1.1:8388', { ...plain, host: '999.1.1.1' }],
    ['a host with a final dot, and an underscore', 'ss://aes-256-gcm:secret@a_b.example.com.:8388', { ...plain, host: 'a_b.example.com.' }],
    ['a name', 'ss://aes-256-gcm:secret@example.com:8388#%F0%9F%9A%80%20Ann%26Bob%3D1', { ...plain, name: '🚀 Ann&Bob=1' }],
    [
      'a name with signs that should be encoded',
      'ss://aes-256-gcm:secret@example.com:8388#Tom & Jerry = 100% #1?',
      { ...plain, name: 'Tom & Jerry = 100% #1?' },
    ],
    ['a name of two lines', 'ss://aes-256-gcm:secret@example.com:8388#Ann\nBob', { ...plain, name: 'Ann\nBob' }],
    ['an empty name', 'ss://aes-256-gcm:secret@example.com:8388#', plain],
    ['an empty prefix', 'ss://aes-256-gcm:secret@example.com:8388?prefix=', plain],
    ['a plus sign in the query', 'ss://aes-256-gcm:secret@example.com:8388?prefix=POST+', { ...plain, prefix: 'POST ' }],
    [
      'other parameters',
      'ss://aes-256-gcm:secret@example.com:8388/?plugin=obfs%3Bhost%3Da&outline=1&x=1&x=2&flag&__proto__=y',
      {
        ...plain,
        outline: true,
        params: Object.fromEntries([
          ['plugin', 'obfs;host=a'],
          ['x', '2'],
          ['flag', ''],
          ['__proto__', 'y'],
        ]),
      },
    ],
  ])('%s', (_, accessKey, parts) => {
    expect(parseAccessKey(accessKey)).toStrictEqual(parts)
  })
})

describe('what cannot be read', () => {
  const unreadable =
    'The access key has no "method:password" before the "@", neither in base64 nor in plain. It may have been cut when copied'
  const host = 'host must be a host name in ASCII, an IPv4 address, or an IPv6 address (brackets only inside a URL)'
  const port = 'port must be a whole number from 1 to 65535'
  const scheme = 'The access key does not start with "ss://". For "ssconf://" and "https://" use parseDynamicKeyUrl'

  test.each<[string, string, string]>([
    ['', 'accessKey', scheme],
    ['Ann’s key: ss://aes-256-gcm:secret@example.com:8388', 'accessKey', scheme],
    ['ssconf://example.com/key', 'accessKey', scheme],
    ['ss:aes-256-gcm:secret@example.com:8388', 'accessKey', scheme],
    ['ss://', 'accessKey', unreadable],
    ['ss://example.com:8388', 'accessKey', unreadable],
    ['ss://@example.com:8388', 'accessKey', unreadable],
    ['ss://YWVz=LTI1Ni1nY206c2VjcmV0@example.com:8388', 'accessKey', unreadable],
    ['ss://!!!!@example.com:8388', 'accessKey', unreadable],
    [`ss://${base64url('no separator')}@example.com:8388`, 'accessKey', unreadable],
    [`ss://${base64url('aes-256-gcm:secret')}`, 'accessKey', unreadable],
    [`ss://${base64url('no separator@example.com:8388')}`, 'accessKey', unreadable],
    [`ss://${Buffer.from([0x61, 0x3a, 0xff]).toString('base64url')}@example.com:8388`, 'accessKey', unreadable],
    [`ss://${base64url(':secret')}@example.com:8388`, 'method', 'method must be the name of a cipher, such as "chacha20-ietf-poly1305"'],
    [
      `ss://${base64url('\uFEFFaes-256-gcm:secret')}@example.com:8388`,
      'method',
      'method must be the name of a cipher, such as "chacha20-ietf-poly1305"',
    ],
    ['ss://a%20b:secret@example.com:8388', 'method', 'method must be the name of a cipher, such as "chacha20-ietf-poly1305"'],
    ['ss://aes-256-gcm:secret@', 'host', host],
    ['ss://aes-256-gcm:secret@:8388', 'host', host],
    ['ss://aes-256-gcm:secret@exa mple.com:8388', 'host', host],
    ['ss://aes-256-gcm:secret@bücher.example:8388', 'host', host],
    ['ss://aes-256-gcm:secret@a..b:8388', 'host', host],
    ['ss://aes-256-gcm:secret@2001:db8::1:8388', 'host', host],
    ['ss://aes-256-gcm:secret@[]:8388', 'host', host],
    ['ss://aes-256-gcm:secret@[2001:db8:::1]:8388', 'host', host],
    ['ss://aes-256-gcm:secret@[fe80::1%25eth0]:8388', 'host', host],
    ['ss://aes-256-gcm:secret@[::1]x:8388', 'host', host],
    ['ss://aes-256-gcm:secret@example.com:port', 'host', host],
    ['ss://aes-256-gcm:secret@example.com', 'port', port],
    ['ss://aes-256-gcm:secret@[::1]', 'port', port],
    ['ss://aes-256-gcm:secret@example.com:0', 'port', port],
    ['ss://aes-256-gcm:secret@example.com:65536', 'port', port],
    [`ss://aes-256-gcm:secret@example.com:${'9'.repeat(400)}`, 'port', port],
    [
      'ss://aes-256-gcm:secret@example.com:8388?prefix=%A8',
      'prefix',
      'prefix must be a string with one character per byte, U+0000 to U+00FF (byte 0xA8 is "\\u00A8", in a URL %C2%A8)',
    ],
    [
      `ss://aes-256-gcm:secret@example.com:8388?prefix=${'a'.repeat(33)}`,
      'prefix',
      'prefix must have at most 32 bytes, the salt of this cipher; it has 33',
    ],
  ])('%s', (accessKey, field, message) => {
    expect(() => parseAccessKey(accessKey)).toThrow(refuses(field, message))
  })

  test('what is not a string', () => {
    expect(() => parseAccessKey(undefined as never)).toThrow(refuses('accessKey', scheme))
  })
})

describe('what is written', () => {
  test.each<[string, Partial<AccessKeyParts>, string]>([
    ['the least', {}, 'ss://YWVzLTI1Ni1nY206c2VjcmV0@example.com:8388'],
    ['base64url', { password: '???>c~ö' }, 'ss://YWVzLTI1Ni1nY206Pz8_PmN-w7Y@example.com:8388'],
    ['IPv6 in brackets', { host: '2001:db8::1' }, 'ss://YWVzLTI1Ni1nY206c2VjcmV0@[2001:db8::1]:8388'],
    ['name and mark', { name: 'Ann & Bob', outline: true }, 'ss://YWVzLTI1Ni1nY206c2VjcmV0@example.com:8388/?outline=1#Ann%20%26%20Bob'],
    [
      'parameters',
      { params: { 'plug&in': 'a;b=c d' }, outline: false },
      'ss://YWVzLTI1Ni1nY206c2VjcmV0@example.com:8388/?plug%26in=a%3Bb%3Dc%20d',
    ],
    [
      'all',
      { name: 'ö', prefix: '\u00FF', outline: true, params: { a: '1' } },
      'ss://YWVzLTI1Ni1nY206c2VjcmV0@example.com:8388/?outline=1&prefix=%C3%BF&a=1#%C3%B6',
    ],
    ['nothing for what is empty', { name: '', prefix: '', params: {} }, 'ss://YWVzLTI1Ni1nY206c2VjcmV0@example.com:8388'],
    [
      'nothing for what is undefined',
      { name: undefined, prefix: undefined, outline: undefined, params: undefined },
      'ss://YWVzLTI1Ni1nY206c2VjcmV0@example.com:8388',
    ],
  ])('%s', (_, parts, accessKey) => {
    expect(buildAccessKey({ ...plain, ...parts })).toBe(accessKey)
  })

  test.each([
    ['POST ', 'POST%20'],
    ['HTTP/1.1 ', 'HTTP%2F1.1%20'],
    ['\u0005\u00DC\u005F\u00E0\u0001\u0020', '%05%C3%9C_%C3%A0%01%20'],
    ['\u0016\u0003\u0001\u0000\u00A8\u0001\u0001', '%16%03%01%00%C2%A8%01%01'],
    ['\u0013\u0003\u0003\u003F', '%13%03%03%3F'],
    ['\u0016\u0003\u0003\u0040\u0000\u0002', '%16%03%03%40%00%02'],
    ['SSH-2.0\r\n', 'SSH-2.0%0D%0A'],
  ])('the prefixes that Outline suggests: %j', (prefix, encoded) => {
    const accessKey = `ss://YWVzLTI1Ni1nY206c2VjcmV0@example.com:8388/?prefix=${encoded}`
    expect(buildAccessKey({ ...plain, prefix })).toBe(accessKey)
    expect(parseAccessKey(accessKey).prefix).toBe(prefix)
  })

  test.each<[string, Record<string, unknown>, string, RegExp]>([
    ['an empty cipher', { method: '' }, 'method', /^method must be the name/],
    ['a cipher with a colon', { method: 'a:b' }, 'method', /^method must be the name/],
    ['no cipher', { method: undefined }, 'method', /^method must be the name/],
    ['no password', { password: undefined }, 'password', /^password must be a string without lone surrogates$/],
    ['half a character as password', { password: 'a\uD800' }, 'password', /^password must be a string without lone surrogates$/],
    ['an empty password', { password: '' }, 'password', /^password must not be empty/],
    ['an empty host', { host: '' }, 'host', /^host must be a host name/],
    ['no host', { host: undefined }, 'host', /^host must be a host name/],
    ['an address in brackets', { host: '[::1]' }, 'host', /^host must be a host name/],
    ['an address with more behind it', { host: '::1]/x' }, 'host', /^host must be a host name/],
    ['an address with more before it', { host: '\n::1' }, 'host', /^host must be a host name/],
    ['a host with a port', { host: 'example.com:1' }, 'host', /^host must be a host name/],
    ['a host with more behind it', { host: 'example.com/x' }, 'host', /^host must be a host name/],
    ['a host in Unicode', { host: 'bücher.example' }, 'host', /^host must be a host name/],
    ['port 0', { port: 0 }, 'port', /^port must be a whole number/],
    ['port 65536', { port: 65_536 }, 'port', /^port must be a whole number/],
    ['half a port', { port: 1.5 }, 'port', /^port must be a whole number/],
    ['a port as text', { port: '8388' }, 'port', /^port must be a whole number/],
    ['half a character as name', { name: '\uDC00' }, 'name', /^name must be a string without lone surrogates$/],
    ['a number as name', { name: 7 }, 'name', /^name must be a string without lone surrogates$/],
    ['a prefix of characters that are no bytes', { prefix: '\u0100' }, 'prefix', /^prefix must be a string with one character per byte/],
    ['an emoji as prefix', { prefix: '🚀' }, 'prefix', /^prefix must be a string with one character per byte/],
    ['bytes as prefix', { prefix: [1] }, 'prefix', /^prefix must be a string with one character per byte/],
    ['half a character as parameter', { params: { a: '\uD800' } }, 'params', /^params must hold strings without lone surrogates$/],
    [
      'half a character as name of a parameter',
      { params: { '\uD800': 'a' } },
      'params',
      /^params must hold strings without lone surrogates$/,
    ],
    ['a number as parameter', { params: { a: 1 } }, 'params', /^params must hold strings without lone surrogates$/],
    [
      'a prefix as parameter',
      { params: { prefix: 'a' } },
      'params',
      /^params must not hold "prefix" or "outline": they have fields of their own$/,
    ],
    ['the mark as parameter', { params: { outline: '1' } }, 'params', /^params must not hold "prefix" or "outline"/],
  ])('refuses %s', (_, parts, field, message) => {
    expect(() => buildAccessKey({ ...plain, ...parts })).toThrow(refuses(field, message))
  })

  test.each([
    ['chacha20-ietf-poly1305', 32],
    ['aes-256-gcm', 32],
    ['aes-192-gcm', 24],
    ['AES-128-GCM', 16],
  ])('refuses a prefix longer than the salt of %s, %i bytes', (method, salt) => {
    expect(parseAccessKey(buildAccessKey({ ...plain, method, prefix: '\u00FF'.repeat(salt) })).prefix).toHaveLength(salt)
    expect(() => buildAccessKey({ ...plain, method, prefix: 'a'.repeat(salt + 1) })).toThrow(
      refuses('prefix', `prefix must have at most ${salt} bytes, the salt of this cipher; it has ${salt + 1}`),
    )
  })

  test('does not shrink from a very long password', () => {
    const password = 'ö'.repeat(500_000)
    expect(parseAccessKey(buildAccessKey({ ...plain, password })).password).toBe(password)
  })
})
