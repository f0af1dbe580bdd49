import type { Console } from './types.js'
import { ConsoleError } from './errors.js'
import { until } from './until.js'

/** How to tell that a command is done. */
export interface RunCommandOptions {
  /** The line that ends its output (which it is part of): a text in it, a pattern, or a function. Default: none, see `quietMs`. */
  until?: string | RegExp | ((line: string, lines: readonly string[]) => boolean)
  /** Without `until`: how long nothing may be printed until it counts as done, in milliseconds. Default: 1000. */
  quietMs?: number
  /** The deadline, in milliseconds. Default: 30,000. */
  timeoutMs?: number
  /** The most lines to keep: the latest. Default: 10,000. */
  maxLines?: number
  /** Ends the wait; it then rejects with `signal.reason`. What the command does goes on. */
  signal?: AbortSignal
}

/**
 * Sends a command and gives the lines that are printed from then on: a console does not tell whose they are, and repeats the command
 * itself first (`> list`). It is sent once, whatever happens. Without the right to send commands Wings drops it in silence: without
 * `until` the array is empty then.
 *
 * @throws WaitTimeoutError at the deadline, with the lines until then as `pending`.
 * @throws ConsoleError `offline` when the server does not run; `lost` when the connection is lost after it was sent, since output may be missing.
 * @example
 * await using server = panel.client.servers.console('1a7ce997')
 * const lines = await runCommand(server, 'save-all', { until: /Saved the game/ })
 *
 * @see https://github.com/pterodactyl/wings/tree/develop/router/websocket
 */
export function runCommand(console: Console, command: string, options: RunCommandOptions = {}): Promise<string[]> {
  const { quietMs = 1000, timeoutMs = 30_000, maxLines = 10_000, signal } = options
  const isLast = matcher(options.until)
  const lines: string[] = []
  return until('runCommand', console, { timeoutMs, signal, pending: () => lines }, (resolve, reject) => {
    let quiet: ReturnType<typeof setTimeout> | undefined
    let isSent = false
    let isOver = false
    const rest = (): void => {
      clearTimeout(quiet)
      if (!isLast) quiet = setTimeout(() => resolve(lines), quietMs)
    }
    const undo = [
      console.on('console output', ({ line }) => {
        if (!isSent) return
        if (lines.push(line) > maxLines) lines.shift()
        if (isLast?.(line, lines)) resolve(lines)
        else rest()
      }),
      console.on('disconnected', () => {
        if (isSent) reject(new ConsoleError('lost', 'the connection was lost after the command was sent: its output may be missing'))
      }),
      () => clearTimeout(quiet),
    ]
    send().catch(reject)
    return () => {
      isOver = true
      for (const end of undo) end()
    }

    async function send(): Promise<void> {
      await console.ready()
      // What was given up is not sent late.
      if (isOver) return
      // Wings would take it, and nobody would read it.
      if (console.status === 'offline')
        throw new ConsoleError('offline', 'the server does not run, so nobody reads a command: start it first')
      isSent = true
      await console.send(command)
      rest()
    }
  })
}

function matcher(end: RunCommandOptions['until']): ((line: string, lines: readonly string[]) => boolean) | undefined {
  if (end === undefined || typeof end === 'function') return end
  // `search` starts at the beginning, whatever the pattern's flags.
  return typeof end === 'string' ? (line) => line.includes(end) : (line) => line.search(end) >= 0
}
