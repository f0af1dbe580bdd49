import type { Call, CallOptions } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'

/**
 * Gets the links that the panel shows to everybody. The answer was not determined.
 *
 * @example
 * console.log(await panel.application.links.list())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.links.list', path: '/links' }, options)
}

/**
 * Creates a link. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * await panel.application.links.create({ name: 'Status', url: 'https://status.example.com' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create(api: JexactylV4ApplicationApi, body: unknown, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.links.create', method: 'POST', path: '/links', body }, options)
}

/**
 * Changes a link. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * await panel.application.links.update(1, { url: 'https://status.example.org' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update(api: JexactylV4ApplicationApi, id: number, body: unknown, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.links.update', method: 'PATCH', path: idPath`/links/${id}`, body }, options)
}

/**
 * Deletes a link. What the panel answers was not determined.
 *
 * @example
 * await panel.application.links.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function remove(api: JexactylV4ApplicationApi, id: number, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.links.delete', method: 'DELETE', path: idPath`/links/${id}`, recover: recoverGone } as const
  return api.request(spec, options)
}
