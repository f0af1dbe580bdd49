import { addPrices, multiplyPrice } from '@infra/hetzner'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

/** A decimal text, and what it is in units of 10^-20, made apart from the code under test. */
const decimal = fc.tuple(fc.boolean(), fc.bigInt(0n, 10n ** 18n), fc.stringMatching(/^\d{0,20}$/)).map(([minus, whole, fraction]) => {
  const units = whole * 10n ** 20n + BigInt(fraction.padEnd(20, '0'))
  return { text: `${minus ? '-' : ''}${whole}${fraction && `.${fraction}`}`, units: minus ? -units : units, scale: fraction.length }
})
const price = (text: string) => ({ net: text, gross: text })

/** The value of a text in units of 10^-40, and how many digits it has after the point. */
function valueOf(text: string) {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const units = BigInt(whole) * 10n ** 40n + BigInt(fraction.padEnd(40, '0'))
  return { units: text.startsWith('-') ? -units : units, scale: fraction.length }
}

test('sums are exact and have the digits of the longest summand', () => {
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 8 }), (decimals) => {
      const { net, gross } = addPrices(...decimals.map(({ text }) => price(text)))
      const units = decimals.reduce((total, each) => total + each.units, 0n) * 10n ** 20n
      expect(valueOf(net)).toEqual({ units, scale: Math.max(0, ...decimals.map(({ scale }) => scale)) })
      expect(gross).toBe(net)
    }),
  )
})

test('products are exact and have the digits of both factors', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const { net } = multiplyPrice(price(a.text), b.text)
      expect(valueOf(net)).toEqual({ units: a.units * b.units, scale: a.scale + b.scale })
    }),
  )
})

test('results are decimal texts that the API could have written, and can be used again', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      for (const { net } of [addPrices(price(a.text), price(b.text)), multiplyPrice(price(a.text), b.text)]) {
        expect(net).toMatch(/^(?:-(?=.*[1-9]))?(?:0|[1-9]\d*)(?:\.\d+)?$/)
        expect(addPrices(price(net)).net).toBe(net)
      }
    }),
  )
})

test('three times a price is the price three times, and order does not matter', () => {
  fc.assert(
    fc.property(decimal, decimal, fc.nat({ max: 50 }), (a, b, count) => {
      const once = price(a.text)
      if (count > 0) expect(multiplyPrice(once, count)).toEqual(addPrices(...Array.from({ length: count }, () => once)))
      expect(addPrices(once, price(b.text))).toEqual(addPrices(price(b.text), once))
    }),
  )
})

test('net and gross are kept apart', () => {
  expect(addPrices({ net: '0.10', gross: '0.119' }, { net: '0.2', gross: '0.238' })).toEqual({ net: '0.30', gross: '0.357' })
  expect(multiplyPrice({ net: '1.0000', gross: '1.1900' }, 2.3)).toEqual({ net: '2.30000', gross: '2.73700' })
  expect(addPrices()).toEqual({ net: '0', gross: '0' })
})
