import { describe, expect, test } from 'vitest'
import { buildDynamicKeyUrl, parseDynamicKeyUrl } from './index.js'
import type { DynamicKeyUrl } from './index.js'

const refuses = (field: string, message: string) => expect.objectContaining({ name: 'InvalidInputError', field, message })

describe('parseDynamicKeyUrl', () => {
  test.each<[string, DynamicKeyUrl]>([
    ['ssconf://example.com', { url: 'https://example.com/' }],
    ['ssconf://example.com:4321/path#My%20Server', { url: 'https://example.com:4321/path', name: 'My Server' }],
    ['ssconf://example.com:443/path', { url: 'https://example.com/path' }],
    ['ssconf://example.com:80/path', { url: 'https://example.com:80/path' }],
    ['ssconf://[2001:db8::1]:4321/a/b.json?u=1&t=a%20b#N', { url: 'https://[2001:db8::1]:4321/a/b.json?u=1&t=a%20b', name: 'N' }],
    ['ssconf://example.com?u=1', { url: 'https://example.com/?u=1' }],
    ['ssconf://bücher.example/', { url: 'https://xn--bcher-kva.example/' }],
    ['https://example.com/key#N', { url: 'https://example.com/key', name: 'N' }],
    [' SSCONF://Example.com/Key#N\n', { url: 'https://example.com/Key', name: 'N' }],
    ['ssconf://example.com/#', { url: 'https://example.com/' }],
    ['ssconf://example.com/#&', { url: 'https://example.com/' }],
    ['ssconf://example.com/#&&N', { url: 'https://example.com/', name: 'N' }],
    ['ssconf://example.com/#a\nb', { url: 'https://example.com/', name: 'a\nb' }],
    ['ssconf://example.com/#a#b', { url: 'https://example.com/', name: 'a#b' }],
    ['ssconf://example.com/#100%', { url: 'https://example.com/', name: '100%' }],
    [
      'ssconf://example.com/#foo=bar&My%20Server&baz=boo',
      { url: 'https://example.com/', name: 'My Server', params: { foo: 'bar', baz: 'boo' } },
    ],
    [
      'ssconf://example.com/#certFp=AA%3ABB&httpMethod=POST',
      { url: 'https://example.com/', params: { certFp: 'AA:BB', httpMethod: 'POST' } },
    ],
    ['ssconf://example.com/#Tom&Jerry', { url: 'https://example.com/', name: 'Tom' }],
    ['ssconf://example.com/#a=1&a=b=c', { url: 'https://example.com/', params: { a: 'b=c' } }],
    ['ssconf://example.com/#Tom%26Jerry%3D%F0%9F%9A%80', { url: 'https://example.com/', name: 'Tom&Jerry=🚀' }],
  ])('%s', (dynamicKey, parts) => {
    expect(parseDynamicKeyUrl(dynamicKey)).toStrictEqual(parts)
  })

  test.each([
    '',
    'ss://example.com/key',
    'http://example.com/key',
    'ssconf:example.com/key',
    'ssconf://',
    'ssconf:///key',
    'ssconf://\\example.com',
    'ssconf://?a',
    'ssconf://#name',
    'ssconf://exa mple.com/secret',
    'ssconf://example.com:65536/secret',
    'my key is ssconf://example.com/secret',
  ])('refuses %j', (dynamicKey) => {
    const message =
      'The dynamic key must be "ssconf://" or "https://" with a host, such as "ssconf://example.com/key". For "ss://" use parseAccessKey'
    expect(() => parseDynamicKeyUrl(dynamicKey)).toThrow(refuses('dynamicKey', message))
    expect(() => parseDynamicKeyUrl(null as never)).toThrow(refuses('dynamicKey', message))
  })
})

describe('buildDynamicKeyUrl', () => {
  test.each<[DynamicKeyUrl, string]>([
    [{ url: 'https://example.com' }, 'ssconf://example.com/'],
    [{ url: 'https://example.com:8443/u/7?t=1', name: 'My VPN' }, 'ssconf://example.com:8443/u/7?t=1#My%20VPN'],
    [{ url: 'HTTPS://example.com/', name: 'a&b=c#d' }, 'ssconf://example.com/#a%26b%3Dc%23d'],
    [{ url: 'https://example.com/', params: { certFp: 'AA:BB', x: '&' } }, 'ssconf://example.com/#certFp=AA%3ABB&x=%26'],
    [{ url: 'https://example.com/', name: 'N', params: { x: '' } }, 'ssconf://example.com/#N&x='],
    [{ url: 'https://example.com/', name: '', params: {} }, 'ssconf://example.com/'],
    [{ url: 'https://example.com/', name: undefined, params: undefined }, 'ssconf://example.com/'],
  ])('%j', (parts, dynamicKey) => {
    expect(buildDynamicKeyUrl(parts)).toBe(dynamicKey)
  })

  test.each([
    '',
    'http://example.com/',
    'ssconf://example.com/',
    'xhttps://example.com/',
    'https://',
    'https:///x',
    'https://exa mple.com/',
    'https://example.com/#name',
    'https://example.com/#',
  ])('refuses the address %j', (url) => {
    const message = 'url must be an "https://" address without a fragment; the name and parameters are given apart'
    expect(() => buildDynamicKeyUrl({ url })).toThrow(refuses('url', message))
  })

  test('refuses half a character', () => {
    const url = 'https://example.com/'
    expect(() => buildDynamicKeyUrl({ url, name: '\uD800' })).toThrow(refuses('name', 'name must be a string without lone surrogates'))
    expect(() => buildDynamicKeyUrl({ url, params: { a: '\uD800' } })).toThrow(
      refuses('params', 'params must hold strings without lone surrogates'),
    )
  })
})
