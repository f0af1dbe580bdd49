export * from '@infra/panel-core/application/nodes'
export { create as createNode, get as getNode, list as listNodes, listDeployable as listDeployableNodes } from './crud.js'
export type { CreateNodeBody, DeployableNode, DeployableNodeWith, Node, NodeWith, StoreNodeFields, UpdateNodeBody } from './types.js'
export { update as updateNode } from './update.js'
