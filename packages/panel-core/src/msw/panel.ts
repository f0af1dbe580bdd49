import type { Faults } from '@infra/core/msw'
import type { PanelLine } from './line.js'
import type { NodeRow } from './rows.js'
import type { ServerRow } from './server-rows.js'
import type { PanelState } from './state.js'

/** How long what takes time takes, in milliseconds. */
export interface PanelDurations {
  /** An installation. Default: 2000. */
  install: number
  /** From `starting` to `running`. Default: 1000. */
  start: number
  /** From `stopping` to `offline`. Default: 500. */
  stop: number
  /** A backup. Default: 1000. */
  backup: number
  /** To restore one. Default: 500. */
  restore: number
}

/** Somebody who listens to a server's console. */
export interface Listener {
  /** The server's number. */
  readonly serverId: number
  /** Takes an event. */
  hear: (event: string, args: string[]) => void
  /** Looks at the clock. */
  tick: () => void
  /** Ends the connection. */
  end: (code: number, reason: string) => void
}

/** A panel at work: what answers need to know. */
export interface Panel {
  /** Which panel of the family it is. */
  line: Omit<PanelLine, 'begin'>
  /** All that is known. */
  state: PanelState
  /** Faults on order. */
  faults: Faults
  /** The clock, in milliseconds since 1970. */
  now: () => number
  /** The panel's address, without a slash at its end. */
  url: string
  /** How long what takes time takes. */
  durations: PanelDurations
  /** Requests a minute, of a user to an API. */
  rateLimits: { client: number; application: number }
  /** Whether it behaves like 1.12 and newer. */
  modern: boolean
  /** From where clients come. */
  ip: string
  /** Origins that consoles may be opened from. */
  origins: Set<string>
  /** Where Wings is to be found in truth, by the address that its node says. */
  addresses: Map<string, string>
  /** Open consoles. */
  listeners: Set<Listener>
}

/** The address of Wings on a node. */
export function wingsOf(node: NodeRow): string {
  return `${node.scheme}://${node.fqdn}:${node.daemon_listen}`
}

/** Where a node's Wings is to be found. */
export function addressOf(panel: Panel, node: NodeRow): string {
  const said = wingsOf(node)
  return panel.addresses.get(said) ?? said
}

/** Tells all consoles of a server. */
export function emit(panel: Panel, server: ServerRow, event: string, ...args: string[]): void {
  for (const listener of panel.listeners) if (listener.serverId === server.id) listener.hear(event, args)
}

/** Lets a server print a line. */
export function print(panel: Panel, server: ServerRow, line: string): void {
  server.lines = [...server.lines, line].slice(-150)
  emit(panel, server, 'console output', line)
}
