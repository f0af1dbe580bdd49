import type { EggRow, EggVariableRow, NodeRow } from '@infra/panel-core/msw'
import { clientServerShape, date, many, one, pick, stamps } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import type {
  JexactylV4CategoryRow,
  JexactylV4DiscountCodeRow,
  JexactylV4InvoiceRow,
  JexactylV4OrderRow,
  JexactylV4ProductRow,
} from '../../business-rows.js'
import { nodeExtraOf } from '../../machines/extras.js'
import type { JexactylV4State } from '../../state.js'

const categoryOf = ({ category_id }: JexactylV4ProductRow, state: JexactylV4State) => state.categories.find(({ id }) => id === category_id)

/** A product, as administrators see it. Panels of 2024 ask for its price at Stripe and show it; those of 2026 do neither. */
export const productShape: Shape<JexactylV4ProductRow> = {
  object: 'product',
  attributes: (row, { state }) => ({
    ...pick(row, 'id', 'uuid', 'name', 'icon', 'price', 'description', 'limits'),
    ...(row.stripe_id === null
      ? { category_uuid: categoryOf(row, state as JexactylV4State)?.uuid }
      : { stripe_id: row.stripe_id, category_id: row.category_id }),
    ...stamps(row),
  }),
}

/** A category, as administrators see it. */
export const categoryShape: Shape<JexactylV4CategoryRow> = {
  object: 'category',
  attributes: (row) => ({ ...row, ...stamps(row) }),
  relations: {
    products: many(
      () => productShape,
      ({ id }, { state }) => (state as JexactylV4State).products.filter(({ category_id }) => category_id === id),
    ),
  },
}

/** A category, as buyers see it. */
export const shopCategoryShape: Shape<JexactylV4CategoryRow> = {
  object: 'category',
  attributes: (row) => pick(row, 'id', 'name', 'icon', 'description'),
}

/** A product, as buyers see it. */
export const shopProductShape: Shape<JexactylV4ProductRow> = {
  object: 'product',
  attributes: (row, { state }) => ({
    ...pick(row, 'id', 'name', 'icon', 'price', 'description', 'limits'),
    egg_id: categoryOf(row, state as JexactylV4State)?.egg_id ?? null,
  }),
}

/** A node, as buyers see it: what the panel's database has. */
export const shopNodeShape: Shape<NodeRow> = {
  object: 'node',
  attributes: (row, { state }) => {
    const { daemon_listen, daemon_sftp, token: _token, token_id: _tokenId, wings: _wings, ...shown } = row
    const extra = nodeExtraOf(state as JexactylV4State, row.id)
    return {
      ...shown,
      ...pick(extra, 'listen_port_http', 'listen_port_sftp', 'database_host_id', 'deployable'),
      public_port_http: daemon_listen,
      public_port_sftp: daemon_sftp,
      ...stamps(row),
    }
  },
}

export const shopEggShape: Shape<EggRow> = { object: 'egg', attributes: ({ uuid, name }) => ({ uuid, name }) }

/** A variable of an egg that no server has yet. */
export const shopVariableShape: Shape<EggVariableRow> = {
  object: 'egg_variable',
  attributes: (row) => ({
    ...pick(row, 'name', 'description', 'env_variable', 'default_value', 'rules'),
    server_value: null,
    is_editable: row.user_editable,
  }),
}

/** A code: whether it can be used is not shown. */
export const discountCodeShape: Shape<JexactylV4DiscountCodeRow> = {
  object: 'discount_codes',
  attributes: (row) => ({ ...pick(row, 'id', 'code', 'description', 'type', 'value', 'uses', 'expires_at'), ...stamps(row) }),
}

const invoiceOf = ({ id }: JexactylV4OrderRow, { invoices }: JexactylV4State) => invoices.find(({ order_id }) => order_id === id)

const shopInvoiceShape: Shape<JexactylV4InvoiceRow> = {
  object: 'invoice',
  attributes: ({ id, number, generated_at }) => ({ id, number, generated_at: date(generated_at) }),
}

export const orderShape: Shape<JexactylV4OrderRow> = {
  object: 'order',
  attributes: (row, { state }) => ({
    ...pick(row, 'id', 'name', 'total', 'status', 'product_id', 'type', 'server_id'),
    description: (state as JexactylV4State).products.find(({ id }) => id === row.product_id)?.name ?? '',
    metadata: { deployment_fee: 0, discount_code: row.discount_code, subtotal: row.subtotal },
    ...stamps(row),
  }),
  relations: {
    server: one(
      () => clientServerShape,
      ({ server_id }, { state }) => state.servers.find(({ id }) => id === server_id),
    ),
    invoice: one(
      () => shopInvoiceShape,
      (row, { state }) => invoiceOf(row, state as JexactylV4State),
    ),
  },
}

/** What an invoice is about: orders stay, users may be gone. */
export function invoiceDetails({ orders, users }: JexactylV4State, { order_id }: JexactylV4InvoiceRow) {
  const order = orders.find(({ id }) => id === order_id)
  const user = users.find(({ id }) => id === order?.user_id)
  return {
    total: order?.total ?? null,
    status: order?.status ?? null,
    user: user ? pick(user, 'id', 'username', 'email') : { id: null, username: null, email: null },
  }
}

/** An invoice, as administrators see it. */
export const invoiceShape: Shape<JexactylV4InvoiceRow> = {
  object: 'invoice',
  attributes: (row, { state }) => ({
    ...pick(row, 'id', 'uuid', 'number', 'order_id'),
    ...invoiceDetails(state as JexactylV4State, row),
    generated_at: date(row.generated_at),
    created_at: date(row.created_at),
  }),
}
