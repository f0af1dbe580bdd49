import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { ActionSchema, ActionsSchema } from './schemas.js'
import type { Action } from './types.js'

/**
 * Gets several actions of the Cloud API by their ids, at most 50 at a time; those that do not exist are left out. Actions
 * of Storage Boxes are elsewhere: `storageBoxes.listAllActions({ id })`.
 *
 * @example
 * const actions = await hetzner.actions.list([4711, 4712])
 *
 * @see https://docs.hetzner.cloud/reference/cloud#actions-get-multiple-actions
 */
export function list(api: HetznerApi, ids: readonly number[], options?: CallOptions): Call<Action[]> {
  return api.request({ op: 'actions.list', path: '/actions', query: { id: ids }, pick: 'actions', schema: ActionsSchema }, options)
}

/**
 * Gets an action of the Cloud API.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status, progress } = await hetzner.actions.get(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#actions-get-an-action
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return api.request({ op: 'actions.get', path: path`/actions/${id}`, pick: 'action', schema: ActionSchema }, options)
}
