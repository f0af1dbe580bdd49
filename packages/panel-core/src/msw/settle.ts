import { finishBackup, finishRestore } from './backups.js'
import { finishInstall } from './install.js'
import { emit } from './panel.js'
import type { Panel } from './panel.js'
import { goOffline, goRunning, goStarting } from './power.js'
import type { ServerRow } from './server-rows.js'
import type { PendingRow } from './state.js'
import { runTask } from './tasks.js'

type Work = (panel: Panel, server: ServerRow, pending: PendingRow) => void

const WORK: Readonly<Record<PendingRow['type'], Work>> = {
  installing: (panel, server, { subject = '' }) => emit(panel, server, 'install output', subject),
  installed: (panel, server, { at }) => finishInstall(panel, server, at),
  starting: (panel, server, { at }) => goStarting(panel, server, at),
  running: (panel, server, { at }) => goRunning(panel, server, at),
  offline: (panel, server) => goOffline(panel, server),
  backup: finishBackup,
  restored: finishRestore,
  task: runTask,
}

/** Lets happen what is due, in its order: also what a line has beside, as far as it comes before. */
export function settle(panel: Panel, now: number): void {
  const { state, line } = panel
  for (;;) {
    const [next] = state.pending.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at)
    line.settle?.(panel, next?.at ?? now)
    if (!next) return
    // It may have been called off by that.
    if (!state.pending.includes(next)) continue
    state.pending = state.pending.filter((row) => row !== next)
    const server = state.servers.find(({ id }) => id === next.server_id)
    if (server) WORK[next.type](panel, server, next)
  }
}
