import { addPrices, hourlyPrice, isInvalidInput, monthlyPrice, multiplyPrice, pricingOf } from '@infra/hetzner'
import type { Pricing } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../test/recorder.js'

const price = (net: string, gross: string) => ({ net, gross })
const traffic = { included_traffic: 21_990_232_555_520, price_per_tb_traffic: price('1.0000000000', '1.1900000000000000') }
const fsn1 = {
  location: 'fsn1',
  price_hourly: price('0.0105000000', '0.0124950000000000'),
  price_monthly: price('6.4900000000', '7.7231000000000000'),
  ...traffic,
}
const ash = { ...fsn1, location: 'ash', price_monthly: price('8.1900000000', '9.7461000000000000') }
const ip = { location: 'fsn1', price_hourly: price('0.0008', '0.0010'), price_monthly: price('0.5000', '0.5950') }
const pricing: Pricing = {
  currency: 'EUR',
  vat_rate: '19.000000',
  primary_ips: [{ type: 'ipv4', prices: [ip] }],
  floating_ips: [{ type: 'ipv6', prices: [{ location: 'fsn1', price_monthly: price('1.0000', '1.1900') }] }],
  image: { price_per_gb_month: price('0.0110000000', '0.0130900000000000') },
  volume: { price_per_gb_month: price('0.0440000000', '0.0523600000000000') },
  server_backup: { percentage: '20.0000000000' },
  server_types: [
    { id: 104, name: 'cpx22', prices: [ash, fsn1] },
    { id: 105, name: 'cpx32', prices: [fsn1] },
  ],
  load_balancer_types: [{ id: 1, name: 'lb11', prices: [fsn1] }],
}

test('get unwraps the answer and keeps every digit', async () => {
  const { hetzner, sent } = recorder([{ body: { pricing } }])
  expect(await hetzner.pricing.get()).toEqual(pricing)
  expect(sent).toEqual([bare('GET', '/pricing')])
})

test('prices are found by name and location, as the API wrote them', () => {
  const cpx22 = pricingOf(pricing.server_types, 'cpx22')
  expect(monthlyPrice(cpx22, 'fsn1')).toEqual({ net: '6.4900000000', gross: '7.7231000000000000' })
  expect(hourlyPrice(cpx22, 'fsn1')).toEqual({ net: '0.0105000000', gross: '0.0124950000000000' })
  expect(monthlyPrice(cpx22, 'ash').net).toBe('8.1900000000')
  expect(hourlyPrice(pricingOf(pricing.load_balancer_types, 'lb11'), 'fsn1').net).toBe('0.0105000000')
  expect(hourlyPrice(pricingOf(pricing.primary_ips, 'ipv4'), 'fsn1').gross).toBe('0.0010')
  expect(monthlyPrice(pricingOf(pricing.floating_ips, 'ipv6'), 'fsn1').gross).toBe('1.1900')
})

test('a name or a location without a price is refused with those that have one', () => {
  expect(() => pricingOf(pricing.server_types, 'cx11')).toThrow('"name" must be one of cpx22, cpx32')
  expect(() => pricingOf(pricing.primary_ips, 'ipv6')).toThrow('"name" must be one of ipv4')
  expect(() => monthlyPrice(pricingOf(pricing.server_types, 'cpx22'), 'hel1')).toThrow('"location" must be one that has a price: ash, fsn1')
})

test('a bill adds up: 3 servers, 2 addresses, 50 GB', () => {
  const bill = addPrices(
    multiplyPrice(monthlyPrice(pricingOf(pricing.server_types, 'cpx22'), 'fsn1'), 3),
    multiplyPrice(monthlyPrice(pricingOf(pricing.primary_ips, 'ipv4'), 'fsn1'), 2),
    multiplyPrice(pricing.volume.price_per_gb_month, 50),
  )
  // 19.47 + 1 + 2.2, of which floats make 22.669999999999998, and 23.1693 + 1.19 + 2.618.
  expect(bill).toEqual({ net: '22.6700000000', gross: '26.9773000000000000' })
  const backups = multiplyPrice(multiplyPrice(bill, pricing.server_backup.percentage), '0.01')
  expect(backups.net).toBe('4.5340000000000000000000')
})

test.each([1e-7, 1e21, Number.NaN, Number.POSITIVE_INFINITY, '', '1,5', '1.', '.5', '1e3', '0x10', ' 1', '+1', '1n'])(
  'what is no decimal number is refused: %s',
  (wrong) => {
    expect(() => multiplyPrice(price('1', '1'), wrong)).toThrow('"factor" must be a decimal number')
    expect(() => multiplyPrice(price('1', String(wrong)), 1)).toThrow('"gross" must be a decimal number')
    expect(() => addPrices(price(String(wrong), '1'))).toThrow('"net" must be a decimal number')
  },
)

test('refusals are InvalidInputError', () => {
  for (const wrong of [() => addPrices(price('x', '1')), () => pricingOf([], 'cpx22'), () => monthlyPrice({ prices: [] }, 'fsn1')])
    expect(wrong).toThrow(expect.toSatisfy(isInvalidInput))
})
