import { randomString } from '@infra/core/msw'
import type { AccessRule } from '../consumer-keys/rules.js'
import { CREDENTIALS, applicationOf } from './auth.js'
import { timestamp } from './call.js'
import type { Caller, Reply, Route, RouteCall } from './call.js'
import { badRequest } from './errors.js'
import { putObject } from './state.js'
import type { OvhObject, OvhRow, OvhState } from './state.js'

const TOKEN_LIFE_S = 3599

/** Adds a consumer key of an application, with the object that is shown of it. */
export function addConsumerKey(state: OvhState, now: number, key: string, fields: OvhRow): OvhObject {
  const credentialId = state.nextId++
  state.consumerKeys.push({ key, credentialId })
  const value = {
    allowedIPs: null,
    creation: timestamp(now),
    credentialId,
    expiration: null,
    lastUse: null,
    ovhSupport: false,
    status: 'pendingValidation',
    ...fields,
  }
  return putObject(state, CREDENTIALS, { id: credentialId, value })
}

/** The routes below /auth. */
export const authRoutes: readonly Route[] = [
  { method: 'GET', path: '/auth/time', open: true, handler: ({ now }) => ({ body: Math.floor(now / 1000) }) },
  {
    method: 'POST',
    path: '/auth/credential',
    open: 'application',
    handler: requestKey,
  },
  {
    method: 'GET',
    path: '/auth/currentCredential',
    handler: ({ caller }) => (caller.credential ? { body: caller.credential.value } : badRequest('There is no credential behind a token')),
  },
  {
    method: 'GET',
    path: '/auth/details',
    handler: ({ state, caller }) => ({ body: detailsOf(state, caller) }),
  },
  {
    method: 'POST',
    path: '/auth/logout',
    handler: ({ caller: { credential } }) => {
      if (credential) credential.value['status'] = 'expired'
      return {}
    },
  },
]

function requestKey({ state, now, body, origin, request }: RouteCall): Reply {
  const { id: applicationId } = applicationOf(state, request)
  const { allowedIPs = null } = body
  const rules = body['accessRules'] as readonly AccessRule[]
  if (rules.length === 0) badRequest('Missing parameter: accessRules')
  const consumerKey = randomString(state, 32)
  const { value } = addConsumerKey(state, now, consumerKey, { applicationId, rules, allowedIPs })
  return { body: { consumerKey, state: value['status'], validationUrl: `${origin}/auth/?credentialToken=${randomString(state, 64)}` } }
}

function detailsOf({ me, secrets: { clientId } }: OvhState, { method, credential }: Caller): object {
  const account = String(me['nichandle'])
  const identity = credential ? `account:${account}` : `credential:${account}/oauth2-${clientId}`
  return {
    account,
    allowedRoutes: credential?.value['rules'] ?? null,
    description: null,
    identities: [`urn:v1:eu:identity:${identity}`],
    method,
    roles: null,
    user: null,
  }
}

/** What the token host answers. Secrets come by HTTP basic or in the form. */
export function tokenReply(state: OvhState, now: number, request: Request, text: string, refusalStatus: number): Reply {
  const { clientId, clientSecret } = state.secrets
  const form = new URLSearchParams(text)
  const basic = /^Basic (.*)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  const isKnown =
    basic === undefined
      ? form.get('client_id') === clientId && form.get('client_secret') === clientSecret
      : basic === btoa(`${clientId}:${clientSecret}`)
  const error = isKnown ? (form.get('grant_type') === 'client_credentials' ? undefined : 'unsupported_grant_type') : 'invalid_client'
  if (error !== undefined) return { status: refusalStatus, body: { error, error_description: 'The client cannot be given a token' } }
  const token = randomString(state, 64)
  state.tokens.push({ token, expiresAt: now + TOKEN_LIFE_S * 1000 })
  return { body: { access_token: token, token_type: 'Bearer', expires_in: TOKEN_LIFE_S, scope: 'all' } }
}
