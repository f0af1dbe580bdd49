import { refuse } from '../common/checks.js'
import type { Price } from '../common/types.js'
import { product, sum } from './decimal.js'
import type { HourlyPrice, MonthlyPrice } from './types.js'

/**
 * Finds what a type costs in a list of {@link Pricing}, by its name; addresses are named by their kind, `ipv4` or `ipv6`.
 *
 * @throws InvalidInputError when there is none of that name.
 * @example
 * const { primary_ips, server_types } = await hetzner.pricing.get()
 * const cpx22 = pricingOf(server_types, 'cpx22')
 * const ipv4 = pricingOf(primary_ips, 'ipv4')
 */
export function pricingOf<P extends { name: string } | { type: string }>(pricings: readonly P[], name: string): P {
  const nameOf = (pricing: P) => ('name' in pricing ? pricing.name : pricing.type)
  return pricings.find((pricing) => nameOf(pricing) === name) ?? refuse('name', `one of ${pricings.map(nameOf).join(', ')}`)
}

function priceIn<P extends MonthlyPrice>(prices: readonly P[], location: string): P {
  const found = prices.find((price) => price.location === location)
  return found ?? refuse('location', `one that has a price: ${prices.map((price) => price.location).join(', ')}`)
}

/**
 * Gives the price of a month in a location, as the API wrote it: of a server type, a load balancer type, or what
 * {@link pricingOf} found.
 *
 * @throws InvalidInputError when it does not exist in that location.
 * @example
 * const { server_type, location } = await hetzner.servers.get(42)
 * const { net } = monthlyPrice(server_type, location.name)
 */
export function monthlyPrice(of: { prices: readonly MonthlyPrice[] }, location: string): Price {
  return priceIn(of.prices, location).price_monthly
}

/**
 * Gives the price of an hour in a location, as the API wrote it: of a server type, a load balancer type, or a primary IP's
 * that {@link pricingOf} found. Servers and load balancers never cost more than the price of the month.
 *
 * @throws InvalidInputError when it does not exist in that location.
 * @example
 * const { load_balancer_types } = await hetzner.pricing.get()
 * const { gross } = hourlyPrice(pricingOf(load_balancer_types, 'lb11'), 'fsn1')
 */
export function hourlyPrice(of: { prices: readonly HourlyPrice[] }, location: string): Price {
  return priceIn(of.prices, location).price_hourly
}

/**
 * Adds prices up, exactly: nothing is rounded, and the sum has as many digits after the point as the price that has most.
 *
 * @throws InvalidInputError for what is no decimal number.
 * @example
 * // 3 servers with 2 addresses and a volume of 50 GB, for a month
 * const { currency, primary_ips, server_types, volume } = await hetzner.pricing.get()
 * const { gross } = addPrices(
 *   multiplyPrice(monthlyPrice(pricingOf(server_types, 'cpx22'), 'fsn1'), 3),
 *   multiplyPrice(monthlyPrice(pricingOf(primary_ips, 'ipv4'), 'fsn1'), 2),
 *   multiplyPrice(volume.price_per_gb_month, 50),
 * )
 * console.log(gross, currency)
 */
export function addPrices(...prices: readonly Price[]): Price {
  const add = (key: keyof Price) =>
    sum(
      prices.map((price) => price[key]),
      key,
    )
  return { net: add('net'), gross: add('gross') }
}

/**
 * Multiplies a price, exactly: nothing is rounded, and the product has as many digits after the point as price and factor
 * together.
 *
 * @param factor a number of things, GB or hours; a fraction as it is written: 2.3 or `'0.20'`, not `1 / 3`
 * @throws InvalidInputError for what is no decimal number, or is written with an exponent.
 * @example
 * const { image } = await hetzner.pricing.get()
 * const { image_size } = await hetzner.images.get(4711)
 * const { net } = multiplyPrice(image.price_per_gb_month, image_size ?? 0)
 */
export function multiplyPrice(price: Price, factor: number | string): Price {
  const times = (key: keyof Price) => product(price[key], factor, key)
  return { net: times('net'), gross: times('gross') }
}
