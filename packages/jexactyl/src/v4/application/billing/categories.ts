import type { Call, CallOptions, Paginated } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import { applyChange, checkIds, idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { BillingCategorySchema } from './schemas.js'
import type {
  BillingCategory,
  BillingCategoryBody,
  BillingCategoryInclude,
  BillingCategoryWith,
  ListBillingCategoriesQuery,
  UpdateBillingCategoryBody,
} from './types.js'

/**
 * Lists the kinds of servers that the panel sells, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name, visible } of panel.application.billing.listCategories()) console.log(id, name, visible)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listCategories(
  api: JexactylV4ApplicationApi,
  query: ListBillingCategoriesQuery = {},
  options?: CallOptions,
): Paginated<BillingCategory> {
  const spec = { op: 'application.billing.listCategories', path: '/billing/categories' } as const
  return api.list({ ...spec, ...listQuery(query), schema: BillingCategorySchema }, options)
}

/**
 * Gets a category.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name, relationships } = await panel.application.billing.getCategory(1, { include: ['products'] })
 * console.log(name, relationships.products?.length)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getCategory<const I extends BillingCategoryInclude = never>(
  api: JexactylV4ApplicationApi,
  category: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<BillingCategoryWith<I>> {
  const spec = { op: 'application.billing.getCategory', path: idPath`/billing/categories/${category}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: BillingCategorySchema }, options) as unknown as Call<BillingCategoryWith<I>>
}

/**
 * Creates a category without products.
 *
 * @throws NotFoundError when there is no egg, or no nest, of the id that was given.
 * @example
 * const { id } = await panel.application.billing.createCategory({ name: 'Minecraft', visible: true, eggId: 4, nestId: 1 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function createCategory(api: JexactylV4ApplicationApi, body: BillingCategoryBody, options?: CallOptions): Call<BillingCategory> {
  const spec = { op: 'application.billing.createCategory', method: 'POST', path: '/billing/categories', body } as const
  return api.request({ ...spec, check: () => checkIds(body, 'eggId', 'nestId'), schema: BillingCategorySchema }, options)
}

/**
 * Changes a category: give all of it, or a function that is given what it is and tells what to change.
 *
 * @example
 * await panel.application.billing.updateCategory(1, () => ({ visible: false }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function updateCategory(
  api: JexactylV4ApplicationApi,
  category: number,
  change: Change<UpdateBillingCategoryBody>,
  options?: CallOptions,
): Promise<void> {
  const op = 'application.billing.updateCategory'
  const send = (body: UpdateBillingCategoryBody): Call<void> =>
    api.request(
      {
        op,
        method: 'PATCH',
        path: idPath`/billing/categories/${category}`,
        idempotent: true,
        body,
        check: () => checkIds(body, 'eggId', 'nestId'),
      },
      options,
    )
  return applyChange(change, { op, read: (step) => getCategory(api, category, {}, step), bodyFrom: categoryBody, send }, options)
}

function categoryBody({ name, icon, description, visible, egg_id, nest_id }: BillingCategory): UpdateBillingCategoryBody {
  return { name, icon, description, visible, eggId: egg_id, nestId: nest_id }
}

/**
 * Deletes a category.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.billing.deleteCategory(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function deleteCategory(api: JexactylV4ApplicationApi, category: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.billing.deleteCategory',
    method: 'DELETE',
    path: idPath`/billing/categories/${category}`,
    recover: recoverGone,
  } as const
  return api.request(spec, options)
}
