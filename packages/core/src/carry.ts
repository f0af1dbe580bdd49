import ky from 'ky'
import type { Options } from 'ky'

/** What ky asks of a call. */
export interface Carried {
  /** Sends once. */
  attempt(request: Request): Promise<void>
  /** Whether what went wrong is followed by another attempt. */
  mayRepeat(error: Error): boolean
  /** How long to wait before it, in milliseconds. */
  delay(): number
}

/** All that ky looks at of an answer; whatever is not ok was thrown before. */
const ANSWERED = { ok: true } as Response

/**
 * Has ky send, wait and send again.
 *
 * V8 takes the functions that ky hangs on its promise for lasting ones, and keeps what they lead to until it cleans up everything.
 * So they lead to the call, and to its answer, only as long as it goes on: that halves the work of the garbage collector.
 */
export async function carryOut(url: string, method: string, limit: number, options: Options, carried: Carried): Promise<void> {
  let call: Carried | undefined = carried
  try {
    await ky(url, {
      ...options,
      method,
      redirect: 'manual',
      // An attempt's time-out starts after the wait for the limiter and covers the reading of the body, so it is not ky's.
      timeout: false,
      fetch: (request) => call!.attempt(request as Request).then(() => ANSWERED),
      retry: { limit, methods: [method], shouldRetry: ({ error }) => call!.mayRepeat(error), delay: () => call!.delay() },
    })
  } finally {
    call = undefined
  }
}
