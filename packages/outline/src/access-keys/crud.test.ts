import { ConflictError, NotFoundError, UnsupportedVersionError } from '@infra/core'
import type { InvalidInputError } from '@infra/core'
import * as standalone from '@infra/outline/access-keys'
import { expect, test } from 'vitest'
import { bare, setUp, withBody } from '../../test/outline.js'

test('create sends what was chosen, and gives the key', async () => {
  const { outline, sent, emulator } = setUp()
  const key = await outline.accessKeys.create({ name: 'Anna', method: 'aes-256-gcm', password: 'pw', port: 4711, limit: { bytes: 0 } })
  expect(sent).toEqual([
    withBody('POST', '/access-keys', { name: 'Anna', method: 'aes-256-gcm', password: 'pw', port: 4711, limit: { bytes: 0 } }),
  ])
  expect(key).toEqual({
    id: '0',
    name: 'Anna',
    password: 'pw',
    port: 4711,
    method: 'aes-256-gcm',
    dataLimit: { bytes: 0 },
    accessUrl: expect.stringMatching(/^ss:\/\//),
  })
  expect(emulator.state.accessKeys).toHaveLength(1)
  await outline.accessKeys.create()
  expect(sent[1]).toEqual(withBody('POST', '/access-keys', {}))
})

test('createWithId puts the key where it is asked to be, whatever the id holds', async () => {
  const { outline, sent } = setUp()
  for (const id of ['anna', 'a/b c', '50%', 'ключ', 'x'.repeat(100)]) {
    expect(await outline.accessKeys.createWithId(id, { name: 'n' })).toMatchObject({ id, name: 'n' })
    expect(sent.at(-1)).toEqual(withBody('PUT', `/access-keys/${encodeURIComponent(id)}`, { name: 'n' }))
    expect((await outline.accessKeys.get(id)).id).toBe(id)
  }
})

test('list unwraps the keys, in the order of creation', async () => {
  const { outline, sent } = setUp()
  expect(await outline.accessKeys.list()).toEqual([])
  await outline.accessKeys.createWithId('b')
  await outline.accessKeys.createWithId('a')
  expect((await outline.accessKeys.list()).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(sent.at(-1)).toEqual(bare('GET', '/access-keys'))
})

test('get, rename, delete', async () => {
  const { outline, sent } = setUp()
  await outline.accessKeys.create({ name: 'Anna' })
  expect(await outline.accessKeys.get('0')).toMatchObject({ id: '0', name: 'Anna' })
  expect(await outline.accessKeys.rename('0', 'Bob')).toBeUndefined()
  expect((await outline.accessKeys.get('0')).name).toBe('Bob')
  expect(await outline.accessKeys.delete('0')).toBeUndefined()
  expect(sent.slice(1)).toEqual([
    bare('GET', '/access-keys/0'),
    withBody('PUT', '/access-keys/0/name', { name: 'Bob' }),
    bare('GET', '/access-keys/0'),
    bare('DELETE', '/access-keys/0'),
  ])
  await expect(outline.accessKeys.get('0')).rejects.toMatchObject({
    name: 'NotFoundError',
    code: 'NotFound',
    operation: 'accessKeys.get',
    message: 'accessKeys.get: 404 NotFound - Access key "0" not found',
  })
})

test('limits are set and taken away', async () => {
  const { outline, sent, emulator } = setUp()
  await outline.accessKeys.create()
  expect(await outline.accessKeys.setDataLimit('0', { bytes: 5 })).toBeUndefined()
  expect(emulator.state.accessKeys[0]!.dataLimit).toEqual({ bytes: 5 })
  expect(await outline.accessKeys.removeDataLimit('0')).toBeUndefined()
  expect(emulator.state.accessKeys[0]!.dataLimit).toBeUndefined()
  expect(sent.slice(1)).toEqual([
    withBody('PUT', '/access-keys/0/data-limit', { limit: { bytes: 5 } }),
    bare('DELETE', '/access-keys/0/data-limit'),
  ])
})

test('a lost answer to create is not repeated: the key is there once', async () => {
  const { outline, emulator, sent } = setUp()
  emulator.faults.inject({ op: 'accessKeys.create', times: 1, action: 'reset', applied: true })
  await expect(outline.accessKeys.create()).rejects.toMatchObject({
    name: 'ConnectionError',
    code: 'ECONNRESET',
    operation: 'accessKeys.create',
  })
  expect(emulator.state.accessKeys).toHaveLength(1)
  expect(sent).toHaveLength(1)
})

test('createWithId after a lost answer: the key is read, and given if it is as asked', async () => {
  const { outline, emulator, sent } = setUp()
  const lose = () => emulator.faults.inject({ op: 'accessKeys.createWithId', times: 1, status: 503, applied: true })
  const asked = { name: 'Anna', port: 4711, limit: { bytes: 1 }, method: 'aes-128-gcm', password: 'p' }
  lose()
  const { data: key, response } = await outline.accessKeys.createWithId('anna', asked).withResponse()
  expect(key).toMatchObject({ id: 'anna', name: 'Anna', port: 4711, dataLimit: { bytes: 1 }, method: 'aes-128-gcm', password: 'p' })
  expect(response.status).toBe(409)
  expect(sent).toEqual([
    withBody('PUT', '/access-keys/anna', asked),
    withBody('PUT', '/access-keys/anna', asked),
    bare('GET', '/access-keys/anna'),
  ])
  lose()
  expect(await outline.accessKeys.createWithId('anna')).toEqual(key)
  for (const other of [{ name: 'Bob' }, { port: 4712 }, { limit: { bytes: 2 } }, { method: 'aes-256-gcm' }, { password: 'q' }]) {
    lose()
    await expect(outline.accessKeys.createWithId('anna', other)).rejects.toBeInstanceOf(ConflictError)
  }
})

test('createWithId on a key that is there is a conflict, and is not read', async () => {
  const { outline, sent } = setUp()
  await outline.accessKeys.createWithId('anna')
  await expect(outline.accessKeys.createWithId('anna')).rejects.toMatchObject({ name: 'ConflictError', code: 'Conflict', attempts: 1 })
  expect(sent.map(({ method }) => method)).toEqual(['PUT', 'PUT'])
})

test("a repeat after a refusal leaves no doubt: what is there is somebody else's", async () => {
  const { outline, emulator } = setUp()
  await outline.accessKeys.createWithId('anna')
  emulator.faults.inject({ op: 'accessKeys.createWithId', times: 1, status: 429, headers: { 'retry-after': '0' } })
  await expect(outline.accessKeys.createWithId('anna')).rejects.toMatchObject({ name: 'ConflictError', attempts: 2 })
  emulator.faults.inject({ op: 'accessKeys.delete', times: 1, status: 429, headers: { 'retry-after': '0' } })
  await expect(outline.accessKeys.delete('bob')).rejects.toMatchObject({ name: 'NotFoundError', attempts: 2 })
})

test('fields for one request do not travel to the ones that it needs beside', async () => {
  const { outline, emulator, sent } = setUp()
  emulator.faults.inject({ op: 'accessKeys.createWithId', times: 1, status: 503, applied: true })
  expect(await outline.accessKeys.createWithId('anna', {}, { body: { extra: 1 }, query: { q: 1 } })).toMatchObject({ id: 'anna' })
  expect(sent.at(-1)).toEqual(bare('GET', '/access-keys/anna'))
  const old = setUp({ version: '1.7.2' })
  await expect(old.outline.accessKeys.createWithId('x', {}, { body: { extra: 1 } })).rejects.toBeInstanceOf(UnsupportedVersionError)
})

test('delete after a lost answer finds the key gone, and that is fine', async () => {
  const { outline, emulator } = setUp()
  await outline.accessKeys.createWithId('gone')
  emulator.faults.inject({ op: 'accessKeys.delete', times: 1, status: 503, applied: true })
  const { response } = await outline.accessKeys.delete('gone').withResponse()
  expect(response.status).toBe(404)
  await expect(outline.accessKeys.delete('gone')).rejects.toBeInstanceOf(NotFoundError)
})

test('a password that the server repeats is in no error', async () => {
  const { outline, emulator } = setUp()
  const body = { code: 'Conflict', message: 'Parameters {"password":"hunter2!"}' }
  for (const op of ['accessKeys.create', 'accessKeys.createWithId']) emulator.faults.inject({ op, status: 409, body })
  for (const call of [
    outline.accessKeys.create({ password: 'hunter2!' }),
    outline.accessKeys.createWithId('x', { password: 'hunter2!' }),
  ]) {
    const error = await call.catch((reason: unknown) => reason as ConflictError)
    expect(error).toMatchObject({ message: expect.stringContaining('Parameters {"password":"[redacted]"}') })
    expect(JSON.stringify((error as ConflictError).body)).not.toContain('hunter2!')
  }
})

test('an older server: the error names both versions, and the good path asks nothing more', async () => {
  const { outline, sent } = setUp({ version: '1.7.2' })
  await expect(outline.accessKeys.get('0')).rejects.toMatchObject({
    name: 'UnsupportedVersionError',
    needed: '1.8.0',
    actual: '1.7.2',
    operation: 'accessKeys.get',
    message: 'accessKeys.get needs Outline server 1.8.0 or newer; this one is 1.7.2. Update the server',
  })
  await expect(outline.accessKeys.createWithId('x')).rejects.toBeInstanceOf(UnsupportedVersionError)
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /access-keys/0',
    'GET /server',
    'PUT /access-keys/x',
    'GET /server',
  ])
})

