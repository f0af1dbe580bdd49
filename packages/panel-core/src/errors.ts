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
  code: string | undefined
  field: string | undefined
  rule: string
  words: string
}

/**
 * The rules that fields broke, one entry for each (422); empty for any other error.
 *
 * @example
 * for (const { field, message } of fieldErrorsOf(error)) console.error(field, message)
 */
export function fieldErrorsOf(error: unknown): FieldError[] {
  if (!isApiError(error)) return []
  return errorsIn(error.body).flatMap(({ field, rule, words }) => (field === undefined ? [] : [{ field, rule, message: words }]))
}

/** What an error answer says: the panel's, or that of Wings. */
export function readError(body: unknown): VendorError | undefined {
  const errors = errorsIn(body)
  const [first] = errors
  if (!first) return { message: textOf((body as { error?: unknown }).error) }
  return { code: first.code, message: errors.map(({ field, words }) => (field ? `${field}: ${words}` : words)).join('; ') }
}

/** The errors of an answer, whatever a server put in their place. */
function errorsIn(body: unknown): PanelError[] {
  const { errors } = (body ?? {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return []
  return (errors as (Record<string, unknown> | null)[]).map((error) => {
    const { source_field, rule } = (error?.['meta'] ?? {}) as Record<string, unknown>
    return {
      code: textOf(error?.['code']),
      field: textOf(source_field),
      rule: textOf(rule) ?? '',
      words: plain(textOf(error?.['detail']) ?? ''),
    }
  })
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A text without the tags that panels put into some; those that are in one another, or not closed, begin no tag either. */
function plain(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, '').replace(/<+(?=[a-z/!?])/gi, '')
}

/** Puts what the status alone does not tell into classes of its own. */
export function mapError(error: InfraError, { response, spec }: ErrorContext): InfraError {
  if (!(error instanceof ApiError)) return error
  const { status, code, message } = error
  // A signed address leads to Wings, past the panel.
  if (spec.baseUrl !== undefined) return status >= 500 ? new WingsError(message, error) : error
  if (status >= 300 && status < 400 && /\/auth\/login/.test(response?.headers.get('location') ?? ''))
    return new AuthenticationError(`${message}. The panel asks to log in: the key is missing or wrong`, error)
  if (status === 419) return new CsrfError(`${message}. ${CSRF}`, error)
  if (status === 409) return new ServerStateError(message, error, stateIn(message))
  // Below 500 Wings is well, and refuses what was asked: a file that is not there is a 404.
  if (code === 'DaemonConnectionException' && status >= 500)
    return new WingsError(
      `${message.replace(/\.$/, '')}. The panel could not reach Wings, or Wings failed: is the node up, and the server running?`,
      error,
    )
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
