import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import { act, actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDeleteProtectionBody } from '../common/types.js'
import { checkTtl } from '../rrsets/checks.js'
import { keysOf } from './checks.js'
import type { ChangePrimaryNameserversBody } from './types.js'

/**
 * Lists the actions of one zone.
 *
 * @example
 * for await (const { command, status } of hetzner.zones.listActions('example.com', { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-actions-list-actions-for-a-zone
 */
export function listActions(
  api: HetznerApi,
  idOrName: number | string,
  query: ListActionsQuery = {},
  options?: CallOptions,
): Paginated<Action> {
  return actionsAt(api, { op: 'zones.listActions', path: path`/zones/${idOrName}/actions` }, query, options)
}

/**
 * Lists the actions of all zones.
 *
 * @example
 * const running = await hetzner.zones.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'zones.listAllActions', path: '/zones/actions' }, query, options)
}

/**
 * Gets an action of a zone.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.zones.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'zones.getAction', path: path`/zones/actions/${actionId}` }, options)
}

/**
 * Sets the name servers that a secondary zone comes from, in the place of those it has.
 *
 * @example
 * await hetzner.zones.changePrimaryNameservers('example.com', { primary_nameservers: [{ address: '198.51.100.1' }] })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-actions-change-a-zones-primary-nameservers
 */
export function changePrimaryNameservers(
  api: HetznerApi,
  idOrName: number | string,
  body: ChangePrimaryNameserversBody,
  options?: CallOptions,
): Call<Action> {
  const spec = { op: 'zones.changePrimaryNameservers', path: path`/zones/${idOrName}/actions/change_primary_nameservers`, body }
  return act(api, { ...spec, idempotent: true, secrets: keysOf(body.primary_nameservers) }, options)
}

/**
 * Changes how long others may keep records whose record set says nothing else. For primary zones.
 *
 * @param ttl in seconds, 60 to 2,147,483,647
 * @throws InvalidInputError for a TTL out of range.
 * @example
 * await hetzner.zones.changeTtl('example.com', 3600)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-actions-change-a-zones-default-ttl
 */
export function changeTtl(api: HetznerApi, idOrName: number | string, ttl: number, options?: CallOptions): Call<Action> {
  const check = () => checkTtl(ttl)
  const spec = { op: 'zones.changeTtl', path: path`/zones/${idOrName}/actions/change_ttl`, body: { ttl }, check, idempotent: true }
  return act(api, spec, options)
}

/**
 * Protects a zone from deletion, or no longer.
 *
 * @example
 * await hetzner.zones.changeProtection('example.com', { delete: true })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#zone-actions-change-a-zones-protection
 */
export function changeProtection(
  api: HetznerApi,
  idOrName: number | string,
  body: ChangeDeleteProtectionBody,
  options?: CallOptions,
): Call<Action> {
  const spec = { op: 'zones.changeProtection', path: path`/zones/${idOrName}/actions/change_protection`, body, idempotent: true }
  return act(api, spec, options)
}
