import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../test/recorder.js'

const price = { net: '1.0000', gross: '1.1900' }
const deprecation = { unavailable_after: '2023-09-01T00:00:00Z', announced: '2023-06-01T00:00:00Z' }
const cpx22 = {
  id: 1,
  name: 'cpx22',
  description: 'CPX22',
  cores: 2,
  memory: 4,
  disk: 80,
  prices: [{ location: 'fsn1', price_hourly: price, price_monthly: price, included_traffic: 654321, price_per_tb_traffic: price }],
  storage_type: 'local',
  cpu_type: 'shared',
  category: 'Shared vCPU',
  architecture: 'x86',
  locations: [
    { id: 1, name: 'fsn1', deprecation: null, recommended: true, available: true },
    { id: 2, name: 'nbg1', deprecation, recommended: false, available: false },
  ],
}
const old = { ...cpx22, id: 2, name: 'cpx21', deprecated: true, deprecation }
const { category: _, ...bareType } = { ...cpx22, deprecated: false, deprecation: null }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 3 }
const list = (...server_types: object[]) => ({ body: { server_types, meta: { pagination: page } } })
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }

test('list and get unwrap the answer, with and without the fields that come and go', async () => {
  const { hetzner, sent } = recorder([list(cpx22, old, bareType), { body: { server_type: cpx22 } }])
  expect((await hetzner.serverTypes.list({ per_page: 50 })).items).toEqual([cpx22, old, bareType])
  expect(await hetzner.serverTypes.get(1)).toEqual(cpx22)
  expect(sent).toEqual([bare('GET', '/server_types?per_page=50'), bare('GET', '/server_types/1')])
})

test('getByIdOrName looks for the id where it could be one, then for the name', async () => {
  const { hetzner, sent } = recorder([list(cpx22), missing, list()])
  expect(await hetzner.serverTypes.getByIdOrName('cpx22')).toEqual(cpx22)
  expect(await hetzner.serverTypes.getByIdOrName('7')).toBeUndefined()
  expect(sent).toEqual([bare('GET', '/server_types?name=cpx22'), bare('GET', '/server_types/7'), bare('GET', '/server_types?name=7')])
})

test('what goes out of use somewhere is told', async () => {
  const told: string[] = []
  const { hetzner } = recorder([{ body: { server_type: cpx22 } }], {
    hooks: { onDeprecation: ({ subject, unavailableAfter }) => void told.push(`${subject}: ${String(unavailableAfter)}`) },
  })
  await hetzner.serverTypes.get(1)
  expect(told).toEqual(['server type cpx22 in nbg1: 2023-09-01T00:00:00Z'])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  for (const call of [hetzner.serverTypes.get(0), hetzner.serverTypes.list({ page: 0 })])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
