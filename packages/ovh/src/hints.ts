import type { ApiError, RequestSpec } from '@infra/core'
import { TOKEN_HINT, TOKEN_OP } from './auth/session.js'
import { ruleOf } from './consumer-keys/rules.js'

/** The likely cause of a refusal, where the words of the API mislead or say little. */
export function hintOf({ code, status, attempts, operation }: ApiError, { op, route, body: sent, path }: RequestSpec): string | undefined {
  if (operation === TOKEN_OP) return status > 399 && status < 500 ? TOKEN_HINT : undefined
  switch (code) {
    case 'INVALID_SIGNATURE':
      return [
        'Usual causes: applicationSecret or consumerKey is not of this applicationKey or endpoint, the consumer key is not validated yet',
        isEscaped(path) && 'something on the way rewrote the escapes in the path',
        sent !== undefined && 'a value in the body has another type than the route takes',
        'the clock went wrong meanwhile',
      ]
        .filter(Boolean)
        .join('; ')
    case 'QUERY_TIME_OUT':
      return attempts > 1
        ? 'The clock was read again from /auth/time, and the request is still not taken for new: something holds requests back on the way'
        : 'The clock could not be read again from /auth/time'
    case 'INVALID_KEY':
      return 'There is no such application at this endpoint: keys of ovh-eu, ovh-ca and ovh-us are apart'
    case 'INVALID_CREDENTIAL':
    case 'NOT_CREDENTIAL':
      return 'The consumer key is not validated yet, has expired, or is of another application or endpoint. See requestConsumerKey'
    case 'NOT_GRANTED_CALL':
      return `The consumer key was given other rules: it needs ${op === route ? `${op.split(' ')[0]} on ${ruleOf(op).path}` : 'one that covers this path'}. Rules cannot be changed: request a new key`
    default:
      return undefined
  }
}

function isEscaped(path: RequestSpec['path']): boolean {
  return (typeof path === 'string' ? path : path()).includes('%')
}
