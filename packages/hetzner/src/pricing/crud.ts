import type { Call, CallOptions } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { PricingSchema } from './schemas.js'
import type { Pricing } from './types.js'

/**
 * Gets what everything costs, in the currency and with the VAT of the project's owner. For sums see `monthlyPrice`,
 * `addPrices` and their like in `@infra/hetzner/pricing`.
 *
 * @example
 * const { currency, volume } = await hetzner.pricing.get()
 * console.log(volume.price_per_gb_month.net, currency)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#pricing-get-all-prices
 */
export function get(api: HetznerApi, options?: CallOptions): Call<Pricing> {
  return api.request({ op: 'pricing.get', path: '/pricing', pick: 'pricing', schema: PricingSchema }, options)
}
