import type { Call, CallOptions } from '@infra/core'
import { idPath } from '@infra/panel-core/provider'
import type { JexactylV4ClientApi } from '../../api.js'
import type { EggVariable } from '../startup.js'
import {
  BillingCategoriesSchema,
  BillingEggsSchema,
  BillingNodesSchema,
  BillingProductSchema,
  BillingProductsSchema,
  DiscountCodeSchema,
  EggVariablesSchema,
} from './schemas.js'
import type { BillingCategory, BillingEgg, BillingNode, BillingProduct, DiscountCode } from './types.js'

/**
 * Lists the kinds of servers that the panel sells, all at once.
 *
 * @example
 * for (const { id, name } of await panel.client.billing.listCategories()) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function listCategories(api: JexactylV4ClientApi, options?: CallOptions): Call<BillingCategory[]> {
  const spec = { op: 'client.billing.listCategories', path: '/billing/categories' } as const
  return api.request({ ...spec, pick: 'data', schema: BillingCategoriesSchema }, options)
}

/**
 * Lists the products of a category, all at once.
 *
 * @example
 * for (const { name, price } of await panel.client.billing.listProducts(1)) console.log(name, price)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function listProducts(api: JexactylV4ClientApi, category: number, options?: CallOptions): Call<BillingProduct[]> {
  const spec = { op: 'client.billing.listProducts', path: idPath`/billing/categories/${category}` } as const
  return api.request({ ...spec, pick: 'data', schema: BillingProductsSchema }, options)
}

/**
 * Gets a product.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { price, limits } = await panel.client.billing.getProduct(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function getProduct(api: JexactylV4ClientApi, product: number, options?: CallOptions): Call<BillingProduct> {
  const spec = { op: 'client.billing.getProduct', path: idPath`/billing/products/${product}` } as const
  return api.request({ ...spec, schema: BillingProductSchema }, options)
}

/**
 * Lists the eggs that a server of a product can be made from, all at once.
 *
 * @example
 * for (const { name } of await panel.client.billing.listEggs(1)) console.log(name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function listEggs(api: JexactylV4ClientApi, product: number, options?: CallOptions): Call<BillingEgg[]> {
  const spec = { op: 'client.billing.listEggs', path: idPath`/billing/products/${product}/eggs` } as const
  return api.request({ ...spec, pick: 'data', schema: BillingEggsSchema }, options)
}

/**
 * Lists the variables of an egg, all at once. What stands in the path is the id of the egg, although the path says products.
 *
 * @example
 * const { egg_id } = await panel.client.billing.getProduct(1)
 * if (egg_id) for (const { env_variable } of await panel.client.billing.listVariables(egg_id)) console.log(env_variable)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function listVariables(api: JexactylV4ClientApi, egg: number, options?: CallOptions): Call<EggVariable[]> {
  const spec = { op: 'client.billing.listVariables', path: idPath`/billing/products/${egg}/variables` } as const
  return api.request({ ...spec, pick: 'data', schema: EggVariablesSchema }, options)
}

/**
 * Lists the nodes that a server of a product can be made on, all at once.
 *
 * @example
 * for (const { id, name } of await panel.client.billing.listNodes(1)) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function listNodes(api: JexactylV4ClientApi, product: number, options?: CallOptions): Call<BillingNode[]> {
  const spec = { op: 'client.billing.listNodes', method: 'POST', path: idPath`/billing/nodes/${product}`, idempotent: true } as const
  return api.request({ ...spec, pick: 'data', schema: BillingNodesSchema }, options)
}

/**
 * Looks a discount code up, to tell what it is worth before it is used. The name of the field that is sent was read from another
 * route of the panel.
 *
 * @example
 * const { type, value } = await panel.client.billing.validateDiscountCode('SUMMER26')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function validateDiscountCode(api: JexactylV4ClientApi, discount_code: string, options?: CallOptions): Call<DiscountCode> {
  const spec = {
    op: 'client.billing.validateDiscountCode',
    method: 'POST',
    path: '/billing/discount-codes',
    body: { discount_code },
    idempotent: true,
  } as const
  return api.request({ ...spec, schema: DiscountCodeSchema }, options)
}
