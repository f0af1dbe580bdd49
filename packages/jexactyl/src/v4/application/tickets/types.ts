import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '@infra/panel-core'
import type { RawUser } from '../../raw-user.js'
import type { TicketMessage, TicketStatus } from '../../client/tickets/types.js'

/** Where a ticket stands. */
export type AdminTicketStatus = TicketStatus

/** A question of a user, as administrators see it. */
export interface Ticket {
  /** Id. */
  id: number
  /** What it is about. */
  title: string
  /** Where it stands. */
  status: AdminTicketStatus
  /** Who asked, as the panel's database has them. */
  user: RawUser
  /** Who is to answer, as the panel's database has them; null when nobody is. */
  assigned_to: RawUser | null
  /** Since when there is this ticket, ISO 8601. */
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

/** Which tickets to list. */
export interface ListTicketsQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'id' | 'title' | 'status' | 'created_at'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'title' | 'status' | 'created_at'>
}

/** Which messages to list. */
export interface ListTicketMessagesQuery extends PageQuery, FilterQuery<'id'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id'>
}

/** A ticket to create in a user's name. */
export interface CreateTicketBody {
  /** What it is about. */
  title: string
  /** Id of the user. */
  user_id: number
  /** Id of who is to answer. */
  assigned_to?: number | null
  /** Where it stands. Default: `pending`. */
  status?: AdminTicketStatus
}

/** What to change of a ticket. */
export interface UpdateTicketBody {
  /** What it is about. */
  title?: string
  /** Id of who is to answer; null is nobody. */
  assigned_to?: number | null
  /** Where it stands. */
  status?: AdminTicketStatus
}