test.each([
  ['', 'id'],
  ['.', 'id'],
  ['..', 'id'],
  ['x'.repeat(101), 'id'],
  ['\ud800', 'id'],
  [7, 'id'],
])('id %j is refused before anything is sent', async (id, field) => {
  const { outline, sent } = setUp()
  const { accessKeys } = outline
  const wrong = id as string
  const calls = [
    accessKeys.get(wrong),
    accessKeys.createWithId(wrong),
    accessKeys.rename(wrong, 'n'),
    accessKeys.delete(wrong),
    accessKeys.setDataLimit(wrong, { bytes: 1 }),
    accessKeys.removeDataLimit(wrong),
  ]
  for (const call of calls) await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', field })
  expect(sent).toEqual([])
})

test.each<[object, string, string]>([
  [{ name: '' }, 'name', '"name" must be a string that is not empty'],
  [{ name: null }, 'name', '"name" must be a string that is not empty'],
  [{ method: 'rc4' }, 'method', '"method" must be one of chacha20-ietf-poly1305, aes-256-gcm, aes-192-gcm, aes-128-gcm'],
  [{ method: null }, 'method', '"method" must be one of'],
  [{ password: '' }, 'password', '"password" must be a string that is not empty'],
  [{ password: 5 }, 'password', '"password" must be a string that is not empty'],
  [{ port: 0 }, 'port', '"port" must be a whole number from 1 to 65535'],
  [{ port: 65_536 }, 'port', '"port" must be a whole number'],
  [{ port: '80' }, 'port', '"port" must be'],
  [{ port: 1.5 }, 'port', '"port" must be'],
  [{ port: null }, 'port', '"port" must be'],
  [{ limit: null }, 'limit.bytes', '"limit.bytes" must be a whole number of bytes from 0 (which blocks the key) to 9007199254740991'],
  [{ limit: {} }, 'limit.bytes', '"limit.bytes"'],
  [{ limit: { bytes: -1 } }, 'limit.bytes', '"limit.bytes"'],
  [{ limit: { bytes: 2 ** 53 } }, 'limit.bytes', '"limit.bytes"'],
  [{ limit: 5 }, 'limit.bytes', '"limit.bytes"'],
])('a new key with %j is refused before anything is sent', async (body, field, message) => {
  const { outline, sent } = setUp()
  for (const call of [outline.accessKeys.create(body), outline.accessKeys.createWithId('x', body)]) {
    const error = await call.catch((reason: unknown) => reason as InvalidInputError)
    expect(error).toMatchObject({ name: 'InvalidInputError', field, message: expect.stringContaining(message) })
  }
  expect(sent).toEqual([])
})

