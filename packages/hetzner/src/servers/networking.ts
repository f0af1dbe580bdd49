import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import type { ChangeDnsPtrBody } from '../common/types.js'
import type { AttachServerToNetworkBody, ChangeServerAliasIpsBody } from './action-types.js'

/**
 * Puts a server into a private network: it gets one more network card.
 *
 * @throws ApiError with the code `server_already_attached`, `ip_not_available` or `no_subnet_available`.
 * @example
 * await hetzner.actions.wait(await hetzner.servers.attachToNetwork(42, { network: 4711, ip: '10.0.1.5' }))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-attach-a-server-to-a-network
 */
export function attachToNetwork(api: HetznerApi, id: number, body: AttachServerToNetworkBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.attachToNetwork', path: path`/servers/${id}/actions/attach_to_network`, body }, options)
}

/**
 * Takes a server out of a private network: its network card there vanishes.
 *
 * @param network id of the network
 * @example
 * await hetzner.actions.wait(await hetzner.servers.detachFromNetwork(42, 4711))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-detach-a-server-from-a-network
 */
export function detachFromNetwork(api: HetznerApi, id: number, network: number, options?: CallOptions): Call<Action> {
  const spec = { op: 'servers.detachFromNetwork', path: path`/servers/${id}/actions/detach_from_network`, body: { network } }
  return act(api, spec, options)
}

/**
 * Sets the additional addresses of a server in a private network; those that are left out go.
 *
 * @example
 * await hetzner.servers.changeAliasIps(42, { network: 4711, alias_ips: ['10.0.1.6', '10.0.1.7'] })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-change-alias-ips-of-a-network
 */
export function changeAliasIps(api: HetznerApi, id: number, body: ChangeServerAliasIpsBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'servers.changeAliasIps', path: path`/servers/${id}/actions/change_alias_ips`, body, idempotent: true }
  return act(api, spec, options)
}

/**
 * Sets what a public address of a server resolves to in the reverse. Floating IPs have their own: `floatingIps.changeDnsPtr`.
 *
 * @example
 * await hetzner.servers.changeDnsPtr(42, { ip: '203.0.113.7', dns_ptr: 'www.example.com' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-change-reverse-dns-entry-for-this-server
 */
export function changeDnsPtr(api: HetznerApi, id: number, body: ChangeDnsPtrBody, options?: CallOptions): Call<Action> {
  const spec = { op: 'servers.changeDnsPtr', path: path`/servers/${id}/actions/change_dns_ptr`, body, idempotent: true }
  return act(api, spec, options)
}
