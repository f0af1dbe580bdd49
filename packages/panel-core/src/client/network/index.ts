export {
  assign as assignAllocation,
  list as listAllocations,
  setNotes as setAllocationNotes,
  setPrimary as setPrimaryAllocation,
  unassign as unassignAllocation,
} from './crud.js'
export type * from './types.js'
