import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, StepOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { recoverGone } from '../../gone.js'
import type { PageQuery } from '../../query.js'
import { told } from '../../told.js'
import { DownloadUrlSchema, BackupSchema } from './schemas.js'
import type { Backup, CreateBackupBody, RestoreBackupBody } from './types.js'

/**
 * Lists the backups of a server, 20 on a page (50 at the most) unless the list is read whole. A page's `meta` has
 * `backup_count` too.
 *
 * @example
 * for await (const { name, bytes, completed_at } of panel.client.backups.list('1a7ce997')) console.log(name, bytes, completed_at)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list(api: ClientApi, server: string, query: PageQuery = {}, options?: CallOptions): Paginated<Backup> {
  const spec = { op: 'client.backups.list', path: path`/servers/${server}/backups`, pick: 'data', query, schema: BackupSchema }
  return api.list(spec, options)
}

/**
 * Gets a backup.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { is_successful, completed_at } = await panel.client.backups.get('1a7ce997', 'aa227223-cad5-4137-b6ee-0d74e0b235e5')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function get(api: ClientApi, server: string, backup: string, options?: CallOptions): Call<Backup> {
  return api.request({ op: 'client.backups.get', path: path`/servers/${server}/backups/${backup}`, schema: BackupSchema }, options)
}

/**
 * Begins a backup, and is never sent twice. The answer comes before it is done: wait for it with `wait`. A panel makes two in
 * ten minutes, those of schedules and those that were deleted since included.
 *
 * @throws RateLimitError when there were two already; `retryAfterMs` is up to ten minutes.
 * @throws BadRequestError when the server has all that it may have.
 * @example
 * const { uuid } = await panel.client.backups.create('1a7ce997', { name: 'nightly', ignored: '*.log\ncache/' })
 * const { bytes } = await panel.client.backups.wait('1a7ce997', uuid)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function create(api: ClientApi, server: string, body: CreateBackupBody = {}, options?: CallOptions): Call<Backup> {
  const spec = { op: 'client.backups.create', method: 'POST', path: path`/servers/${server}/backups`, body } as const
  return api.request({ ...spec, retry: 'never', schema: BackupSchema }, options)
}

/**
 * Deletes a backup, for good.
 *
 * @throws BadRequestError with the code `BackupLockedException` when it is locked: see `setLocked`.
 * @example
 * await panel.client.backups.delete('1a7ce997', 'aa227223-cad5-4137-b6ee-0d74e0b235e5')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function remove(api: ClientApi, server: string, backup: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.backups.delete', method: 'DELETE', path: path`/servers/${server}/backups/${backup}` } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}

/**
 * Begins to put the files of a backup back. The answer comes before it is done: until then the server's `status` is
 * `restoring_backup`, and all but `servers.get` is a `ServerStateError`. Ask that until it says something else.
 *
 * @throws BadRequestError when the backup is not complete.
 * @example
 * await panel.client.backups.restore('1a7ce997', 'aa227223-cad5-4137-b6ee-0d74e0b235e5', { truncate: true })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function restore(api: ClientApi, server: string, backup: string, body: RestoreBackupBody, options?: CallOptions): Call<void> {
  const at = path`/servers/${server}/backups/${backup}/restore`
  return api.request({ op: 'client.backups.restore', method: 'POST', path: at, body }, options)
}

/**
 * Gets an address that a backup can be downloaded from without a key. It is a secret, and soon over: on the node it is good
 * once and for 15 minutes, on S3 for 5.
 *
 * @example
 * const url = await panel.client.backups.getDownloadUrl('1a7ce997', 'aa227223-cad5-4137-b6ee-0d74e0b235e5')
 * const { body } = await fetch(url)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function getDownloadUrl(api: ClientApi, server: string, backup: string, options?: CallOptions): Call<string> {
  const spec = { op: 'client.backups.getDownloadUrl', path: path`/servers/${server}/backups/${backup}/download`, pick: 'url' }
  return api.request({ ...spec, schema: DownloadUrlSchema }, options)
}

/**
 * Keeps a backup from deletion, or no longer. The panel can only turn the lock over, so it is looked at first, and left alone
 * when it is as asked.
 *
 * @example
 * await panel.client.backups.setLocked('1a7ce997', 'aa227223-cad5-4137-b6ee-0d74e0b235e5', true)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export async function setLocked(api: ClientApi, server: string, backup: string, locked: boolean, options?: StepOptions): Promise<Backup> {
  const op = 'client.backups.setLocked'
  const current = await get(api, server, backup, options)
  if (told(op, current, 'is_locked') === locked) return current
  const spec = { op, method: 'POST', path: path`/servers/${server}/backups/${backup}/lock` } as const
  return api.request({ ...spec, retry: 'never', schema: BackupSchema }, options)
}
