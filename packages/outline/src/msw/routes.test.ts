import { createOutlineEmulator } from '@infra/outline/msw'
import { expect, test } from 'vitest'

import { ask, refusal } from '../../test/ask.js'
import { tidyPath } from './routes.js'

const emulator = createOutlineEmulator({ apiUrl: 'https://outline.test/Secret' })

test.each([
  ['/', '/'],
  ['//', '/'],
  ['/a/', '/a'],
  ['///a//b///', '/a/b'],
  ['/a', '/a'],
])('%s is tidied to %s', (path, tidy) => {
  expect(tidyPath(path)).toBe(tidy)
})

test.each([
  ['/server', 'GET'],
  ['/name', 'PUT'],
  ['/server/hostname-for-access-keys', 'PUT'],
  ['/server/port-for-new-access-keys', 'PUT'],
  ['/server/access-key-data-limit', 'DELETE, PUT'],
  ['/experimental/access-key-data-limit', 'DELETE, PUT'],
  ['/experimental/server/metrics', 'GET'],
  ['/access-keys', 'GET, POST'],
  ['/access-keys/0', 'DELETE, GET, PUT'],
  ['/access-keys/0/name', 'PUT'],
  ['/access-keys/0/data-limit', 'DELETE, PUT'],
  ['/metrics/transfer', 'GET'],
  ['/metrics/enabled', 'GET, PUT'],
])('%s allows %s', async (path, allow) => {
  const answer = await ask(emulator, 'PATCH', path)
  expect(refusal(answer)).toBe('405 MethodNotAllowed: PATCH is not allowed')
  expect(answer.headers.get('allow')).toBe(allow)
})

test.each([
  ['', '/Secret'],
  ['/nope?secret=1', '/Secret/nope'],
  ['//access-keys//0//nope/', '/Secret/access-keys/0/nope'],
  ['X/server', '/SecretX/server'],
  ['/../Other/server', '/Other/server'],
  ['/../Sekret/server', '/Sekret/server'],
  ['/server/nope', '/Secret/server/nope'],
  ['/access-keys/%zz', '/Secret/access-keys/%zz'],
  [`/access-keys/${'x'.repeat(101)}`, `/Secret/access-keys/${'x'.repeat(101)}`],
])('GET …%s: 404 that repeats the whole path', async (path, said) => {
  expect(refusal(await ask(emulator, 'GET', path))).toBe(`404 ResourceNotFound: ${said} does not exist`)
})

test('an id may have a hundred characters, counted after decoding', async () => {
  for (const id of ['x'.repeat(100), encodeURIComponent('ж'.repeat(100))])
    expect((await ask(emulator, 'PUT', `/access-keys/${id}`, {})).status).toBe(201)
})

test('a server without a secret path has one at the root', async () => {
  const open = createOutlineEmulator({ apiUrl: 'http://outline.test/' })
  expect(open.apiUrl).toBe('http://outline.test')
  expect((await ask(open, 'GET', '/server')).status).toBe(200)
  expect((await ask(open, 'PUT', '/experimental/access-key-data-limit')).headers.get('location')).toBe('/server/access-key-data-limit')
})

test.each([
  ['1.6.0', 'PUT', '/access-keys/a', '405 DELETE'],
  ['1.7.9', 'GET', '/access-keys/a', '405 DELETE'],
  ['1.8.0', 'PUT', '/access-keys/a', '201 null'],
  ['1.11.0', 'GET', '/experimental/server/metrics?since=1h', '404 null'],
  ['1.12.0', 'GET', '/experimental/server/metrics?since=1h', '500 null'],
])('version %s: %s %s', async (version, method, path, expected) => {
  const { status, headers } = await ask(createOutlineEmulator({ version }), method, path)
  expect(`${status} ${headers.get('allow')}`).toBe(expected)
})

test('the version can be changed while it runs', async () => {
  const old = createOutlineEmulator({ version: '1.7.0' })
  expect((await ask(old, 'PUT', '/access-keys/a')).status).toBe(405)
  old.state.version = 'dev'
  expect((await ask(old, 'PUT', '/access-keys/a')).status).toBe(201)
  expect((await ask(old, 'GET', '/server')).body).toMatchObject({ version: 'dev' })
})
