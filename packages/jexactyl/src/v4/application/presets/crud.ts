import type { Call, CallOptions, Paginated } from '@infra/core'
import { checkIds, idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { ServerPresetSchema } from './schemas.js'
import type { CreateServerPresetBody, ListServerPresetsQuery, ServerPreset, UpdateServerPresetBody } from './types.js'

/**
 * Lists the presets of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, name, memory } of panel.application.presets.list()) console.log(id, name, memory)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list(api: JexactylV4ApplicationApi, query: ListServerPresetsQuery = {}, options?: CallOptions): Paginated<ServerPreset> {
  const spec = { op: 'application.presets.list', path: '/servers/presets' } as const
  return api.list({ ...spec, ...listQuery(query), schema: ServerPresetSchema }, options)
}

/**
 * Gets a preset.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { memory, cpu, disk } = await panel.application.presets.get(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get(api: JexactylV4ApplicationApi, preset: number, options?: CallOptions): Call<ServerPreset> {
  const spec = { op: 'application.presets.get', path: idPath`/servers/presets/${preset}` } as const
  return api.request({ ...spec, schema: ServerPresetSchema }, options)
}

/**
 * Creates a preset.
 *
 * @example
 * const { id } = await panel.application.presets.create({ name: 'Small', memory: 2048, cpu: 100, disk: 10_240 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create(api: JexactylV4ApplicationApi, body: CreateServerPresetBody, options?: CallOptions): Call<ServerPreset> {
  const spec = { op: 'application.presets.create', method: 'POST', path: '/servers/presets', body } as const
  return api.request({ ...spec, check: () => checkIds(body, 'nest_id', 'egg_id'), schema: ServerPresetSchema }, options)
}

/**
 * Changes a preset. Servers that were made in it stay as they are.
 *
 * @example
 * await panel.application.presets.update(1, { memory: 4096 })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update(
  api: JexactylV4ApplicationApi,
  preset: number,
  body: UpdateServerPresetBody,
  options?: CallOptions,
): Call<ServerPreset> {
  const spec = {
    op: 'application.presets.update',
    method: 'PATCH',
    path: idPath`/servers/presets/${preset}`,
    body,
    check: () => checkIds(body, 'nest_id', 'egg_id'),
    idempotent: true,
  } as const
  return api.request({ ...spec, schema: ServerPresetSchema }, options)
}

/**
 * Deletes a preset. Servers that were made in it stay.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * await panel.application.presets.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, preset: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.presets.delete',
    method: 'DELETE',
    path: idPath`/servers/presets/${preset}`,
    recover: recoverGone,
  } as const
  return api.request(spec, options)
}
