import { checkAtLeast } from './check.js'
import { WaitTimeoutError } from './errors/wait.js'
import { MAX_TIMER_MS } from './timer.js'

/** What one look at the work found: its result, or what is still pending (an id, a state, the actions that still run). */
export type PollResult<T, P = unknown> = { done: true; value: T } | { done: false; pending: P }

/** How long to wait, and how often to look. */
export interface WaitOptions<P = unknown> {
  /** From the end of the first look to the second, in milliseconds. Default: 1000. */
  intervalMs?: number | undefined
  /** What each further interval is multiplied by. Default: 1.5. */
  factor?: number | undefined
  /** The longest interval, in milliseconds. Default: 5000, or `intervalMs` if that is longer. */
  capMs?: number | undefined
  /** The deadline of the whole wait, in milliseconds. Default: 300,000 (5 minutes). `Infinity`: 24 days. */
  timeoutMs?: number | undefined
  /** Ends the wait; it then rejects with `signal.reason`. The work itself goes on. */
  signal?: AbortSignal | undefined
  /** Is told after each look what is still pending. An error that it throws ends the wait. */
  onProgress?: ((pending: P) => void) | undefined
  /** Names the wait in the error's message. Default: `waitFor`. */
  op?: string | undefined
}

/**
 * Looks again and again until the work is done, and gives its result. The first look is at once; the intervals grow and have
 * no random part. The signal given to `poll` ends a look that is under way at the deadline or the abort.
 *
 * @param poll looks once; an error that it throws ends the wait, so what is worth repeating it repeats itself
 * @throws WaitTimeoutError at the deadline, with what was `pending` at the last look (`undefined` if the first never ended)
 * @throws InvalidInputError when a number is out of range
 *
 * @example
 * const server = await waitFor(
 *   async (signal) => {
 *     const found = await hetzner.servers.get(42, { signal })
 *     return found.status === 'running' ? { done: true, value: found } : { done: false, pending: found.status }
 *   },
 *   { op: 'servers.get', timeoutMs: 60_000, onProgress: (status) => console.log(status) },
 * )
 */
export async function waitFor<T, P>(
  poll: (signal: AbortSignal) => PollResult<T, P> | Promise<PollResult<T, P>>,
  options: WaitOptions<P> = {},
): Promise<T> {
  const { op = 'waitFor', timeoutMs = 300_000, signal, onProgress } = options
  const intervals = intervalsOf(options)
  checkAtLeast('timeoutMs', timeoutMs, 0)
  signal?.throwIfAborted()
  const ended = new AbortController()
  let last: P | undefined
  let pause: ReturnType<typeof setTimeout> | undefined

  const look = async (): Promise<T> => {
    for (;;) {
      const result = await poll(ended.signal)
      if (result.done) return result.value
      // One that ignored the signal comes too late to be told of, or to set a timer.
      if (ended.signal.aborted) throw ended.signal.reason
      last = result.pending
      onProgress?.(last)
      await new Promise((resolve) => (pause = setTimeout(resolve, intervals())))
    }
  }
  const abort = (): void => ended.abort(signal?.reason)
  const expire = (): void => ended.abort(timeoutOf(op, timeoutMs, last))
  const deadline = setTimeout(expire, Math.min(timeoutMs, MAX_TIMER_MS))
  signal?.addEventListener('abort', abort)
  try {
    return await new Promise<T>((resolve, reject) => {
      ended.signal.addEventListener('abort', () => reject(ended.signal.reason))
      look().then(resolve, reject)
    })
  } finally {
    clearTimeout(deadline)
    clearTimeout(pause)
    signal?.removeEventListener('abort', abort)
  }
}

function intervalsOf(options: WaitOptions<never>): () => number {
  const { intervalMs = 1000, factor = 1.5, capMs = Math.max(5000, intervalMs) } = options
  checkAtLeast('intervalMs', intervalMs, 0)
  checkAtLeast('factor', factor, 1)
  checkAtLeast('capMs', capMs, 0)
  let next = intervalMs
  return () => {
    const interval = Math.min(next, capMs, MAX_TIMER_MS)
    next *= factor
    return interval
  }
}

function timeoutOf<P>(op: string, timeoutMs: number, pending: P): WaitTimeoutError<P> {
  const message = `${op}: not finished after ${timeoutMs / 1000} s (timeoutMs). The work may still go on; \`pending\` holds what was not finished`
  return new WaitTimeoutError(message, { pending })
}
