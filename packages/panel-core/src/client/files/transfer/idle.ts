import { InvalidInputError, TimeoutError } from '@infra/core'
import type { TransferOptions } from './types.js'

/** Ends a transfer: when nothing moves for too long, when the caller wants it, or when it is told to. */
export interface IdleWatch {
  /** Aborts then, with the reason. */
  readonly signal: AbortSignal
  /** Something moves: counts anew from here. */
  touch(): void
  /** It is not the transfer's turn. */
  pause(): void
  /** Ends it, and the counting. */
  end(reason?: unknown): void
}

/** The longest that a timer can be set for, in milliseconds; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1

/** Looks at the option before anything is sent. */
export function checkIdle({ idleTimeoutMs = 1 }: TransferOptions): void {
  if (!(idleTimeoutMs > 0)) throw new InvalidInputError('"idleTimeoutMs" must be a number above 0', { field: 'idleTimeoutMs' })
}

/** Watches over a transfer; it begins paused. */
export function watchIdle(op: string, { idleTimeoutMs = 60_000, signal }: TransferOptions): IdleWatch {
  const own = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const pause = (): void => clearTimeout(timer)
  const end = (reason?: unknown): void => {
    pause()
    own.abort(reason)
  }
  const expire = (): void =>
    end(new TimeoutError(`${op}: nothing moved for ${idleTimeoutMs} ms (idleTimeoutMs)`, { code: 'TIMEOUT', operation: op }))
  const touch = (): void => {
    pause()
    if (idleTimeoutMs <= MAX_TIMER_MS && !own.signal.aborted) timer = setTimeout(expire, idleTimeoutMs)
  }
  return { signal: signal ? AbortSignal.any([signal, own.signal]) : own.signal, touch, pause, end }
}
