import { setPower } from '@infra/panel-core/msw/provider'
import type { Panel } from '@infra/panel-core/msw'
import type { JexactylV3ServerRow } from './rows.js'
import type { JexactylV3State } from './state.js'

const DAY = 24 * 3600 * 1000

/** A day that has passed brings the end nearer, of servers that have to be renewed. Nothing renews them by itself. */
function passDay(panel: Panel, server: JexactylV3ServerRow, at: number): void {
  const { renewable = false, renewal = 0 } = server
  if (!renewable) return
  server.renewal = Math.max(0, renewal - 1)
  if (server.renewal > 0 || server.status !== null) return
  setPower(panel, server, 'kill', at)
  Object.assign(server, { status: 'suspended', updated_at: at })
}

/** Lets the days pass that are over. */
export function passDays(panel: Panel, now: number): void {
  const { servers } = panel.state as JexactylV3State
  for (const server of servers) {
    let at = server.day_ends_at ?? server.created_at + DAY
    for (; at <= now; at += DAY) passDay(panel, server, at)
    server.day_ends_at = at
  }
}