test('names and limits are looked at on their own too', async () => {
  const { outline, sent } = setUp()
  await expect(outline.accessKeys.rename('0', '')).rejects.toMatchObject({ field: 'name' })
  await expect(outline.accessKeys.setDataLimit('0', { bytes: -1 })).rejects.toMatchObject({ field: 'limit.bytes' })
  expect(sent).toEqual([])
})

test('the edges of what is allowed are let through', async () => {
  const { outline } = setUp()
  await outline.accessKeys.create({ port: 1, limit: { bytes: Number.MAX_SAFE_INTEGER } })
  expect(await outline.accessKeys.create({ port: 65_535, limit: { bytes: 0 } })).toMatchObject({ port: 65_535 })
})

test('standalone functions do what the bound ones do', async () => {
  const { outline, sent } = setUp()
  const key = await standalone.createAccessKey(outline.api, { name: 'Anna' })
  await standalone.renameAccessKey(outline.api, key.id, 'Bob')
  await standalone.setAccessKeyDataLimit(outline.api, key.id, { bytes: 1 })
  await standalone.removeAccessKeyDataLimit(outline.api, key.id)
  expect(await standalone.listAccessKeys(outline.api)).toEqual([await standalone.getAccessKey(outline.api, key.id)])
  await standalone.deleteAccessKey(outline.api, key.id)
  await standalone.createAccessKeyWithId(outline.api, 'x')
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /access-keys',
    'PUT /access-keys/0/name',
    'PUT /access-keys/0/data-limit',
    'DELETE /access-keys/0/data-limit',
    'GET /access-keys',
    'GET /access-keys/0',
    'DELETE /access-keys/0',
    'PUT /access-keys/x',
  ])
})
