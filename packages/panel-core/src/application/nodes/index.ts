export {
  createAllocations as createNodeAllocations,
  deleteAllocation as deleteNodeAllocation,
  listAllocations as listNodeAllocations,
} from './allocations.js'
export {
  create as createNode,
  get as getNode,
  getConfiguration as getNodeConfiguration,
  list as listNodes,
  listDeployable as listDeployableNodes,
  remove as deleteNode,
  update as updateNode,
} from './crud.js'
export type * from './types.js'
