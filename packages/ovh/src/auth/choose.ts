import { addressAt, ConfigurationError } from '@infra/core'
import type { Api } from '@infra/core'
import type { EndpointInfo } from '../endpoints.js'
import type { OvhCredentials, OvhOptions } from '../options.js'
import { oauth2Session, tokenSession } from './bearer.js'
import type { Session } from './session.js'
import { signingSession } from './signing.js'

/** What each way of proving who asks is made of; all but the consumer key, which can be requested, is needed. */
const WAYS = {
  keys: ['applicationKey', 'applicationSecret', 'consumerKey'],
  oauth2: ['clientId', 'clientSecret'],
  token: ['accessToken'],
} as const satisfies Record<string, readonly (keyof OvhCredentials)[]>

/** One way of proving who asks. */
export type Way = keyof typeof WAYS

/** The one way that credentials are for; throws `ConfigurationError` for two ways, none, or half of one. `label` names a field in errors. */
export function wayOf(credentials: OvhCredentials, label: (field: keyof OvhCredentials) => string = (field) => field): Way {
  const given = (fields: readonly (keyof OvhCredentials)[]) => fields.filter((field) => credentials[field] !== undefined)
  const used = (Object.keys(WAYS) as Way[]).filter((way) => given(WAYS[way]).length)
  const [way] = used
  if (!way)
    throw new ConfigurationError(
      'Credentials are missing: give applicationKey, applicationSecret and consumerKey, or clientId and clientSecret, or accessToken; or auth: false',
    )
  if (used.length > 1) {
    const all = used.flatMap((one) => given(WAYS[one]).map(label))
    throw new ConfigurationError(`Credentials of ${used.length} kinds at once (${all.join(', ')}): leave one kind`)
  }
  const missing = WAYS[way].filter((field) => field !== 'consumerKey' && credentials[field] === undefined)
  if (missing.length) {
    const needed = missing.map((field) => label(field)).join(' and ')
    throw new ConfigurationError(
      `${needed} ${missing.length > 1 ? 'are missing: they go' : 'is missing: it goes'} with ${given(WAYS[way]).map(label).join(' and ')}`,
    )
  }
  return way
}

/** Sets up the way that the options are for. `open` sends what needs no proof. */
export function createSession(options: OvhOptions, endpoint: EndpointInfo, open: Api): Session | undefined {
  if (options.auth === false) return undefined
  switch (wayOf(options)) {
    case 'keys':
      return signingSession(options, open)
    case 'token':
      return tokenSession(options)
    case 'oauth2': {
      const tokenUrl = options.tokenUrl ?? endpoint.tokenUrl
      if (tokenUrl === undefined)
        throw new ConfigurationError(
          'clientId and clientSecret (OAuth2) work at ovh-eu, ovh-ca and ovh-us. For another address of these give tokenUrl too; else use an application key',
        )
      // Refused now, and not with the first call.
      addressAt(tokenUrl, 'OAuth2')
      return oauth2Session(options, open, tokenUrl)
    }
  }
}
