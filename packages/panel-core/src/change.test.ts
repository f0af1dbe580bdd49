import { expect, test } from 'vitest'
import { bodyOf } from './change.js'

const current = { name: 'a', size: 1 }

test('a whole body is taken as it is, without a look at what is there', async () => {
  const read = () => Promise.reject(new Error('not needed'))
  expect(await bodyOf({ name: 'b', size: 2 }, read)).toEqual({ name: 'b', size: 2 })
})

test('a function changes what it names, and the rest stays', async () => {
  const grow = ({ size }: typeof current) => ({ size: size + 1 })
  expect(await bodyOf(grow, () => Promise.resolve(current))).toEqual({ name: 'a', size: 2 })
})

test('what belongs to the change alone is not sent with the reading', async () => {
  const told: unknown[] = []
  const read = (options: object) => (told.push(options), Promise.resolve(current))
  const options = { body: { extra: 1 }, query: { include: 'x' }, timeoutMs: 5 }
  expect(await bodyOf(() => ({}), read, options)).toEqual(current)
  expect(told).toEqual([{ timeoutMs: 5 }])
})

test('when the reading fails there is no body', async () => {
  const read = (): Promise<typeof current> => Promise.reject(new Error('gone'))
  await expect(bodyOf(() => ({}), read)).rejects.toThrow('gone')
})
