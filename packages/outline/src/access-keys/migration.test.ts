import { exportAccessKeys, importAccessKeys, migrateAccessKeys } from '@infra/outline/access-keys'
import { expect, test, vi } from 'vitest'
import { setUp } from '../../test/outline.js'

test('what is exported can be imported elsewhere, the same in every field', async () => {
  const from = setUp({ seed: 1 })
  const to = setUp({ seed: 2, apiUrl: 'https://other.test:8443/otherSecretOf22Chars1' })
  await from.outline.accessKeys.create({ name: 'Anna', limit: { bytes: 7 }, method: 'aes-128-gcm' })
  await from.outline.accessKeys.createWithId('bob/2', { port: 4711 })
  const keys = await exportAccessKeys(from.outline.api)
  expect(keys).toEqual([
    { id: '0', name: 'Anna', password: expect.any(String), port: expect.any(Number), method: 'aes-128-gcm', limit: { bytes: 7 } },
    { id: 'bob/2', password: expect.any(String), port: 4711, method: 'chacha20-ietf-poly1305' },
  ])
  const onProgress = vi.fn()
  const saved = JSON.parse(JSON.stringify(keys)) as typeof keys
  expect(await to.outline.accessKeys.importKeys(saved, { dryRun: true })).toEqual([
    { id: '0', status: 'created' },
    { id: 'bob/2', status: 'created' },
  ])
  expect(to.emulator.state.accessKeys).toEqual([])
  expect(to.sent.map(({ method }) => method)).toEqual(['GET'])
  expect(await to.outline.accessKeys.importKeys(saved, { onProgress })).toEqual([
    { id: '0', status: 'created' },
    { id: 'bob/2', status: 'created' },
  ])
  expect(onProgress).toHaveBeenCalledTimes(2)
  expect((await to.outline.accessKeys.exportKeys()).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(keys)
  expect(await importAccessKeys(to.outline.api, keys)).toEqual([
    { id: '0', status: 'unchanged' },
    { id: 'bob/2', status: 'unchanged' },
  ])
})

test('what is there and differs is left alone, and told', async () => {
  const { outline } = setUp()
  const { password, port, method } = await outline.accessKeys.create({ name: 'Anna' })
  const same = { id: '0', name: 'Anna', password, port, method }
  expect(await outline.accessKeys.importKeys([same])).toEqual([{ id: '0', status: 'unchanged' }])
  for (const other of [{ name: 'Bob' }, { password: 'x' }, { port: 1 }, { method: 'aes-128-gcm' }, { limit: { bytes: 1 } }]) {
    expect(await outline.accessKeys.importKeys([{ ...same, ...other }])).toEqual([{ id: '0', status: 'conflict', conflictsWith: '0' }])
  }
  expect(await outline.accessKeys.importKeys([{ ...same, id: 'new' }])).toEqual([{ id: 'new', status: 'conflict', conflictsWith: '0' }])
  expect(await outline.accessKeys.list()).toHaveLength(1)
})

test('single failures are told in the report, and the rest is done', async () => {
  const { outline, emulator } = setUp()
  emulator.faults.inject({ path: '/access-keys/a', status: 403 })
  const key = { password: 'p', port: 1000, method: 'aes-128-gcm' }
  const report = await outline.accessKeys.importKeys([
    { ...key, id: 'a' },
    { ...key, id: 'b', password: 'q' },
    { ...key, id: 'c', password: 'q' },
  ])
  expect(report).toMatchObject([
    { id: 'a', status: 'failed', error: { status: 403 } },
    { id: 'b', status: 'created' },
    { id: 'c', status: 'conflict', conflictsWith: 'b' },
  ])
})

test('a dry run sees what the run would: the same id or password twice, in the input too', async () => {
  const { outline, sent } = setUp()
  const key = { id: 'a', password: 'p', port: 1000, method: 'aes-128-gcm' }
  const keys = [key, { ...key, id: 'b' }, { ...key, password: 'q' }, key]
  const expected = [
    { id: 'a', status: 'created' },
    { id: 'b', status: 'conflict', conflictsWith: 'a' },
    { id: 'a', status: 'conflict', conflictsWith: 'a' },
    { id: 'a', status: 'unchanged' },
  ]
  expect(await outline.accessKeys.importKeys(keys, { dryRun: true })).toEqual(expected)
  expect(await outline.accessKeys.importKeys(keys)).toEqual(expected)
  expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(1)
})

test("a key that is made meanwhile is a conflict, with the server's word for it", async () => {
  const { outline, emulator } = setUp()
  emulator.faults.inject({ op: 'accessKeys.createWithId', times: 1, status: 409, body: { code: 'Conflict', message: 'taken' } })
  expect(await outline.accessKeys.importKeys([{ id: 'a', password: 'p', port: 1000, method: 'aes-128-gcm' }])).toMatchObject([
    { id: 'a', status: 'conflict', error: { name: 'ConflictError' } },
  ])
})

test.each<[unknown, string]>([
  [{}, 'keys'],
  ['[]', 'keys'],
  [[{ password: 'p' }], 'keys.0.id'],
  [[{ id: 'a' }], 'keys.0.password'],
  [[null], 'keys.0.id'],
])('what is no export is refused before anything is sent: %j', async (keys, field) => {
  const { outline, sent } = setUp()
  await expect(outline.accessKeys.importKeys(keys as [])).rejects.toMatchObject({ name: 'InvalidInputError', field })
  await expect(outline.accessKeys.createMany(keys === null ? [] : ({} as []))).rejects.toMatchObject({ field: 'keys' })
  expect(sent).toEqual([])
})

test('entries are checked first; an abort ends it', async () => {
  const { outline, sent } = setUp()
  const key = { id: 'a', password: 'p', port: 1, method: 'aes-128-gcm' }
  await expect(outline.accessKeys.importKeys([key, { ...key, port: 0 }])).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'keys.1.port',
  })
  expect(sent).toEqual([])
  const stop = new AbortController()
  const why = new Error('stop')
  const onProgress = () => stop.abort(why)
  await expect(
    outline.accessKeys.importKeys(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...key, id, password: id })),
      { onProgress },
      { signal: stop.signal },
    ),
  ).rejects.toBe(why)
})

test('migrate copies one server to another and deletes nothing', async () => {
  const from = setUp({ seed: 1 })
  const to = setUp({ seed: 2, apiUrl: 'https://other.test:8443/otherSecretOf22Chars1' })
  await from.outline.accessKeys.createMany([{ name: 'a' }, { name: 'b' }])
  expect(await from.outline.accessKeys.migrate(to.outline.api, { dryRun: true })).toMatchObject([
    { status: 'created' },
    { status: 'created' },
  ])
  expect(to.emulator.state.accessKeys).toHaveLength(0)
  expect(await migrateAccessKeys(from.outline.api, to.outline.api)).toMatchObject([
    { id: '0', status: 'created' },
    { id: '1', status: 'created' },
  ])
  expect(to.emulator.state.accessKeys.map(({ password }) => password).toSorted()).toEqual(
    from.emulator.state.accessKeys.map(({ password }) => password).toSorted(),
  )
  expect(from.emulator.state.accessKeys).toHaveLength(2)
})
