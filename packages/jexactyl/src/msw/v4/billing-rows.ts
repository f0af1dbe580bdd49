/** A kind of servers that the panel sells. Dates of rows are in milliseconds since 1970. */
export interface JexactylV4CategoryRow {
  /** Its number. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** Its name. */
  name: string
  /** The address of a picture. */
  icon: string | null
  /** What it is. */
  description: string | null
  /** Whether users see it. */
  visible: boolean
  /** The nest of its eggs. */
  nest_id: number
  /** The egg of its servers; null: the buyer chooses one of the nest. */
  egg_id: number | null
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** What a server of a product may use and have. */
export interface JexactylV4ProductLimitsRow {
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
export interface JexactylV4ProductRow {
  /** Its number. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** The category that it lies in. */
  category_id: number
  /** Its price at Stripe, of products that are made as in 2024; null: made without. */
  stripe_id: string | null
  /** Its name. */
  name: string
  /** The address of a picture. */
  icon: string | null
  /** What each period costs, in the panel's currency; 0: nothing. */
  price: number
  /** What it is. */
  description: string | null
  /** What a server of it may use and have. */
  limits: JexactylV4ProductLimitsRow
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A code that makes orders cheaper. */
export interface JexactylV4DiscountCodeRow {
  /** Its number. */
  id: number
  /** The code. */
  code: string
  /** What it is for. */
  description: string
  /** Whether its value is percents or an amount of money. */
  type: 'percentage' | 'numeric'
  /** How much, in percent or in the panel's currency. */
  value: number
  /** How often it can still be used; null or -1: without end. */
  uses: number | null
  /** Whether it can be used. */
  active: boolean
  /** Until when it is good, as it was sent: a date such as `2026-12-31`, which begins at midnight UTC; null: for ever. */
  expires_at: string | null
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** What somebody bought, or began to. */
export interface JexactylV4OrderRow {
  /** Its number. */
  id: number
  /** Its name. */
  name: string
  /** Who buys. */
  user_id: number
  /** What. */
  product_id: number
  /** What it is for. */
  type: 'new' | 'upgrade' | 'renewal'
  /** Where it stands. */
  status: 'expired' | 'pending' | 'processing' | 'failed' | 'processed'
  /** What it costs, in the panel's currency. */
  total: number
  /** The server that it is for; null until there is one. */
  server_id: number | null
  /** The node of a new server; null: none is made. */
  node_id: number | null
  /** The egg of a new server; null: that of the category. */
  egg_id: number | null
  /** Values of the egg's variables that the buyer chose. */
  environment: Record<string, string>
  /** The number of the checkout at Stripe; null: nothing is to be paid. */
  session: string | null
  /** Whether the checkout was paid. */
  paid: boolean
  /** The code that made it cheaper; null: none. */
  discount_code: string | null
  /** What it would cost without the code, in the panel's currency. */
  subtotal: number
  /** When it was begun. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** An invoice of an order. */
export interface JexactylV4InvoiceRow {
  /** Its number among all. */
  id: number
  /** Its id everywhere. */
  uuid: string
  /** The number that is printed on it. */
  number: string
  /** The order. */
  order_id: number
  /** When it was written. */
  generated_at: number
  /** When it was made. */
  created_at: number
}

/** An order that went wrong, for administrators to look at. What they see of it was not determined. */
export interface JexactylV4BillingExceptionRow {
  /** Its id. */
  uuid: string
  /** The order. */
  order_id: number
  /** What went wrong: the panel's exception. */
  title: string
  /** When. */
  created_at: number
}
