import { extend } from '@infra/panel-core/provider'
import { ApplicationNodeSchema as PanelNodeSchema } from '@infra/panel-core/schemas'
import * as v from 'valibot'
import type { DeployableNode, Node } from './types.js'

/** Schema of {@link Node}. */
export const NodeSchema = /* @__PURE__ */ extend(PanelNodeSchema, {
  deployable: v.boolean(),
  deploy_fee: v.nullable(v.number()),
}) satisfies v.GenericSchema<unknown, Node>

/** Schema of {@link DeployableNode}. */
export const DeployableNodeSchema = /* @__PURE__ */ extend(NodeSchema, {
  sum_memory: v.string(),
  sum_disk: v.string(),
}) satisfies v.GenericSchema<unknown, DeployableNode>
