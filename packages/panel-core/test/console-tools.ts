import type { Console, ConsoleEvent, ConsoleEventOf, ConsoleEventType, ConsoleOptions } from '@infra/panel-core/console'
import { openConsole } from '@infra/panel-core/console'
import { vi } from 'vitest'
import type { Wings } from './wings.js'

/** Every name of an event. */
const TYPES: Record<ConsoleEventType, true> = {
  status: true,
  stats: true,
  'console output': true,
  'daemon message': true,
  'daemon error': true,
  'install started': true,
  'install output': true,
  'install completed': true,
  'transfer logs': true,
  'transfer status': true,
  'backup completed': true,
  'backup restore completed': true,
  deleted: true,
  throttled: true,
  other: true,
  connected: true,
  disconnected: true,
  retrying: true,
  dropped: true,
  closed: true,
}

/** A console whose events are written down, and which tries again at once. */
export interface Watched extends AsyncDisposable {
  console: Console
  seen: ConsoleEvent[]
  /** The next event of a kind, after the one that was asked for before. */
  next<T extends ConsoleEventType>(type: T): Promise<ConsoleEventOf<T>>
  /** The names of what was seen, stats aside. */
  types(): string[]
}

/** All that a loop gets. */
export async function all(console: Console): Promise<ConsoleEvent[]> {
  const events: ConsoleEvent[] = []
  for await (const event of console) events.push(event)
  return events
}

/** Opens a console of the fake Wings. */
export function watch(wings: Wings, options: ConsoleOptions = {}): Watched {
  const console = openConsole(wings.api, 'abc', { reconnect: { limit: 20, baseMs: 1, capMs: 2 }, ...options })
  const seen: ConsoleEvent[] = []
  let from = 0
  let waiting: ((event: ConsoleEvent) => void) | undefined
  for (const type of Object.keys(TYPES) as ConsoleEventType[]) {
    console.on(type, (event) => {
      seen.push(event)
      waiting?.(event)
    })
  }
  return {
    console,
    seen,
    next: <T extends ConsoleEventType>(wanted: T) =>
      new Promise<ConsoleEventOf<T>>((resolve) => {
        const look = (event: ConsoleEvent): void => {
          from++
          if (event.type !== wanted) return
          waiting = undefined
          resolve(event as ConsoleEventOf<T>)
        }
        waiting = look
        for (const event of seen.slice(from)) waiting?.(event)
      }),
    types: () => seen.map(({ type }) => type).filter((type) => type !== 'stats'),
    [Symbol.asyncDispose]: () => console[Symbol.asyncDispose](),
  }
}

const { setTimeout: timeout, clearTimeout: clear, setInterval: interval } = globalThis

/** Counts the timers of the console that are set and neither fired nor cleared. */
export function countTimers(): () => number {
  const set = new Set<unknown>()
  // The caller of the stub: WebSockets that are closed from there set timers of their own.
  const count = (timer: unknown): unknown => {
    if (/panel-core\/src\/console\//.test(new Error().stack?.split('\n')[3] ?? '')) set.add(timer)
    return timer
  }
  const unset = (timer: NodeJS.Timeout): void => {
    set.delete(timer)
    clear(timer)
  }
  vi.stubGlobal('setTimeout', (call: () => void, ms: number) => {
    const timer = timeout(() => {
      set.delete(timer)
      call()
    }, ms)
    return count(timer)
  })
  vi.stubGlobal('setInterval', (call: () => void, ms: number) => count(interval(call, ms)))
  vi.stubGlobal('clearTimeout', unset)
  vi.stubGlobal('clearInterval', unset)
  return () => set.size
}
