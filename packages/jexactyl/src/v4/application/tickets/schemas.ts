import * as v from 'valibot'
import { RawUserSchema } from '../../raw-user-schema.js'
import type { Ticket } from './types.js'

/** Schema of {@link Ticket}. */
export const TicketSchema = v.looseObject({
  id: v.number(),
  title: v.string(),
  status: v.string(),
  user: RawUserSchema,
  assigned_to: v.nullable(RawUserSchema),
  created_at: v.string(),
  updated_at: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, Ticket>
