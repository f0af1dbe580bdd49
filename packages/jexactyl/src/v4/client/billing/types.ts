import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '@infra/panel-core'
import type { Server } from '../servers/types.js'

/** A kind of servers that the panel sells. */
export interface BillingCategory {
  /** Id. */
  id: number
  /** Name. */
  name: string
  /** Address of a picture. */
  icon: string | null
  /** What it is. */
  description: string | null
}

/** What a server of a product may use and have. */
export interface ProductLimits {
  /** CPU, in percent of one core. */
  cpu: number
  /** Memory, in MiB. */
  memory: number
  /** Disk, in MiB. */
  disk: number
  /** Backups. */
  backup: number
  /** Databases. */
  database: number
  /** Allocations. */
  allocation: number
}

/** Something that the panel sells. */
export interface BillingProduct {
  /** Id. */
  id: number
  /** Name. */
  name: string
  /** Address of a picture. */
  icon: string | null
  /** Price of each period, in the panel's currency; 0 is free. */
  price: number
  /** What it is. */
  description: string | null
  /** Id of the egg of its servers; null when the buyer chooses. */
  egg_id: number | null
  /** What a server of it may use and have. */
  limits: ProductLimits
}

/** A machine that a server can be bought on: the fields of the panel's database, many more than these. */
export interface BillingNode {
  /** Id. */
  id: number
  /** Long id. */
  uuid: string
  /** Name. */
  name: string
  /** Since when there is this node, ISO 8601. */
  created_at: string | null
  /** When it was changed last, ISO 8601. */
  updated_at: string | null
}

/** An egg that the buyer may choose. */
export interface BillingEgg {
  /** Id. */
  uuid: string
  /** Name. */
  name: string
}

/** Where an order stands. */
export type OrderStatus = 'expired' | 'pending' | 'processing' | 'failed' | 'processed' | (string & {})

/** Something that the key's user bought, or began to. */
export interface Order {
  /** Id. */
  id: number
  /** Name. */
  name: string
  /** What was bought. */
  description: string
  /** What it costs, in the panel's currency. */
  total: number
  /** Where it stands. */
  status: OrderStatus
  /** Id of the product. */
  product_id: number
  /** What it is for; `?` when the panel does not know. */
  type: 'new' | 'upgrade' | 'renewal' | (string & {})
  /** Id of the server, in the Application API; null until there is one. */
  server_id: number | null
  /** What it was made of: the fee of the node, the discount code, the price before both; null when nothing. */
  metadata: unknown
  /** Since when there is this order, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** An invoice of an order. */
export interface Invoice {
  /** Id. */
  id: number
  /** Its number. */
  number: string
  /** When it was written; null when it is not yet. */
  generated_at: string | null
}

/** What can be brought along with an order. */
export interface OrderRelations {
  /** The server that it is for. */
  server: Server | null
  /** Its invoice. */
  invoice: Invoice | null
}

/** Names of what can be brought along with an order. */
export type OrderInclude = Include<OrderRelations>

/** An order with the relations that were asked for. */
export type OrderWith<I extends string> = With<Order, OrderRelations, I>

/** Which orders to list. */
export interface ListOrdersQuery<I extends string = never> extends PageQuery, IncludeQuery<I>, FilterQuery<'id' | 'name' | 'server_id'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'name' | 'total' | 'type' | 'created_at' | 'threat_index'>
}

/** A code that makes orders cheaper. */
export interface DiscountCode {
  /** Id. */
  id: number
  /** The code. */
  code: string
  /** What it is for. */
  description: string
  /** Whether `value` is percents or an amount of money. */
  type: 'percentage' | 'percent' | 'numeric' | (string & {})
  /** How much. */
  value: number
  /** How often it can still be used; -1 or null is without end. */
  uses: number | null
  /** Until when it is good; null is for ever. */
  expires_at: string | null
  /** Since when there is this code. */
  created_at: string
  /** When it was changed last. */
  updated_at: string
}

/** What to buy. With `node_id` it is a new server, else `server_id` says which server is renewed. */
export interface PurchaseBody {
  /** Id of the product. */
  product_id: number
  /** Id of the node that a new server is made on. */
  node_id?: number
  /** Id of the server to renew, in the Application API. */
  server_id?: number
  /** Id of the egg of a new server, where the product leaves the choice. */
  egg_id?: number
  /** Variables of the egg, as the panel's own shop sends them; their form was not determined. */
  variables?: readonly unknown[]
}

/** What to buy with money. */
export interface CheckoutBody extends PurchaseBody {
  /** A code that makes it cheaper. */
  discount_code?: string | null
  /** Whether a business buys. */
  is_business?: boolean
}
