import { createTokenUrl, readOnly, readWrite, recursive, rulesFor } from '@infra/ovh'
import { expect, test } from 'vitest'
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
    { body: { status: 'pendingValidation' } },
    last,
  ])
  const key = await ovh.requestConsumerKey({ rules: readOnly('/me'), redirection: 'https://example.com', allowedIPs: ['203.0.113.7/32'] })
  const seen: string[] = []
  await key.waitUntilValidated({ ...quick, onProgress: (pending) => void seen.push(pending) })
  expect(seen).toEqual(['pendingValidation', 'pendingValidation', 'pendingValidation'])
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
