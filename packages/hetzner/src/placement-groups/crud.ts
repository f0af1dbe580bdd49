import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { CreatePlacementGroupResultSchema, PlacementGroupSchema } from './schemas.js'
import type {
  CreateOrGetPlacementGroupResult,
  CreatePlacementGroupBody,
  CreatePlacementGroupResult,
  ListPlacementGroupsQuery,
  PlacementGroup,
  UpdatePlacementGroupBody,
} from './types.js'

/**
 * Lists the placement groups of the project.
 *
 * @example
 * for await (const { name, servers } of hetzner.placementGroups.list()) console.log(name, servers.length)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#placement-groups-list-placement-groups
 */
export function list(api: HetznerApi, query: ListPlacementGroupsQuery = {}, options?: CallOptions): Paginated<PlacementGroup> {
  const spec = { op: 'placementGroups.list', path: '/placement_groups', query, pick: 'placement_groups' }
  return api.list({ ...spec, schema: PlacementGroupSchema }, options)
}

/**
 * Gets a placement group by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { servers } = await hetzner.placementGroups.get(897)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#placement-groups-get-a-placementgroup
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<PlacementGroup> {
  const spec = { op: 'placementGroups.get', path: path`/placement_groups/${id}`, pick: 'placement_group' }
  return api.request({ ...spec, schema: PlacementGroupSchema }, options)
}

/**
 * Finds the placement group of exactly that name; `undefined` when there is none.
 *
 * @example
 * const group = await hetzner.placementGroups.getByName('web')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<PlacementGroup | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds a placement group by id or name; `undefined` when there is none.
 *
 * @example
 * const group = await hetzner.placementGroups.getByIdOrName(process.argv[2] ?? 'web')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<PlacementGroup | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates a placement group. Servers join it when they are made, or with `servers.addToPlacementGroup`.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name is taken: see `createOrGet`.
 * @example
 * const { placement_group } = await hetzner.placementGroups.create({ name: 'web', type: 'spread' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#placement-groups-create-a-placementgroup
 */
export function create(api: HetznerApi, body: CreatePlacementGroupBody, options?: CallOptions): Call<CreatePlacementGroupResult> {
  return api.request(creation(body), options)
}

function creation(body: CreatePlacementGroupBody): RequestSpec<CreatePlacementGroupResult> {
  const check = () => checkLabels(body.labels)
  return { op: 'placementGroups.create', method: 'POST', path: '/placement_groups', body, check, schema: CreatePlacementGroupResultSchema }
}

/**
 * Gets the placement group of that name, else creates it. It may be run again and again: a creation whose answer was lost is
 * found. What exists is not compared with `body`.
 *
 * @example
 * const { created, placement_group } = await hetzner.placementGroups.createOrGet({ name: 'web', type: 'spread' })
 */
export async function createOrGet(
  api: HetznerApi,
  body: CreatePlacementGroupBody,
  options?: CallOptions,
): Promise<CreateOrGetPlacementGroupResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return outcome.created ? { created: true, ...outcome.result } : { created: false, placement_group: outcome.found }
}

/**
 * Changes the name or the labels of a placement group.
 *
 * @example
 * const group = await hetzner.placementGroups.update(897, { labels: { env: 'prod' } })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#placement-groups-update-a-placementgroup
 */
export function update(api: HetznerApi, id: number, body: UpdatePlacementGroupBody, options?: CallOptions): Call<PlacementGroup> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'placementGroups.update', method: 'PUT', path: path`/placement_groups/${id}`, body, check } as const
  return api.request({ ...spec, pick: 'placement_group', schema: PlacementGroupSchema }, options)
}

/**
 * Deletes a placement group.
 *
 * @example
 * await hetzner.placementGroups.delete(897)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#placement-groups-delete-a-placementgroup
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'placementGroups.delete', path: path`/placement_groups/${id}` }, options)
}
