import type { OvhErrorCode } from '../errors.js'
import type { Reply } from './call.js'

/** What an error answer may have beside its code. */
export interface OvhErrorParts {
  /** The words. Default: the code. */
  message?: string
  /** More about it, such as `unauthorizedActionsByIAM`; only beside a class. Default: none. */
  details?: Record<string, string>
  /** HTTP status. Default: that of the code. */
  status?: number
}

/** An answer with an error as the API writes it. */
export interface OvhErrorReply {
  /** HTTP status. */
  status: number
  /** The body, in one of the API's two shapes. */
  body: Record<string, unknown>
}

const REASONS: Readonly<Record<number, string>> = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 409: 'Conflict' }

const STATUS: readonly (readonly [RegExp, number])[] = [
  [/^(INVALID_SIGNATURE|QUERY_TIME_OUT|Client::BadRequest)/, 400],
  [/^Client::Unauthorized/, 401],
  [/^Client::NotFound/, 404],
  [/^Client::Conflict/, 409],
  [/^Server::/, 500],
]

/**
 * Makes an error answer, for a fault of an emulator: a code with `::` in it is a class, in the newer shape, any other an
 * `errorCode`. The status is the one that belongs to it, 403 where none is known.
 *
 * @example
 * const details = { unauthorizedActionsByIAM: 'vps:apiovh:reboot' }
 * emulator.faults.inject({ op: 'GET /vps', times: 1, ...ovhError('Client::Forbidden', { details }) })
 *
 * @see https://github.com/ovh/go-ovh#readme
 */
export function ovhError(code: OvhErrorCode, parts: OvhErrorParts = {}): OvhErrorReply {
  const { message = code, details, status = STATUS.find(([pattern]) => pattern.test(code))?.[1] ?? 403 } = parts
  if (code.includes('::')) return { status, body: { class: code, message, ...(details && { details }) } }
  return { status, body: { errorCode: code, httpCode: [status, REASONS[status]].filter(Boolean).join(' '), message } }
}

/** An error answer, thrown by whoever finds the fault. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(code: OvhErrorCode, message: string) {
    super(message)
    this.reply = ovhError(code, { message })
  }
}

/** Refuses a request. */
export function refuse(code: OvhErrorCode, message: string): never {
  throw new Refusal(code, message)
}

/** Refuses what has a wrong form. */
export function badRequest(message: string): never {
  return refuse('Client::BadRequest', message)
}
