import { ApiError, AuthenticationError, isApiError } from '@infra/core'
import type { ErrorContext, InfraError, VendorError } from '@infra/core'
import { hintOf } from './hints.js'

/**
 * Codes in the answers of the API, as `error.code` of an `ApiError`: an `errorCode`, or else the class that newer routes name,
 * such as `Client::NotFound::DedicatedServer`.
 *
 * - `INVALID_SIGNATURE`: the signature does not fit (400); also said of some values of a wrong type.
 * - `QUERY_TIME_OUT`: the time in the signature is not the server's (400). The clock is read again and the request repeated by itself, once.
 * - `INVALID_KEY`: there is no such application key (403).
 * - `INVALID_CREDENTIAL`, `NOT_CREDENTIAL`: the consumer key is unknown, expired or not validated (403).
 * - `NOT_GRANTED_CALL`: the rules of the consumer key do not hold this call (403).
 * - `FORBIDDEN`, `Client::Forbidden`: the account, or its IAM policies, do not allow it (403).
 */
export type OvhErrorCode =
  | 'INVALID_SIGNATURE'
  | 'QUERY_TIME_OUT'
  | 'INVALID_KEY'
  | 'INVALID_CREDENTIAL'
  | 'NOT_CREDENTIAL'
  | 'NOT_GRANTED_CALL'
  | 'FORBIDDEN'
  | 'Client::Forbidden'
  | (string & {})

/** 460: the service has expired. Renew it. */
export class ResourceExpiredError extends ApiError {
  static override readonly kind: string = 'ResourceExpiredError'
}

interface ErrorBody {
  message?: string
  errorCode?: string
  class?: string
  details?: { unauthorizedActionsByIAM?: string; unauthorizedActionsByAuthentication?: string } | null
  /** Of the token host. */
  error?: string
  error_description?: string
}

/**
 * The IAM actions that an error of status 403 says are missing, such as `vps:apiovh:reboot`: what a policy must allow. Empty for
 * any other error, and where the API does not tell.
 *
 * @example
 * console.error(missingIamActions(error).join(', '))
 *
 * @see https://eu.api.ovh.com/console/?section=%2Fiam
 */
export function missingIamActions(error: unknown): string[] {
  return isApiError(error) ? actionsIn(error.body) : []
}

function actionsIn(body: unknown): string[] {
  const { unauthorizedActionsByIAM: iam, unauthorizedActionsByAuthentication: auth } = (body as ErrorBody | null)?.details ?? {}
  const all = [iam, auth].flatMap((list) => (typeof list === 'string' ? list.split(',') : []))
  return [...new Set(all.map((action) => action.trim()).filter(Boolean))]
}

/** What an error answer says: both shapes of the API, that of the token host, and mixtures. */
export function readError(body: unknown): VendorError | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const { message, errorCode, class: named, error, error_description: words } = body as ErrorBody
  const missing = actionsIn(body)
  const said = [message || words, missing.length ? `missing IAM actions: ${missing.join(', ')}` : '']
  return { code: errorCode || named || error, message: said.filter(Boolean).join('; ') || undefined }
}

/** Codes of a 403 that mean: the credentials themselves are not accepted. */
const NOT_ACCEPTED = /^(INVALID_KEY|INVALID_CREDENTIAL|NOT_CREDENTIAL)$/

/** Puts an error into OVHcloud's terms: the class that its code stands for, and the likely cause. */
export function mapError(error: InfraError, { spec }: ErrorContext): InfraError {
  // What the session ran into was worded where it did.
  if (!(error instanceof ApiError) || error.operation !== spec.op) return error
  const isOfPolicies = error.status === 403 && actionsIn(error.body).length > 0
  const hint = hintOf(error, spec) ?? (isOfPolicies ? 'An IAM policy must allow it for whoever asks' : undefined)
  const message = hint ? `${error.message}. ${hint}` : error.message
  if (error.status === 460) return new ResourceExpiredError(message, error)
  if (error.status === 403 && NOT_ACCEPTED.test(error.code ?? '')) return new AuthenticationError(message, error)
  return hint ? new (error.constructor as typeof ApiError)(message, error) : error
}
