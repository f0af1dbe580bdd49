import * as v from 'valibot'
import type { Ticket, TicketMessage } from './types.js'

/** Schema of {@link Ticket}. */
export const TicketSchema = v.looseObject({
  id: v.number(),
  staff_email: v.string(),
  title: v.string(),
  status: v.string(),
  content: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, Ticket>

/** Schema of {@link TicketMessage}. */
export const TicketMessageSchema = v.looseObject({
  id: v.number(),
  user_email: v.string(),
  content: v.string(),
  created_at: v.string(),
  updated_at: v.string(),
}) satisfies v.GenericSchema<unknown, TicketMessage>

/** Schema of several {@link Ticket}s. */
export const TicketsSchema = v.array(TicketSchema)
/** Schema of several {@link TicketMessage}s. */
export const TicketMessagesSchema = v.array(TicketMessageSchema)
/** Schema of the id that a ticket is made with. */
export const TicketIdSchema = v.number()
