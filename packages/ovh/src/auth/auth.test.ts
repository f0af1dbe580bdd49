import { inspect } from 'node:util'
import { afterEach, expect, test, vi } from 'vitest'
import { failure, KEYS, recorder, SERVER_TIME } from '../../test/recorder.js'
import type { Reply, Sent } from '../../test/recorder.js'
import { signatureOf } from './signature.js'

afterEach(() => void vi.useRealTimers())

const SERVICE = { clientId: 'EU.service', clientSecret: 'client-s3cret' }
const isTime = ({ url }: Sent) => url.endsWith('/auth/time')
const isToken = ({ url }: Sent) => url.includes('oauth2')
const outOfTime: Reply = { status: 400, body: { errorCode: 'QUERY_TIME_OUT', httpCode: '400 Bad Request', message: 'Query out of time' } }
const badSignature: Reply = { status: 400, body: { errorCode: 'INVALID_SIGNATURE', message: 'Invalid signature' } }

/** Whether a request is signed for what was sent. */
async function isSigned({ method, url, body, headers }: Sent): Promise<boolean> {
  const timestamp = Number(headers.get('x-ovh-timestamp'))
  return (await signatureOf({ ...KEYS, method, url, body, timestamp })) === headers.get('x-ovh-signature')
}

test('what is signed is what is sent: escapes, quotes, query, body, a default port', async () => {
  const { ovh, sent } = recorder(undefined, { ...KEYS, endpoint: 'https://EU.api.ovh.com:443/1.0/' })
  await ovh.get('/ip/{ip}/reverse', { path: { ip: '1.2.3.4/32' }, query: { iamTags: { env: [{ operator: 'EQ', value: "it's" }] } } })
  await ovh.post("/sms/o'neil/jobs?a=b|c", { body: { message: 'tèsté', no: undefined, none: null } })
  expect(sent.map(({ url }) => url)).toEqual([
    'https://eu.api.ovh.com/1.0/ip/1.2.3.4%2F32/reverse?iamTags=%7B%22env%22%3A%5B%7B%22operator%22%3A%22EQ%22%2C%22value%22%3A%22it%27s%22%7D%5D%7D',
    "https://eu.api.ovh.com/1.0/sms/o'neil/jobs?a=b|c",
  ])
  expect(sent[1]!.body).toBe('{"message":"tèsté","none":null}')
  expect(await Promise.all(sent.map(isSigned))).toEqual([true, true])
})

test('each attempt is signed again, for its own time', async () => {
  vi.useFakeTimers({ now: SERVER_TIME * 1000, toFake: ['Date'] })
  const { ovh, sent } = recorder((one, nth) => {
    if (isTime(one)) return undefined
    vi.setSystemTime(Date.now() + 7000)
    return nth < 3 ? { status: 503 } : { body: { ok: true } }
  })
  expect(await ovh.get('/me')).toEqual({ ok: true })
  expect(sent.map(({ headers }) => Number(headers.get('x-ovh-timestamp')) - SERVER_TIME)).toEqual([0, 7, 14])
  expect(await Promise.all(sent.map(isSigned))).toEqual([true, true, true])
})

test('the time is asked for once however many calls wait, unsigned; a failure is not kept', async () => {
  let isDown = true
  const { ovh, sent, times } = recorder((one) => (isTime(one) && isDown ? { status: 404 } : undefined))
  const errors = await Promise.all([failure(ovh.get('/me')), failure(ovh.post('/me'))])
  expect(errors.map((error) => [error.name, error['operation']])).toEqual([
    ['NotFoundError', 'GET /auth/time'],
    ['NotFoundError', 'GET /auth/time'],
  ])
  expect([times.length, sent.length]).toEqual([1, 0])
  isDown = false
  await Promise.all([ovh.get('/me'), ovh.get('/me'), ovh.with({ timeoutMs: 5000 }).get('/vps')])
  expect([times.length, sent.length]).toEqual([2, 3])
  expect(times[1]!.url).toBe('https://eu.api.ovh.com/1.0/auth/time')
  expect([...times[1]!.headers.keys()].filter((name) => name.startsWith('x-ovh'))).toEqual([])
})

