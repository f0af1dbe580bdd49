import { date, DONE, notFound, ok, show, showAll } from '@infra/panel-core/msw/provider'
import type { Reply, Shape } from '@infra/panel-core/msw/provider'
import type { JexactylV4BillingExceptionRow, JexactylV4InvoiceRow, JexactylV4OrderRow } from '../../business-rows.js'
import { on } from '../../call.js'
import type { Call } from '../../call.js'
import { paged } from '../../list.js'
import { isNumber, rowAt, setByKey, without } from '../lookup.js'
import { pdf } from './pdf.js'
import { invoiceDetails, invoiceShape, orderShape } from './shapes.js'

function download(call: Call, invoice: JexactylV4InvoiceRow): Reply {
  const { number, generated_at } = invoice
  const { total, user } = invoiceDetails(call.state, invoice)
  const headers = { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${number}.pdf"` }
  return { status: 200, body: pdf([`Invoice ${number}`, date(generated_at), user.email ?? '', `Total: ${total}`]), headers }
}

/** An order of the user's own; those of others are not told of. */
const ownOrder = (call: Call): JexactylV4OrderRow =>
  rowAt(
    call,
    'order',
    call.state.orders.filter(({ user_id }) => user_id === call.user.id),
  )

const clientRoutes = [
  on('client.billing.listOrders', 'GET /billing/orders', {}, (call) => {
    const own = call.state.orders.filter(({ user_id }) => user_id === call.user.id)
    return paged(call, orderShape, own, {
      filters: { id: isNumber(), name: true, server_id: isNumber('server_id') },
      sorts: ['id', 'name', 'total', 'type', 'created_at', 'threat_index'],
    })
  }),
  on('client.billing.getOrder', 'GET /billing/orders/{order}', {}, (call) => ok(show(call, orderShape, ownOrder(call)))),
  on('client.billing.downloadInvoice', 'GET /billing/orders/{order}/invoice', {}, (call) => {
    const { id } = ownOrder(call)
    return download(call, call.state.invoices.find(({ order_id }) => order_id === id) ?? notFound())
  }),
]

const exceptionShape: Shape<JexactylV4BillingExceptionRow> = {
  object: 'billing_exception',
  attributes: ({ created_at, ...row }) => ({ ...row, created_at: date(created_at) }),
}

const exceptionRoutes = [
  on('application.billing.listExceptions', 'GET /billing/exceptions', {}, (call) =>
    ok(showAll(call, exceptionShape, call.state.billingExceptions)),
  ),
  on('application.billing.resolveException', 'DELETE /billing/exceptions/{uuid}', {}, ({ state, params }) => {
    const found = state.billingExceptions.find(({ uuid }) => uuid === params['uuid']) ?? notFound()
    state.billingExceptions = without(state.billingExceptions, found)
    return DONE
  }),
  on('application.billing.resolveAllExceptions', 'DELETE /billing/exceptions', {}, ({ state }) => {
    state.billingExceptions = []
    return DONE
  }),
]

/** How much was sold. What the panel tells was not determined. */
function analyticsOf({ state: { orders } }: Call): object {
  const sold = orders.filter(({ status }) => status === 'processed')
  return { orders: orders.length, processed: sold.length, revenue: sold.reduce((sum, { total }) => sum + total, 0) }
}

const adminRoutes = [
  on('application.billing.listOrders', 'GET /billing/orders', {}, (call) => ok(showAll(call, orderShape, call.state.orders))),
  on('application.billing.listInvoices', 'GET /billing/invoices', {}, (call) => ok(showAll(call, invoiceShape, call.state.invoices))),
  on('application.billing.downloadInvoice', 'GET /billing/invoices/{invoice}/download', {}, (call) =>
    download(call, rowAt(call, 'invoice', call.state.invoices)),
  ),
  on('application.billing.getAnalytics', 'GET /billing/analytics', {}, (call) => ok(analyticsOf(call))),
  on<object>('application.billing.setSetting', 'PUT /billing/settings', {}, ({ state, body }) => setByKey(state.settings.billing, body)),
  on('application.billing.resetKeys', 'DELETE /billing/keys', {}, ({ state }) => {
    state.settings.stripe = 'unset'
    return DONE
  }),
  // Neither what is written down nor what is taken back was determined.
  on('application.billing.exportConfig', 'POST /billing/config/export', {}, ({ state }) => ok({ settings: state.settings.billing })),
  on('application.billing.importConfig', 'POST /billing/config/import', {}, ({ state, body }) => {
    Object.assign(state.settings.billing, (body as { settings?: object }).settings)
    return DONE
  }),
]

export const orderRoutes = [...clientRoutes, ...exceptionRoutes, ...adminRoutes]
