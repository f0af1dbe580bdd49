import { emit, print } from './panel.js'
import type { Panel } from './panel.js'
import type { ServerRow } from './server-rows.js'
import type { PendingRow } from './state.js'

const POWER = new Set<PendingRow['type']>(['starting', 'running', 'offline'])

/** What a server can be told. */
export const SIGNALS = ['start', 'stop', 'restart', 'kill'] as const

/** The permission that each needs. */
export const POWER_RIGHTS: Readonly<Record<string, string>> = {
  start: 'control.start',
  stop: 'control.stop',
  restart: 'control.restart',
  kill: 'control.stop',
}

/** Tells a server to start, stop, restart or die. What it was told before is forgotten. */
export function setPower(panel: Panel, server: ServerRow, signal: string, at: number): void {
  const { power, id } = server
  if (signal === 'start' ? power !== 'offline' : power === 'offline' && signal !== 'restart') return
  panel.state.pending = panel.state.pending.filter(({ type, server_id }) => server_id !== id || !POWER.has(type))
  if (signal === 'kill') return goOffline(panel, server)
  if (power === 'offline') return goStarting(panel, server, at)
  change(panel, server, 'stopping')
  const stopped = at + panel.durations.stop
  panel.state.pending.push({ at: stopped, server_id: id, type: 'offline' })
  if (signal === 'restart') panel.state.pending.push({ at: stopped, server_id: id, type: 'starting' })
}

/** A server begins to start. */
export function goStarting(panel: Panel, server: ServerRow, at: number): void {
  server.lines = []
  server.started_at = at
  change(panel, server, 'starting')
  print(panel, server, `container@pterodactyl~ ${server.startup}`)
  panel.state.pending.push({ at: at + panel.durations.start, server_id: server.id, type: 'running' })
}

/** A server runs. */
export function goRunning(panel: Panel, server: ServerRow, at: number): void {
  server.started_at ??= at
  print(panel, server, '[Server thread/INFO]: Done! For help, type "help"')
  change(panel, server, 'running')
}

/** A server is off. */
export function goOffline(panel: Panel, server: ServerRow): void {
  server.started_at = null
  change(panel, server, 'offline')
}

function change(panel: Panel, server: ServerRow, power: ServerRow['power']): void {
  server.power = power
  emit(panel, server, 'status', power)
}

/** A server takes a line: it prints what it understood. */
export function takeCommand(panel: Panel, server: ServerRow, command: string, at: number): void {
  print(panel, server, `> ${command}`)
  if (command === 'stop') setPower(panel, server, 'stop', at)
}

/** What a server uses, as Wings measures it: made up, and steady. */
export function usageOf(server: ServerRow, now: number) {
  const runs = server.power !== 'offline'
  const limit = (server.limits.memory || 16_384) * 1024 * 1024
  const uptime = server.started_at === null ? 0 : Math.max(0, now - server.started_at)
  return {
    memory_bytes: runs ? Math.floor(limit * 0.42) : 0,
    memory_limit_bytes: limit,
    cpu_absolute: runs ? 12.345 : 0,
    network: { rx_bytes: Math.floor(uptime * 1.2), tx_bytes: Math.floor(uptime * 3.4) },
    uptime,
    state: server.power,
    disk_bytes: server.files.reduce((sum, { bytes, directory }) => sum + (directory ? 4096 : bytes.length), 0),
  }
}
