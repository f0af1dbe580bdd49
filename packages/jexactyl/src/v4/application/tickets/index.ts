export {
  addMessage as addTicketMessage,
  create as createTicket,
  get as getTicket,
  list as listTickets,
  listMessages as listTicketMessages,
  remove as deleteTicket,
  setSetting as setTicketSetting,
  update as updateTicket,
} from './crud.js'
export type * from './types.js'
