export { createNodeAllocations, deleteNode, deleteNodeAllocation, getNodeConfiguration } from '@infra/panel-core/application/nodes'
export type { CreateAllocationsBody, NodeConfiguration } from '@infra/panel-core/application/nodes'
export { create as createNode, get as getNode, list as listNodes, update as updateNode } from './crud.js'
export {
  deleteAllocations as deleteNodeAllocations,
  getConfigurationYaml as getNodeConfigurationYaml,
  getInformation as getNodeInformation,
  getUtilization as getNodeUtilization,
  listAllocations as listNodeAllocations,
  listDeployable as listDeployableNodes,
} from './more.js'
export type * from './types.js'
