export { createAllocations, deleteAllocation, listAllocations } from './allocations.js'
export { create, get, getConfiguration, list, listDeployable, remove as delete, update } from './crud.js'
