import type { PartialFailureError } from '@infra/core'
import { createAccessKeyWithId, disableAccessKey, enableAccessKey, ensureAccessKey, rotateAccessKey } from '@infra/outline/access-keys'
import type { RotateData } from '@infra/outline/access-keys'
import { expect, test } from 'vitest'
import { bare, setUp, withBody } from '../../test/outline.js'

test('disable blocks and gives the limit that it replaced; enable lets in again', async () => {
  const { outline, sent, emulator } = setUp()
  await outline.accessKeys.create({ limit: { bytes: 7 } })
  await outline.accessKeys.create()
  expect(await outline.accessKeys.disable('0')).toEqual({ bytes: 7 })
  expect(await disableAccessKey(outline.api, '1')).toBeUndefined()
  expect(emulator.state.accessKeys.map(({ dataLimit }) => dataLimit)).toEqual([{ bytes: 0 }, { bytes: 0 }])
  await outline.accessKeys.enable('0', { limit: { bytes: 7 } })
  await enableAccessKey(outline.api, '1')
  expect(emulator.state.accessKeys.map(({ dataLimit }) => dataLimit)).toEqual([{ bytes: 7 }, undefined])
  expect(sent.slice(2)).toEqual([
    bare('GET', '/access-keys/0'),
    withBody('PUT', '/access-keys/0/data-limit', { limit: { bytes: 0 } }),
    bare('GET', '/access-keys/1'),
    withBody('PUT', '/access-keys/1/data-limit', { limit: { bytes: 0 } }),
    withBody('PUT', '/access-keys/0/data-limit', { limit: { bytes: 7 } }),
    bare('DELETE', '/access-keys/1/data-limit'),
  ])
})

test('rotate changes the secret and nothing else', async () => {
  const { outline, sent } = setUp()
  const before = await outline.accessKeys.create({ name: 'Anna', port: 4711, method: 'aes-192-gcm', limit: { bytes: 7 } })
  const after = await outline.accessKeys.rotate('0')
  expect(after.password).not.toBe(before.password)
  expect({ ...after, password: '', accessUrl: '' }).toEqual({ ...before, password: '', accessUrl: '' })
  expect(sent.slice(1)).toEqual([
    bare('GET', '/access-keys/0'),
    bare('DELETE', '/access-keys/0'),
    withBody('PUT', '/access-keys/0', { name: 'Anna', method: 'aes-192-gcm', port: 4711, limit: { bytes: 7 } }),
  ])
})

test('rotate leaves out what the key does not have, and takes a password of your choice', async () => {
  const { outline, sent } = setUp()
  const { port, method } = await outline.accessKeys.create()
  expect((await rotateAccessKey(outline.api, '0', { password: 'mine' })).password).toBe('mine')
  expect(sent.at(-1)).toEqual(withBody('PUT', '/access-keys/0', { method, port, password: 'mine' }))
  await expect(outline.accessKeys.rotate('0', { password: '' })).rejects.toMatchObject({ name: 'InvalidInputError', field: 'password' })
})

test('a rotate that stops after the deletion says so, and has all that is needed to finish', async () => {
  const { outline, emulator } = setUp()
  const accessKey = await outline.accessKeys.create({ name: 'Anna' })
  emulator.faults.inject({ op: 'accessKeys.createWithId', times: 4, status: 503 })
  const error = await outline.accessKeys.rotate('0').catch((reason: unknown) => reason as PartialFailureError<RotateData>)
  expect(error).toMatchObject({
    name: 'PartialFailureError',
    done: ['delete'],
    remaining: ['create'],
    cause: { status: 503, attempts: 4 },
    message: 'accessKeys.rotate: the key was deleted and not made again: finish with createWithId; id and body are in `data`',
  })
  const { data } = error as PartialFailureError<RotateData>
  expect(data).toEqual({ accessKey, id: '0', body: { name: 'Anna', method: accessKey.method, port: accessKey.port } })
  expect(await createAccessKeyWithId(outline.api, data.id, data.body)).toMatchObject({ id: '0', name: 'Anna' })
})

