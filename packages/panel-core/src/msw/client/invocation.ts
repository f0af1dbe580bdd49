import type { EggRow } from '../rows.js'
import type { ServerRow } from '../server-rows.js'
import type { PanelState } from '../state.js'

/** What a server was made of. */
export function eggOf(state: PanelState, { egg_id }: ServerRow): EggRow | undefined {
  return state.eggs.find(({ id }) => id === egg_id)
}

/** The command that starts a server, with the values in it. What users do not see is hidden, or all of it. */
export function invocationOf(state: PanelState, server: ServerRow, hidden = false): string {
  const { environment, limits, allocation_id, startup } = server
  const allocation = state.allocations.find(({ id }) => id === allocation_id)
  const values: Record<string, string> = {
    SERVER_MEMORY: String(limits.memory),
    SERVER_IP: allocation?.ip ?? '',
    SERVER_PORT: String(allocation?.port ?? ''),
  }
  for (const { env_variable, user_viewable } of eggOf(state, server)?.variables ?? [])
    values[env_variable] = user_viewable && !hidden ? (environment[env_variable] ?? '') : '[hidden]'
  return startup.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}
