import { WaitTimeoutError } from '@infra/core'
import { MAX_TIMER_MS } from './helpers.js'
import type { Console } from './types.js'

/** How long a wait may be. */
export interface UntilOptions {
  /** The deadline, in milliseconds. */
  timeoutMs: number
  signal: AbortSignal | undefined
  /** What is told at the deadline. */
  pending: () => unknown
}

/** Waits in a console until something is settled, within a deadline; `start` gives what undoes it. It ends with the console, too. */
export async function until<T>(
  op: string,
  console: Console,
  { timeoutMs, signal, pending }: UntilOptions,
  start: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const expire = (): void => {
    const message = `${op}: not finished after ${timeoutMs / 1000} s (timeoutMs); \`pending\` holds what there was until then`
    reject(new WaitTimeoutError(message, { pending: pending() }))
  }
  const deadline = setTimeout(expire, Math.min(timeoutMs, MAX_TIMER_MS))
  const abort = (): void => reject(signal?.reason)
  signal?.addEventListener('abort', abort)
  // One that has ended says why.
  const unlisten = console.on('closed', () => console.ready().catch(reject))
  console.ready().catch(reject)
  const stop = start(resolve, reject)
  try {
    return await promise
  } finally {
    clearTimeout(deadline)
    signal?.removeEventListener('abort', abort)
    unlisten()
    stop()
  }
}
