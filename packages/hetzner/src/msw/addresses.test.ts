import { expect, test } from 'vitest'
import { freeAddress, freeSubnet, holds, overlap, rangeOf, toAddress, toNumber } from './addresses.js'

test('addresses are numbers and back', () => {
  for (const address of ['0.0.0.0', '10.0.0.1', '172.31.255.254', '255.255.255.255']) expect(toAddress(toNumber(address))).toBe(address)
})

test.each([
  ['10.0.0.0/24', '10.0.0.0', true],
  ['10.0.0.0/24', '10.0.0.255', true],
  ['10.0.0.0/24', '10.0.1.0', false],
  ['10.0.0.7/24', '10.0.0.1', true],
  ['0.0.0.0/0', '255.255.255.255', true],
  ['10.0.0.1', '10.0.0.1', true],
  ['10.0.0.1', '10.0.0.2', false],
])('%s holds %s: %s', (cidr, address, expected) => {
  expect(holds(rangeOf(cidr), address)).toBe(expected)
})

test('networks overlap when they share an address', () => {
  expect(overlap(rangeOf('10.0.0.0/16'), rangeOf('10.0.255.0/24'))).toBe(true)
  expect(overlap(rangeOf('10.0.0.0/24'), rangeOf('10.0.1.0/24'))).toBe(false)
})

test('the first free one is given, until there is none', () => {
  expect(freeAddress(rangeOf('10.0.0.0/29'), new Set(['10.0.0.1', '10.0.0.3']))).toBe('10.0.0.2')
  expect(freeAddress(rangeOf('10.0.0.0/30'), new Set(['10.0.0.1', '10.0.0.2']))).toBeUndefined()
  expect(freeSubnet(rangeOf('10.0.0.0/16'), [rangeOf('10.0.0.0/23')])).toBe('10.0.2.0/24')
  expect(freeSubnet(rangeOf('10.0.0.0/24'), [rangeOf('10.0.0.0/25')])).toBeUndefined()
})