test.each([{ time: 1 }, '', '1e999', -5, 0, 1_457_018_875.5, '"1457018875"', 'null', 1e308, 1_457_018_875_000])(
  'an answer that is no time is not signed with: %j',
  async (body) => {
    const { ovh, sent } = recorder((one) => (isTime(one) ? { body, headers: { 'x-ovh-queryid': 'EU.1' } } : undefined))
    const error = await failure(ovh.get('/me'))
    expect(error).toMatchObject({ name: 'ResponseMismatchError', operation: 'GET /auth/time', requestId: 'EU.1' })
    expect(sent).toEqual([])
  },
)

test('calls that find the time refused together share one reading, also where the clock was right', async () => {
  const { ovh, sent, times } = recorder(async (one, nth) => {
    if (isTime(one)) return undefined
    await new Promise((resolve) => setTimeout(resolve, nth % 7))
    return outOfTime
  })
  vi.useFakeTimers({ now: SERVER_TIME * 1000, toFake: ['Date'] })
  const errors = await Promise.all(Array.from({ length: 20 }, async () => failure(ovh.get('/me'))))
  expect(errors.every(({ attempts }) => attempts === 2)).toBe(true)
  expect([times.length, sent.length]).toEqual([2, 40])
})

test('a clock that is refused is read again, once, by all who wait, and the request is sent once more; a POST too', async () => {
  let now = SERVER_TIME
  const { ovh, sent, times } = recorder((one) => {
    if (isTime(one)) return { body: now }
    return Math.abs(Number(one.headers.get('x-ovh-timestamp')) - now) < 30 ? { body: { ok: true } } : outOfTime
  })
  await ovh.get('/me')
  now += 3600
  expect(await Promise.all([ovh.get('/me'), ovh.get('/vps'), ovh.post('/order/cart', { retry: 0 })])).toEqual([
    { ok: true },
    { ok: true },
    { ok: true },
  ])
  expect([times.length, sent.length]).toEqual([2, 7])
  expect(await Promise.all(sent.map(isSigned))).not.toContain(false)
})

test('a clock that is refused again is an error, which says so', async () => {
  const { ovh, sent, times } = recorder((one) => (isTime(one) ? undefined : outOfTime))
  const error = await failure(ovh.get('/me'))
  expect(error).toMatchObject({ name: 'BadRequestError', code: 'QUERY_TIME_OUT', attempts: 2 })
  expect(error.message).toContain('The clock was read again')
  expect([times.length, sent.length]).toEqual([2, 2])
})

test.each([
  [3600, 2],
  [1, 1],
])('a wrong signature is sent once more when the clock was found to be %i s off: %i attempts', async (drift, attempts) => {
  const { ovh } = recorder((one, nth) => (isTime(one) ? { body: SERVER_TIME + (nth - 1) * drift } : badSignature))
  vi.useFakeTimers({ now: SERVER_TIME * 1000, toFake: ['Date'] })
  expect(await failure(ovh.get('/me'))).toMatchObject({ code: 'INVALID_SIGNATURE', attempts })
})

test('when the time cannot be read again, the first refusal is what the caller gets', async () => {
  const { ovh } = recorder((one, nth) => (isTime(one) ? (nth === 1 ? undefined : { status: 404 }) : outOfTime))
  const error = await failure(ovh.get('/me'))
  expect(error).toMatchObject({ code: 'QUERY_TIME_OUT', attempts: 1 })
  expect(error.message).toContain('The clock could not be read again')
})

test('without WebCrypto it says what is missing', async () => {
  vi.stubGlobal('crypto', {})
  const error = await failure(recorder().ovh.get('/me'))
  vi.unstubAllGlobals()
  expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('secure contexts') as string })
})

