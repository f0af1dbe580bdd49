import type { HetznerErrorCode } from '../errors.js'
import type { Reply } from './call.js'

// What is not here is a 422.
const STATUS: Readonly<Record<string, number>> = {
  json_error: 400,
  unauthorized: 401,
  token_readonly: 401,
  forbidden: 403,
  maintenance: 403,
  resource_limit_exceeded: 403,
  not_found: 404,
  method_not_allowed: 405,
  uniqueness_error: 409,
  conflict: 409,
  deprecated_api_endpoint: 410,
  resource_unavailable: 412,
  locked: 423,
  protected: 423,
  rate_limit_exceeded: 429,
  server_error: 500,
  bad_gateway: 502,
  unavailable: 503,
  timeout: 504,
}

/** What an error answer may have beside its code. */
export interface HetznerErrorParts {
  /** The words. Default: the code in words. */
  message?: string
  /** The details. Default: null. */
  details?: unknown
  /** The HTTP status. Default: that of the code. */
  status?: number
}

/** An answer with an error as the API writes it. */
export interface HetznerErrorReply {
  /** HTTP status. */
  status: number
  /** The body. */
  body: {
    /** The error. */
    error: {
      /** Its code. */
      code: string
      /** Its words. */
      message: string
      /** What comes with the code; null when nothing does. */
      details: unknown
    }
  }
}

/**
 * Makes an error answer with the status that belongs to the code: what a fault of an emulator answers.
 *
 * @example
 * emulator.faults.inject({ op: 'servers.create', times: 2, ...hetznerError('conflict') })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#errors
 */
export function hetznerError(code: HetznerErrorCode, parts: HetznerErrorParts = {}): HetznerErrorReply {
  const { message = code.replaceAll('_', ' '), details = null, status = STATUS[code] ?? 422 } = parts
  return { status, body: { error: { code, message, details } } }
}

/** An error answer, thrown by whoever finds the fault. */
export class Refusal extends Error {
  readonly reply: Reply

  constructor(code: HetznerErrorCode, parts: HetznerErrorParts = {}) {
    super(parts.message ?? code)
    this.reply = hetznerError(code, parts)
  }
}

/** Refuses a request. */
export function refuse(code: HetznerErrorCode, message?: string, details?: unknown): never {
  throw new Refusal(code, { ...(message !== undefined && { message }), details: details ?? null })
}

/** Refuses the value of a field. */
export function invalid(field: string, message: string): never {
  return refuse('invalid_input', `invalid input in field '${field}'`, { fields: [{ name: field, messages: [message] }] })
}

/** Refuses because there is no such thing. */
export function notFound(what: string): never {
  return refuse('not_found', `${what} not found`)
}
