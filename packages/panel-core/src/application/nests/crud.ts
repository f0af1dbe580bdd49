import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { toQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { idPath } from '../../id-path.js'
import { EggSchema, EggsSchema, NestSchema } from './schemas.js'
import type { EggInclude, EggWith, ListNestsQuery, NestInclude, NestWith } from './types.js'

/**
 * Lists the nests of the panel. They come in no order that the panel promises.
 *
 * @example
 * for await (const { id, name } of panel.application.nests.list()) console.log(id, name)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function list<const I extends NestInclude = never>(
  api: ApplicationApi,
  query: ListNestsQuery<I> = {},
  options?: CallOptions,
): Paginated<NestWith<I>> {
  const spec = { op: 'application.nests.list', path: '/nests', pick: 'data', query: toQuery(query), schema: NestSchema }
  return api.list(spec, options) as unknown as Paginated<NestWith<I>>
}

/**
 * Gets a nest.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name, relationships } = await panel.application.nests.get(1, { include: ['eggs'] })
 * console.log(name, relationships.eggs?.length)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function get<const I extends NestInclude = never>(
  api: ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NestWith<I>> {
  const spec = { op: 'application.nests.get', path: idPath`/nests/${id}`, query: toQuery(query), schema: NestSchema }
  return api.request(spec, options) as unknown as Call<NestWith<I>>
}

/**
 * Lists all eggs of a nest.
 *
 * @example
 * for (const { id, name } of await panel.application.nests.listEggs(1)) console.log(id, name)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function listEggs<const I extends EggInclude = never>(
  api: ApplicationApi,
  nest: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<EggWith<I>[]> {
  const spec = { op: 'application.nests.listEggs', path: idPath`/nests/${nest}/eggs`, pick: 'data', query: toQuery(query) }
  return api.request({ ...spec, schema: EggsSchema }, options) as unknown as Call<EggWith<I>[]>
}

/**
 * Gets an egg of a nest.
 *
 * @throws NotFoundError when the nest has none of that id.
 * @example
 * const egg = await panel.application.nests.getEgg(1, 3, { include: ['variables'] })
 * for (const { env_variable, default_value } of egg.relationships.variables ?? []) console.log(env_variable, default_value)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function getEgg<const I extends EggInclude = never>(
  api: ApplicationApi,
  nest: number,
  egg: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<EggWith<I>> {
  const spec = { op: 'application.nests.getEgg', path: idPath`/nests/${nest}/eggs/${egg}`, query: toQuery(query), schema: EggSchema }
  return api.request(spec, options) as unknown as Call<EggWith<I>>
}
