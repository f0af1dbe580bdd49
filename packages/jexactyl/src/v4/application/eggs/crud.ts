import type { Call, CallOptions } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { checkIds, idPath, recoverGone, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { requestText } from '../../texts.js'
import { EggSchema } from './schemas.js'
import type { CreateEggBody, EggInclude, EggWith, UpdateEggBody } from './types.js'

/**
 * Gets an egg. `nests.listEggs` lists those of a nest.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { name, relationships } = await panel.application.eggs.get(4, { include: ['variables'] })
 * for (const { env_variable } of relationships.variables ?? []) console.log(name, env_variable)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends EggInclude = never>(
  api: JexactylV4ApplicationApi,
  egg: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<EggWith<I>> {
  const spec = { op: 'application.eggs.get', path: idPath`/eggs/${egg}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: EggSchema }, options) as unknown as Call<EggWith<I>>
}

/**
 * Creates an egg without variables.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * const { id } = await panel.application.eggs.create({
 *   nest_id: 1,
 *   name: 'My game',
 *   docker_images: { 'Java 21': 'ghcr.io/pterodactyl/yolks:java_21' },
 *   config_files: '{}',
 *   config_startup: '{"done":"Listening on "}',
 *   config_stop: 'stop',
 *   startup: 'java -jar {{SERVER_JARFILE}}',
 * })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create<const I extends EggInclude = never>(
  api: JexactylV4ApplicationApi,
  body: CreateEggBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<EggWith<I>> {
  const spec = { op: 'application.eggs.create', method: 'POST', path: '/eggs', body, query: toQuery(query) } as const
  return api.request({ ...spec, check: () => checkIds(body, 'nest_id'), schema: EggSchema }, options) as unknown as Call<EggWith<I>>
}

/**
 * Changes an egg. What is left out stays.
 *
 * @example
 * await panel.application.eggs.update(16, { name: 'My game, 2nd edition' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update<const I extends EggInclude = never>(
  api: JexactylV4ApplicationApi,
  egg: number,
  body: UpdateEggBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<EggWith<I>> {
  const spec = {
    op: 'application.eggs.update',
    method: 'PATCH',
    path: idPath`/eggs/${egg}`,
    body,
    query: toQuery(query),
    idempotent: true,
  } as const
  return api.request({ ...spec, schema: EggSchema }, options) as unknown as Call<EggWith<I>>
}

/**
 * Deletes an egg, which must have no servers.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.eggs.delete(16)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, egg: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.eggs.delete', method: 'DELETE', path: idPath`/eggs/${egg}`, recover: recoverGone } as const
  return api.request(spec, options)
}

/**
 * Exports an egg: gives the text of a file that `nests.importEgg` takes, on this panel or another.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const file = await panel.application.eggs.export(4)
 * await panel.application.nests.importEgg(5, file)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function exportEgg(api: JexactylV4ApplicationApi, egg: number, options?: CallOptions): Call<string> {
  // The panel answers JSON inside a JSON string; were it mended, the text would be the same.
  return requestText(api, { op: 'application.eggs.export', path: idPath`/eggs/${egg}/export` }, options)
}
