import type { PartialFailureError } from '@infra/core'
import { createAccessKeys } from '@infra/outline/access-keys'
import type { NewAccessKey } from '@infra/outline/access-keys'
import { expect, test, vi } from 'vitest'
import { setUp, withBody } from '../../test/outline.js'

test('makes keys at most 4 at a time, in the order asked for, with ids where chosen', async () => {
  let inFlight = 0
  let most = 0
  const hooks = { onRequest: () => void (most = Math.max(most, ++inFlight)), onResponse: () => void inFlight-- }
  const { outline, sent, emulator } = setUp({}, { hooks })
  emulator.faults.latencyMs = () => Math.random() * 5
  const onProgress = vi.fn()
  const keys: NewAccessKey[] = Array.from({ length: 13 }, (_, i) => (i % 2 ? { id: `id-${i}`, name: `n${i}` } : { name: `n${i}` }))
  const made = await outline.accessKeys.createMany(keys, { onProgress })
  expect(made.map(({ name }) => name)).toEqual(keys.map(({ name }) => name))
  expect(most).toBe(4)
  expect(sent).toContainEqual(withBody('PUT', '/access-keys/id-1', { name: 'n1' }))
  expect(sent).toContainEqual(withBody('POST', '/access-keys', { name: 'n0' }))
  expect(onProgress).toHaveBeenCalledTimes(13)
  expect(onProgress).toHaveBeenLastCalledWith(expect.objectContaining({ done: 13, failed: 0, total: 13 }))
  most = 0
  await createAccessKeys(outline.api, [{}, {}, {}], { concurrency: 1 })
  expect(most).toBe(1)
})

test('a failure ends the batch, and what was done is on the error', async () => {
  const { outline, emulator } = setUp()
  emulator.faults.inject({ op: 'accessKeys.createWithId', times: 1, status: 403, skip: 1 })
  const error = await outline.accessKeys
    .createMany([{ id: 'a' }, { id: 'b' }, { id: 'c' }], { concurrency: 1 })
    .catch((reason: unknown) => reason as PartialFailureError)
  expect(error).toMatchObject({
    name: 'PartialFailureError',
    done: ['0'],
    remaining: ['1', '2'],
    cause: { status: 403 },
    message: expect.stringContaining('accessKeys.createMany'),
  })
  expect((error as PartialFailureError).data).toEqual([
    { ok: true, item: { id: 'a' }, value: expect.objectContaining({ id: 'a' }) },
    { ok: false, item: { id: 'b' }, error: expect.anything() },
  ])
})

test('collect gives each its turn; a failed entry carries its input and its error', async () => {
  const { outline } = setUp()
  const results = await outline.accessKeys.createMany([{ id: 'a' }, { id: 'a' }, { id: 'b' }], { onError: 'collect', concurrency: 1 })
  expect(results).toMatchObject([
    { ok: true, value: { id: 'a' } },
    { ok: false, item: { id: 'a' }, error: { name: 'ConflictError' } },
    { ok: true, value: { id: 'b' } },
  ])
})

test('all keys are checked before the first is sent, and the field says which', async () => {
  const { outline, sent } = setUp()
  await expect(outline.accessKeys.createMany([{ name: 'fine' }, { port: 0 }])).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'keys.1.port',
  })
  await expect(outline.accessKeys.createMany([{ id: '..' }])).rejects.toMatchObject({ field: 'keys.0.id' })
  for (const concurrency of [0, 5, 1.5])
    await expect(outline.accessKeys.createMany([{}], { concurrency })).rejects.toMatchObject({ field: 'concurrency' })
  expect(sent).toEqual([])
})

test('an abort ends it with the reason', async () => {
  const { outline } = setUp()
  const stop = new AbortController()
  const why = new Error('stop')
  await expect(
    outline.accessKeys.createMany([{}, {}, {}], { concurrency: 1, onProgress: () => stop.abort(why) }, { signal: stop.signal }),
  ).rejects.toBe(why)
})
