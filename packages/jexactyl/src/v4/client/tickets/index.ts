export {
  addMessage as addTicketMessage,
  create as createTicket,
  get as getTicket,
  list as listTickets,
  remove as deleteTicket,
} from './crud.js'
export type * from './types.js'
