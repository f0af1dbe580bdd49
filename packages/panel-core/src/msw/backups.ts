import { randomString, randomUuid } from '@infra/core/msw'
import { logByItself } from './activity.js'
import { emit } from './panel.js'
import type { Panel } from './panel.js'
import { setPower } from './power.js'
import type { BackupRow, ServerRow } from './server-rows.js'
import type { PendingRow } from './state.js'

/** What is said of a backup. */
export type BackupWish = Partial<Pick<BackupRow, 'name' | 'ignored_files' | 'is_locked'>>

/** Begins a backup. */
export function startBackup(panel: Panel, server: ServerRow, at: number, wish: BackupWish = {}): BackupRow {
  const { state, durations } = panel
  const backup: BackupRow = {
    uuid: randomUuid(state),
    server_id: server.id,
    name: `Backup at ${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}`,
    ignored_files: [],
    is_locked: false,
    is_successful: false,
    checksum: null,
    bytes: 0,
    files: [],
    created_at: at,
    completed_at: null,
    ...wish,
  }
  state.backups.push(backup)
  state.hits[`backups:${server.id}:${backup.uuid}`] = { count: 1, until: Math.floor(at / 1000) * 1000 + 600_000 }
  state.pending.push({ at: at + durations.backup, server_id: server.id, type: 'backup', subject: backup.uuid })
  return backup
}

/** Backups of a server within the last ten minutes, deleted ones too: until when each counts. */
export function recentBackups({ state }: Panel, server: ServerRow, now: number): number[] {
  const hits = Object.entries(state.hits).filter(([name, { until }]) => name.startsWith(`backups:${server.id}:`) && until > now)
  return hits.map(([, { until }]) => until).toSorted((a, b) => a - b)
}

/** A backup is complete. */
export function finishBackup(panel: Panel, server: ServerRow, { at, subject }: PendingRow): void {
  const backup = panel.state.backups.find(({ uuid }) => uuid === subject)
  if (!backup) return
  backup.files = structuredClone(server.files)
  backup.bytes = server.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const sum = randomString(panel.state, 40, '0123456789abcdef')
  Object.assign(backup, { is_successful: true, completed_at: at, checksum: `sha1:${sum}` })
  logByItself(panel, server, 'server:backup.complete', { name: backup.name }, at)
  const told = { uuid: backup.uuid, is_successful: true, checksum: sum, checksum_type: 'sha1', file_size: backup.bytes }
  emit(panel, server, `backup completed:${backup.uuid}`, JSON.stringify(told))
}

/** Begins to put a backup back. */
export function startRestore(panel: Panel, server: ServerRow, backup: BackupRow, truncate: boolean, at: number): void {
  server.status = 'restoring_backup'
  setPower(panel, server, 'kill', at)
  if (truncate) server.files = []
  panel.state.pending.push({ at: at + panel.durations.restore, server_id: server.id, type: 'restored', subject: backup.uuid })
}

/** A backup is put back. */
export function finishRestore(panel: Panel, server: ServerRow, { at, subject }: PendingRow): void {
  const backup = panel.state.backups.find(({ uuid }) => uuid === subject)
  const restored = structuredClone(backup?.files ?? [])
  server.files = [...server.files.filter(({ path }) => !restored.some((file) => file.path === path)), ...restored]
  if (server.status === 'restoring_backup') server.status = null
  logByItself(panel, server, 'server:backup.restore-complete', { name: backup?.name }, at)
  emit(panel, server, 'backup restore completed')
}