test('a token is fetched once however many calls wait, and anew 10 s before its end', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const tokens: Sent[] = []
  const { ovh, sent } = recorder((one) => {
    if (!isToken(one)) return undefined
    return { body: { access_token: `token-${tokens.push(one)}`, expires_in: 3599 } }
  }, SERVICE)
  await Promise.all([ovh.get('/me'), ovh.get('/vps'), ovh.put('/me')])
  vi.setSystemTime(Date.now() + 3588_000)
  await ovh.get('/me')
  expect(tokens).toHaveLength(1)
  vi.setSystemTime(Date.now() + 1000)
  await Promise.all([ovh.get('/me'), ovh.get('/me')])
  expect(tokens).toHaveLength(2)
  expect(sent.filter((one) => !isToken(one)).map(({ headers }) => headers.get('authorization'))).toEqual([
    ...Array(4).fill('Bearer token-1'),
    ...Array(2).fill('Bearer token-2'),
  ])
  expect(tokens[0]).toMatchObject({
    method: 'POST',
    url: 'https://www.ovh.com/auth/oauth2/token',
    body: 'grant_type=client_credentials&scope=all',
  })
  expect(tokens[0]!.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
})

test('a token that is refused is fetched anew, once', async () => {
  let tokens = 0
  const { ovh, sent } = recorder((one) => (isToken(one) ? { body: { access_token: `token-${++tokens}` } } : { status: 401 }), SERVICE)
  expect(await failure(ovh.get('/me'))).toMatchObject({ name: 'AuthenticationError', attempts: 2 })
  expect(tokens).toBe(2)
  expect(sent.at(-1)!.headers.get('authorization')).toBe('Bearer token-2')
})

test('calls whose token is refused one after the other share the new one', async () => {
  let tokens = 0
  const { ovh } = recorder(async (one, nth) => {
    if (isToken(one)) return { body: { access_token: `token-${++tokens}` } }
    await new Promise((resolve) => setTimeout(resolve, nth * 5))
    return { status: one.headers.get('authorization') === 'Bearer token-2' ? 200 : 401 }
  }, SERVICE)
  await Promise.all([ovh.get('/me'), ovh.get('/me'), ovh.get('/me')])
  expect(tokens).toBe(2)
})

test.each<[string, Reply, object, number]>([
  ['a 503 is repeated by itself only', { status: 503, body: '<html>' }, { name: 'ServerError', status: 503 }, 4],
  [
    'a 401 is not asked again',
    { status: 401, body: { error: 'Invalid client' } },
    {
      name: 'AuthenticationError',
      code: 'Invalid client',
      message: expect.stringMatching(/Invalid client\. Are clientId and clientSecret right[^.]*\?$/),
    },
    1,
  ],
  ['an error in a 200', { body: { error: 'invalid_client' } }, { name: 'AuthenticationError', status: 200, code: 'invalid_client' }, 1],
  [
    'words that hold the secret',
    { body: { error: 'a\nb', error_description: 'not client-s3cret' } },
    { code: 'a b', message: expect.stringContaining('(200 a b - not [redacted])') },
    1,
  ],
  ['neither token nor error', { body: null }, { name: 'AuthenticationError', status: 200 }, 1],
])('a token that does not come: %s', async (_, answer, wanted, times) => {
  const { ovh, sent } = recorder([answer], SERVICE)
  const error = await failure(ovh.get('/me'))
  expect(error).toMatchObject({ operation: 'POST /auth/oauth2/token', ...wanted })
  expect(sent).toHaveLength(times)
  expect(sent.every(isToken)).toBe(true)
})

test('an error of the token host holds no secret, in its body either, and keeps what is no secret', async () => {
  const basic = btoa('EU.service:client-s3cret')
  for (const status of [200, 401, 400]) {
    const body = { error: 'x', error_description: `not client-s3cret, ${basic}`, more: { text: `client-s3cret ${basic}` } }
    const error = await failure(recorder([{ status, body }], SERVICE).ovh.get('/me'))
    expect(JSON.stringify(error['body'])).toBe(
      '{"error":"x","error_description":"not [redacted], [redacted]","more":{"text":"[redacted] [redacted]"}}',
    )
    expect(error.message).toContain(' - not [redacted], [redacted]')
  }
  const shown = async (answer: Reply) => (await failure(recorder([answer], SERVICE).ovh.get('/me'))).message
  expect(await shown({ body: { error: 'x' } })).toMatch(/\(200 x\)\. Are [^.]*\?$/)
  expect(await shown({ status: 302, headers: { location: 'https://example.com/' } })).not.toContain('clientSecret')
})

