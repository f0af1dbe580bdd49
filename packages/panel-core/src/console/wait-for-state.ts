import type { PowerState } from '../client/servers/types.js'
import type { Console } from './types.js'
import { until } from './until.js'

/** How to wait for a state. */
export interface WaitForStateOptions {
  /** The state that it is in does not count: it must be left first, as after a restart. Default: false. */
  next?: boolean
  /** The deadline, in milliseconds. Default: 300,000 (5 minutes). */
  timeoutMs?: number
  /** Ends the wait; it then rejects with `signal.reason`. */
  signal?: AbortSignal
}

/**
 * Waits in a console until the server is in a state, and knows of it at once. Without a console there is
 * `panel.client.servers.waitForState`, which asks the panel now and then.
 *
 * @throws WaitTimeoutError at the deadline, with the state as `pending`.
 * @throws ConsoleError when the console ends before.
 * @example
 * await using server = panel.client.servers.console('1a7ce997')
 * await server.setState('restart')
 * await waitForState(server, 'running', { next: true })
 *
 * @see https://github.com/pterodactyl/wings/tree/develop/router/websocket
 */
export function waitForState(console: Console, state: PowerState, options: WaitForStateOptions = {}): Promise<void> {
  const { next = false, timeoutMs = 300_000, signal } = options
  return until('waitForState', console, { timeoutMs, signal, pending: () => console.status }, (resolve) => {
    let counts = !next
    const look = (status: PowerState | undefined): void => {
      if (status !== state) counts ||= status !== undefined
      else if (counts) resolve()
    }
    look(console.status)
    return console.on('status', ({ status }) => look(status))
  })
}
