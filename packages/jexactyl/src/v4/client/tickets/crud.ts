import type { Call, CallOptions } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ClientApi } from '../../api.js'
import { withHints } from '../../../errors.js'
import { TicketSchema, TicketsSchema } from './schemas.js'
import type { CreateTicketBody, Ticket, TicketInclude, TicketWith } from './types.js'

/**
 * Lists the tickets of the key's user, all at once.
 *
 * @example
 * for (const { id, title, status } of await panel.client.tickets.list()) console.log(id, title, status)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function list<const I extends TicketInclude = never>(
  api: JexactylV4ClientApi,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<TicketWith<I>[]> {
  const spec = { op: 'client.tickets.list', path: '/account/tickets', query: toQuery(query) } as const
  return api.request({ ...spec, pick: 'data', schema: TicketsSchema }, options) as unknown as Call<TicketWith<I>[]>
}

/**
 * Gets a ticket.
 *
 * @throws BadRequestError when it is somebody else's.
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { relationships } = await panel.client.tickets.get(1, { include: ['messages'] })
 * for (const { message } of relationships.messages) console.log(message)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function get<const I extends TicketInclude = never>(
  api: JexactylV4ClientApi,
  ticket: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<TicketWith<I>> {
  const spec = { op: 'client.tickets.get', path: idPath`/account/tickets/${ticket}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: TicketSchema }, options) as unknown as Call<TicketWith<I>>
}

/**
 * Creates a ticket.
 *
 * @throws BadRequestError when the panel has no tickets (the module is off).
 * @throws ServerError (500) when the title or the message is empty: the panel does not look before it writes.
 * @example
 * const { id } = await panel.client.tickets.create({ title: 'It does not start', message: 'The console stays empty.' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function create(api: JexactylV4ClientApi, body: CreateTicketBody, options?: CallOptions): Call<Ticket> {
  const hints = { on500: 'the title and the message must not be empty' }
  return api.request(
    withHints({ op: 'client.tickets.create', method: 'POST', path: '/account/tickets', body, schema: TicketSchema }, hints),
    options,
  )
}

/**
 * Writes another message, and gives the ticket.
 *
 * @throws BadRequestError when the ticket is somebody else's.
 * @example
 * await panel.client.tickets.addMessage(1, 'It starts now, thanks.')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function addMessage(api: JexactylV4ClientApi, ticket: number, message: string, options?: CallOptions): Call<Ticket> {
  const spec = {
    op: 'client.tickets.addMessage',
    method: 'POST',
    path: idPath`/account/tickets/${ticket}/messages`,
    body: { message },
  } as const
  return api.request({ ...spec, schema: TicketSchema }, options)
}

/**
 * Deletes a ticket and its messages, for good.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.client.tickets.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function remove(api: JexactylV4ClientApi, ticket: number, options?: CallOptions): Call<void> {
  const spec = { op: 'client.tickets.delete', method: 'DELETE', path: idPath`/account/tickets/${ticket}`, recover: recoverGone } as const
  return api.request(spec, options)
}
