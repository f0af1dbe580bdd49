import { randomString, randomUuid } from '@infra/core/msw'
import type { EggRow, ServerRow } from '@infra/panel-core/msw'
import { addServer, against, broke, nextId, notFound, Refusal } from '@infra/panel-core/msw/provider'
import type { JexactylV4OrderRow, JexactylV4ProductRow } from '../../business-rows.js'
import type { Call } from '../../call.js'
import { serverExtraOf } from '../../machines/extras.js'
import { reduced, usableCode } from './discount-codes.js'

const DAY_MS = 86_400_000

/** What somebody wants to buy. */
export interface Wanted {
  product: JexactylV4ProductRow
  type: JexactylV4OrderRow['type']
  server_id?: number | null
  node_id?: number | null
  egg_id?: number | null
  environment?: Record<string, string>
  discount_code?: string | null
  /** Whether it is paid at Stripe. */
  checkout: boolean
}

/** Begins an order. */
export function beginOrder(call: Call, wanted: Wanted): JexactylV4OrderRow {
  const { state, user, now } = call
  const { product, type, server_id = null, node_id = null, egg_id = null, environment = {}, discount_code = null, checkout } = wanted
  const order: JexactylV4OrderRow = {
    id: nextId(state, 'orders'),
    name: `order-${randomString(state, 8, '0123456789abcdef')}`,
    user_id: user.id,
    product_id: product.id,
    type,
    server_id,
    node_id,
    egg_id,
    environment,
    discount_code,
    status: 'pending',
    subtotal: product.price,
    total: discount_code === null ? product.price : reduced(product.price, usableCode(state, discount_code, now)),
    session: checkout ? `cs_test_${randomString(state, 24)}` : null,
    paid: checkout && state.settings.checkouts === 'paid',
    created_at: now,
    updated_at: now,
  }
  state.orders.push(order)
  return order
}

function eggOf({ state }: Call, { egg_id }: JexactylV4OrderRow, product: JexactylV4ProductRow): EggRow {
  const category = state.categories.find(({ id }) => id === product.category_id)
  const wanted = category?.egg_id ?? egg_id
  return state.eggs.find(({ id, nest_id }) => id === wanted && nest_id === category?.nest_id) ?? notFound()
}

/** Makes the server of an order. */
function makeServer(call: Call, order: JexactylV4OrderRow, product: JexactylV4ProductRow): ServerRow {
  const { state, user } = call
  const egg = eggOf(call, order, product)
  const free = state.allocations.find(({ node_id, server_id }) => node_id === order.node_id && server_id === null)
  if (!free) against('No allocations satisfying the requirements for automatic deployment were found.', 'NoViableAllocationException')
  const { cpu, memory, disk, backup, database, allocation } = product.limits
  const defaults = Object.fromEntries(egg.variables.map(({ env_variable, default_value }) => [env_variable, default_value]))
  return addServer(call, {
    name: `${user.username}'s server`,
    user: user.id,
    egg: egg.id,
    docker_image: Object.values(egg.docker_images)[0] ?? '',
    startup: egg.startup,
    environment: { ...defaults, ...order.environment },
    limits: { cpu, memory, disk, swap: 0, io: 500 },
    feature_limits: { databases: database, allocations: allocation, backups: backup },
    allocation: { default: free.id },
    oom_disabled: false,
  })
}

/** Gives a server that is there what another product has. */
function upgrade(server: ServerRow, { limits }: JexactylV4ProductRow): void {
  const { cpu, memory, disk, backup, database, allocation } = limits
  Object.assign(server.limits, { cpu, memory, disk })
  server.feature_limits = { databases: database, allocations: allocation, backups: backup }
}

/** The server that an order is about: a new one, or any that is there, since the panel does not ask whose it is. */
function serverFor(call: Call, order: JexactylV4OrderRow, product: JexactylV4ProductRow): ServerRow {
  if (order.type === 'new') return makeServer(call, order, product)
  const server = call.state.servers.find(({ id }) => id === order.server_id) ?? notFound()
  if (order.type === 'upgrade') upgrade(server, product)
  return server
}

/** Paid until then: a renewal adds to what is paid for already. */
function renewedUntil({ state, now }: Call, server: ServerRow, type: JexactylV4OrderRow['type']): number {
  const { renewal_date } = serverExtraOf(state, server.id)
  if (type === 'upgrade' && renewal_date !== null) return renewal_date
  return Math.max(now, renewal_date ?? now) + state.settings.renewalDays * DAY_MS
}

function writeInvoice({ state, now }: Call, order: JexactylV4OrderRow): void {
  const id = nextId(state, 'invoices')
  const number = `INV-${String(id).padStart(6, '0')}`
  state.invoices.push({ id, uuid: randomUuid(state), number, order_id: order.id, generated_at: now, created_at: now })
}

/** Does what was ordered, and writes the invoice. What goes wrong is written down for administrators. */
export function fulfil(call: Call, order: JexactylV4OrderRow): ServerRow {
  const { state, now } = call
  const product = state.products.find(({ id }) => id === order.product_id) ?? broke('ErrorException')
  try {
    const server = serverFor(call, order, product)
    const extra = serverExtraOf(state, server.id)
    Object.assign(extra, { billing_product_id: product.id, renewal_date: renewedUntil(call, server, order.type) })
    Object.assign(order, { status: 'processed', server_id: server.id, updated_at: now })
    const code = state.discountCodes.find((row) => row.code === order.discount_code)
    if (code && code.uses !== null && code.uses > 0) code.uses--
    writeInvoice(call, order)
    return server
  } catch (error) {
    order.status = 'failed'
    if (error instanceof Refusal) {
      const { errors } = error.reply.body as { errors: [{ code: string }] }
      state.billingExceptions.push({ uuid: randomUuid(state), order_id: order.id, title: errors[0].code, created_at: now })
    }
    throw error
  }
}
