import { InfraError } from './errors/base.js'
import type { Hooks, RequestEvent } from './hooks.js'

/**
 * How much to log: `error` calls that failed for good; `warn` also repeats, and answers that differ from the documented ones;
 * `debug` also every attempt that was answered.
 */
export type LogLevel = 'debug' | 'warn' | 'error'

/** What {@link debugLogger} takes. */
export interface DebugLoggerOptions {
  /** The least important level to log. Default: `debug`. */
  level?: LogLevel | undefined
  /** Where lines go. Default: `console.warn`, which in Node is stderr, so that a program's output stays clean. */
  write?: ((line: string, level: LogLevel) => void) | undefined
}

const LEVELS: readonly LogLevel[] = ['debug', 'warn', 'error']

/**
 * Hooks that log one line per attempt, and one per repeat and failure: operation, method, status, time, attempt, and the
 * vendor's id of the request. No line holds a URL, header, body or secret, nor a line end from a server. To log besides
 * hooks of your own, use {@link combineHooks}.
 *
 * @example
 * const outline = createOutline({ apiUrl, hooks: debugLogger() })
 * // [infra] GET accessKeys.list: 200 in 12 ms, attempt 1
 */
export function debugLogger({ level = 'debug', write = (line) => console.warn(line) }: DebugLoggerOptions = {}): Hooks {
  const least = LEVELS.indexOf(level)
  const log = (at: LogLevel, what: string): void => {
    if (LEVELS.indexOf(at) >= least) write(`[infra] ${what}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '), at)
  }
  const hooks: Hooks = {
    onResponse: ({ status, durationMs, attempt, requestId, ...event }) => {
      const id = requestId === undefined ? '' : `, id ${requestId}`
      log('debug', `${nameOf(event)}: ${status} in ${Math.round(durationMs)} ms, attempt ${attempt}${id}`)
    },
    onRetry: ({ delayMs, attempt, error, ...event }) => {
      log('warn', `${nameOf(event)}: again in ${Math.round(delayMs)} ms, attempt ${attempt} failed: ${wordsOf(error)}`)
    },
    onError: ({ durationMs, attempt, error, ...event }) => {
      log('error', `${nameOf(event)}: failed after ${Math.round(durationMs)} ms, attempt ${attempt}: ${wordsOf(error)}`)
    },
  }
  // This hook stands in for the usual warning, so it is there only if it logs.
  if (level !== 'error') {
    hooks.onMismatch = ({ op, issues }) => {
      log('warn', `${op}: differs from its documentation: ${issues.map(({ path, message }) => `${path}: ${message}`).join('; ')}`)
    }
  }
  return hooks
}

/** Method and operation; of some providers the operation is named by its method already. */
function nameOf({ op, method }: Pick<RequestEvent, 'op' | 'method'>): string {
  return op.startsWith(`${method} `) ? op : `${method} ${op}`
}

/** Our own errors are free of secrets; of others, such as the reason of an abort, that is not known. */
function wordsOf(error: unknown): string {
  if (error instanceof InfraError) return `${error.name}: ${error.message}`
  return error instanceof Error ? error.name : typeof error
}
