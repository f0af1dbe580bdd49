import { expect, test } from 'vitest'
import { failure, KEYS, recorder } from '../../test/recorder.js'
import { listOf } from './schema.js'

interface Named {
  name?: string
}

const validate = (value: unknown) => ((value as Named).name === 'bad' ? { issues: [{ message: '', path: ['name'] }] } : { value })
const schema = { '~standard': { version: 1, vendor: 'test', validate } } as const
const fussy = {
  '~standard': { version: 1, vendor: 'test', validate: (value: unknown) => ({ issues: [{ message: typeof value }] }) },
} as const
const good = { name: 'good' }
const bad = { name: 'bad' }

test('it is that of one item: in batches, cached lists, pages and single reads', async () => {
  const told: string[] = []
  const hooks = { onMismatch: ({ issues }: { issues: readonly { path: string }[] }) => void told.push(...issues.map(({ path }) => path)) }
  const answering = (...bodies: unknown[]) =>
    recorder(
      bodies.map((body) => ({ body })),
      { ...KEYS, hooks },
    ).ovh
  await answering(['a', 'b'], [{ value: good }, { value: bad }]).list('/vps', { schema })
  await answering([bad]).paginate('/v2/iam/policy', { schema })
  await answering([good, bad]).list('/vps', { schema, expand: 'cached' })
  await answering(['a'], bad).list('/vps', { schema })
  expect(told).toEqual(['1.value.name', '0.name', '1.name', 'name'])
  await answering(['a', 'b'], [{ value: good }, { value: good }]).list('/vps', { schema: fussy, expand: 'cached' })
  await answering(['c', 'd'], [{ value: good }, { value: good }]).list('/me/bill', { schema: fussy })
  expect(told.slice(4)).toEqual(['0.value', '0.value'])
})

test('an item that it refuses is one that cannot be read, in a batch as by itself', async () => {
  const strictly = (onError: 'throw' | 'collect') => {
    const { ovh } = recorder(({ url, headers }) => {
      if (url.endsWith('/time')) return undefined
      if (headers.has('x-ovh-batch')) return { body: [{ value: good }, { value: bad }] }
      return url.endsWith('/vps') ? { body: ['a', 'b'] } : { body: url.endsWith('/a') ? good : bad }
    })
    return ovh.list('/vps', { schema, validate: 'strict', onError: onError as 'collect' })
  }
  expect(await failure(strictly('throw'))).toMatchObject({ name: 'PartialFailureError' })
  expect((await strictly('collect')).items).toMatchObject([
    { ok: true, item: 'a', value: good },
    { ok: false, item: 'b', error: { name: 'ResponseMismatchError' } },
  ])
})

test('it holds for a list that gives objects, too', async () => {
  const { ovh } = recorder([{ body: [good, bad] }])
  expect(await failure(ovh.list('/vps', { schema, validate: 'strict' }))).toMatchObject({ name: 'ResponseMismatchError' })
})

test('each item is told by its place; what is missing or no list is not its business', () => {
  const check = (value: unknown, key?: string) => listOf(schema, key === undefined ? {} : { key })!['~standard'].validate(value)
  expect(check([good, bad])).toEqual({ issues: [{ message: '', path: [1, 'name'] }] })
  expect(check([{ value: bad }, { value: null }, {}, null], 'value')).toEqual({ issues: [{ message: '', path: [0, 'value', 'name'] }] })
  expect(check({ a: 1 })).toEqual({ value: { a: 1 } })
  const bare = { '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [{ message: 'no' }] }) } } as const
  expect(listOf(bare)!['~standard'].validate([1])).toEqual({ issues: [{ message: 'no', path: [0] }] })
  const later = { '~standard': { version: 1, vendor: 'test', validate: async (value: unknown) => ({ value }) } } as const
  expect(() => listOf(later)!['~standard'].validate([1])).toThrow(TypeError)
  expect(listOf(undefined)).toBeUndefined()
})
