import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { checkIds, idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { checkWhole } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import type { TicketMessage } from '../../client/tickets/types.js'
import { TicketMessageSchema } from '../../client/tickets/schemas.js'
import { TicketSchema } from './schemas.js'
import type {
  CreateTicketBody,
  ListTicketMessagesQuery,
  ListTicketsQuery,
  Ticket,
  TicketInclude,
  TicketWith,
  UpdateTicketBody,
} from './types.js'

/**
 * Lists the tickets of all users, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, title } of panel.application.tickets.list({ filter: { status: 'pending' } })) console.log(id, title)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends TicketInclude = never>(
  api: JexactylV4ApplicationApi,
  query: ListTicketsQuery<I> = {},
  options?: CallOptions,
): Paginated<TicketWith<I>> {
  return api.list(
    { op: 'application.tickets.list', path: '/tickets', ...listQuery(query), schema: TicketSchema },
    options,
  ) as unknown as Paginated<TicketWith<I>>
}

/**
 * Gets a ticket.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { user, relationships } = await panel.application.tickets.get(1, { include: ['messages'] })
 * console.log(user.username, relationships.messages.length)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends TicketInclude = never>(
  api: JexactylV4ApplicationApi,
  ticket: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<TicketWith<I>> {
  const spec = { op: 'application.tickets.get', path: idPath`/tickets/${ticket}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: TicketSchema }, options) as unknown as Call<TicketWith<I>>
}

/**
 * Creates a ticket in a user's name, without messages.
 *
 * @throws ServerError (500) when a field is missing: the panel does not look before it writes.
 * @example
 * const { id } = await panel.application.tickets.create({ title: 'Your server uses much memory', user_id: 2, status: 'pending' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create(api: JexactylV4ApplicationApi, body: CreateTicketBody, options?: CallOptions): Call<Ticket> {
  const spec = { op: 'application.tickets.create', method: 'POST', path: '/tickets', body } as const
  const hints = { on500: 'there must be a title and a user' }
  return api.request(withHints({ ...spec, check: () => checkIds(body, 'user_id', 'assigned_to'), schema: TicketSchema }, hints), options)
}

/**
 * Changes a ticket: its title, who is to answer, where it stands.
 *
 * @example
 * await panel.application.tickets.update(1, { status: 'resolved' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update(api: JexactylV4ApplicationApi, ticket: number, body: UpdateTicketBody, options?: CallOptions): Call<Ticket> {
  const spec = { op: 'application.tickets.update', method: 'PUT', path: idPath`/tickets/${ticket}`, body } as const
  return api.request({ ...spec, check: () => checkIds(body, 'assigned_to'), schema: TicketSchema }, options)
}

/**
 * Deletes a ticket and its messages, for good.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.tickets.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, ticket: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.tickets.delete', method: 'DELETE', path: idPath`/tickets/${ticket}`, recover: recoverGone } as const
  return api.request(spec, options)
}

/**
 * Lists the messages of a ticket, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { author, message } of panel.application.tickets.listMessages(1)) console.log(author?.username, message)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listMessages(
  api: JexactylV4ApplicationApi,
  ticket: number,
  query: ListTicketMessagesQuery = {},
  options?: CallOptions,
): Paginated<TicketMessage> {
  const spec = { op: 'application.tickets.listMessages', path: idPath`/tickets/${ticket}/messages` } as const
  return api.list({ ...spec, ...listQuery(query), schema: TicketMessageSchema }, options)
}

/**
 * Answers a ticket. Panels of 2024 have another route for it, and answer this one with a 405.
 *
 * @example
 * await panel.application.tickets.addMessage(1, 'We had a look: it is mended.')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function addMessage(api: JexactylV4ApplicationApi, ticket_id: number, message: string, options?: CallOptions): Call<TicketMessage> {
  const spec = {
    op: 'application.tickets.addMessage',
    method: 'POST',
    path: '/tickets/message',
    body: { ticket_id, message },
    check: () => checkWhole('ticket_id', ticket_id),
  } as const
  return api.request({ ...spec, schema: TicketMessageSchema }, options)
}

/**
 * Changes a setting of the tickets.
 *
 * @example
 * await panel.application.tickets.setSetting('max_count', 5)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setSetting(api: JexactylV4ApplicationApi, key: string, value: unknown, options?: CallOptions): Call<void> {
  const spec = { op: 'application.tickets.setSetting', method: 'PUT', path: '/tickets/settings', body: { key, value } } as const
  return api.request(spec, options)
}
