import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../test/recorder.js'

const price = { net: '1.0000', gross: '1.1900' }
const type = {
  id: 42,
  name: 'bx11',
  description: 'BX11',
  snapshot_limit: 10,
  automatic_snapshot_limit: null,
  subaccounts_limit: 200,
  size: 1_073_741_824,
  prices: [{ location: 'fsn1', price_hourly: price, price_monthly: price, setup_fee: price }],
  deprecation: { announced: '2023-06-01T00:00:00Z', unavailable_after: '2023-09-01T00:00:00Z' },
}
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { storage_box_types: [type], meta: { pagination: page } } }

test('list, get and getByName ask the host of Storage Boxes and unwrap the answer', async () => {
  const { hetzner, sent } = recorder([found, { body: { storage_box_type: type } }, found])
  expect((await hetzner.storageBoxTypes.list()).items).toEqual([type])
  expect(await hetzner.storageBoxTypes.get(42)).toEqual(type)
  expect(await hetzner.storageBoxTypes.getByName('bx11')).toEqual(type)
  expect(sent).toEqual([
    bare('GET', 'api.hetzner.com/v1/storage_box_types'),
    bare('GET', 'api.hetzner.com/v1/storage_box_types/42'),
    bare('GET', 'api.hetzner.com/v1/storage_box_types?name=bx11'),
  ])
})

test('getByIdOrName looks for a number by its id, for a name by the name', async () => {
  const { hetzner, sent } = recorder([{ body: { storage_box_type: type } }, found])
  expect(await hetzner.storageBoxTypes.getByIdOrName('42')).toEqual(type)
  expect(await hetzner.storageBoxTypes.getByIdOrName('bx11')).toEqual(type)
  expect(sent.map(({ path }) => path.replace(/.*_types/, ''))).toEqual(['/42', '?name=bx11'])
})

test('one that goes out of use is told of', async () => {
  const subjects: string[] = []
  const { hetzner } = recorder([found], { hooks: { onDeprecation: ({ subject }) => subjects.push(subject) } })
  await hetzner.storageBoxTypes.list()
  expect(subjects).toEqual(['storage box type bx11'])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  await expect(hetzner.storageBoxTypes.get(-1)).rejects.toSatisfy(isInvalidInput)
  await expect(Promise.resolve(hetzner.storageBoxTypes.list({ per_page: 51 }))).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
