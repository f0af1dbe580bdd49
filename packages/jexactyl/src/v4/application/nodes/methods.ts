export { createAllocations, delete, deleteAllocation, getConfiguration } from '@infra/panel-core/application/nodes/methods'
export { create, get, list, update } from './crud.js'
export { deleteAllocations, getConfigurationYaml, getInformation, getUtilization, listAllocations, listDeployable } from './more.js'
