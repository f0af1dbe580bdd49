import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import { ActionSchema } from '../actions/schemas.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { checkHostname } from '../common/checks.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { checkLabels } from '../labels/check.js'
import { CreateServerResultSchema, ServerSchema } from './schemas.js'
import type { CreateOrGetServerResult, CreateServerBody, CreateServerResult, ListServersQuery, Server, UpdateServerBody } from './types.js'

/**
 * Lists the servers of the project.
 *
 * @example
 * for await (const { name, status, public_net } of hetzner.servers.list({ label_selector: 'env=prod' }))
 *   console.log(name, status, public_net.ipv4?.ip)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#servers-list-servers
 */
export function list(api: HetznerApi, query: ListServersQuery = {}, options?: CallOptions): Paginated<Server> {
  return api.list({ op: 'servers.list', path: '/servers', query, pick: 'servers', schema: ServerSchema }, options)
}

/**
 * Gets a server by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { status, server_type } = await hetzner.servers.get(42)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#servers-get-a-server
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<Server> {
  return api.request({ op: 'servers.get', path: path`/servers/${id}`, pick: 'server', schema: ServerSchema }, options)
}

/**
 * Finds the server of exactly that name; `undefined` when there is none.
 *
 * @example
 * const web = await hetzner.servers.getByName('web-1')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<Server | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a server by id or name; `undefined` when there is none.
 *
 * @example
 * const server = await hetzner.servers.getByIdOrName(process.argv[2] ?? 'web-1')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<Server | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a server. Wait for the work that makes and starts it: `actions.wait(result)`. Without `ssh_keys` the password of root
 * is in the result, and nowhere else.
 *
 * @throws ApiError with the code `resource_unavailable` when there is none left there: see `createWithFallback`.
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @example
 * const result = await hetzner.servers.create({ name: 'web-1', server_type: 'cpx22', image: 'debian-13', ssh_keys: ['anna'] })
 * await hetzner.actions.wait(result)
 * console.log(result.server.public_net.ipv4?.ip)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#servers-create-a-server
 */
export function create(api: HetznerApi, body: CreateServerBody, options?: CallOptions): Call<CreateServerResult> {
  return api.request(creation(body), options)
}

function creation(body: CreateServerBody): RequestSpec<CreateServerResult> {
  const { name, labels, user_data: userData } = body
  const check = () => {
    checkHostname(name)
    checkLabels(labels)
  }
  const spec = { op: 'servers.create', method: 'POST', path: '/servers', body, check, secrets: [userData] } as const
  return { ...spec, schema: CreateServerResultSchema }
}

/**
 * Gets the server of that name, else creates it. It may be run again and again: a creation whose answer was lost is found; the
 * password of root is lost with the answer then, so give `ssh_keys`. What exists is not compared with `body`.
 *
 * @example
 * const body = { name: 'web-1', server_type: 'cpx22', image: 'debian-13', ssh_keys: ['anna'] }
 * const { created, server } = await hetzner.servers.createOrGet(body)
 */
export async function createOrGet(api: HetznerApi, body: CreateServerBody, options?: CallOptions): Promise<CreateOrGetServerResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, server: outcome.found }
}

/**
 * Changes the name or the labels of a server.
 *
 * @throws InvalidInputError for a name that is no host name.
 * @example
 * const server = await hetzner.servers.update(42, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#servers-update-a-server
 */
export function update(api: HetznerApi, id: number, body: UpdateServerBody, options?: CallOptions): Call<Server> {
  const check = () => {
    if (body.name !== undefined) checkHostname(body.name)
    checkLabels(body.labels)
  }
  const spec = { op: 'servers.update', method: 'PUT', path: path`/servers/${id}`, body, check, pick: 'server' } as const
  return api.request({ ...spec, schema: ServerSchema }, options)
}

/**
 * Deletes a server and its disk, for good. What was attached to it, such as volumes, stays; primary IPs with `auto_delete` go.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * await hetzner.actions.wait(await hetzner.servers.delete(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#servers-delete-a-server
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  const spec = { op: 'servers.delete', method: 'DELETE', path: path`/servers/${id}`, pick: 'action', schema: ActionSchema } as const
  return api.request(spec, options)
}
