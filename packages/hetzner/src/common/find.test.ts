import { ApiError, isNotFound, NotFoundError } from '@infra/core'
import type { Call } from '@infra/core'
import { expect, test, vi } from 'vitest'
import { recorder } from '../../test/recorder.js'
import { byIdOrName, findOrCreate, first } from './find.js'

interface Thing {
  id: number
}
const call = <T>(work: () => Promise<T>): Call<T> => work() as Call<T>
const fields = { status: 404, operation: 'x' }
const missing = () => new NotFoundError('x: 404', fields)
const taken = (code = 'uniqueness_error') => new ApiError('x: 409', { status: 409, code, operation: 'x' })

test('first gives the first item of the first page, and asks for no more', async () => {
  const pagination = { page: 1, per_page: 25, previous_page: null, next_page: 2, last_page: 2, total_entries: 30 }
  const one = recorder([{ body: { locations: [{ id: 1 }, { id: 2 }], meta: { pagination } } }], { validate: 'off' })
  expect(await first(one.hetzner.locations.list({ name: 'a' }), 'a')).toEqual({ id: 1 })
  expect(one.sent).toHaveLength(1)
  const none = recorder([{ body: { locations: [], meta: { pagination: { ...pagination, next_page: null } } } }])
  expect(await first(none.hetzner.locations.list({ name: 'a' }), 'a')).toBeUndefined()
})

test.each<[number | string, number[], string[]]>([
  [7, [7], []],
  ['7', [7], []],
  ['web-1', [], ['web-1']],
  ['07', [], ['07']],
  ['7a', [], ['7a']],
  ['-7', [], ['-7']],
  ['', [], ['']],
  ['12345678901234567', [], ['12345678901234567']],
  // One more than 2 ** 53, which would be rounded to another's id.
  ['9007199254740993', [], ['9007199254740993']],
])('%j is looked for among ids %j and names %j', async (idOrName, ids, names) => {
  const get = vi.fn((id: number) => call(async (): Promise<Thing> => ({ id })))
  const getByName = vi.fn(async (): Promise<Thing> => ({ id: 100 }))
  expect(await byIdOrName<Thing>(idOrName, get, getByName)).toEqual({ id: ids[0] ?? 100 })
  expect([get.mock.calls.flat(), getByName.mock.calls.flat()]).toEqual([ids, names])
})

test('a name may consist of digits; a number is no name; other failures are told', async () => {
  const gone = () => call<Thing>(() => Promise.reject(missing()))
  const getByName = vi.fn(async (): Promise<Thing | undefined> => ({ id: 100 }))
  expect(await byIdOrName('7', gone, getByName)).toEqual({ id: 100 })
  expect(await byIdOrName(7, gone, getByName)).toBeUndefined()
  expect(getByName).toHaveBeenCalledTimes(1)
  const broken = () => call<Thing>(() => Promise.reject(taken('forbidden')))
  await expect(byIdOrName('7', broken, getByName)).rejects.toMatchObject({ code: 'forbidden' })
})

/** Finds what is in the list, one by one; then nothing. */
const finds = (...found: (Thing | undefined)[]) => vi.fn(async () => found.shift())

test('what exists is given, and nothing is created', async () => {
  const create = vi.fn(() => call(async () => 'made'))
  expect(await findOrCreate(finds({ id: 1 }), create)).toEqual({ created: false, found: { id: 1 } })
  expect(create).not.toHaveBeenCalled()
})

test('what does not exist is created', async () => {
  const find = finds(undefined)
  expect(await findOrCreate(find, () => call(async () => 'made'))).toEqual({ created: true, result: 'made' })
  expect(find).toHaveBeenCalledTimes(1)
})

test('what came into being meanwhile is found; what is taken and not found, and other failures, are told', async () => {
  const create = () => call<string>(() => Promise.reject(taken()))
  expect(await findOrCreate(finds(undefined, { id: 1 }), create)).toEqual({ created: false, found: { id: 1 } })
  await expect(findOrCreate(finds(), create)).rejects.toMatchObject({ code: 'uniqueness_error' })
  const find = finds(undefined, { id: 1 })
  await expect(findOrCreate(find, () => call(() => Promise.reject(taken('conflict'))))).rejects.toMatchObject({ code: 'conflict' })
  await expect(findOrCreate(find, () => call(() => Promise.reject(missing())))).resolves.toEqual({ created: false, found: { id: 1 } })
  await expect(findOrCreate(finds(), () => call(() => Promise.reject(missing())))).rejects.toSatisfy(isNotFound)
})
