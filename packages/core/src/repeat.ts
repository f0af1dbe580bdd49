import ky from 'ky'
import type { Message } from './message.js'

/** How a call goes on after a failure. */
export interface Repeats {
  /** The most repeats. */
  readonly limit: number
  /** Ends a wait; the call then rejects with its reason. */
  readonly signal: AbortSignal | undefined
  /** Sends once more. */
  attempt(): Promise<void>
  /** Whether what went wrong is followed by another attempt. */
  mayRepeat(failure: Error): Promise<boolean>
  /** How long to wait before it, in milliseconds. */
  delay(): number
}

/** All that ky looks at of an answer; whatever is not ok was thrown before. */
const ANSWERED = { ok: true } as Response

/** Has ky wait and send again after a first failure, and again; rejects with the last one. */
export async function repeat(
  { url, method }: Message,
  first: unknown,
  { limit, signal, attempt, mayRepeat, delay }: Repeats,
): Promise<void> {
  let failure = first
  let isFirst = true
  const send = async (): Promise<Response> => {
    try {
      // What ky takes for its first attempt has been made.
      if (isFirst) throw first
      await attempt()
      return ANSWERED
    } catch (error) {
      failure = error
      throw error
    } finally {
      isFirst = false
    }
  }
  const retry = { limit, methods: [method], shouldRetry: ({ error }: { error: Error }) => mayRepeat(error), delay }
  // Both deadlines are the attempt's to keep: its own starts after the wait for the limiter and covers the reading of the body.
  await ky(url, { method, timeout: false, fetch: send, retry, ...(signal && { signal }) }).catch(() => {
    // ky's own errors hold the URL, and it wraps whatever looks like a network failure in one of them.
    throw signal?.aborted ? signal.reason : failure
  })
}
