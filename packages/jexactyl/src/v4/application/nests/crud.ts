import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { ApplicationNestSchema as NestSchema } from '@infra/panel-core/schemas'
import type { ListNestsQuery, NestBody, NestInclude, NestWith } from './types.js'

/**
 * Lists the nests of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name } of panel.application.nests.list()) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends NestInclude = never>(
  api: JexactylV4ApplicationApi,
  query: ListNestsQuery<I> = {},
  options?: CallOptions,
): Paginated<NestWith<I>> {
  return api.list(
    { op: 'application.nests.list', path: '/nests', ...listQuery(query), schema: NestSchema },
    options,
  ) as unknown as Paginated<NestWith<I>>
}

/**
 * Gets a nest.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name, relationships } = await panel.application.nests.get(1, { include: ['eggs'] })
 * console.log(name, relationships.eggs?.length)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends NestInclude = never>(
  api: JexactylV4ApplicationApi,
  nest: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NestWith<I>> {
  const spec = { op: 'application.nests.get', path: idPath`/nests/${nest}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: NestSchema }, options) as unknown as Call<NestWith<I>>
}

/** The panel requires an author, and writes another one in their place. */
const AUTHOR = 'unknown@unknown.com'

/**
 * Creates a nest without eggs.
 *
 * @example
 * const { id } = await panel.application.nests.create({ name: 'Games', description: 'All that is played' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create<const I extends NestInclude = never>(
  api: JexactylV4ApplicationApi,
  body: NestBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NestWith<I>> {
  const spec = { op: 'application.nests.create', method: 'POST', path: '/nests', query: toQuery(query) } as const
  return api.request({ ...spec, body: { author: AUTHOR, ...body }, schema: NestSchema }, options) as unknown as Call<NestWith<I>>
}

/**
 * Changes a nest. Panels of 2024 save the change and answer with the old values: get the nest to see the new ones.
 *
 * @example
 * await panel.application.nests.update(5, { name: 'Games' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update<const I extends NestInclude = never>(
  api: JexactylV4ApplicationApi,
  nest: number,
  body: NestBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NestWith<I>> {
  const spec = { op: 'application.nests.update', method: 'PATCH', path: idPath`/nests/${nest}`, query: toQuery(query) } as const
  const more = { body: { author: AUTHOR, ...body }, idempotent: true, schema: NestSchema }
  return api.request({ ...spec, ...more }, options) as unknown as Call<NestWith<I>>
}

/**
 * Deletes a nest, which must have no servers.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.nests.delete(5)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, nest: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.nests.delete', method: 'DELETE', path: idPath`/nests/${nest}`, recover: recoverGone } as const
  return api.request(spec, options)
}
