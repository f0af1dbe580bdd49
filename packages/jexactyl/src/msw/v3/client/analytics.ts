import { broke, ok, showAll } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { JexactylV3AnalyticsMessageRow } from '../rows.js'

const UNITS: readonly [name: string, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]

/** How long ago something was, in words: `2 hours ago`. */
function ago(at: number, now: number): string {
  const passed = Math.max(0, Math.floor((now - at) / 1000))
  const [name, seconds] = UNITS.find((unit) => passed >= unit[1]) ?? (['second', 1] as const)
  const count = Math.floor(passed / seconds)
  return `${count} ${name}${count === 1 ? '' : 's'} ago`
}

const shape: Shape<JexactylV3AnalyticsMessageRow> = {
  object: 'analytics_message',
  attributes: ({ id, title, content, type, created_at }, { now }) => ({ id, title, content, type, created_at: ago(created_at, now) }),
}

export const analyticsRoutes = [
  on('client.analytics.list', 'GET /servers/{server}/analytics', {}, () => broke('InvalidArgumentException')),
  on('client.analytics.listMessages', 'GET /servers/{server}/analytics/messages', {}, (call) => {
    const own = call.state.analyticsMessages.filter(({ server_id }) => server_id === call.bound.server.id)
    return ok(
      showAll(
        call,
        shape,
        own.toSorted((a, b) => b.id - a.id),
      ),
    )
  }),
]
