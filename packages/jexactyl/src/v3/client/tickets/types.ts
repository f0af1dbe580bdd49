/** A question to the panel's staff. */
export interface Ticket {
  /** Id. */
  id: number
  /** E-mail address of who answers it; `system` while nobody does. */
  staff_email: string
  /** What it is about. */
  title: string
  /** Where it stands. */
  status: 'pending' | 'in-progress' | 'unresolved' | 'resolved' | (string & {})
  /** The question. */
  content: string
  /** When it was asked, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}

/** A question to ask. */
export interface CreateTicketBody {
  /** What it is about. */
  title: string
  /** The question. */
  description: string
}

/** One message of a ticket, the question included. */
export interface TicketMessage {
  /** Id. */
  id: number
  /** E-mail address of who wrote it; `system` for the panel itself. */
  user_email: string
  /** What it says. */
  content: string
  /** When it was written, ISO 8601. */
  created_at: string
  /** When it was changed last, ISO 8601. */
  updated_at: string
}
