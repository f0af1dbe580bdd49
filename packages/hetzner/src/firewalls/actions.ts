import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import { ActionsSchema } from '../actions/schemas.js'
import { actionAt, actionsAt } from '../actions/specs.js'
import type { Action, ListActionsQuery, ListAllActionsQuery } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { checkRules } from './rules.js'
import type { FirewallResource, FirewallRuleBody } from './types.js'

/**
 * Lists the actions of one firewall.
 *
 * @example
 * for await (const { command, status } of hetzner.firewalls.listActions(4711, { sort: 'started:desc' })) console.log(command, status)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewall-actions-list-actions-for-a-firewall
 */
export function listActions(api: HetznerApi, id: number, query: ListActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'firewalls.listActions', path: path`/firewalls/${id}/actions` }, query, options)
}

/**
 * Lists the actions of all firewalls.
 *
 * @example
 * const running = await hetzner.firewalls.listAllActions({ status: 'running' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewall-actions-list-actions
 */
export function listAllActions(api: HetznerApi, query: ListAllActionsQuery = {}, options?: CallOptions): Paginated<Action> {
  return actionsAt(api, { op: 'firewalls.listAllActions', path: '/firewalls/actions' }, query, options)
}

/**
 * Gets an action of a firewall.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status } = await hetzner.firewalls.getAction(1234)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewall-actions-get-an-action
 */
export function getAction(api: HetznerApi, actionId: number, options?: CallOptions): Call<Action> {
  return actionAt(api, { op: 'firewalls.getAction', path: path`/firewalls/actions/${actionId}` }, options)
}

/**
 * Applies a firewall to more servers, one by one or by their labels. A server can have 5 firewalls at most. Servers that a
 * label selector matches later follow within seconds.
 *
 * @throws ApiError with the code `firewall_already_applied`, `private_net_only_server` or `incompatible_network_type`.
 * @example
 * await hetzner.actions.wait(await hetzner.firewalls.applyToResources(4711, [{ type: 'server', server: { id: 42 } }]))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewall-actions-apply-to-resources
 */
export function applyToResources(
  api: HetznerApi,
  id: number,
  resources: readonly FirewallResource[],
  options?: CallOptions,
): Call<Action[]> {
  const body = { apply_to: resources }
  return act(api, { op: 'firewalls.applyToResources', path: path`/firewalls/${id}/actions/apply_to_resources`, body }, options)
}

/**
 * Takes a firewall off servers. One that is there because of a label selector goes only with that.
 *
 * @throws ApiError with the code `firewall_managed_by_label_selector` when only the label selector can be removed.
 * @example
 * await hetzner.actions.wait(await hetzner.firewalls.removeFromResources(4711, [{ type: 'server', server: { id: 42 } }]))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewall-actions-remove-from-resources
 */
export function removeFromResources(
  api: HetznerApi,
  id: number,
  resources: readonly FirewallResource[],
  options?: CallOptions,
): Call<Action[]> {
  const body = { remove_from: resources }
  return act(api, { op: 'firewalls.removeFromResources', path: path`/firewalls/${id}/actions/remove_from_resources`, body }, options)
}

/**
 * Sets all the rules of a firewall: they replace those it has. An empty list removes them all, so that nothing comes in.
 *
 * @param rules 50 at most
 * @throws InvalidInputError for a rule with addresses of the other direction.
 * @example
 * const { rules } = await hetzner.firewalls.get(4711)
 * const ssh = { direction: 'in', protocol: 'tcp', port: '22', source_ips: ['192.0.2.0/24'] }
 * await hetzner.actions.wait(await hetzner.firewalls.setRules(4711, [...rules, ssh]))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#firewall-actions-set-rules
 */
export function setRules(api: HetznerApi, id: number, rules: readonly FirewallRuleBody[], options?: CallOptions): Call<Action[]> {
  const check = () => checkRules(rules)
  const spec = { op: 'firewalls.setRules', path: path`/firewalls/${id}/actions/set_rules`, body: { rules }, check, idempotent: true }
  return act(api, spec, options)
}

/** Starts several actions at once: one for each resource, mostly. */
function act(api: HetznerApi, spec: Omit<RequestSpec, 'schema' | 'recover'>, options?: CallOptions): Call<Action[]> {
  return api.request({ ...spec, method: 'POST', pick: 'actions', schema: ActionsSchema }, options)
}
