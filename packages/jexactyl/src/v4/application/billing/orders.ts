import type { Call, CallOptions } from '@infra/core'
import { idPath } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { requestPdf } from '../../pdf.js'
import { UnknownsSchema } from '../../unknowns.js'
import { AdminInvoicesSchema } from './schemas.js'
import type { AdminInvoice } from './types.js'

/**
 * Lists the orders of all users, as many as the panel gives at once. Their fields were not determined.
 *
 * @example
 * console.log(await panel.application.billing.listOrders())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listOrders(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown[]> {
  const spec = { op: 'application.billing.listOrders', path: '/billing/orders' } as const
  return api.request({ ...spec, pick: 'data', schema: UnknownsSchema }, options)
}

/**
 * Lists the invoices of all users, as many as the panel gives at once.
 *
 * @example
 * for (const { number, total, user } of await panel.application.billing.listInvoices()) console.log(number, total, user.email)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listInvoices(api: JexactylV4ApplicationApi, options?: CallOptions): Call<AdminInvoice[]> {
  const spec = { op: 'application.billing.listInvoices', path: '/billing/invoices' } as const
  return api.request({ ...spec, pick: 'data', schema: AdminInvoicesSchema }, options)
}

/**
 * Downloads an invoice: a PDF.
 *
 * @throws ResponseMismatchError when what comes is none.
 * @example
 * const pdf = await panel.application.billing.downloadInvoice(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function downloadInvoice(api: JexactylV4ApplicationApi, invoice: number, options?: CallOptions): Call<Uint8Array<ArrayBuffer>> {
  const spec = { op: 'application.billing.downloadInvoice', path: idPath`/billing/invoices/${invoice}/download` } as const
  return requestPdf(api, spec, options)
}

/**
 * Gets how the panel's sales go. The answer was not determined.
 *
 * @example
 * console.log(await panel.application.billing.getAnalytics())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getAnalytics(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.billing.getAnalytics', path: '/billing/analytics' }, options)
}
