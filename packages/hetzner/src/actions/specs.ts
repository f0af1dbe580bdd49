import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { ActionSchema } from './schemas.js'
import type { Action, ListAllActionsQuery } from './types.js'

type Act = Pick<RequestSpec, 'op' | 'path' | 'body' | 'check' | 'idempotent' | 'secrets'>

/** Starts an action whose answer holds nothing else. */
export function act(api: HetznerApi, spec: Act, options?: CallOptions): Call<Action> {
  return api.request({ ...spec, method: 'POST', pick: 'action', schema: ActionSchema }, options)
}

/** A list of actions: those of one kind of resource, or of one resource. */
export function actionsAt(
  api: HetznerApi,
  spec: Pick<RequestSpec, 'op' | 'path'>,
  query: ListAllActionsQuery,
  options?: CallOptions,
): Paginated<Action> {
  return api.list({ ...spec, query, pick: 'actions', schema: ActionSchema }, options)
}

/** One action, found through the kind of its resource. */
export function actionAt(api: HetznerApi, spec: Pick<RequestSpec, 'op' | 'path'>, options?: CallOptions): Call<Action> {
  return api.request({ ...spec, pick: 'action', schema: ActionSchema }, options)
}
