import type { Call, CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import type { EggInclude, EggWith } from '../eggs/types.js'
import { EggSchema } from '../eggs/schemas.js'
import type { ListEggsQuery } from './types.js'

/**
 * Lists the eggs of a nest, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name } of panel.application.nests.listEggs(1)) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listEggs<const I extends EggInclude = never>(
  api: JexactylV4ApplicationApi,
  nest: number,
  query: ListEggsQuery<I> = {},
  options?: CallOptions,
): Paginated<EggWith<I>> {
  const spec = { op: 'application.nests.listEggs', path: idPath`/nests/${nest}/eggs`, ...listQuery(query), schema: EggSchema }
  return api.list(spec, options) as unknown as Paginated<EggWith<I>>
}

/**
 * Makes an egg of an exported one.
 *
 * @param egg the text of the file, or what it holds
 * @throws BadRequestError with the code `InvalidFileUploadException` when it is no egg.
 * @example
 * const { id } = await panel.application.nests.importEgg(5, await panel.application.eggs.export(4))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function importEgg<const I extends EggInclude = never>(
  api: JexactylV4ApplicationApi,
  nest: number,
  egg: string | object,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<EggWith<I>> {
  const spec = { op: 'application.nests.importEgg', method: 'POST', path: idPath`/nests/${nest}/import`, query: toQuery(query) } as const
  const more = { headers: { 'content-type': 'application/json' }, body: egg, schema: EggSchema }
  return api.request({ ...spec, ...more }, options) as unknown as Call<EggWith<I>>
}
