import type { Call } from '@infra/core'
import { expect, test } from 'vitest'
import { applyChange } from './change.js'

interface Thing {
  name: string
  size: number
}
const current: Thing = { name: 'a', size: 1 }

/** A call that gives that. */
function called<T>(data: T): Call<T> {
  const response = { status: 200, headers: new Headers(), requestId: undefined }
  return Object.assign(Promise.resolve(data), { withResponse: () => Promise.resolve({ data, response }) })
}

const steps = (read: (options: object) => Call<Thing> = () => called(current)) => {
  const sent: Thing[] = []
  const send = (body: Thing) => (sent.push(body), Promise.resolve(body))
  return { sent, steps: { op: 'things.update', read, bodyFrom: ({ name, size }: Thing) => ({ name, size }), send } }
}

test('a whole body is sent as it is, without a look at what is there', async () => {
  const { sent, steps: all } = steps(() => {
    throw new Error('not needed')
  })
  expect(await applyChange({ name: 'b', size: 2 }, all)).toEqual({ name: 'b', size: 2 })
  expect(sent).toHaveLength(1)
})

test('a function changes what it names, and the rest stays', async () => {
  expect(await applyChange(({ size }) => ({ size: size + 1 }), steps().steps)).toEqual({ name: 'a', size: 2 })
})

test('what belongs to the change alone is not sent with the reading', async () => {
  const told: unknown[] = []
  const { steps: all } = steps((options) => (told.push(options), called(current)))
  await applyChange<Thing, Thing, Thing>(() => ({}), all, { body: { extra: 1 }, query: { include: 'x' }, timeoutMs: 5 })
  expect(told).toEqual([{ timeoutMs: 5 }])
})

test('when the reading fails nothing is sent', async () => {
  const failed = Promise.reject(new Error('gone'))
  failed.catch(() => {})
  const { sent, steps: all } = steps(() => Object.assign(failed, { withResponse: () => failed }) as Call<Thing>)
  await expect(applyChange<Thing, Thing, Thing>(() => ({}), all)).rejects.toThrow('gone')
  expect(sent).toEqual([])
})

test('what is lacking may come from the change', async () => {
  const { sent, steps: all } = steps(() => called({ name: 'a' } as Thing))
  await applyChange<Thing, Thing, Thing>(() => ({ size: 3 }), all)
  expect(sent).toEqual([{ name: 'a', size: 3 }])
})

test.each([{ name: 'a' }, {}, null])('what lacks a field that would be reset is not changed: %j', async (found) => {
  const { sent, steps: all } = steps(() => called(found as Thing))
  await expect(applyChange<Thing, Thing, Thing>(() => ({ name: 'b' }), all)).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'things.update',
    data: found,
  })
  expect(sent).toEqual([])
})
