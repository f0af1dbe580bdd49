import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ClientApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { requestPdf } from '../../pdf.js'
import { OrderSchema } from './schemas.js'
import type { ListOrdersQuery, OrderInclude, OrderWith } from './types.js'

/**
 * Lists the orders of the key's user, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { name, total, status } of panel.client.billing.listOrders()) console.log(name, total, status)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function listOrders<const I extends OrderInclude = never>(
  api: JexactylV4ClientApi,
  query: ListOrdersQuery<I> = {},
  options?: CallOptions,
): Paginated<OrderWith<I>> {
  const spec = { op: 'client.billing.listOrders', path: '/billing/orders' } as const
  return api.list({ ...spec, ...listQuery(query), schema: OrderSchema }, options) as unknown as Paginated<OrderWith<I>>
}

/**
 * Gets an order.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { relationships } = await panel.client.billing.getOrder(1, { include: ['invoice'] })
 * console.log(relationships.invoice?.number)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function getOrder<const I extends OrderInclude = never>(
  api: JexactylV4ClientApi,
  order: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<OrderWith<I>> {
  const spec = { op: 'client.billing.getOrder', path: idPath`/billing/orders/${order}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: OrderSchema }, options) as unknown as Call<OrderWith<I>>
}

/**
 * Downloads the invoice of an order: a PDF.
 *
 * @throws ResponseMismatchError when what comes is none.
 * @example
 * const pdf = await panel.client.billing.downloadInvoice(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function downloadInvoice(api: JexactylV4ClientApi, order: number, options?: CallOptions): Call<Uint8Array<ArrayBuffer>> {
  const spec = { op: 'client.billing.downloadInvoice', path: idPath`/billing/orders/${order}/invoice` } as const
  return requestPdf(api, spec, options)
}
