import { ConfigurationError, ResponseMismatchError } from '@infra/core'
import type { Api, ApiError, Attempt, Credential } from '@infra/core'
import type { OvhCredentials } from '../options.js'
import { createClock, localTime } from './clock.js'
import type { Reading } from './clock.js'
import { secretOf } from './secret.js'
import { TIME_OP } from './session.js'
import type { Session } from './session.js'
import { signatureOf } from './signature.js'

/** Codes that say: this consumer key is not, or no longer, one. */
const NOT_ACCEPTED = /^(INVALID|NOT)_CREDENTIAL$/

/** Signs each request with the keys of an application and an account. */
export function signingSession(credentials: OvhCredentials, open: Api): Session {
  const applicationKey = credentials.applicationKey!
  // Looked at only: it is no secret.
  secretOf(applicationKey, 'applicationKey')
  const secret = secretOf(credentials.applicationSecret!, 'applicationSecret')
  let consumer = credentials.consumerKey === undefined ? undefined : secretOf(credentials.consumerKey, 'consumerKey')
  /** Those that requests under way, or their errors, may still hold. */
  let former: Credential[] = []
  const clock = createClock(() => readTime(open))
  /** By what each attempt was dated. */
  const readings = new WeakMap<Attempt, Reading>()
  const openHeaders = { 'x-ovh-application': applicationKey }
  return {
    openHeaders,
    secrets: () => [secret, consumer, ...former].flatMap((one) => one?.known() ?? []),
    useConsumerKey: (key) => {
      const mine = secretOf(key, 'consumerKey')
      if (consumer) former = [consumer, ...former].slice(0, 9)
      consumer = mine
      return () => consumer === mine
    },
    isRenewable: async ({ code }: Partial<ApiError>, attempt) => {
      if (consumer && NOT_ACCEPTED.test(code ?? '')) return isAnother(consumer, attempt.headers['x-ovh-consumer'])
      if (code !== 'QUERY_TIME_OUT' && code !== 'INVALID_SIGNATURE') return false
      // A wrong signature has other causes too: by a clock that did not go wrong, the same request would be refused again.
      return (await clock.resync(readings.get(attempt)!)) || code === 'QUERY_TIME_OUT'
    },
    authorize: async (attempt) => {
      const { method, url, headers, body = '' } = attempt
      if (!consumer) throw new ConfigurationError('consumerKey is missing: get one with requestConsumerKey, or call with auth: false')
      const [applicationSecret, consumerKey] = await Promise.all([secret.get(), consumer.get()])
      const reading = await clock.read()
      readings.set(attempt, reading)
      const timestamp = localTime() + reading.offset
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

/** Whether there is another key than the one that was refused, which would be refused again. */
async function isAnother(key: Credential, used: string | undefined): Promise<boolean> {
  const now = await key.get()
  return (now === used && key.renewable ? await key.get(true) : now) !== used
}

async function readTime(open: Api): Promise<number> {
  const { data, response } = await open.request({ op: TIME_OP, path: '/auth/time' }).withResponse()
  if (Number.isInteger(data) && (data as number) > 0 && (data as number) < 1e11) return data as number
  throw new ResponseMismatchError(`${TIME_OP}: the answer is not a time. Is it the API that answers?`, {
    ...response,
    operation: TIME_OP,
    data,
  })
}
