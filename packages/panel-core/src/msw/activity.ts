import { randomString } from '@infra/core/msw'
import type { PanelCall } from './call.js'
import type { Panel } from './panel.js'
import type { ActivityRow, UserRow } from './rows.js'
import type { ServerRow } from './server-rows.js'

/** Writes down what was done: to the server that the path names, or to the account. */
export function log({ panel, user, now, bound }: PanelCall, event: string, properties: Record<string, unknown> = {}): void {
  write(panel, { user_id: user.id, server_id: bound.server?.id ?? null, event, properties, timestamp: now })
}

/** Writes down what happened to an account. */
export function logOfAccount(panel: Panel, { id }: UserRow, event: string, properties: Record<string, unknown>): void {
  write(panel, { user_id: id, server_id: null, event, properties, timestamp: panel.now() })
}

/** Writes down what nobody asked for. */
export function logByItself(panel: Panel, server: ServerRow, event: string, properties: Record<string, unknown>, at: number): void {
  write(panel, { user_id: null, server_id: server.id, event, properties, timestamp: at })
}

function write({ state }: Panel, row: Omit<ActivityRow, 'id'>): void {
  state.activity.push({ id: randomString(state, 40, '0123456789abcdef'), ...row })
}
