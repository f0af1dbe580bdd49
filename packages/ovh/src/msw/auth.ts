import { signatureOf } from '../auth/signature.js'
import type { AccessRule } from '../consumer-keys/rules.js'
import type { Caller } from './call.js'
import { refuse } from './errors.js'
import { findObject } from './state.js'
import type { OvhObject, OvhState } from './state.js'

/** How old the time of a signature may be, or how new, in milliseconds. The API does not tell its own. */
const TOLERANCE_MS = 60_000

/** The list of consumer keys. */
export const CREDENTIALS = '/me/api/credential'

/** What is asked for, and how. */
export interface Asked {
  state: OvhState
  now: number
  request: Request
  /** The body as it came. */
  text: string
  /** Path below the version, as it came, for the rules. */
  path: string
}

/** Finds out who asks, or refuses. */
export async function authenticate(asked: Asked): Promise<Caller> {
  const bearer = /^Bearer (.*)$/.exec(asked.request.headers.get('authorization') ?? '')?.[1]
  return bearer === undefined ? bySignature(asked) : byToken(asked, bearer)
}

function byToken({ state, now }: Asked, given: string): Caller {
  const isKnown = given === state.secrets.accessToken || state.tokens.some(({ token, expiresAt }) => token === given && expiresAt > now)
  if (!isKnown) refuse('Client::Unauthorized', 'The token is not valid')
  return { method: 'oauth2_client_credentials' }
}

/** The application that asks, or a refusal where there is none, or none any more. */
export function applicationOf({ secrets, lists }: OvhState, { headers }: Request): OvhObject {
  const given = headers.get('x-ovh-application')
  const known = lists['/me/api/application']?.find(({ value }) => value['applicationKey'] === given)
  return given === secrets.applicationKey && known ? known : refuse('INVALID_KEY', 'Invalid application key')
}

async function bySignature(asked: Asked): Promise<Caller> {
  const { state, now, request, path } = asked
  const { headers } = request
  const consumerKey = headers.get('x-ovh-consumer')
  if (consumerKey === null) refuse('NOT_CREDENTIAL', 'You must login first')
  applicationOf(state, request)
  const known = state.consumerKeys.find(({ key }) => key === consumerKey)
  const credential = known && findObject(state, CREDENTIALS, known.credentialId)
  if (!credential) refuse('NOT_CREDENTIAL', 'This credential does not exist')
  const time = headers.get('x-ovh-timestamp') ?? ''
  if (!/^\d+$/.test(time) || Math.abs(Number(time) * 1000 - now) > TOLERANCE_MS) refuse('QUERY_TIME_OUT', 'Query out of time')
  if (!(await isSigned(asked, consumerKey, Number(time)))) refuse('INVALID_SIGNATURE', 'Invalid signature')
  admit(credential, now, request.method, path)
  return { method: 'account', credential }
}

/** Whether the signature fits. Behind `serve` the client signed the address of the socket, which its `host` header tells. */
async function isSigned({ request, state, text: body }: Asked, consumerKey: string, timestamp: number): Promise<boolean> {
  const { method, url, headers } = request
  const host = headers.get('host')
  const rest = url.replace(/^\w+:\/\/[^/]+/, '').replace(/#.*/s, '')
  const urls = new Set([url.replace(/#.*/s, ''), ...(host === null ? [] : [`http://${host}${rest}`, `https://${host}${rest}`])])
  const parts = { applicationSecret: state.secrets.applicationSecret, consumerKey, method, body, timestamp }
  const signatures = await Promise.all([...urls].map((one) => signatureOf({ ...parts, url: one })))
  return signatures.includes(headers.get('x-ovh-signature') ?? '')
}

/** Lets a key in that is in force and may do this; whoever holds it may always ask how it stands with it. */
function admit({ value }: OvhObject, now: number, method: string, path: string): void {
  if (typeof value['expiration'] === 'string' && Date.parse(value['expiration']) <= now) value['status'] = 'expired'
  const isOwn = path === '/auth/currentCredential'
  if (value['status'] !== 'validated') {
    if (!isOwn) refuse('INVALID_CREDENTIAL', 'This credential is not valid')
    return
  }
  const rules = value['rules'] as readonly AccessRule[]
  if (!rules.some((rule) => rule.method === method && isCovered(rule.path, path)))
    refuse('NOT_GRANTED_CALL', 'This call has not been granted')
}

function isCovered(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(path)
}
