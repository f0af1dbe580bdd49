export { assign, list, setNotes, setPrimary, unassign } from './crud.js'
