import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { NetworkMemberSchema, NetworkSchema } from './schemas.js'
import type { CreateNetworkBody, ListNetworkMembersQuery, ListNetworksQuery, Network, NetworkMember, UpdateNetworkBody } from './types.js'

/**
 * Lists the networks of the project.
 *
 * @example
 * for await (const { name, ip_range } of hetzner.networks.list({ label_selector: 'env=prod' })) console.log(name, ip_range)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#networks-list-networks
 */
export function list(api: HetznerApi, query: ListNetworksQuery = {}, options?: CallOptions): Paginated<Network> {
  return api.list({ op: 'networks.list', path: '/networks', query, pick: 'networks', schema: NetworkSchema }, options)
}

/**
 * Gets a network by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { subnets } = await hetzner.networks.get(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#networks-get-a-network
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Network> {
  return api.request({ op: 'networks.get', path: path`/networks/${id}`, pick: 'network', schema: NetworkSchema }, options)
}

/**
 * Finds the network of exactly that name; `undefined` when there is none.
 *
 * @example
 * const internal = await hetzner.networks.getByName('internal')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Network | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a network by id or name; `undefined` when there is none.
 *
 * @example
 * const network = await hetzner.networks.getByIdOrName(process.argv[2] ?? 'internal')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Network | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a network, with its subnets and routes if these are known already. It is there at once.
 *
 * @example
 * const network = await hetzner.networks.create({
 *   name: 'internal',
 *   ip_range: '10.0.0.0/16',
 *   subnets: [{ type: 'cloud', network_zone: 'eu-central', ip_range: '10.0.1.0/24' }],
 * })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#networks-create-a-network
 */
export function create(api: HetznerApi, body: CreateNetworkBody, options?: CallOptions): Call<Network> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'networks.create', method: 'POST', path: '/networks', body, check, pick: 'network' } as const
  return api.request({ ...spec, schema: NetworkSchema }, options)
}

/**
 * Changes the name or the labels of a network, or whether its vSwitch is told of its routes.
 *
 * @example
 * const network = await hetzner.networks.update(4711, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#networks-update-a-network
 */
export function update(api: HetznerApi, id: number, body: UpdateNetworkBody, options?: CallOptions): Call<Network> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'networks.update', method: 'PUT', path: path`/networks/${id}`, body, check, pick: 'network' } as const
  return api.request({ ...spec, schema: NetworkSchema }, options)
}

/**
 * Deletes a network. What is in it is taken out of it first.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.networks.delete(4711)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#networks-delete-a-network
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'networks.delete', path: path`/networks/${id}` }, options)
}

/**
 * Lists what is in a network: servers and load balancers, with their addresses there.
 *
 * @example
 * const servers = await hetzner.networks.listMembers(4711, { type: 'server', subnet: '10.0.1.0/24' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#networks-list-members-of-a-network
 */
export function listMembers(
  api: HetznerApi,
  id: number,
  query: ListNetworkMembersQuery = {},
  options?: CallOptions,
): Paginated<NetworkMember> {
  const spec = { op: 'networks.listMembers', path: path`/networks/${id}/members`, query, pick: 'members' }
  return api.list({ ...spec, schema: NetworkMemberSchema }, options)
}
