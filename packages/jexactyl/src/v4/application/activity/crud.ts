import type { Call, CallOptions } from '@infra/core'
import type { IncludeQuery } from '@infra/panel-core'
import { idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { AdminActivityLogsSchema } from './schemas.js'
import type { AdminActivityLogInclude, AdminActivityLogWith } from './types.js'

/**
 * Lists what administrators did with the panel, as much of it as the panel gives at once.
 *
 * @example
 * for (const { event, timestamp } of await panel.application.activity.list()) console.log(timestamp, event)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends AdminActivityLogInclude = never>(
  api: JexactylV4ApplicationApi,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<AdminActivityLogWith<I>[]> {
  const spec = { op: 'application.activity.list', path: '/activity', query: toQuery(query) } as const
  return api.request({ ...spec, pick: 'data', schema: AdminActivityLogsSchema }, options) as unknown as Call<AdminActivityLogWith<I>[]>
}

/**
 * Lists what was done with a server, as much of it as the panel gives at once.
 *
 * @example
 * for (const { event, timestamp } of await panel.application.activity.listOfServer(1)) console.log(timestamp, event)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listOfServer<const I extends AdminActivityLogInclude = never>(
  api: JexactylV4ApplicationApi,
  server: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<AdminActivityLogWith<I>[]> {
  const spec = { op: 'application.activity.listOfServer', path: idPath`/servers/${server}/activity`, query: toQuery(query) } as const
  return api.request({ ...spec, pick: 'data', schema: AdminActivityLogsSchema }, options) as unknown as Call<AdminActivityLogWith<I>[]>
}

/**
 * Lists what a user did, as much of it as the panel gives at once.
 *
 * @example
 * for (const { event, timestamp } of await panel.application.activity.listOfUser(2)) console.log(timestamp, event)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listOfUser<const I extends AdminActivityLogInclude = never>(
  api: JexactylV4ApplicationApi,
  user: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<AdminActivityLogWith<I>[]> {
  const spec = { op: 'application.activity.listOfUser', path: idPath`/users/${user}/activity`, query: toQuery(query) } as const
  return api.request({ ...spec, pick: 'data', schema: AdminActivityLogsSchema }, options) as unknown as Call<AdminActivityLogWith<I>[]>
}
