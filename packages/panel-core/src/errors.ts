import { ApiError, AuthenticationError, ConflictError, isApiError, ServerError } from '@infra/core'
import type { ErrorContext, InfraError, VendorError } from '@infra/core'

/** Why a server takes no orders for the time being. */
export type ServerState = 'suspended' | 'installing' | 'restoring' | 'transferring' | 'maintenance'

/** The server takes no orders for the time being (409): `state` says why. */
export class ServerStateError extends ConflictError {
  static override readonly kind: string = 'ServerStateError'
  /** Why; absent when the panel's words do not tell. */
  declare readonly state: ServerState | undefined

  /** Creates the error. */
  constructor(message: string, from: ApiError, state: ServerState | undefined) {
    super(message, from)
    Object.assign(this, { state })
  }
}

/** The panel takes the request for one of its own web pages, which need a CSRF token (419). */
export class CsrfError extends ApiError {
  static override readonly kind: string = 'CsrfError'
}

/** The panel is there, and Wings, the daemon on the server's node, is not, or it failed (502, 504 and the like). */
export class WingsError extends ServerError {
  static override readonly kind: string = 'WingsError'
}

/** One rule that a field breaks. */
export interface FieldError {
  /** The field, such as `limits.memory` or `environment.SERVER_JARFILE`. */
  field: string
  /** The rule, such as `required`. */
  rule: string
  /** The panel's words, without HTML. */
  message: string
}

interface PanelError {
  code?: string
  detail?: string
  meta?: { source_field?: string; rule?: string }
}

/**
 * The rules that fields broke, one entry for each (422); empty for any other error.
 *
 * @example
 * for (const { field, message } of fieldErrorsOf(error)) console.error(field, message)
 */
export function fieldErrorsOf(error: unknown): FieldError[] {
  if (!isApiError(error)) return []
  return errorsIn(error.body).flatMap(({ detail = '', meta }) =>
    meta?.source_field === undefined ? [] : [{ field: meta.source_field, rule: meta.rule ?? '', message: plain(detail) }],
  )
}

/** What an error answer says: the panel's, or that of Wings. */
export function readError(body: unknown): VendorError | undefined {
  const errors = errorsIn(body)
  const { error } = body as { error?: unknown }
  if (errors.length === 0) return typeof error === 'string' ? { message: error } : undefined
  const words = errors.map(({ detail = '', meta }) => (meta?.source_field ? `${meta.source_field}: ${plain(detail)}` : plain(detail)))
  return { code: errors[0]?.code, message: words.join('; ') }
}

function errorsIn(body: unknown): PanelError[] {
  const { errors } = (body ?? {}) as { errors?: unknown }
  return Array.isArray(errors) ? (errors as PanelError[]) : []
}

/** A text without the tags that panels put into some. */
function plain(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, '')
}

/** Puts what the status alone does not tell into classes of its own. */
export function mapError(error: InfraError, { response }: ErrorContext): InfraError {
  if (!(error instanceof ApiError)) return error
  const { status, code, message } = error
  if (status >= 300 && status < 400 && /\/auth\/login/.test(response?.headers.get('location') ?? ''))
    return new AuthenticationError(`${message}. The panel asks to log in: the key is missing or wrong`, error)
  if (status === 419) return new CsrfError(`${message}. ${CSRF}`, error)
  if (status === 409) return new ServerStateError(message, error, stateIn(message))
  // Below 500 Wings is well, and refuses what was asked: a file that is not there is a 404.
  if (code === 'DaemonConnectionException' && status >= 500)
    return new WingsError(`${message}. The panel could not reach Wings, or Wings failed: is the node up, and the server running?`, error)
  return error
}

const CSRF =
  'The panel counts the page that this comes from among its own (its host, or localhost), and then a key is not enough. Serve the page from ' +
  'another origin with credentials "omit", or put a proxy before the panel that drops the Origin header'

function stateIn(message: string): ServerState | undefined {
  const [, word] = /(suspended|install|restor|transfer|maintenance)/i.exec(message) ?? []
  const states = {
    suspended: 'suspended',
    install: 'installing',
    restor: 'restoring',
    transfer: 'transferring',
    maintenance: 'maintenance',
  } as const
  return word ? states[word.toLowerCase() as keyof typeof states] : undefined
}
