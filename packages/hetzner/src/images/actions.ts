import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody } from '../common/types.js'

/**
 * Lists the actions of one image.
 *
 * @example
 * for await (const { command, status } of hetzner.images.listActions(4711, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#image-actions-list-actions-for-an-image
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'images.listActions', path: path`/images/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all images.
 *
 * @example
 * const running = await hetzner.images.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#image-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'images.listAllActions', path: '/images/actions' }, query, options)
}

/**
 * Gets an action of an image.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.images.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#image-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'images.getAction', path: path`/images/actions/${actionId}` }, options)
}

/**
 * Protects a snapshot from deletion, or no longer.
 *
 * @example
 * await hetzner.images.changeProtection(4711, { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#image-actions-change-image-protection
 */
export function changeProtection(api: HetznerApi, id: number, body: ChangeDeleteProtectionBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'images.changeProtection', path: path`/images/${id}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