test('a secret of any characters can be sent', async () => {
  const { ovh, sent } = recorder([{ body: { access_token: 'token' } }], { clientId: 'EU.x', clientSecret: 'sécrèt…' })
  await ovh.get('/me')
  const [, basic = ''] = sent[0]!.headers.get('authorization')!.split(' ')
  expect(new TextDecoder().decode(Uint8Array.from(atob(basic), (one) => one.codePointAt(0)!))).toBe('EU.x:sécrèt…')
})

test('a secret that a function gives is asked for anew, once, when the token host refuses it', async () => {
  let asked = 0
  const options = { clientId: 'EU.x', clientSecret: async () => `secret-${++asked}` }
  const { ovh } = recorder((one) => {
    if (!isToken(one)) return undefined
    const isRight = one.headers.get('authorization') === `Basic ${btoa('EU.x:secret-2')}`
    return isRight ? { body: { access_token: 'token' } } : { status: 401, body: { error: 'invalid_client' } }
  }, options)
  await ovh.get('/me')
  expect(asked).toBe(2)
  asked = 2
  const refused = recorder([{ body: { error: 'invalid_client' } }], options)
  expect(await failure(refused.ovh.get('/me'))).toMatchObject({ name: 'AuthenticationError' })
  expect([asked, refused.sent.length]).toEqual([4, 2])
  const down = recorder([{ status: 404, body: {} }], options)
  await failure(down.ovh.get('/me'))
  expect([asked, down.sent.length]).toEqual([5, 1])
})

test('a consumer key that a function gives is asked for anew when it is refused, and sent once more if it is another', async () => {
  let asked = 0
  const refused = (code: string): Reply => ({ status: 403, body: { errorCode: code } })
  for (const code of ['INVALID_CREDENTIAL', 'NOT_CREDENTIAL']) {
    asked = 0
    const { ovh, sent } = recorder(
      (one) => (isTime(one) || one.headers.get('x-ovh-consumer') === 'consumer-2' ? undefined : refused(code)),
      { ...KEYS, consumerKey: async () => `consumer-${++asked}` },
    )
    await Promise.all([ovh.get('/me'), ovh.post('/me')])
    expect([asked, sent.length]).toEqual([2, 4])
  }
  asked = 0
  const same = recorder((one) => (isTime(one) ? undefined : refused('NOT_CREDENTIAL')), {
    ...KEYS,
    consumerKey: async () => (asked++, 'the-same'),
  })
  expect(await failure(same.ovh.get('/me'))).toMatchObject({ attempts: 1 })
  expect(asked).toBe(2)
  const fixed = recorder((one) => (isTime(one) ? undefined : refused('INVALID_CREDENTIAL')))
  expect(await failure(fixed.ovh.get('/me'))).toMatchObject({ attempts: 1 })
})

test.each([0, -1, '3599', null])('a life of a token that is none is not counted: %j', async (expires_in) => {
  const { ovh, sent } = recorder((one) => (isToken(one) ? { body: { access_token: 'token', expires_in } } : undefined), SERVICE)
  for (let i = 0; i < 3; i++) await ovh.get('/me')
  expect(sent.filter(isToken)).toHaveLength(1)
})

test('a token is used to its end when no other can be had', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  let isDown = false
  const { ovh } = recorder(
    (one) => (isToken(one) ? (isDown ? { status: 503 } : { body: { access_token: 'token', expires_in: 3599 } }) : undefined),
    { ...SERVICE, retry: 0 },
  )
  await ovh.get('/me')
  isDown = true
  vi.setSystemTime(Date.now() + 3_595_000)
  expect(await ovh.get('/me')).toEqual({})
  vi.setSystemTime(Date.now() + 5000)
  expect(await failure(ovh.get('/me'))).toMatchObject({ status: 503, operation: 'POST /auth/oauth2/token' })
})

test('a call may take 180 s, unless the client says otherwise', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const fetch = async () => new Promise<Response>(() => {})
  const { ovh } = recorder([], { accessToken: 'token', fetch, retry: 0 })
  let ended = false
  const call = failure(ovh.get('/me')).finally(() => (ended = true))
  await vi.advanceTimersByTimeAsync(179_999)
  expect(ended).toBe(false)
  await vi.advanceTimersByTimeAsync(2)
  expect(await call).toMatchObject({ name: 'TimeoutError', message: expect.stringContaining('within 180000 ms') as string })
})

