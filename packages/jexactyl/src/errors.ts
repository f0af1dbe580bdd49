import { PermissionDeniedError, ServerError, UnsupportedVersionError } from '@infra/core'
import type { ApiError, ErrorContext, InfraError, RepeatContext, RequestSpec } from '@infra/core'
import { WingsError } from '@infra/panel-core'
import { findLine, isRouteMissing } from './lines.js'
import type { Line } from './lines.js'

/**
 * The panel cannot carry this out, whoever asks for what: a known defect (500) of Jexactyl 3.7.3, the last release of its line, or
 * of 4.x as it was in October 2024. `worksSince` says what mended it.
 */
export class PanelDefectError extends ServerError {
  static override readonly kind: string = 'PanelDefectError'
  /** Where it works; absent when nothing is known to mend it, but later builds and forks may. */
  declare readonly worksSince: string | undefined

  /** Creates the error. */
  constructor(message: string, from: ApiError, worksSince: string | undefined) {
    super(message, from)
    Object.assign(this, { worksSince })
  }
}

/** What is known of the failures of one operation, and said in its errors. */
export interface Hints {
  /** It always fails on 3.7.3, or on 4.x of 2024: why, as the end of a sentence. */
  defect?: string
  /** The `code` that it fails with, where other failures end with 500 too. */
  defectCode?: string
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
    const { message } = error
    // No words, and hence no hyphen before them.
    if (line !== '3.x' && error instanceof PermissionDeniedError && error.code && !message.includes(' - '))
      return new PermissionDeniedError(`${message}. The panel does not say why: the account may be suspended`, error)
    // What Wings answers is its own, also at an address of its own.
    if (!(error instanceof ServerError) || error instanceof WingsError || error.status !== 500 || context.spec.baseUrl !== undefined)
      return error
    return explained(line, error, context.spec)
  }
}

/** What is known to be broken. */
const BROKEN = { '3.x': 'Jexactyl 3.7.3', '4.x': 'Jexactyl 4.x of 2024' }

function explained(line: Line | undefined, error: ServerError, { method = 'GET', ...spec }: RequestSpec & Hints): InfraError {
  const { message, code, attempts } = error
  const { defect, defectCode = code, worksSince, on500 } = spec
  if (line && defect !== undefined && code === defectCode) {
    const unknown = line === '3.x' ? 'no release that mends it is known, forks may have' : 'whether later ones mend it is not known'
    const where = worksSince === undefined ? unknown : `it works since ${worksSince}`
    return new PanelDefectError(`${message}. This is a known defect of ${BROKEN[line]}: ${defect}; ${where}`, error, worksSince)
  }
  if (on500 !== undefined) return new ServerError(`${message}. This panel says so of bad input too: ${on500}`, error)
  if (method !== 'POST') return error
  const once = attempts === 1 ? '. It was not sent again' : ''
  return new ServerError(`${message}. Jexactyl says so of much bad input too: check what was sent${once}`, error)
}

async function mismatch(line: Line | undefined, error: ApiError, { request }: ErrorContext): Promise<InfraError> {
  const { operation, status } = error
  // Under a name of its own, since that of the operation may wait for a minute.
  const ask = (path: string): Promise<unknown> => request({ op: 'detectVersion', path, retry: 'never' })
  const actual = await findLine(ask).catch(() => null)
  const whose = line ? `it is one of Jexactyl ${line}` : 'Jexactyl 3.x and 4.x have it'
  const message = `${operation}: the panel has no such route (${status}); ${whose}${whichIs(line, actual)}`
  return new UnsupportedVersionError(message, { operation, needed: line ?? '3.x or 4.x', actual: actual ?? undefined })
}

/** What is known of the panel's line: null when it could not be asked for. */
function whichIs(line: Line | undefined, actual: Line | undefined | null): string {
  if (actual === null) return '. Of which line this panel is could not be found out'
  if (actual === undefined) return ', and this panel is of neither line that is known, 3.x and 4.x'
  const same = line === actual ? ', as this panel is' : `, and this panel is one of ${actual}`
  return line && line !== actual ? same : `${same}: it may be older or newer than what is known of ${actual}, or a fork`
}
