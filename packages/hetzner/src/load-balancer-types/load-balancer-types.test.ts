import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../test/recorder.js'

const price = { net: '1.0000', gross: '1.1900' }
const lb11 = {
  id: 1,
  name: 'lb11',
  description: 'LB11',
  max_connections: 20_000,
  max_services: 5,
  max_targets: 25,
  max_assigned_certificates: 10,
  deprecation: { unavailable_after: '2023-09-01T00:00:00Z', announced: '2023-06-01T00:00:00Z' },
  prices: [{ location: 'fsn1', price_hourly: price, price_monthly: price, included_traffic: 654321, price_per_tb_traffic: price }],
}
const lb21 = { ...lb11, id: 2, name: 'lb21', deprecated: null, deprecation: null }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 2 }
const list = (...load_balancer_types: object[]) => ({ body: { load_balancer_types, meta: { pagination: page } } })
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }

test('list and get unwrap the answer, with and without the field that went', async () => {
  const { hetzner, sent } = recorder([list(lb11, lb21), { body: { load_balancer_type: lb11 } }])
  expect((await hetzner.loadBalancerTypes.list({ page: 1 })).items).toEqual([lb11, lb21])
  expect(await hetzner.loadBalancerTypes.get(1)).toEqual(lb11)
  expect(sent).toEqual([bare('GET', '/load_balancer_types?page=1'), bare('GET', '/load_balancer_types/1')])
})

test('getByIdOrName looks for the id where it could be one, then for the name', async () => {
  const { hetzner, sent } = recorder([list(lb11), missing, list()])
  expect(await hetzner.loadBalancerTypes.getByIdOrName('lb11')).toEqual(lb11)
  expect(await hetzner.loadBalancerTypes.getByIdOrName('7')).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/load_balancer_types?name=lb11'),
    bare('GET', '/load_balancer_types/7'),
    bare('GET', '/load_balancer_types?name=7'),
  ])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  for (const call of [hetzner.loadBalancerTypes.get(-1), hetzner.loadBalancerTypes.list({ per_page: 51 })])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
