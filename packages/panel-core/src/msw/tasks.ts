import { recentBackups, startBackup } from './backups.js'
import type { Panel } from './panel.js'
import { setPower, takeCommand } from './power.js'
import type { ScheduleRow, ServerRow, TaskRow } from './server-rows.js'
import type { PendingRow } from './state.js'

/** Runs a schedule now: its first task at once, each other after its wait. */
export function startSchedule(panel: Panel, server: ServerRow, schedule: ScheduleRow, at: number): void {
  let due = at
  schedule.last_run_at = at
  for (const [index, task] of inOrder(schedule).entries()) {
    if (index > 0) due += task.time_offset * 1000
    task.is_queued = true
    schedule.is_processing = true
    panel.state.pending.push({ at: due, server_id: server.id, type: 'task', subject: String(task.id) })
  }
}

/** The tasks of a schedule by their places. */
export function inOrder({ tasks }: ScheduleRow): TaskRow[] {
  return tasks.toSorted((a, b) => a.sequence_id - b.sequence_id)
}

/** Carries a task out, unless it was deleted meanwhile. */
export function runTask(panel: Panel, server: ServerRow, { at, subject }: PendingRow): void {
  const schedule = panel.state.schedules.find(({ tasks }) => tasks.some(({ id }) => String(id) === subject))
  const task = schedule?.tasks.find(({ id }) => String(id) === subject)
  if (!schedule || !task) return
  task.is_queued = false
  schedule.is_processing = schedule.tasks.some(({ is_queued }) => is_queued)
  if (schedule.only_when_online && server.power === 'offline') return
  if (task.action === 'power') setPower(panel, server, task.payload, at)
  if (task.action === 'command' && server.power !== 'offline') takeCommand(panel, server, task.payload, at)
  if (task.action === 'backup' && recentBackups(panel, server, at).length < 2) {
    startBackup(panel, server, at, { ignored_files: task.payload.split('\n').filter((line) => line !== '') })
  }
}
