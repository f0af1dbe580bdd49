import { createTokenUrl, readOnly, readWrite, recursive, rulesFor } from '@infra/ovh'
import { expect, test, vi } from 'vitest'
import { failure, KEYS, recorder } from '../../test/recorder.js'
import type { Reply, Sent } from '../../test/recorder.js'

const { consumerKey: _, ...APPLICATION } = KEYS
const granted = { consumerKey: 'new-c0nsumer', validationUrl: 'https://www.ovh.com/auth/?credentialToken=x', state: 'pendingValidation' }
const quick = { intervalMs: 1, capMs: 1 }

/** A client whose new key is in the states given, one after the other. */
function granting(states: readonly Reply[]) {
  let asked = 0
  return recorder(({ url }: Sent) => {
    if (url.endsWith('/auth/credential')) return { body: granted }
    return url.endsWith('/auth/currentCredential') ? states[Math.min(asked++, states.length - 1)] : undefined
  }, KEYS)
}

test('a key is asked for unsigned, and signs from then on, in derived clients too', async () => {
  const { ovh, sent } = recorder(
    ({ url }) =>
      url.endsWith('/auth/credential')
        ? { body: granted }
        : url.endsWith('/vps')
          ? { status: 400, body: { message: 'new-c0nsumer' } }
          : undefined,
    APPLICATION,
  )
  const derived = ovh.with({ timeoutMs: 1000 })
  const key = await ovh.requestConsumerKey({ rules: readOnly('/me') })
  expect(key).toMatchObject(granted)
  expect(sent[0]).toMatchObject({
    method: 'POST',
    url: 'https://eu.api.ovh.com/1.0/auth/credential',
    body: '{"accessRules":[{"method":"GET","path":"/me"}]}',
  })
  await ovh.get('/me')
  await derived.get('/me')
  expect(sent.map(({ headers }) => headers.get('x-ovh-consumer'))).toEqual([null, 'new-c0nsumer', 'new-c0nsumer'])
  expect((await failure(ovh.get('/vps'))).message).toBe('GET /vps: 400 - [redacted]')
})

test.each<[string, Reply]>([
  ['it says so', { body: { status: 'validated' } }],
  ['its rules do not let it ask', { status: 403, body: { errorCode: 'NOT_GRANTED_CALL' } }],
])('a key is waited for until %s', async (_name, last) => {
  const { ovh, sent } = granting([
    { status: 403, body: { errorCode: 'NOT_CREDENTIAL' } },
    { status: 403, body: { errorCode: 'INVALID_CREDENTIAL' } },
    { status: 400, body: { errorCode: 'INVALID_SIGNATURE' } },
    { status: 204 },
    { body: { status: 'pendingValidation' } },
    last,
  ])
  const key = await ovh.requestConsumerKey({ rules: readOnly('/me'), redirection: 'https://example.com', allowedIPs: ['203.0.113.7/32'] })
  const seen: string[] = []
  await key.waitUntilValidated({ ...quick, onProgress: (pending) => void seen.push(pending) })
  expect(new Set(seen)).toEqual(new Set(['pendingValidation', 'pendingValidation, or the applicationSecret is wrong (INVALID_SIGNATURE)']))
  expect(seen).toHaveLength(5)
  expect(JSON.parse(sent[0]!.body)).toMatchObject({ redirection: 'https://example.com', allowedIPs: ['203.0.113.7/32'] })
  expect(sent.at(-1)!.headers.get('x-ovh-consumer')).toBe('new-c0nsumer')
})

test.each(['refused', 'expired'])('a key that is %s is a failure', async (status) => {
  const key = await granting([{ body: { status } }]).ovh.requestConsumerKey({ rules: [] })
  expect(await failure(key.waitUntilValidated())).toMatchObject({
    name: 'ActionFailedError',
    code: status,
    message: `The consumer key is ${status}: request another one`,
  })
})

test('a wait ends with what has nothing to do with the key', async () => {
  const key = await granting([{ body: '{' }]).ovh.requestConsumerKey({ rules: [] })
  expect(await failure(key.waitUntilValidated(quick))).toMatchObject({ name: 'ResponseMismatchError' })
})

test('a wait ends when the client has asked for another key, whatever becomes of that', async () => {
  let keys = 0
  const { ovh } = recorder(({ url, headers }) => {
    if (url.endsWith('/auth/credential')) return { body: { ...granted, consumerKey: `consumer-${++keys}` } }
    const isSecond = headers.get('x-ovh-consumer') === 'consumer-2'
    return url.endsWith('/auth/currentCredential') ? { body: { status: isSecond ? 'validated' : 'pendingValidation' } } : undefined
  }, APPLICATION)
  const first = await ovh.requestConsumerKey({ rules: [] })
  const waiting = failure(first.waitUntilValidated(quick))
  const second = await ovh.requestConsumerKey({ rules: [] })
  await second.waitUntilValidated(quick)
  expect(await waiting).toMatchObject({
    name: 'ActionFailedError',
    code: 'replaced',
    message: expect.stringContaining('was replaced') as string,
  })
})

test('keys that were in use before are still in no error', async () => {
  let keys = 0
  const { ovh } = recorder(({ url }) => {
    if (url.endsWith('/auth/credential')) return { body: { ...granted, consumerKey: `consumer-${++keys}` } }
    return url.endsWith('/me') ? { status: 400, body: { message: `${KEYS.consumerKey} consumer-1 consumer-2` } } : undefined
  })
  for (let i = 0; i < 2; i++) await ovh.requestConsumerKey({ rules: [] })
  expect((await failure(ovh.get('/me'))).message).toBe('GET /me: 400 - [redacted] [redacted] [redacted]')
})

