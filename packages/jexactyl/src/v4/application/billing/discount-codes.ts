import type { Call, CallOptions, Paginated } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import type { DiscountCode } from '../../client/billing/types.js'
import { DiscountCodeSchema } from '../../client/billing/schemas.js'
import type { DiscountCodeBody, ListDiscountCodesQuery } from './types.js'

/**
 * Lists the discount codes, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { code, uses } of panel.application.billing.listDiscountCodes()) console.log(code, uses)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listDiscountCodes(
  api: JexactylV4ApplicationApi,
  query: ListDiscountCodesQuery = {},
  options?: CallOptions,
): Paginated<DiscountCode> {
  const spec = { op: 'application.billing.listDiscountCodes', path: '/billing/discount-codes' } as const
  return api.list({ ...spec, ...listQuery(query), schema: DiscountCodeSchema }, options)
}

/**
 * Creates a discount code.
 *
 * @example
 * const summer = { code: 'SUMMER26', description: 'Summer of 2026', type: 'percentage', value: 20, active: true } as const
 * const { id } = await panel.application.billing.createDiscountCode(summer)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function createDiscountCode(api: JexactylV4ApplicationApi, body: DiscountCodeBody, options?: CallOptions): Call<DiscountCode> {
  const spec = { op: 'application.billing.createDiscountCode', method: 'POST', path: '/billing/discount-codes', body } as const
  return api.request({ ...spec, schema: DiscountCodeSchema }, options)
}

/**
 * Changes a discount code, all of it: no route reads one, and none shows whether it is active.
 *
 * @example
 * const over = { code: 'SUMMER26', description: 'Summer of 2026', type: 'percentage', value: 20, active: false } as const
 * await panel.application.billing.updateDiscountCode(1, over)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function updateDiscountCode(
  api: JexactylV4ApplicationApi,
  code: number,
  body: DiscountCodeBody,
  options?: CallOptions,
): Call<DiscountCode> {
  const spec = {
    op: 'application.billing.updateDiscountCode',
    method: 'PATCH',
    path: idPath`/billing/discount-codes/${code}`,
    body,
    idempotent: true,
  } as const
  return api.request({ ...spec, schema: DiscountCodeSchema }, options)
}

/**
 * Deletes a discount code.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.billing.deleteDiscountCode(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function deleteDiscountCode(api: JexactylV4ApplicationApi, code: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.billing.deleteDiscountCode',
    method: 'DELETE',
    path: idPath`/billing/discount-codes/${code}`,
    recover: recoverGone,
  } as const
  return api.request(spec, options)
}
