import { describe, expect, test } from 'vitest'
import { buildDynamicKeyDocument, buildDynamicKeyError, parseDynamicKeyDocument } from './index.js'
import type { AccessKeyParts, DynamicKeyDocument } from './index.js'

const refuses = (field: string, message: string | RegExp) =>
  expect.objectContaining({
    name: 'InvalidInputError',
    field,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  })

const key: AccessKeyParts = { method: 'chacha20-ietf-poly1305', password: 'SECRET', host: 'example.com', port: 4321 }
const accessKey = 'ss://Y2hhY2hhMjAtaWV0Zi1wb2x5MTMwNTpTRUNSRVQ@example.com:4321'
const server = { server: 'example.com', server_port: 4321, method: 'chacha20-ietf-poly1305', password: 'SECRET' }
const shadowsocks = { $type: 'shadowsocks', endpoint: 'example.com:4321', cipher: 'chacha20-ietf-poly1305', secret: 'SECRET' }
const websocket = { ...shadowsocks, endpoint: { $type: 'websocket', url: 'wss://example.com/x' } }

describe('parseDynamicKeyDocument', () => {
  test.each<[string, string | object, DynamicKeyDocument]>([
    ['an ss:// line', `\n${accessKey}/?outline=1\n`, { format: 'ss', key: { ...key, outline: true } }],
    ['an ss:// line in upper case', accessKey.replace('ss', 'SS'), { format: 'ss', key }],
    ['an ss:// line in quotes', JSON.stringify(accessKey), { format: 'ss', key }],
    ['JSON', JSON.stringify(server), { format: 'json', key }],
    ['JSON with white space and more fields', ` ${JSON.stringify({ ...server, extra: [1] }, null, 2)}\n`, { format: 'json', key }],
    [
      'JSON with a prefix',
      JSON.stringify({ ...server, prefix: 'SSH-2.0\r\n' }),
      { format: 'json', key: { ...key, prefix: 'SSH-2.0\r\n' } },
    ],
    ['JSON with an empty prefix', { ...server, prefix: '' }, { format: 'json', key }],
    ['JSON with the port as text', { ...server, server_port: '4321' }, { format: 'json', key }],
    ['an object, as a YAML library gives it', server, { format: 'json', key }],
    ['IPv6', { ...server, server: '2001:db8::1' }, { format: 'json', key: { ...key, host: '2001:db8::1' } }],
  ])('%s', (_, document, expected) => {
    expect(parseDynamicKeyDocument(document)).toStrictEqual(expected)
  })

  test.each<[string, unknown, AccessKeyParts | undefined]>([
    ['TCP and UDP alike', { $type: 'tcpudp', tcp: shadowsocks, udp: shadowsocks }, key],
    ['a prefix for TCP', { $type: 'tcpudp', tcp: { ...shadowsocks, prefix: 'POST ' }, udp: shadowsocks }, { ...key, prefix: 'POST ' }],
    ['IPv6', { ...shadowsocks, endpoint: '[2001:db8::1]:443' }, { ...key, host: '2001:db8::1', port: 443 }],
    ['Shadowsocks for both', { ...shadowsocks, prefix: 'POST ' }, { ...key, prefix: 'POST ' }],
    ['Shadowsocks without its $type', { endpoint: 'example.com:4321', cipher: 'chacha20-ietf-poly1305', secret: 'SECRET' }, key],
    ['the older JSON inside', server, key],
    ['an ss:// key inside', accessKey, key],
    ['ss:// keys for each', { $type: 'tcpudp', tcp: accessKey, udp: { ...server, $type: 'shadowsocks' } }, key],
    ['a prefix for UDP', { $type: 'tcpudp', tcp: shadowsocks, udp: { ...shadowsocks, prefix: 'POST ' } }, undefined],
    [
      'prefixes for both',
      { $type: 'tcpudp', tcp: { ...shadowsocks, prefix: 'POST ' }, udp: { ...shadowsocks, prefix: 'POST ' } },
      undefined,
    ],
    ['different ports', { $type: 'tcpudp', tcp: shadowsocks, udp: { ...shadowsocks, endpoint: 'example.com:53' } }, undefined],
    ['TCP only', { $type: 'tcpudp', tcp: shadowsocks }, undefined],
    ['UDP only', { $type: 'tcpudp', udp: shadowsocks }, undefined],
    ['a WebSocket', { $type: 'tcpudp', tcp: websocket, udp: websocket }, undefined],
    ['a WebSocket for TCP', { $type: 'tcpudp', tcp: websocket, udp: shadowsocks }, undefined],
    ['a kind that is unknown', { $type: 'basic-access' }, undefined],
    ['a dialer that is unknown', { $type: 'tcpudp', tcp: { ...shadowsocks, $type: 'new' }, udp: shadowsocks }, undefined],
    ['a dialer that is none', { $type: 'tcpudp', tcp: [shadowsocks], udp: 7 }, undefined],
  ])('a transport: %s', (_, transport, expected) => {
    const document = { format: 'transport', transport, ...(expected && { key: expected }) }
    expect(parseDynamicKeyDocument(JSON.stringify({ transport }))).toStrictEqual(document)
    expect(parseDynamicKeyDocument({ transport })).toStrictEqual(document)
  })

  test('a transport without the word, as the app reads it too', () => {
    const { $type, ...rest } = shadowsocks
    for (const transport of [rest, { $type, ...rest }, { $type: 'tcpudp', tcp: shadowsocks, udp: shadowsocks }]) {
      expect(parseDynamicKeyDocument(transport)).toStrictEqual({ format: 'transport', transport, key })
    }
  })

  test('a reporter', () => {
    const reporter = { $type: 'http', request: { url: 'https://example.com/report' }, interval: '24h' }
    expect(parseDynamicKeyDocument({ transport: websocket, reporter })).toStrictEqual({
      format: 'transport',
      transport: websocket,
      reporter,
    })
    expect(parseDynamicKeyDocument({ transport: websocket, reporter: null })).toStrictEqual({ format: 'transport', transport: websocket })
  })

  test.each([
    [
      { message: 'Quota exceeded', details: 'Used 100GB out of 100GB' },
      { message: 'Quota exceeded', details: 'Used 100GB out of 100GB' },
    ],
    [{ message: 'Quota exceeded' }, { message: 'Quota exceeded' }],
    [{ message: 'Quota exceeded', details: '', code: 7 }, { message: 'Quota exceeded' }],
    [{ message: 'Quota exceeded', details: 7 }, { message: 'Quota exceeded' }],
  ])('an error: %j', (error, expected) => {
    expect(parseDynamicKeyDocument(JSON.stringify({ error }))).toStrictEqual({ format: 'error', error: expected })
    expect(parseDynamicKeyDocument({ error, transport: accessKey })).toStrictEqual({ format: 'error', error: expected })
  })

  test('no error where it is null', () => {
    expect(parseDynamicKeyDocument({ error: null, transport: null, ...server })).toStrictEqual({ format: 'json', key })
  })

  const none = 'The document has neither a "server", nor a "transport", nor an "error"; it is not that of a dynamic key'
  const yaml = 'The document is neither an "ss://" line nor JSON. If it is YAML, read it with a YAML library and give the result'
  const text = 'An "error" must have a "message", a text for the user'

  test.each<[string | object, string, string | RegExp]>([
    ['', 'document', yaml],
    ['<!doctype html>', 'document', yaml],
    ['server: example.com\npassword: SECRET', 'document', yaml],
    ['{server: example.com, password: SECRET}', 'document', yaml],
    [`# key\n${accessKey}`, 'document', yaml],
    ['{}', 'document', none],
    ['[]', 'document', none],
    ['7', 'document', none],
    ['null', 'document', none],
    ['{"servers":[]}', 'document', none],
    [[server], 'document', none],
    ['"hello"', 'accessKey', /^The access key does not start with "ss:\/\/"/],
    ['ss://SECRET', 'accessKey', /^The access key has no "method:password"/],
    [{ ...server, server: undefined }, 'host', /^host must be/],
    [{ ...server, server: '[::1]' }, 'host', /^host must be/],
    [{ ...server, server_port: undefined }, 'port', /^port must be/],
    [{ ...server, server_port: 'SECRET' }, 'port', /^port must be/],
    [{ ...server, server_port: true }, 'port', /^port must be/],
    [{ ...server, method: 7 }, 'method', /^method must be/],
    [{ ...server, password: null }, 'password', /^password must be/],
    [{ ...server, prefix: '€' }, 'prefix', /^prefix must be/],
    [{ transport: 7 }, 'transport', '"transport" must be an object, or an "ss://" key'],
    [{ transport: [] }, 'transport', '"transport" must be an object, or an "ss://" key'],
    [{ transport: 'https://example.com' }, 'accessKey', /^The access key does not start with "ss:\/\/"/],
    [{ transport: { ...shadowsocks, endpoint: 'example.com' } }, 'port', /^port must be/],
    [{ transport: { ...shadowsocks, endpoint: '2001:db8::1:443' } }, 'host', /^host must be/],
    [{ transport: { ...shadowsocks, endpoint: 'example.com:1/x' } }, 'host', /^host must be/],
    [{ transport: { ...shadowsocks, cipher: undefined } }, 'method', /^method must be/],
    [{ error: 'Quota exceeded' }, 'error.message', text],
    [{ error: {} }, 'error.message', text],
    [{ error: { message: '' } }, 'error.message', text],
  ])('refuses %j', (document, field, message) => {
    expect(() => parseDynamicKeyDocument(document)).toThrow(refuses(field, message))
  })

  test('a tree of any depth is no trouble', () => {
    const deep = `{"transport":{"$type":"tcpudp","tcp":${'{"$type":"tcpudp","tcp":'.repeat(5000)}1${'}'.repeat(5002)}`
    expect(parseDynamicKeyDocument(deep)).toMatchObject({ format: 'transport' })
  })
})

