import { against, broke, DONE, nextId, notFound, ok, show, showAll, stamps, textColumn } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { Call } from '../call.js'
import type { JexactylV3TicketMessageRow, JexactylV3TicketRow } from '../rows.js'

/** The address of somebody; nobody is the panel. */
const emailOf = ({ state }: Pick<Call, 'state'>, wanted: number | null) => state.users.find(({ id }) => id === wanted)?.email ?? 'system'

const ticketShape: Shape<JexactylV3TicketRow> = {
  object: 'ticket',
  attributes: (row, call) => {
    const { id, title, status, content, staff_id } = row
    return { id, staff_email: emailOf(call as Call, staff_id), title, status, content, ...stamps(row) }
  },
}
const messageShape: Shape<JexactylV3TicketMessageRow> = {
  object: 'ticket_messages',
  attributes: (row, call) => ({ id: row.id, user_email: emailOf(call as Call, row.user_id), content: row.content, ...stamps(row) }),
}

/** Anybody's: nobody asks whose it is. */
function ticketOf({ state, params }: Call): JexactylV3TicketRow {
  const wanted = numberOf(params)
  return state.tickets.find(({ id }) => id === wanted) ?? notFound()
}

function numberOf({ ticket = '' }: Call['params']): number {
  return /^\d+$/.test(ticket) ? Number(ticket) : broke()
}

/** Writes something into a ticket. */
function write({ state, user, now }: Call, ticket_id: number, content: string): void {
  const at = { created_at: now, updated_at: now }
  state.ticketMessages.push({ id: nextId(state, 'ticketMessages'), ticket_id, user_id: user.id, content, ...at })
}

interface TicketBody {
  title?: unknown
  description?: unknown
}

const path = '/account/tickets'

export const ticketRoutes = [
  on('client.tickets.list', `GET ${path}`, {}, (call) => {
    const own = call.state.tickets.filter(({ user_id }) => user_id === call.user.id)
    return ok(showAll(call, ticketShape, own))
  }),
  on<TicketBody>('client.tickets.create', `POST ${path}`, {}, (call) => {
    const { state, user, body, now } = call
    const most = state.settings.tickets
    if (state.tickets.filter(({ user_id }) => user_id === user.id).length >= most) against(`You already have ${most} tickets open.`)
    const [title, content] = [textColumn(body.title), textColumn(body.description)]
    const id = nextId(state, 'tickets')
    // The column is no longer.
    const cut = title.slice(0, 191)
    state.tickets.push({ id, user_id: user.id, staff_id: null, title: cut, content, status: 'pending', created_at: now, updated_at: now })
    write(call, id, content)
    return ok({ id })
  }),
  on('client.tickets.get', `GET ${path}/{ticket}`, {}, (call) => ok(show(call, ticketShape, ticketOf(call)))),
  on('client.tickets.delete', `DELETE ${path}/{ticket}`, {}, (call) => {
    const { state } = call
    const ticket = ticketOf(call)
    state.tickets = state.tickets.filter((row) => row !== ticket)
    state.ticketMessages = state.ticketMessages.filter(({ ticket_id }) => ticket_id !== ticket.id)
    return DONE
  }),
  on('client.tickets.listMessages', `GET ${path}/{ticket}/messages`, {}, (call) => {
    const wanted = numberOf(call.params)
    return ok(
      showAll(
        call,
        messageShape,
        call.state.ticketMessages.filter(({ ticket_id }) => ticket_id === wanted),
      ),
    )
  }),
  on<TicketBody>('client.tickets.createMessage', `POST ${path}/{ticket}/messages`, {}, (call) => {
    write(call, ticketOf(call).id, textColumn(call.body.description))
    return DONE
  }),
]
