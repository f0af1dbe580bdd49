import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { applyChange } from '../../change.js'
import type { Change } from '../../change.js'
import { toQuery, toSortedQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { recoverGone } from '../../gone.js'
import { idPath } from '../../id-path.js'
import { LocationSchema } from './schemas.js'
import type { CreateLocationBody, ListLocationsQuery, Location, LocationInclude, LocationWith, UpdateLocationBody } from './types.js'

/**
 * Lists the locations of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, short } of panel.application.locations.list()) console.log(id, short)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function list<const I extends LocationInclude = never>(
  api: ApplicationApi,
  query: ListLocationsQuery<I> = {},
  options?: CallOptions,
): Paginated<LocationWith<I>> {
  const spec = { op: 'application.locations.list', path: '/locations', pick: 'data', query: toSortedQuery(query) }
  return api.list({ ...spec, schema: LocationSchema }, options) as unknown as Paginated<LocationWith<I>>
}

/**
 * Gets a location.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { long, relationships } = await panel.application.locations.get(1, { include: ['nodes'] })
 * console.log(long, relationships.nodes?.map(({ name }) => name))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function get<const I extends LocationInclude = never>(
  api: ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<LocationWith<I>> {
  const spec = { op: 'application.locations.get', path: idPath`/locations/${id}`, query: toQuery(query), schema: LocationSchema }
  return api.request(spec, options) as unknown as Call<LocationWith<I>>
}

/**
 * Creates a location.
 *
 * @throws UnprocessableEntityError when the short name is taken: see `fieldErrorsOf`.
 * @example
 * const { id } = await panel.application.locations.create({ short: 'eu', long: 'Europe' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function create<const I extends LocationInclude = never>(
  api: ApplicationApi,
  body: CreateLocationBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<LocationWith<I>> {
  const spec = { op: 'application.locations.create', method: 'POST', path: '/locations', body, query: toQuery(query) } as const
  return api.request({ ...spec, schema: LocationSchema }, options) as unknown as Call<LocationWith<I>>
}

/**
 * Changes a location: give all of it, or a function that is given what it is and tells what to change.
 *
 * @example
 * await panel.application.locations.update(2, () => ({ long: 'United States' }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function update<const I extends LocationInclude = never>(
  api: ApplicationApi,
  id: number,
  change: Change<UpdateLocationBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<LocationWith<I>> {
  const op = 'application.locations.update'
  const send = (body: UpdateLocationBody): Call<Location> => {
    const spec = {
      op,
      method: 'PATCH',
      path: idPath`/locations/${id}`,
      body,
      query: toQuery(query),
    } as const
    return api.request({ ...spec, idempotent: true, schema: LocationSchema }, options)
  }
  return applyChange(change, { op, read: (step) => get(api, id, {}, step), bodyFrom, send }, options) as Promise<LocationWith<I>>
}

function bodyFrom({ short, long }: Location): UpdateLocationBody {
  return { short, long }
}

/**
 * Deletes a location, which must have no nodes.
 *
 * @throws BadRequestError with the code `HasActiveNodesException` when it has some.
 * @example
 * await panel.application.locations.delete(2)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function remove(api: ApplicationApi, id: number, options?: CallOptions): Call<void> {
  return api.request(
    { op: 'application.locations.delete', method: 'DELETE', path: idPath`/locations/${id}`, recover: recoverGone },
    options,
  )
}
