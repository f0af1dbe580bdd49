import { ServerError, UnsupportedVersionError } from '@infra/core'
import type { ApiError, ErrorContext, InfraError, RepeatContext, RequestSpec } from '@infra/core'
import { findLine, isRouteMissing, isRouteThere } from './lines.js'
import type { Line } from './lines.js'

/**
 * The panel cannot carry this out, whoever asks for what: a known defect of Jexactyl 3.7.3, the last release of its line (500).
 * `worksSince` says what mended it.
 */
export class PanelDefectError extends ServerError {
  static override readonly kind: string = 'PanelDefectError'
  /** Where it works; absent when nothing is known to mend it, but forks do. */
  declare readonly worksSince: string | undefined

  /** Creates the error. */
  constructor(message: string, from: ApiError, worksSince: string | undefined) {
    super(message, from)
    Object.assign(this, { worksSince })
  }
}

/** What is known of the failures of one operation, and said in its errors. */
export interface Hints {
  /** It always fails on 3.7.3: why, as the end of a sentence. */
  defect?: string
  /** Where that is mended. */
  worksSince?: string
  /** What a 500 means, as a panel that says nothing more of bad input gives it: the end of a sentence. */
  on500?: string
}

/** An operation with what its errors say. */
export function withHints<S extends RequestSpec>(spec: S, hints: Hints): S {
  return { ...spec, ...hints }
}

/** A 500 is what panels say of much bad input, and what they say after half of the work: a POST is not tried again. */
export function mayRepeat(error: InfraError, { spec }: RepeatContext): false | undefined {
  return spec.method === 'POST' && error instanceof ServerError && error.status === 500 ? false : undefined
}

/** Makes what puts errors into words for apis of a line. */
export function mapErrorOf(line: Line | undefined) {
  return (error: InfraError, context: ErrorContext): InfraError | Promise<InfraError> => {
    if (isRouteMissing(error)) return mismatch(line, error as ApiError, context)
    return error instanceof ServerError && error.status === 500 ? explained(error, context.spec) : error
  }
}

function explained(error: ServerError, { method = 'GET', ...spec }: RequestSpec & Hints): InfraError {
  const { message } = error
  const { defect, worksSince, on500 } = spec
  if (defect !== undefined) {
    const where = worksSince === undefined ? 'no release that mends it is known, forks may have' : `it works since ${worksSince}`
    return new PanelDefectError(`${message}. This is a known defect of Jexactyl 3.7.3: ${defect}; ${where}`, error, worksSince)
  }
  if (on500 !== undefined) return new ServerError(`${message}. This panel says so of bad input too: ${on500}`, error)
  if (method !== 'POST') return error
  return new ServerError(`${message}. Jexactyl says so of much bad input too: check what was sent. It was not sent again`, error)
}

async function mismatch(line: Line | undefined, error: ApiError, { request }: ErrorContext): Promise<InfraError> {
  const { operation } = error
  const hasRoute = (path: string) => request({ op: operation, path }).then(() => true, isRouteThere)
  const actual = await findLine(hasRoute).catch(() => undefined)
  const whose = line ? `it is one of Jexactyl ${line}` : 'Jexactyl 3.x and 4.x have it'
  const which = actual
    ? actual === line
      ? `, as this panel is: it may be older or newer than what is known of ${line}, or a fork`
      : `, and this panel is one of ${actual}`
    : ', and this panel is of neither line that is known, 3.x and 4.x'
  const message = `${operation}: the panel has no such route (${error.status}); ${whose}${which}`
  return new UnsupportedVersionError(message, { operation, needed: line ?? '3.x', actual })
}
