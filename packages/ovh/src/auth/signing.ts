import { ConfigurationError, ResponseMismatchError } from '@infra/core'
import type { Api, ApiError, Attempt } from '@infra/core'
import type { OvhCredentials } from '../options.js'
import { createClock, localTime } from './clock.js'
import { secretOf } from './secret.js'
import { TIME_OP } from './session.js'
import type { Session } from './session.js'
import { signatureOf } from './signature.js'

/** Signs each request with the keys of an application and an account. */
export function signingSession(credentials: OvhCredentials, open: Api): Session {
  const applicationKey = credentials.applicationKey!
  // Looked at only: it is no secret.
  secretOf(applicationKey, 'applicationKey')
  const secret = secretOf(credentials.applicationSecret!, 'applicationSecret')
  let consumer = credentials.consumerKey === undefined ? undefined : secretOf(credentials.consumerKey, 'consumerKey')
  const clock = createClock(() => readTime(open))
  /** By what each attempt was dated. */
  const offsets = new WeakMap<Attempt, number>()
  const openHeaders = { 'x-ovh-application': applicationKey }
  return {
    openHeaders,
    secrets: () => [...secret.known(), ...(consumer?.known() ?? [])],
    useConsumerKey: (key) => void (consumer = secretOf(key, 'consumerKey')),
    isRenewable: async ({ code }: Partial<ApiError>, attempt) => {
      if (code !== 'QUERY_TIME_OUT' && code !== 'INVALID_SIGNATURE') return false
      // A wrong signature has other causes too: by a clock that did not go wrong, the same request would be refused again.
      return (await clock.resync(offsets.get(attempt)!)) || code === 'QUERY_TIME_OUT'
    },
    authorize: async (attempt) => {
      const { method, url, headers, body = '' } = attempt
      if (!consumer) throw new ConfigurationError('consumerKey is missing: get one with requestConsumerKey, or call with auth: false')
      const [applicationSecret, consumerKey] = await Promise.all([secret.get(), consumer.get()])
      const offset = await clock.offset()
      offsets.set(attempt, offset)
      const timestamp = localTime() + offset
      // As `fetch` writes it: it leaves out a default port, and escapes what was not.
      const wire = new URL(url).href
      Object.assign(headers, openHeaders, {
        'x-ovh-consumer': consumerKey,
        'x-ovh-timestamp': `${timestamp}`,
        'x-ovh-signature': await signatureOf({ applicationSecret, consumerKey, method, url: wire, body, timestamp }),
      })
    },
  }
}

async function readTime(open: Api): Promise<number> {
  const time: unknown = await open.request({ op: TIME_OP, path: '/auth/time' })
  if (!Number.isFinite(time))
    throw new ResponseMismatchError(`${TIME_OP}: the answer is not a time. Is it the API that answers?`, { operation: TIME_OP, data: time })
  return time as number
}
