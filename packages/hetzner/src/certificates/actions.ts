import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'

/**
 * Lists the actions of one certificate.
 *
 * @example
 * for await (const { command, error } of hetzner.certificates.listActions(897, { status: 'error' })) console.log(command, error?.message)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificate-actions-list-actions-for-a-certificate
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'certificates.listActions', path: path`/certificates/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all certificates.
 *
 * @example
 * const running = await hetzner.certificates.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificate-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'certificates.listAllActions', path: '/certificates/actions' }, query, options)
}

/**
 * Gets an action of a certificate.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.certificates.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificate-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'certificates.getAction', path: path`/certificates/actions/${actionId}` }, options)
}

/**
 * Tries again to have a managed certificate issued or renewed, once that has failed: `status` of the certificate tells.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.certificates.retry(897))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#certificate-actions-retry-issuance-or-renewal
 */
export function retry(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'certificates.retry', path: path`/certificates/${id}/actions/retry` }, options)
}
