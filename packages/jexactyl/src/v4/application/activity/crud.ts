import type { CallOptions, Paginated } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { AdminActivityLogSchema } from './schemas.js'
import type { AdminActivityLogInclude, AdminActivityLogWith } from './types.js'

/**
 * Lists what administrators did with the panel. Whether a panel gives it in pages was not determined: either way all of it is read.
 *
 * @example
 * for await (const { event, timestamp } of panel.application.activity.list()) console.log(timestamp, event)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends AdminActivityLogInclude = never>(
  api: JexactylV4ApplicationApi,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Paginated<AdminActivityLogWith<I>> {
  const spec = { op: 'application.activity.list', path: '/activity', query: toQuery(query) } as const
  return api.list({ ...spec, pick: 'data', paged: false, schema: AdminActivityLogSchema }, options) as unknown as Paginated<
    AdminActivityLogWith<I>
  >
}

/**
 * Lists what was done with a server, in pages or at once, as the panel gives it.
 *
 * @example
 * for await (const { event, timestamp } of panel.application.activity.listOfServer(1)) console.log(timestamp, event)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listOfServer<const I extends AdminActivityLogInclude = never>(
  api: JexactylV4ApplicationApi,
  server: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Paginated<AdminActivityLogWith<I>> {
  const spec = { op: 'application.activity.listOfServer', path: idPath`/servers/${server}/activity`, query: toQuery(query) } as const
  return api.list({ ...spec, pick: 'data', paged: false, schema: AdminActivityLogSchema }, options) as unknown as Paginated<
    AdminActivityLogWith<I>
  >
}

/**
 * Lists what a user did, in pages or at once, as the panel gives it.
 *
 * @example
 * for await (const { event, timestamp } of panel.application.activity.listOfUser(2)) console.log(timestamp, event)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listOfUser<const I extends AdminActivityLogInclude = never>(
  api: JexactylV4ApplicationApi,
  user: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Paginated<AdminActivityLogWith<I>> {
  const spec = { op: 'application.activity.listOfUser', path: idPath`/users/${user}/activity`, query: toQuery(query) } as const
  return api.list({ ...spec, pick: 'data', paged: false, schema: AdminActivityLogSchema }, options) as unknown as Paginated<
    AdminActivityLogWith<I>
  >
}
