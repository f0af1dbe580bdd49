import type { ServerState } from '../errors.js'

/** The longest that a timer can be set for, in milliseconds; a longer one would fire at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1

/** Whether time may mend what the panel said: nothing or an error of its own, too much asked, or a server that takes no orders now. */
export function isPassing(error: unknown): boolean {
  const { code, status = code ? 500 : 0, state = 'suspended' } = error as { code?: string; status?: number; state?: ServerState }
  return status >= 500 || status === 429 || state !== 'suspended'
}

/** Waits; rejects when the signal aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      if (signal.aborted) reject(signal.reason)
      else resolve()
    }
    const timer = setTimeout(wake, Math.min(ms, MAX_TIMER_MS))
    signal.addEventListener('abort', wake)
  })
}
