import { mayDo } from '../access.js'
import { log } from '../activity.js'
import { recentBackups, startBackup, startRestore } from '../backups.js'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { paged } from '../list.js'
import { against, badRequest, refuse } from '../refuse.js'
import { show } from '../shape.js'
import { signedUrl } from '../wings/tokens.js'
import { backupShape } from './shapes.js'

interface BackupBody {
  name?: string | null
  ignored?: string | null
  is_locked?: boolean | null
}

const path = '/servers/{server}/backups'
const backupsOf = ({ state, bound }: PanelCall) => state.backups.filter(({ server_id }) => server_id === bound.server.id)

/** Two in ten minutes, and no more than the server may have. */
function checkRoom(call: PanelCall): void {
  const { panel, bound, now } = call
  const recent = recentBackups(panel, bound.server, now)
  if (recent.length >= 2) {
    const wait = Math.floor(((recent.at(-1) ?? now) - now) / 1000)
    const detail = 'Only 2 backups may be generated within a 600 second span of time.'
    refuse(429, 'TooManyRequestsHttpException', detail, { 'retry-after': String(wait) })
  }
  const limit = bound.server.feature_limits.backups
  if (backupsOf(call).length >= limit)
    against(`Cannot create a new backup, this server has reached its limit of ${limit} backups.`, 'TooManyBackupsException')
}

export const backupRoutes = [
  on('client.backups.list', `GET ${path}`, { right: 'backup.read' }, (call) => {
    const own = backupsOf(call)
    return paged(call, backupShape, own, { size: 20, most: 50, meta: { backup_count: own.length } })
  }),
  on<BackupBody>(
    'client.backups.create',
    `POST ${path}`,
    {
      right: 'backup.create',
      rules: { name: 'nullable|string|max:191', is_locked: 'nullable|boolean', ignored: 'nullable|string' },
      wings: true,
      serverLimit: { count: 3, ms: 900_000 },
    },
    (call) => {
      const { panel, bound, now, body } = call
      checkRoom(call)
      const backup = startBackup(panel, bound.server, now, {
        ...(body.name && { name: body.name }),
        ignored_files: (body.ignored ?? '').split(/\r?\n/).filter((line) => line !== ''),
        is_locked: body.is_locked === true && mayDo(call, bound.server, 'backup.delete'),
      })
      log(call, 'server:backup.start', { name: backup.name, locked: backup.is_locked })
      return ok(show(call, backupShape, backup))
    },
  ),
  on('client.backups.get', `GET ${path}/{backup}`, { right: 'backup.read' }, (call) => ok(show(call, backupShape, call.bound.backup))),
  on('client.backups.getDownloadUrl', `GET ${path}/{backup}/download`, { right: 'backup.download' }, (call) => {
    const { backup } = call.bound
    log(call, 'server:backup.download', { name: backup.name })
    return ok({ object: 'signed_url', attributes: { url: signedUrl(call, '/download/backup', { backup_uuid: backup.uuid }) } })
  }),
  // A toggle.
  on('client.backups.setLocked', `POST ${path}/{backup}/lock`, { right: 'backup.delete' }, (call) => {
    const { backup } = call.bound
    backup.is_locked = !backup.is_locked
    log(call, backup.is_locked ? 'server:backup.lock' : 'server:backup.unlock', { name: backup.name })
    return ok(show(call, backupShape, backup))
  }),
  on<{ truncate: boolean }>(
    'client.backups.restore',
    `POST ${path}/{backup}/restore`,
    { right: 'backup.restore', rules: { truncate: 'required|boolean' }, wings: true },
    (call) => {
      const { panel, bound, body, now } = call
      if (!bound.backup.is_successful) badRequest('This backup cannot be restored at this time: not completed or failed.')
      startRestore(panel, bound.server, bound.backup, body.truncate, now)
      log(call, 'server:backup.restore', { name: bound.backup.name, truncate: body.truncate })
      return DONE
    },
  ),
  on('client.backups.delete', `DELETE ${path}/{backup}`, { right: 'backup.delete', wings: true }, (call) => {
    const { state, bound } = call
    if (bound.backup.is_locked && bound.backup.is_successful)
      against('Cannot delete a backup that is marked as locked.', 'BackupLockedException')
    state.backups = state.backups.filter((row) => row !== bound.backup)
    log(call, 'server:backup.delete', { name: bound.backup.name })
    return DONE
  }),
]
