import { ActionFailedError, ApiError, ConfigurationError, waitFor } from '@infra/core'
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
  /** Waits until somebody has said yes: 10 minutes, unless `timeoutMs` says otherwise. Rejects with `ActionFailedError` for a no. */
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
  const answer = await call<Omit<RequestedConsumerKey, 'waitUntilValidated'>>(api, 'POST', '/auth/credential', {
    ...options,
    auth: false,
    body,
  })
  useConsumerKey(answer.consumerKey)
  return { ...answer, waitUntilValidated: (wait) => waitUntilValidated(api, wait) }
}

async function waitUntilValidated(api: OvhApi, options: WaitOptions<string> = {}): Promise<void> {
  const look = async (signal: AbortSignal): Promise<PollResult<void, string>> => {
    const status = await statusOf(api, signal)
    if (status === 'validated') return { done: true, value: undefined }
    if (status === 'pendingValidation') return { done: false, pending: status }
    throw new ActionFailedError(`The consumer key is ${status}: request another one`, { code: status, action: status })
  }
  return waitFor(look, { op: 'requestConsumerKey', timeoutMs: 600_000, ...options })
}

/** How far the key is. It may not be allowed to ask for that, which already tells that it is in force. */
async function statusOf(api: OvhApi, signal: AbortSignal): Promise<string> {
  try {
    const { status } = await call<{ status: string }>(api, 'GET', '/auth/currentCredential', { signal })
    return status
  } catch (error) {
    const code = error instanceof ApiError && error.status === 403 ? error.code : undefined
    if (code === 'NOT_GRANTED_CALL') return 'validated'
    if (code === 'NOT_CREDENTIAL' || code === 'INVALID_CREDENTIAL') return 'pendingValidation'
    throw error
  }
}