test('a deletion of which nobody knows whether it was done is told as such; a plain refusal is passed on', async () => {
  const { outline, emulator } = setUp()
  await outline.accessKeys.create()
  emulator.faults.inject({ op: 'accessKeys.delete', times: 4, action: 'reset' })
  await expect(outline.accessKeys.rotate('0')).rejects.toMatchObject({
    name: 'PartialFailureError',
    done: [],
    remaining: ['delete', 'create'],
    data: { id: '0' },
  })
  emulator.faults.inject({ op: 'accessKeys.delete', times: 1, status: 500 })
  await expect(outline.accessKeys.rotate('0')).rejects.toMatchObject({ name: 'PartialFailureError' })
  emulator.faults.inject({ op: 'accessKeys.delete', times: 1, status: 403 })
  await expect(outline.accessKeys.rotate('0')).rejects.toMatchObject({ name: 'PermissionDeniedError' })
  await expect(outline.accessKeys.rotate('nope')).rejects.toMatchObject({ name: 'NotFoundError' })
})

test('an abort is heeded before the deletion, and never between it and the new key', async () => {
  const { outline, emulator } = setUp()
  await outline.accessKeys.create()
  const early = new AbortController()
  const why = new Error('not now')
  early.abort(why)
  await expect(outline.accessKeys.rotate('0', {}, { signal: early.signal })).rejects.toBe(why)
  const late = new AbortController()
  const client = outline.with({ hooks: { onResponse: ({ op }) => void (op === 'accessKeys.delete' && late.abort(why)) } })
  expect((await client.accessKeys.rotate('0', {}, { signal: late.signal })).id).toBe('0')
  const between = new AbortController()
  const other = outline.with({
    hooks: { onResponse: ({ op }) => void (op === 'accessKeys.get' && queueMicrotask(() => between.abort(why))) },
  })
  await expect(other.accessKeys.rotate('0', {}, { signal: between.signal })).rejects.toBe(why)
  expect(emulator.state.accessKeys).toHaveLength(1)
})

test('ensure by id gets what is there, else makes it', async () => {
  const { outline, sent } = setUp()
  const made = await outline.accessKeys.ensure({ id: 'anna', name: 'Anna' })
  expect(made).toMatchObject({ created: true, accessKey: { id: 'anna', name: 'Anna' } })
  expect(await ensureAccessKey(outline.api, { id: 'anna', name: 'Other' })).toEqual({ created: false, accessKey: made.accessKey })
  expect(sent).toEqual([
    bare('GET', '/access-keys/anna'),
    withBody('PUT', '/access-keys/anna', { name: 'Anna' }),
    bare('GET', '/access-keys/anna'),
  ])
})

test('ensure by id when somebody else is quicker, and when something else collides', async () => {
  const { outline, emulator } = setUp()
  const { accessKey } = await outline.accessKeys.ensure({ id: 'anna' })
  emulator.faults.inject({ op: 'accessKeys.get', times: 1, status: 404, body: { code: 'NotFound', message: 'not yet' } })
  expect(await outline.accessKeys.ensure({ id: 'anna' })).toEqual({ created: false, accessKey })
  await expect(outline.accessKeys.ensure({ id: 'bob', password: accessKey.password })).rejects.toMatchObject({
    name: 'ConflictError',
    operation: 'accessKeys.createWithId',
  })
  emulator.faults.inject({ op: 'accessKeys.get', times: 1, status: 403 })
  await expect(outline.accessKeys.ensure({ id: 'carl' })).rejects.toMatchObject({ name: 'PermissionDeniedError' })
  emulator.faults.inject({ op: 'accessKeys.createWithId', times: 1, status: 403 })
  await expect(outline.accessKeys.ensure({ id: 'carl' })).rejects.toMatchObject({ name: 'PermissionDeniedError' })
})

test('ensure by name: one is taken, none is made, several are refused', async () => {
  const { outline } = setUp()
  const made = await outline.accessKeys.ensure({ name: 'Anna', port: 4711 })
  expect(made).toMatchObject({ created: true, accessKey: { id: '0', name: 'Anna', port: 4711 } })
  expect(await outline.accessKeys.ensure({ name: 'Anna' })).toEqual({ created: false, accessKey: made.accessKey })
  await outline.accessKeys.create({ name: 'Anna' })
  await expect(outline.accessKeys.ensure({ name: 'Anna' })).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'name',
    message: '"name" must be borne by one key, and 2 bear it: use an id',
  })
  await expect(outline.accessKeys.ensure({} as { name: string })).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'id',
    message: '"id" or "name" must be given: by it the key is found',
  })
  await expect(outline.accessKeys.ensure({ name: '' })).rejects.toMatchObject({ field: 'name' })
})
