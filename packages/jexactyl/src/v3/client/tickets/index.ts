export {
  create as createTicket,
  createMessage as createTicketMessage,
  get as getTicket,
  list as listTickets,
  listMessages as listTicketMessages,
  remove as deleteTicket,
} from './crud.js'
export type * from './types.js'
