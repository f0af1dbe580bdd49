import { expect, test } from 'vitest'
import { applyChange } from './change.js'

const current = { name: 'a', size: 1 }

test('a whole body is sent as it is, without a look at what is there', async () => {
  const read = () => Promise.reject(new Error('not needed'))
  expect(await applyChange({ name: 'b', size: 2 }, read, (body) => Promise.resolve(body))).toEqual({ name: 'b', size: 2 })
})

test('a function changes what it names, and the rest stays', async () => {
  const change = ({ size }: typeof current) => ({ size: size + 1 })
  expect(
    await applyChange(
      change,
      () => Promise.resolve(current),
      (body) => Promise.resolve(body),
    ),
  ).toEqual({ name: 'a', size: 2 })
})

test('what belongs to the change alone is not sent with the reading', async () => {
  const told: unknown[] = []
  const read = (options: object) => (told.push(options), Promise.resolve(current))
  const options = { body: { extra: 1 }, query: { include: 'x' }, timeoutMs: 5 }
  await applyChange(
    () => ({}),
    read,
    () => Promise.resolve(),
    options,
  )
  expect(told).toEqual([{ timeoutMs: 5 }])
})

test('when the reading fails nothing is sent', async () => {
  let sends = 0
  const send = () => Promise.resolve(sends++)
  await expect(
    applyChange<typeof current, number>(
      () => ({}),
      () => Promise.reject(new Error('gone')),
      send,
    ),
  ).rejects.toThrow('gone')
  expect(sends).toBe(0)
})