test('a limiter that lets one request through at a time does not hold up what a call needs first', async () => {
  let inFlight = 0
  const limiter = {
    acquire: async () => {
      if (inFlight++) throw new Error('A second place was asked for')
      return () => void inFlight--
    },
  }
  expect(await recorder(undefined, { ...KEYS, limiter }).ovh.get('/me')).toEqual({})
  expect(await recorder([{ body: { access_token: 'token' } }], { ...SERVICE, limiter }).ovh.get('/me')).toBeTruthy()
})

test('an access token is sent as it is, and asked for anew after a 401 where a function gives it', async () => {
  let asked = 0
  const { ovh, sent } = recorder(({ headers }) => ({ status: headers.get('authorization') === 'Bearer token-2' ? 200 : 401 }), {
    accessToken: async () => `token-${++asked}`,
  })
  await ovh.get('/me')
  expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer token-1', 'Bearer token-2'])
  expect(await failure(recorder([{ status: 401 }], { accessToken: 'fixed' }).ovh.get('/me'))).toMatchObject({ attempts: 1 })
})

test('auth: false sends nothing that tells who asks, but the application key of a call', async () => {
  const open = recorder(undefined, { auth: false, endpoint: 'http://proxy.test/ovh' })
  await open.ovh.get('/v2/iam/policy')
  await open.ovh.get('/me', { auth: false })
  expect(open.sent.map(({ url }) => url)).toEqual(['http://proxy.test/ovh/v2/iam/policy', 'http://proxy.test/ovh/me'])
  expect(open.sent.flatMap(({ headers }) => [...headers.keys()]).filter((name) => /ovh|auth/.test(name))).toEqual([])
  const keys = recorder()
  await keys.ovh.get('/order/catalog/public/cloud', { auth: false, query: { ovhSubsidiary: 'FR' } })
  expect(keys.sent[0]!.headers.get('x-ovh-application')).toBe(KEYS.applicationKey)
  expect(keys.sent[0]!.headers.get('x-ovh-signature')).toBeNull()
  expect(keys.times).toEqual([])
})

test('secrets are nowhere: not in errors, events, nor the client itself, whatever is echoed', async () => {
  const events: unknown[] = []
  const note = (event: unknown) => void events.push(event)
  const hooks = { onRequest: note, onResponse: note, onRetry: note, onError: note }
  const basic = btoa('EU.service:client-s3cret')
  const hidden = [KEYS.applicationSecret, KEYS.consumerKey, 'client-s3cret', basic, 'the-t0ken', 'access-s3cret']
  const errors: unknown[] = []
  const fail = async (options: object, answer: (one: Sent) => Reply | undefined) => {
    const { ovh } = recorder(answer, { ...options, hooks, retry: 0 })
    const error = await failure(ovh.get('/me'))
    errors.push(error, error['body'], ovh, ovh.api)
  }
  const only = (...secrets: string[]) => ({ status: 500, body: { message: secrets.join(' '), error_description: secrets.join(' ') } })
  await fail(KEYS, (one) => (isTime(one) ? undefined : only(KEYS.applicationSecret, KEYS.consumerKey, ...one.headers.values())))
  await fail({ accessToken: 'access-s3cret' }, (one) => only('access-s3cret', ...one.headers.values()))
  await fail(SERVICE, (one) =>
    isToken(one) ? { body: { access_token: 'the-t0ken' } } : only('the-t0ken', 'client-s3cret', basic, ...one.headers.values()),
  )
  for (const status of [200, 401, 500]) await fail(SERVICE, (one) => ({ ...only('client-s3cret', basic, ...one.headers.values()), status }))
  expect(errors.length).toBe(24)
  const shown = [...errors, ...events]
    .map((one) => `${inspect(one, { depth: 9, showHidden: true })} ${JSON.stringify(one)} ${(one as Error | null)?.stack}`)
    .join('\n')
  expect(shown).toContain('[redacted]')
  expect(hidden.filter((secret) => shown.includes(secret))).toEqual([])
})
