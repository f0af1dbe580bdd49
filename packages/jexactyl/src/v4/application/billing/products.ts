import type { Call, CallOptions, Paginated } from '@infra/core'
import type { Change } from '@infra/panel-core'
import { applyChange, idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { withHints } from '../../../errors.js'
import { BillingProductSchema } from './schemas.js'
import type { BillingProduct, CreateBillingProductBody, ListBillingProductsQuery, UpdateBillingProductBody } from './types.js'

/**
 * Lists the products of a category, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name, price } of panel.application.billing.listProducts(1)) console.log(id, name, price)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listProducts(
  api: JexactylV4ApplicationApi,
  category: number,
  query: ListBillingProductsQuery = {},
  options?: CallOptions,
): Paginated<BillingProduct> {
  const spec = { op: 'application.billing.listProducts', path: idPath`/billing/categories/${category}/products` } as const
  return api.list({ ...spec, ...listQuery(query), schema: BillingProductSchema }, options)
}

/**
 * Gets a product of a category.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { price, limits } = await panel.application.billing.getProduct(1, 2)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getProduct(api: JexactylV4ApplicationApi, category: number, product: number, options?: CallOptions): Call<BillingProduct> {
  const spec = { op: 'application.billing.getProduct', path: idPath`/billing/categories/${category}/products/${product}` } as const
  return api.request({ ...spec, schema: BillingProductSchema }, options)
}

/**
 * Gets a product, whatever its category. Panels of 2024 have no such route.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name } = await panel.application.billing.findProduct(2)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function findProduct(api: JexactylV4ApplicationApi, product: number, options?: CallOptions): Call<BillingProduct> {
  const spec = { op: 'application.billing.findProduct', path: idPath`/billing/products/${product}` } as const
  return api.request({ ...spec, schema: BillingProductSchema }, options)
}

/**
 * Creates a product. Panels of 2024 need a `stripeId` too: give it as `options.body`.
 *
 * @throws ServerError (500) when a field is missing: the panel does not look before it writes.
 * @example
 * const limits = { cpu: 100, memory: 1024, disk: 2048, backup: 1, database: 1, allocation: 1 }
 * const { id } = await panel.application.billing.createProduct(1, { name: 'Small', price: 4.99, limits })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function createProduct(
  api: JexactylV4ApplicationApi,
  category: number,
  body: CreateBillingProductBody,
  options?: CallOptions,
): Call<BillingProduct> {
  const hints = { on500: 'no field of a product may be missing, on panels of 2024 also stripeId' }
  return api.request(
    withHints(
      {
        op: 'application.billing.createProduct',
        method: 'POST',
        path: idPath`/billing/categories/${category}/products`,
        body,
        schema: BillingProductSchema,
      },
      hints,
    ),
    options,
  )
}

/**
 * Changes a product: give all of it, or a function that is given what it is and tells what to change. Some panels answer with the
 * product and some with nothing, so get it to see it. Its category, and `stripeId` on panels of 2024, are not sent: give them as
 * `options.body`.
 *
 * @example
 * await panel.application.billing.updateProduct(1, 2, ({ limits }) => ({ price: 5.99, limits: { ...limits, memory: 2048 } }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function updateProduct(
  api: JexactylV4ApplicationApi,
  category: number,
  product: number,
  change: Change<UpdateBillingProductBody>,
  options?: CallOptions,
): Promise<void> {
  const op = 'application.billing.updateProduct'
  const send = (body: UpdateBillingProductBody): Call<void> =>
    api.request(
      {
        op,
        method: 'PATCH',
        path: idPath`/billing/categories/${category}/products/${product}`,
        idempotent: true,
        body,
      },
      options,
    )
  return applyChange(change, { op, read: (step) => getProduct(api, category, product, step), bodyFrom: productBody, send }, options)
}

function productBody({ name, icon, price, description, limits }: BillingProduct): UpdateBillingProductBody {
  return { name, icon, price, description, limits }
}

/**
 * Deletes a product.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.billing.deleteProduct(1, 2)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function deleteProduct(api: JexactylV4ApplicationApi, category: number, product: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.billing.deleteProduct',
    method: 'DELETE',
    path: idPath`/billing/categories/${category}/products/${product}`,
    recover: recoverGone,
  } as const
  return api.request(spec, options)
}
