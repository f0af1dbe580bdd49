import type { PanelState } from '@infra/panel-core/msw'
import { addDatabase } from '@infra/panel-core/msw/provider'

/** What calls of all panels name on the first server: a database, a backup, a schedule with a task, and a subuser. */
export function fillServer(state: PanelState, now: number): void {
  const server_id = state.servers[0]!.id
  const at = { created_at: now, updated_at: now }
  state.databaseHosts.push({ ...state.databaseHosts[0]!, id: 2 })
  Object.assign(addDatabase(state, state.servers[0]!, { database: 'known', remote: '%', host_id: 1 }, now), { id: 7, hash: 'ZLr2WAvY' })
  const backup = { ignored_files: [], is_locked: false, is_successful: true, checksum: 'sha1:a', bytes: 1, files: [], completed_at: now }
  state.backups.push({ ...backup, uuid: 'b', server_id, name: 'one', created_at: now })
  const cron = { day_of_week: '*', day_of_month: '*', month: '*', hour: '4', minute: '0' }
  const task = { sequence_id: 1, action: 'command', payload: 'say', time_offset: 0, is_queued: false, continue_on_failure: false } as const
  const idle = { is_active: true, is_processing: false, only_when_online: false, last_run_at: null, next_run_at: now }
  state.schedules.push({ id: 1, server_id, name: 'Restart', cron, ...idle, tasks: [{ id: 2, ...task, ...at }], ...at })
  const guest = state.users.find(({ id }) => id === 8)
  Object.assign(guest ?? {}, { uuid: 'u' })
  state.subusers.push({ id: 1, user_id: 8, server_id, permissions: ['websocket.connect'], ...at })
}
