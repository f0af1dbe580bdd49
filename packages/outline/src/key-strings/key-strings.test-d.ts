import { expectTypeOf, test } from 'vitest'
import { buildAccessKey, parseAccessKey, parseDynamicKeyDocument } from './index.js'
import type { AccessKeyParts, DynamicKeyError, TunnelConfig } from './index.js'

test('a key is changed by a spread, also with what may be undefined', () => {
  const name = 'Ann' as string | undefined
  expectTypeOf(buildAccessKey({ ...parseAccessKey('ss://…'), name })).toEqualTypeOf<string>()
  expectTypeOf<'2022-blake3-aes-256-gcm'>().toExtend<AccessKeyParts['method']>()
})

test('the format tells what a document holds', () => {
  const document = parseDynamicKeyDocument('')
  if (document.format === 'error') expectTypeOf(document.error).toEqualTypeOf<DynamicKeyError>()
  else expectTypeOf(document.key).toEqualTypeOf<AccessKeyParts | undefined>()
  if (document.format === 'json') expectTypeOf(document.key).toEqualTypeOf<AccessKeyParts>()
})

test('a transport tree is checked where it is written', () => {
  const cipher = 'aes-256-gcm'
  const websocket = { $type: 'websocket', url: 'wss://example.com', endpoint: 'a:443' } as const
  const tcp = { $type: 'shadowsocks', endpoint: { $type: 'first-supported', options: [websocket, 'a:1'] }, cipher, secret: 'a' } as const
  expectTypeOf<{
    transport: {
      $type: 'tcpudp'
      tcp: { $type: 'shadowsocks'; endpoint: { $type: 'dial'; address: string; dialer: string }; cipher: string; secret: string }
    }
  }>().toExtend<TunnelConfig>()
  expectTypeOf<{ transport: string; reporter: { $type: 'http'; request: { url: string } } }>().toExtend<TunnelConfig>()
  // @ts-expect-error: the secret is misspelt.
  void ({ transport: { $type: 'tcpudp', tcp: { ...tcp, secrett: 'a', endpoint: 'a:1' } } } satisfies TunnelConfig)
  // @ts-expect-error: there is no such endpoint.
  void ({ transport: { endpoint: { $type: 'websockets', url: 'wss://a' }, cipher, secret: 'a' } } satisfies TunnelConfig)
})
