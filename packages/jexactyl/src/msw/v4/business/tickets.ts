import { against, broke, date, DONE, many, nextId, notFound, ok, show, showAll, stamps, textColumn } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import type { JexactylV4TicketMessageRow, JexactylV4TicketRow } from '../business-rows.js'
import { on } from '../call.js'
import type { Call } from '../call.js'
import { paged } from '../list.js'
import type { JexactylV4State } from '../state.js'
import { isNumber, rowAt, setByKey, without } from './lookup.js'
import { rawUser } from './people.js'

const messageShape: Shape<JexactylV4TicketMessageRow> = {
  object: 'ticket_messages',
  attributes: (row, call) => ({ id: row.id, message: row.message, author: rawUser(call, row.user_id), ...stamps(row) }),
}

const relations: NonNullable<Shape<JexactylV4TicketRow>['relations']> = {
  messages: many(
    () => messageShape,
    ({ id }, { state }) => messagesOf(state as JexactylV4State, id),
  ),
}

const messagesOf = ({ ticketMessages }: JexactylV4State, ticket: number) => ticketMessages.filter(({ ticket_id }) => ticket_id === ticket)

/** As users see it. */
const clientShape: Shape<JexactylV4TicketRow> = {
  object: 'ticket',
  attributes: ({ id, title, status, ...row }) => ({ id, title, status, ...stamps(row) }),
  relations,
}

/** As administrators see it. */
const adminShape: Shape<JexactylV4TicketRow> = {
  object: 'ticket',
  attributes: ({ id, title, status, ...row }, call) => ({
    id,
    title,
    status,
    user: rawUser(call, row.user_id),
    assigned_to: rawUser(call, row.assigned_to),
    ...stamps(row),
  }),
  relations,
}

type NewTicket = Pick<JexactylV4TicketRow, 'title' | 'user_id'> & Partial<Pick<JexactylV4TicketRow, 'status' | 'assigned_to'>>

function addTicket({ state, now }: Call, { title, user_id, status = 'pending', assigned_to = null }: NewTicket): JexactylV4TicketRow {
  const ticket = { id: nextId(state, 'tickets'), title, status, user_id, assigned_to, created_at: now, updated_at: now }
  state.tickets.push(ticket)
  return ticket
}

function addMessage({ state, user, now }: Call, ticket: JexactylV4TicketRow, message: string): JexactylV4TicketMessageRow {
  const id = nextId(state, 'ticketMessages')
  const row = { id, ticket_id: ticket.id, user_id: user.id, message, created_at: now, updated_at: now }
  state.ticketMessages.push(row)
  return row
}

function remove({ state }: Call, ticket: JexactylV4TicketRow) {
  state.tickets = without(state.tickets, ticket)
  state.ticketMessages = state.ticketMessages.filter(({ ticket_id }) => ticket_id !== ticket.id)
  return DONE
}

interface TicketBody {
  title?: unknown
  user_id?: number
  assigned_to?: number | null
  status?: unknown
}

const ticketAt = (call: Call) => rowAt(call, 'ticket', call.state.tickets)

const adminRoutes = [
  on('application.tickets.list', 'GET /tickets', {}, (call) =>
    paged(call, adminShape, call.state.tickets, {
      filters: { id: isNumber(), title: true, status: true, created_at: (row, day) => date(row.created_at).includes(day) },
      sorts: ['id', 'title', 'status', 'created_at'],
    }),
  ),
  on('application.tickets.get', 'GET /tickets/{ticket}', {}, (call) => ok(show(call, adminShape, ticketAt(call)))),
  on<TicketBody>('application.tickets.create', 'POST /tickets', {}, (call) => {
    const { title, user_id, status, assigned_to } = call.body
    const user = call.state.users.find(({ id }) => id === user_id)
    // What is missing is told by the database alone.
    if (!title || !user) broke('QueryException')
    return {
      status: 201,
      body: show(
        call,
        adminShape,
        addTicket(call, {
          title: textColumn(title),
          user_id: user.id,
          ...(assigned_to !== undefined && { assigned_to }),
          ...(status !== undefined && { status: textColumn(status) }),
        }),
      ),
    }
  }),
  on<TicketBody>('application.tickets.update', 'PUT /tickets/{ticket}', {}, (call) => {
    const ticket = ticketAt(call)
    const { title, status, assigned_to } = call.body
    if (title) ticket.title = textColumn(title)
    if (status !== undefined) ticket.status = textColumn(status)
    if (assigned_to !== undefined) ticket.assigned_to = assigned_to
    ticket.updated_at = call.now
    return ok(show(call, adminShape, ticket))
  }),
  on('application.tickets.delete', 'DELETE /tickets/{ticket}', {}, (call) => remove(call, ticketAt(call))),
  on('application.tickets.listMessages', 'GET /tickets/{ticket}/messages', {}, (call) =>
    paged(call, messageShape, messagesOf(call.state, ticketAt(call).id), { filters: { id: isNumber() }, sorts: ['id'] }),
  ),
  on<{ ticket_id?: number; message?: unknown }>('application.tickets.addMessage', 'POST /tickets/message', {}, (call) => {
    const { ticket_id, message } = call.body
    const ticket = call.state.tickets.find(({ id }) => id === ticket_id) ?? notFound()
    return ok(show(call, messageShape, addMessage(call, ticket, textColumn(message))))
  }),
  on<object>('application.tickets.setSetting', 'PUT /tickets/settings', {}, ({ state, body }) => setByKey(state.settings.tickets, body)),
]

/** A ticket of the user's own. */
function ownTicket(call: Call): JexactylV4TicketRow {
  const ticket = ticketAt(call)
  if (ticket.user_id !== call.user.id) against('You do not own this ticket.')
  return ticket
}

interface QuestionBody {
  title?: unknown
  message?: unknown
}

const clientRoutes = [
  on('client.tickets.list', 'GET /account/tickets', {}, (call) => {
    const own = call.state.tickets.filter(({ user_id }) => user_id === call.user.id)
    return ok(showAll(call, clientShape, own))
  }),
  on('client.tickets.get', 'GET /account/tickets/{ticket}', {}, (call) => ok(show(call, clientShape, ownTicket(call)))),
  on<QuestionBody>('client.tickets.create', 'POST /account/tickets', {}, (call) => {
    const { title, message } = call.body
    if (!call.state.settings.tickets['enabled']) against('You cannot create a ticket as the module is disabled.')
    if (!title || !message) broke('QueryException')
    const [subject, text] = [textColumn(title), textColumn(message)]
    const ticket = addTicket(call, { title: subject, user_id: call.user.id })
    addMessage(call, ticket, text)
    return ok(show(call, clientShape, ticket))
  }),
  on<QuestionBody>('client.tickets.addMessage', 'POST /account/tickets/{ticket}/messages', {}, (call) => {
    const ticket = ownTicket(call)
    addMessage(call, ticket, textColumn(call.body.message))
    return ok(show(call, clientShape, ticket))
  }),
  on('client.tickets.delete', 'DELETE /account/tickets/{ticket}', {}, (call) => remove(call, ownTicket(call))),
]

/** Both sides of tickets. */
export const ticketRoutes = [...adminRoutes, ...clientRoutes]
