import * as v from 'valibot'
import { RawUserSchema } from '../../raw-user-schema.js'
import type { Ticket, TicketMessage } from './types.js'

/** Schema of {@link Ticket}. */
export const TicketSchema = v.looseObject({
  id: v.number(),
  title: v.string(),
  status: v.string(),
  created_at: v.nullable(v.string()),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Ticket>

/** Schema of {@link TicketMessage}. */
export const TicketMessageSchema = v.looseObject({
  id: v.number(),
  message: v.string(),
  author: v.nullable(RawUserSchema),
  created_at: v.string(),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, TicketMessage>

/** Schema of several {@link Ticket}s. */
export const TicketsSchema = v.array(TicketSchema)