test.each(['', 'null', '{}', '[]', '{"consumerKey":5}', '{"consumerKey":""}'])('an answer without a key is an error: %j', async (body) => {
  const { ovh } = recorder([{ body, headers: { 'x-ovh-queryid': 'EU.1' } }], APPLICATION)
  expect(await failure(ovh.requestConsumerKey({ rules: [] }))).toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'POST /auth/credential',
    requestId: 'EU.1',
  })
})

test('options are those of the request: a signal, headers, a time-out', async () => {
  const stop = new AbortController()
  const why = new Error('enough')
  const { ovh, sent } = recorder(async ({ headers }) => {
    if (headers.get('x-own') === 'wait') stop.abort(why)
    return { body: granted }
  }, APPLICATION)
  const asking = ovh.requestConsumerKey({ rules: [] }, { signal: stop.signal, headers: { 'x-own': 'wait' } })
  await expect(asking).rejects.toBe(why)
  expect(sent).toHaveLength(1)
})

test('the end of a wait ends the request that is under way', async () => {
  const stop = new AbortController()
  const why = new Error('enough')
  let ended: unknown
  const fetch = async ({ url, signal }: Request) => {
    if (url.endsWith('/auth/time')) return Response.json(1_457_018_875)
    if (url.endsWith('/auth/credential')) return Response.json(granted)
    signal.addEventListener('abort', () => (ended = signal.reason))
    stop.abort(why)
    return new Promise<Response>(() => {})
  }
  const key = await recorder([], { ...APPLICATION, fetch }).ovh.requestConsumerKey({ rules: [] })
  await expect(key.waitUntilValidated({ signal: stop.signal })).rejects.toBe(why)
  expect(ended).toBe(why)
})

test('a wait takes 10 minutes, unless it is aborted', async () => {
  const key = await granting([{ body: { status: 'pendingValidation' } }]).ovh.requestConsumerKey({ rules: [] })
  const why = new Error('enough')
  const stop = new AbortController()
  const waiting = key.waitUntilValidated({ ...quick, signal: stop.signal, onProgress: () => stop.abort(why) })
  await expect(waiting).rejects.toBe(why)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let ended = false
  const whole = failure(key.waitUntilValidated({ intervalMs: 1e6 })).finally(() => (ended = true))
  await vi.advanceTimersByTimeAsync(599_999)
  expect(ended).toBe(false)
  await vi.advanceTimersByTimeAsync(2)
  vi.useRealTimers()
  expect(await whole).toMatchObject({ name: 'WaitTimeoutError', message: expect.stringContaining('after 600 s') as string })
})

test('other failures end the wait, and so does the deadline', async () => {
  const broken = await granting([{ status: 404, body: {} }]).ovh.requestConsumerKey({ rules: [] })
  expect(await failure(broken.waitUntilValidated())).toMatchObject({ name: 'NotFoundError' })
  const slow = await granting([{ body: { status: 'pendingValidation' } }]).ovh.requestConsumerKey({ rules: [] })
  expect(await failure(slow.waitUntilValidated({ ...quick, timeoutMs: 20 }))).toMatchObject({
    name: 'WaitTimeoutError',
    pending: 'pendingValidation',
  })
})

test.each([{ accessToken: 'token' }, { auth: false } as const, { clientId: 'a', clientSecret: 'bbbb' }])(
  'there is no key without an application: %o',
  async (options) => {
    const { ovh, sent } = recorder(undefined, options)
    expect(await failure(ovh.requestConsumerKey({ rules: [] }))).toMatchObject({ name: 'ConfigurationError' })
    expect(sent).toEqual([])
  },
)

test('rules below everything, and of routes', () => {
  expect(recursive(readOnly('/'))).toEqual([{ method: 'GET', path: '/*' }])
  expect(recursive(readWrite('/a', '/b/')).map(({ method, path }) => `${method} ${path}`)).toHaveLength(16)
  expect(
    rulesFor([
      'GET /me',
      'POST /cloud/project/{serviceName}/instance',
      'GET /me',
      'GET /me/bill?date.from=1',
      'DELETE /ip/{ip}/arp/{ipBlocked}',
      'GET /v1/vps?a=/v1/',
      'GET /v2/iam/policy',
    ]),
  ).toEqual([
    { method: 'GET', path: '/me' },
    { method: 'POST', path: '/cloud/project/*/instance' },
    { method: 'GET', path: '/me/bill' },
    { method: 'DELETE', path: '/ip/*/arp/*' },
    { method: 'GET', path: '/vps' },
    { method: 'GET', path: '/v2/iam/policy' },
  ])
  for (const wrong of ['/me', 'FETCH /me', 'GET me', 'GET /a b']) expect(() => rulesFor([wrong])).toThrow(/a method and a path/)
})

test('the page that makes keys, with rules filled in', () => {
  expect(createTokenUrl({ endpoint: 'ovh-eu', rules: [...readOnly('/me'), { method: 'POST', path: '/a/*' }] })).toBe(
    'https://auth.eu.ovhcloud.com/api/createToken?GET=%2Fme&POST=%2Fa%2F*',
  )
  expect(createTokenUrl({ endpoint: 'ks-ca' })).toBe('https://ca.api.kimsufi.com/createToken/')
  expect(() => createTokenUrl({ endpoint: 'nowhere' })).toThrow(/endpoint must be one of/)
})
