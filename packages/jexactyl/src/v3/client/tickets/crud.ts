import type { Call, CallOptions } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import { checkText } from '../../../checks.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { TicketIdSchema, TicketMessagesSchema, TicketSchema, TicketsSchema } from './schemas.js'
import type { CreateTicketBody, Ticket, TicketMessage } from './types.js'

/**
 * Lists all tickets of the account.
 *
 * @example
 * for (const { id, title, status } of await panel.client.tickets.list()) console.log(id, title, status)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function list(api: JexactylV3ClientApi, options?: CallOptions): Call<Ticket[]> {
  return api.request({ op: 'client.tickets.list', path: '/account/tickets', pick: 'data', schema: TicketsSchema }, options)
}

/**
 * Gets a ticket. Beware: 3.7.3 gives, takes messages for and deletes any ticket of the panel by its id, whoever asked it.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status, staff_email } = await panel.client.tickets.get(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function get(api: JexactylV3ClientApi, id: number, options?: CallOptions): Call<Ticket> {
  return api.request({ op: 'client.tickets.get', path: idPath`/account/tickets/${id}`, schema: TicketSchema }, options)
}

/**
 * Asks the panel's staff something, and gives the id of the ticket.
 *
 * @throws BadRequestError when the account has as many tickets as the administrator allows.
 * @example
 * const id = await panel.client.tickets.create({ title: 'Help', description: 'My server does not start' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function create(api: JexactylV3ClientApi, body: CreateTicketBody, options?: CallOptions): Call<number> {
  const spec = { op: 'client.tickets.create', method: 'POST', path: '/account/tickets', body, pick: 'id' } as const
  const check = (): void => {
    checkText('title', body.title)
    checkText('description', body.description)
  }
  return api.request({ ...spec, check, schema: TicketIdSchema }, options)
}

/**
 * Lists all messages of a ticket, the question first; none when there is no such ticket.
 *
 * @example
 * for (const { user_email, content } of await panel.client.tickets.listMessages(1)) console.log(user_email, content)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function listMessages(api: JexactylV3ClientApi, id: number, options?: CallOptions): Call<TicketMessage[]> {
  const spec = { op: 'client.tickets.listMessages', path: idPath`/account/tickets/${id}/messages`, pick: 'data' }
  return api.request({ ...spec, schema: TicketMessagesSchema }, options)
}

/**
 * Adds a message to a ticket.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.client.tickets.createMessage(1, 'It works again, thank you')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function createMessage(api: JexactylV3ClientApi, id: number, description: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.tickets.createMessage', method: 'POST', path: idPath`/account/tickets/${id}/messages` } as const
  return api.request({ ...spec, body: { description }, check: () => checkText('description', description) }, options)
}

/**
 * Deletes a ticket with its messages.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.client.tickets.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function remove(api: JexactylV3ClientApi, id: number, options?: CallOptions): Call<void> {
  const spec = { op: 'client.tickets.delete', method: 'DELETE', path: idPath`/account/tickets/${id}`, recover: recoverGone } as const
  return api.request(spec, options)
}