describe('buildDynamicKeyDocument', () => {
  const full: AccessKeyParts = { ...key, name: 'N', outline: true, prefix: 'POST ', params: { a: 'b' } }

  test('JSON by default', () => {
    const json = '{"server":"example.com","server_port":4321,"method":"chacha20-ietf-poly1305","password":"SECRET"}'
    expect(buildDynamicKeyDocument(key)).toBe(json)
    expect(buildDynamicKeyDocument(key, { format: undefined })).toBe(json)
    expect(buildDynamicKeyDocument(full, { format: 'json' })).toBe(`${json.slice(0, -1)},"prefix":"POST "}`)
  })

  test('an ss:// line', () => {
    expect(buildDynamicKeyDocument(key, { format: 'ss' })).toBe(accessKey)
    expect(buildDynamicKeyDocument(full, { format: 'ss' })).toBe(`${accessKey}/?outline=1&prefix=POST%20&a=b#N`)
  })

  test('what YAML parsers refuse is escaped', () => {
    const awkward = { ...key, password: '\u007F\u0080\u009F\u00A0\uFEFF🚀', prefix: '\u0016\u0000\u0085\u00A8' }
    const json = buildDynamicKeyDocument(awkward)
    expect(json).toContain('"password":"\\u007f\\u0080\\u009f\u00A0\\ufeff🚀","prefix":"\\u0016\\u0000\\u0085\u00A8"')
    expect(JSON.parse(json)).toMatchObject({ password: awkward.password, prefix: awkward.prefix })
    expect(buildDynamicKeyDocument(awkward, { format: 'transport' })).toContain('"prefix":"\\u0016\\u0000\\u0085\u00A8"')
    expect(buildDynamicKeyError({ message: '\u009F' })).toBe('{"error":{"message":"\\u009f"}}')
  })

  test('a transport tree, the prefix on TCP alone', () => {
    expect(JSON.parse(buildDynamicKeyDocument(full, { format: 'transport' }))).toStrictEqual({
      transport: { $type: 'tcpudp', tcp: { ...shadowsocks, prefix: 'POST ' }, udp: shadowsocks },
    })
    expect(JSON.parse(buildDynamicKeyDocument({ ...key, host: '::1' }, { format: 'transport' }))).toStrictEqual({
      transport: { $type: 'tcpudp', tcp: { ...shadowsocks, endpoint: '[::1]:4321' }, udp: { ...shadowsocks, endpoint: '[::1]:4321' } },
    })
  })

  test.each(['ss', 'json', 'transport'] as const)('refuses a wrong key as %s', (format) => {
    expect(() => buildDynamicKeyDocument({ ...key, port: 0 }, { format })).toThrow(refuses('port', /^port must be/))
    expect(() => buildDynamicKeyDocument({ ...key, password: '' }, { format })).toThrow(refuses('password', /^password must not be empty/))
  })

  test('refuses an unknown format', () => {
    expect(() => buildDynamicKeyDocument(key, { format: 'yaml' as never })).toThrow(
      refuses('format', 'format must be "ss", "json" or "transport"'),
    )
  })
})

describe('buildDynamicKeyError', () => {
  test('writes what the app shows', () => {
    expect(buildDynamicKeyError({ message: 'Your plan has ended', details: 'Since May' })).toBe(
      '{"error":{"message":"Your plan has ended","details":"Since May"}}',
    )
    expect(buildDynamicKeyError({ message: 'Ended', details: undefined })).toBe('{"error":{"message":"Ended"}}')
  })

  test('refuses one without a message', () => {
    expect(() => buildDynamicKeyError({ message: '' })).toThrow(
      refuses('error.message', 'An "error" must have a "message", a text for the user'),
    )
  })
})
