import type { Include, With } from '@infra/panel-core'
import type { RawUser } from '../../raw-user.js'

/** Where a ticket stands. */
export type TicketStatus = 'pending' | 'resolved' | 'unresolved' | 'in-progress' | (string & {})

/** A question to those who run the panel. */
export interface Ticket {
  /** Id. */
  id: number
  /** What it is about. */
  title: string
  /** Where it stands. */
  status: TicketStatus
  /** Since when there is this ticket, ISO 8601. */
  created_at: string | null
  /** When it was changed last, ISO 8601. */
  updated_at: string | null
}

/** One message of a ticket. */
export interface TicketMessage {
  /** Id. */
  id: number
  /** Text. */
  message: string
  /** Who wrote it, as the panel's database has them; null when they are gone. */
  author: RawUser | null
  /** When it was written, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string | null
}

/** What can be brought along with a ticket. */
export interface TicketRelations {
  /** Its messages, the first first. */
  messages: TicketMessage[]
}

/** Names of what can be brought along with a ticket. */
export type TicketInclude = Include<TicketRelations>

/** A ticket with the relations that were asked for. */
export type TicketWith<I extends string> = With<Ticket, TicketRelations, I>

/** A ticket to create. */
export interface CreateTicketBody {
  /** What it is about. */
  title: string
  /** The first message. */
  message: string
}
