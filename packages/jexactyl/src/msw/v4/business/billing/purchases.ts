import type { ServerRow } from '@infra/panel-core/msw'
import { broke, clientServerShape, DONE, notFound, ok, show, showAll } from '@infra/panel-core/msw/provider'
import type { Reply, Rules } from '@infra/panel-core/msw/provider'
import type { JexactylV4ProductRow } from '../../business-rows.js'
import { on } from '../../call.js'
import type { Call } from '../../call.js'
import { serverExtraOf } from '../../machines/extras.js'
import { beginOrder, fulfil } from './fulfil.js'
import type { Wanted } from './fulfil.js'
import { shopProductShape } from './shapes.js'

interface PurchaseBody {
  product_id: number
  node_id?: number | null
  server_id?: number | null
  egg_id?: number | null
  variables?: unknown[] | null
  discount_code?: string | null
}

const rules: Rules = {
  product_id: 'required|integer',
  node_id: 'nullable|integer',
  server_id: 'nullable|integer',
  egg_id: 'nullable|integer',
  variables: 'nullable|list',
  discount_code: 'nullable|string',
}

/** Values of variables. Their form was not determined: those with `key` and `value` are taken, others are passed over. */
function environmentOf(variables: readonly unknown[]): Record<string, string> {
  const pairs = variables.filter(
    (item): item is { key: string; value: unknown } => typeof item === 'object' && item !== null && 'key' in item,
  )
  return Object.fromEntries(pairs.map(({ key, value }) => [key, String(value)]))
}

/** With a node it is a new server, else one is renewed. */
function wantedOf({ state, body }: Call<PurchaseBody>): Omit<Wanted, 'checkout'> {
  const { product_id, node_id, server_id = null, egg_id, variables, discount_code } = body
  const product = state.products.find(({ id }) => id === product_id) ?? notFound()
  if (!node_id) return { product, type: 'renewal', server_id, ...(discount_code && { discount_code }) }
  const node = state.nodes.find(({ id }) => id === node_id) ?? notFound()
  return {
    product,
    type: 'new',
    node_id: node.id,
    environment: environmentOf(variables ?? []),
    ...(egg_id && { egg_id }),
    ...(discount_code && { discount_code }),
  }
}

function createCheckout(call: Call<PurchaseBody>): Reply {
  const { state } = call
  if (state.settings.stripe === 'unset') broke('AuthenticationException')
  const { session } = beginOrder(call, { ...wantedOf(call), checkout: true })
  const body = `https://checkout.stripe.com/c/pay/${session}#fid`
  return { status: 200, body, headers: { 'content-type': 'text/html; charset=UTF-8' } }
}

/** A session must be one of the user's, paid, and not made use of before: all else breaks the panel. */
function processSession(call: Call<{ session?: string | null }>): Reply {
  const { state, user, body } = call
  if (!body.session) broke('Exception')
  const order = state.orders.find(({ session, user_id }) => session === body.session && user_id === user.id)
  if (!order?.paid || order.status !== 'pending') broke('ErrorException')
  return ok(show(call, clientServerShape, fulfil(call, order)))
}

function orderFree(call: Call<PurchaseBody>): Reply {
  const wanted = wantedOf(call)
  // What costs something is not given away; the panel's own words for that were not determined.
  if (wanted.product.price > 0) broke('Exception')
  return ok(show(call, clientServerShape, fulfil(call, beginOrder(call, { ...wanted, checkout: false }))))
}

/** What a server that was bought could become. */
function optionsFor({ state }: Call, server: ServerRow): JexactylV4ProductRow[] {
  const { billing_product_id } = serverExtraOf(state, server.id)
  const current = state.products.find(({ id }) => id === billing_product_id)
  return state.products.filter(({ id, category_id }) => category_id === current?.category_id && id !== current.id)
}

/** What upgrades take and give was not determined: a product is asked for by `product_id`, and paid by the second call. */
const upgradeRoutes = [
  on('client.servers.getUpgradeOptions', 'GET /servers/{server}/upgrade', {}, (call) =>
    ok(showAll(call, shopProductShape, optionsFor(call, call.bound.server))),
  ),
  on<{ product_id?: number }>('client.servers.upgrade', 'POST /servers/{server}/upgrade', {}, (call) => {
    const { bound, body } = call
    const product = optionsFor(call, bound.server).find(({ id }) => id === body.product_id) ?? notFound()
    beginOrder(call, { product, type: 'upgrade', server_id: bound.server.id, checkout: false })
    return DONE
  }),
  on('client.servers.chargeUpgrade', 'POST /servers/{server}/upgrade/charge', {}, (call) => {
    const { state, bound } = call
    const order = state.orders.findLast(
      ({ type, status, server_id }) => type === 'upgrade' && status === 'pending' && server_id === bound.server.id,
    )
    fulfil(call, order ?? notFound())
    return DONE
  }),
]

export const purchaseRoutes = [
  on<PurchaseBody>('client.billing.createCheckout', 'POST /billing/stripe/create', { rules }, createCheckout),
  on<{ session?: string | null }>('client.billing.processSession', 'POST /billing/stripe/process', {}, processSession),
  on<PurchaseBody>('client.billing.orderFree', 'POST /billing/free/process', { rules }, orderFree),
  ...upgradeRoutes,
]
