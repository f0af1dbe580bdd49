import type { DeleteServerQuery as PanelDeleteServerQuery } from '@infra/panel-core/application/servers'

/** How to delete a server. */
export interface DeleteServerQuery extends PanelDeleteServerQuery {
  /** `true`: its resources and a slot go back to its owner's account. Default: false. */
  return_resources?: boolean
}
