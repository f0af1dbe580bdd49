import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { getNest, listNests } from '@infra/panel-core/application/nests'
import type { ListNestsQuery, NestInclude } from '@infra/panel-core/application/nests'
import { checkedBy } from '../../../checked-by.js'
import type { JexactylV3ApplicationApi } from '../../api.js'
import { NestSchema } from './schemas.js'
import type { NestWith } from './types.js'

/**
 * Lists the nests of the panel. They come in no order that the panel promises.
 *
 * @example
 * for await (const { id, name, private: hidden } of panel.application.nests.list()) console.log(id, name, hidden === 1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function list<const I extends NestInclude = never>(
  api: JexactylV3ApplicationApi,
  query: ListNestsQuery<I> = {},
  options?: CallOptions,
): Paginated<NestWith<I>> {
  return listNests(checkedBy(api, NestSchema), query, options) as unknown as Paginated<NestWith<I>>
}

/**
 * Gets a nest.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name, relationships } = await panel.application.nests.get(1, { include: ['eggs'] })
 * console.log(name, relationships.eggs?.length)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function get<const I extends NestInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<NestWith<I>> {
  return getNest(checkedBy(api, NestSchema), id, query, options) as unknown as Call<NestWith<I>>
}
