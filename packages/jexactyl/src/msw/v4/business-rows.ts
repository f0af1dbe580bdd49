import type {
  JexactylV4BillingExceptionRow,
  JexactylV4CategoryRow,
  JexactylV4DiscountCodeRow,
  JexactylV4InvoiceRow,
  JexactylV4OrderRow,
  JexactylV4ProductRow,
} from './billing-rows.js'
import type { JexactylV4Settings } from './settings-rows.js'

export type * from './billing-rows.js'
export type * from './settings-rows.js'

/** What 4.x knows of an account beside what Pterodactyl knows. Dates of rows are in milliseconds since 1970. */
export interface JexactylV4ProfileRow {
  /** Whose it is. */
  user_id: number
  /** Whether the account is suspended. A fresh one has null, one that was let go on has an empty text. */
  state: 'suspended' | '' | null
  /** The role that they administer the panel in; null: none. */
  admin_role_id: number | null
  /** Their number at Stripe; null when Stripe was not reached. */
  stripe_id: string | null
  /** The address of a picture of their own; null: that of their e-mail address. */
  avatar_url: string | null
}

/** A role that users administer the panel in. */
export interface JexactylV4RoleRow {
  /** Its number. */
  id: number
  /** Its name. */
  name: string
  /** What it is for. */
  description: string | null
  /** What it allows. The emulator keeps it, and holds nobody to it. */
  permissions: string[]
}

/** A question to those who run the panel. */
export interface JexactylV4TicketRow {
  /** Its number. */
  id: number
  /** What it is about. */
  title: string
  /** Where it stands: `pending`, `in-progress`, `resolved` or `unresolved`. */
  status: string
  /** Who asked. */
  user_id: number
  /** Who is to answer; null: nobody. */
  assigned_to: number | null
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A message of a ticket. */
export interface JexactylV4TicketMessageRow {
  /** Its number. */
  id: number
  /** The ticket. */
  ticket_id: number
  /** Who wrote it. */
  user_id: number
  /** The text. */
  message: string
  /** When it was written. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A link that those who run the panel show to everybody. What a link has was not determined: it keeps what it is given. */
export interface JexactylV4LinkRow {
  /** Its number. */
  id: number
  /** What it was made of. */
  fields: Record<string, unknown>
  /** When it was made. */
  created_at: number
  /** When it last changed. */
  updated_at: number
}

/** A passkey of an account. */
export interface JexactylV4PasskeyRow {
  /** Whose it is. */
  user_id: number
  /** Its id. */
  uuid: string
  /** Its name. */
  name: string
  /** What the browser made, as it came. Nothing in it is checked. */
  credential: unknown
  /** When it was last used; null: never. */
  last_used_at: number | null
  /** When it was registered. */
  created_at: number
}

/** An account that is about to register a passkey. */
export interface JexactylV4PasskeyChallengeRow {
  /** Whose. */
  user_id: number
  /** What the browser is to sign, in base64 for addresses. */
  challenge: string
  /** Until when it may be answered. */
  until: number
}

/** Something that the panel tells of when it happens. */
export interface JexactylV4WebhookRow {
  /** Its number. */
  id: number
  /** What, such as `server:create`. */
  key: string
  /** Whether it is told of. */
  enabled: boolean
}

/** What a panel of 4.x knows of people, tickets, billing and its settings beside what Pterodactyl knows. */
export interface JexactylV4BusinessState {
  /** What administrators have set. */
  settings: JexactylV4Settings
  /** What accounts have beside. */
  profiles: JexactylV4ProfileRow[]
  /** Roles. */
  roles: JexactylV4RoleRow[]
  /** The numbers of keys by their identifiers; both kinds of keys share them. */
  keyNumbers: Record<string, number>
  /** Tickets. */
  tickets: JexactylV4TicketRow[]
  /** Messages of tickets. */
  ticketMessages: JexactylV4TicketMessageRow[]
  /** Links. */
  links: JexactylV4LinkRow[]
  /** Passkeys. */
  passkeys: JexactylV4PasskeyRow[]
  /** Passkeys that are about to be registered. */
  passkeyChallenges: JexactylV4PasskeyChallengeRow[]
  /** What can be told of. */
  webhooks: JexactylV4WebhookRow[]
  /** Kinds of what is sold. */
  categories: JexactylV4CategoryRow[]
  /** What is sold. */
  products: JexactylV4ProductRow[]
  /** Codes that make orders cheaper. */
  discountCodes: JexactylV4DiscountCodeRow[]
  /** Orders. */
  orders: JexactylV4OrderRow[]
  /** Invoices. */
  invoices: JexactylV4InvoiceRow[]
  /** Orders that went wrong. */
  billingExceptions: JexactylV4BillingExceptionRow[]
}
