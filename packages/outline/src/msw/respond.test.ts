import { createOutlineEmulator } from '@infra/outline/msw'
import { expect, test } from 'vitest'

import { ask, refusal } from '../../test/ask.js'

const emulator = createOutlineEmulator()
const origin = { origin: 'https://panel.example' }
const cors = ['vary', 'access-control-allow-origin', 'access-control-expose-headers']

test.each([
  ['404 of a key', 'GET', '/access-keys/nope', undefined],
  ['400', 'PUT', '/name', {}],
  ['409', 'PUT', '/name', { name: 5 }],
  ['500', 'PUT', '/server/access-key-data-limit', { limit: null }],
  ['308', 'PUT', '/experimental/access-key-data-limit', {}],
  ['204', 'PUT', '/name', { name: 'x' }],
])('CORS headers on %s', async (title, method, path, body) => {
  const { status, headers } = await ask(emulator, method, path, body, origin)
  expect(title).toContain(String(status))
  expect(headers.get('access-control-allow-origin')).toBe('https://panel.example')
  expect(headers.get('access-control-expose-headers')).toBe(
    'api-version,content-length,content-md5,content-type,date,request-id,response-time',
  )
  expect(headers.get('access-control-allow-credentials')).toBe(null)
})

test.each([
  ['404 of a route', 'GET', '/nope', undefined],
  ['405', 'PATCH', '/server', {}],
  ['400 of broken JSON', 'PUT', '/name', '{'],
])('no CORS headers on %s: a browser sees a network error', async (title, method, path, body) => {
  const { status, headers } = await ask(emulator, method, path, body, { ...origin, 'content-type': 'application/json' })
  expect(title).toContain(String(status))
  expect(cors.filter((name) => headers.has(name))).toEqual([])
  expect(headers.get('server')).toBe('restify')
})

test('a preflight is answered for any path, even with a wrong secret', async () => {
  const { status, headers } = await ask(emulator, 'OPTIONS', '-wrong/nope', undefined, {
    ...origin,
    'access-control-request-method': 'DELETE',
  })
  expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'DELETE,OPTIONS'])
})

test.each([
  ['no method asked for', origin],
  ['no origin', { 'access-control-request-method': 'PUT' }],
])('OPTIONS with %s is no preflight', async (_, headers) => {
  expect(refusal(await ask(emulator, 'OPTIONS', '/name', undefined, headers as Record<string, string>))).toBe(
    '405 MethodNotAllowed: OPTIONS is not allowed',
  )
})

test('JSONP by either parameter, for errors too, but not for those of the router', async () => {
  const enabled = await ask(emulator, 'GET', '/metrics/enabled?jsonp=cb')
  expect(enabled.headers.get('content-type')).toBe('application/javascript')
  expect(enabled.body).toBe(`typeof cb === 'function' && cb({"metricsEnabled":false});`)
  const unknown = await ask(emulator, 'GET', '/access-keys/nope?callback=f&jsonp=g')
  expect([unknown.status, unknown.body]).toEqual([
    404,
    `typeof f === 'function' && f({"code":"NotFound","message":"Access key \\"nope\\" not found"});`,
  ])
  expect((await ask(emulator, 'GET', '/nope?callback=f')).headers.get('content-type')).toBe('application/json')
  expect((await ask(emulator, 'GET', '/metrics/enabled?callback=')).body).toEqual({ metricsEnabled: false })
})

test('content-length counts bytes', async () => {
  const { headers, body } = await ask(emulator, 'GET', '/access-keys/%F0%9F%A6%8A')
  expect(body).toEqual({ code: 'NotFound', message: 'Access key "🦊" not found' })
  expect(headers.get('content-length')).toBe(String(Buffer.byteLength(JSON.stringify(body))))
})
