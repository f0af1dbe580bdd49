import { createOvh } from '@infra/ovh'
import { createOvhEmulator } from '@infra/ovh/msw'
import { expect, test } from 'vitest'
import { NOW, fetchOf, setUp } from '../../test/emulator-client.js'
import { failure } from '../../test/recorder.js'

function raw() {
  const emulator = createOvhEmulator({ now: () => NOW, taskMs: 0 })
  const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const all = { authorization: `Bearer ${emulator.accessToken}`, ...headers }
    const init = { method, headers: all, ...(body !== undefined && { body }) }
    const response = await fetchOf(emulator)(new Request(new URL(emulator.endpoint).origin + path, init))
    return [response.status, JSON.parse(await response.text())] as [number, unknown]
  }
  return { emulator, ask }
}

test.each(['null', '5', '[]', '{"a":5}', '[null]', '{"a":[null]}', '{"a":[5]}', '{"a":[{"operator":5}]}', '{"a":[{"value":{}}]}'])(
  'tags that are no tests of tags: %s',
  async (tags) => {
    const { ask } = raw()
    const message = expect.stringContaining('Tags must be an object with a list of tests for each key') as string
    for (const path of ['/1.0/vps', '/1.0/ip', '/1.0/sms', '/1.0/cloud/project'])
      expect(await ask('GET', `${path}?iamTags=${encodeURIComponent(tags)}`)).toMatchObject([400, { message }])
    expect(await ask('GET', `/v2/iam/resource?tags=${encodeURIComponent(tags)}`)).toMatchObject([400, { message }])
  },
)

test('tags that every object has from JavaScript are none', async () => {
  const { ask } = raw()
  for (const key of ['__proto__', 'constructor', 'toString'])
    expect(await ask('GET', `/1.0/cloud/project?iamTags={"${key}":[{"operator":"EXISTS"}]}`)).toEqual([200, []])
  expect(await ask('GET', '/1.0/vps?iamTags={"env":[{"operator":"toString"}]}')).toMatchObject([400, {}])
})

test('filters that are not encoded, and values that are no texts', async () => {
  const { emulator, ask } = raw()
  const mode = { 'x-pagination-mode': 'CachedObjectList-Pages' }
  for (const filter of ['a:eq=%', 'a:in=b,%E0', '%:eq=a'])
    expect(await ask('GET', '/1.0/vps', undefined, { ...mode, 'x-pagination-filter': filter })).toMatchObject([400, {}])
  emulator.put('/hosting/web', 'a', { odd: { toString: 5 } })
  emulator.put('/hosting/web', 'b', { odd: { toString: 1 } })
  expect(await ask('GET', '/1.0/hosting/web?odd=5')).toEqual([200, []])
  const cached = (headers: object) => ask('GET', '/1.0/hosting/web', undefined, { ...mode, ...headers })
  for (const headers of [{ 'x-pagination-filter': 'odd:like=%25' }, { 'x-pagination-sort': 'odd', 'x-pagination-sort-order': 'DESC' }])
    expect(await cached(headers)).toEqual([200, [{ odd: { toString: 5 } }, { odd: { toString: 1 } }]])
})

test('bodies that could not be kept or named', async () => {
  const { emulator, ask } = raw()
  for (const body of ['{"a":', '5', 'null'])
    expect(await ask('PUT', '/1.0/me', body)).toMatchObject([400, { message: 'The body must be a JSON object' }])
  const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`
  for (const levels of [64, 20_000])
    expect(await ask('PUT', '/1.0/me', deep(levels))).toMatchObject([400, { message: 'The body is nested more than 64 deep' }])
  expect(await ask('PUT', '/1.0/me', deep(62))).toMatchObject([200, null])
  expect(emulator.snapshot().me).toEqual((await ask('GET', '/1.0/me'))[1])
  for (const body of ['{"keyName":"\\ud800","key":"a"}', '{"keyName":"a","key":"a","x":{"\\udc00":1}}'])
    expect(await ask('POST', '/1.0/me/sshKey', body)).toMatchObject([400, { message: 'The body has a text that is no Unicode' }])
  expect(await ask('POST', '/1.0/me/sshKey', '{"keyName":"\\ud83d\\ude00","key":"a"}')).toMatchObject([200, null])
})

test('an application that was deleted asks for nothing', async () => {
  const { emulator, ovh } = setUp()
  await ovh.delete('/me/api/application/1')
  const other = createOvh({ endpoint: emulator.endpoint, ...emulator.keys, fetch: fetchOf(emulator), retry: 0 })
  expect(await failure(other.requestConsumerKey({ rules: [{ method: 'GET', path: '/me' }] }))).toMatchObject({ code: 'INVALID_KEY' })
  expect(await failure(other.get('/me'))).toMatchObject({ code: 'INVALID_KEY' })
})

test('the token host is asked with names that are no Latin', async () => {
  const emulator = createOvhEmulator()
  const body = new URLSearchParams({ client_id: '€', client_secret: 'x', grant_type: 'client_credentials' })
  const response = await fetchOf(emulator)(new Request(emulator.serviceAccount.tokenUrl, { method: 'POST', body }))
  expect([response.status, await response.json()]).toMatchObject([401, { error: 'invalid_client' }])
})
