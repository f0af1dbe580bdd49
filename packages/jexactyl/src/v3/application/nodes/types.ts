import type { With } from '@infra/panel-core'
import type {
  CreateNodeBody as PanelCreateNodeBody,
  DeployableNode as PanelDeployableNode,
  Node as PanelNode,
  NodeRelations,
  UpdateNodeBody as PanelUpdateNodeBody,
} from '@infra/panel-core/application/nodes'

/** What a node has on 3.x beside what it has on all panels. */
export interface StoreNodeFields {
  /** Whether the store offers it; the API cannot change that. */
  deployable: boolean
  /** What a server of the store costs there beside its resources, in credits; null is nothing. */
  deploy_fee: number | null
}

/** A machine that servers run on, with the panel's daemon, Wings. */
export interface Node extends PanelNode, StoreNodeFields {}

/** A node that a server would fit on. */
export interface DeployableNode extends PanelDeployableNode, StoreNodeFields {}

/** A node with the relations that were asked for. */
export type NodeWith<I extends string> = With<Node, NodeRelations, I>

/** A node that a server would fit on, with the relations that were asked for. */
export type DeployableNodeWith<I extends string> = With<DeployableNode, NodeRelations, I>

/** A node to create. */
export interface CreateNodeBody extends PanelCreateNodeBody {
  /** What a server of the store costs there beside its resources, in credits, 0 or more. Default: nothing. */
  deploy_fee?: number | null
}

/** All of a node that can be changed. */
export interface UpdateNodeBody extends PanelUpdateNodeBody {
  /** What a server of the store costs there beside its resources, in credits, 0 or more; null is nothing. */
  deploy_fee: number | null
}
