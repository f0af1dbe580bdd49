import { ActionFailedError, ApiError, ConfigurationError, ResponseMismatchError, waitFor } from '@infra/core'
import type { PollResult, StepOptions, WaitOptions } from '@infra/core'
import type { OvhApi } from '../api.js'
import { call } from '../call.js'
import type { AccessRule } from './rules.js'

/** What to ask for. */
export interface ConsumerKeyRequest {
  /** What the key may do. See `readOnly`, `readWrite`, `recursive`, `rulesFor`. */
  rules: readonly AccessRule[]
  /** Where the browser goes after the account has said yes or no. */
  redirection?: string | undefined
  /** The address blocks that the key may be used from, such as `203.0.113.7/32`. Default: any. */
  allowedIPs?: readonly string[] | undefined
}

/** A key that the account has to say yes to. */
export interface RequestedConsumerKey {
  /** The key; a secret. The client that asked for it signs with it from now on. */
  readonly consumerKey: string
  /** The page where a person logs in and says yes. */
  readonly validationUrl: string
  /** `pendingValidation` at first. */
  readonly state: 'expired' | 'pendingValidation' | 'refused' | 'validated' | (string & {})
  /**
   * Waits until somebody has said yes: 10 minutes, unless `timeoutMs` says otherwise. Rejects with `ActionFailedError` for a no,
   * and when the client asked for another key since.
   */
  waitUntilValidated(options?: WaitOptions<string>): Promise<void>
}

/**
 * Asks for a consumer key. Show `validationUrl` to whoever has the account, then wait.
 *
 * Rejects with `ConfigurationError` when the client has no application key.
 *
 * @example
 * const key = await requestConsumerKey(api, { rules: readOnly('/me') })
 * console.log(`Open ${key.validationUrl}`)
 * await key.waitUntilValidated()
 * console.log(await call(api, 'GET', '/me'))
 *
 * @see https://github.com/ovh/python-ovh#readme
 */
export async function requestConsumerKey(
  api: OvhApi,
  { rules, redirection, allowedIPs }: ConsumerKeyRequest,
  options: StepOptions = {},
): Promise<RequestedConsumerKey> {
  const { useConsumerKey } = api['~ovh'].session ?? {}
  if (!useConsumerKey)
    throw new ConfigurationError('A consumer key belongs to an application: create the client with applicationKey and applicationSecret')
  const body = { accessRules: rules, redirection, allowedIPs }
  const asked = call<Omit<RequestedConsumerKey, 'waitUntilValidated'> | null | undefined>(api, 'POST', '/auth/credential', {
    ...options,
    path: {},
    auth: false,
    body,
  })
  const { data, response } = await asked.withResponse()
  if (!data?.consumerKey || typeof data.consumerKey !== 'string') {
    const operation = 'POST /auth/credential'
    throw new ResponseMismatchError(`${operation}: the answer has no consumerKey`, { ...response, operation, data })
  }
  const isInUse = useConsumerKey(data.consumerKey)
  return { ...data, waitUntilValidated: (wait) => waitUntilValidated(api, isInUse, wait) }
}

const PENDING = 'pendingValidation'

async function waitUntilValidated(api: OvhApi, isInUse: () => boolean, options: WaitOptions<string> = {}): Promise<void> {
  const look = async (signal: AbortSignal): Promise<PollResult<void, string>> => {
    const found = await statusOf(api, signal)
    // The client would be told of the other key.
    const status = isInUse() ? found : 'replaced'
    if (status === 'validated') return { done: true, value: undefined }
    if (status.startsWith(PENDING)) return { done: false, pending: status }
    const why = status === 'replaced' ? 'was replaced: this client has asked for another since' : `is ${status}: request another one`
    throw new ActionFailedError(`The consumer key ${why}`, { code: status, action: status })
  }
  return waitFor(look, { op: 'requestConsumerKey', timeoutMs: 600_000, ...options })
}

/** How far the key is. It may not be allowed to ask for that, which already tells that it is in force. */
async function statusOf(api: OvhApi, signal: AbortSignal): Promise<string> {
  try {
    const found = await call<{ status?: string } | null | undefined>(api, 'GET', '/auth/currentCredential', { path: {}, signal })
    return found?.status ?? PENDING
  } catch (error) {
    const code = error instanceof ApiError ? error.code : undefined
    if (code === 'NOT_GRANTED_CALL') return 'validated'
    if (code === 'NOT_CREDENTIAL' || code === 'INVALID_CREDENTIAL') return PENDING
    // What a key signs that nobody has said yes to is also called a wrong signature. So is all that a wrong secret signs: told.
    if (code === 'INVALID_SIGNATURE') return `${PENDING}, or the applicationSecret is wrong (${code})`
    throw error
  }
}
