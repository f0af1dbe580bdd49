import { call, createOvhApi } from '@infra/ovh'
import type { OvhRequest } from '@infra/ovh'
import { expect, test } from 'vitest'
import { failure, KEYS, recorder } from '../test/recorder.js'

const BASE = 'https://eu.api.ovh.com/1.0'

test.each<[string, OvhRequest, string, string]>([
  ['/cloud/project/{serviceName}', { path: { serviceName: 'a/b' } }, '/cloud/project/a%2Fb', 'GET /cloud/project/{serviceName}'],
  [
    '/ip/{ip}/arp/{ipBlocked}',
    { path: { ip: '1.2.3.4/32', ipBlocked: '1.2.3.4' } },
    '/ip/1.2.3.4%2F32/arp/1.2.3.4',
    'GET /ip/{ip}/arp/{ipBlocked}',
  ],
  ['/me/bill/{billId}?a={billId}', { path: { billId: 7 }, query: { b: 1 } }, '/me/bill/7?a=7&b=1', 'GET /me/bill/{billId}'],
  ['/cloud/project/s3cretId/instance?region=GRA', {}, '/cloud/project/s3cretId/instance?region=GRA', 'GET /cloud'],
  ['/dedicated/server/ns1.example.net', {}, '/dedicated/server/ns1.example.net', 'GET /dedicated/server'],
  ['/ip/1.2.3.4%2F32/reverse', {}, '/ip/1.2.3.4%2F32/reverse', 'GET /ip'],
  ['/me/', {}, '/me/', 'GET /me'],
  ['/me?next=https://a..b//c', {}, '/me?next=https://a..b//c', 'GET /me'],
  ['/v1/domain/zone/example.com', {}, '/../v1/domain/zone/example.com', 'GET /v1/domain'],
  ['/v2/iam/resource/urn:v1:eu:resource:vps:a', {}, '/../v2/iam/resource/urn:v1:eu:resource:vps:a', 'GET /v2/iam'],
  ['/vip', {}, '/vip', 'GET /vip'],
  ['/S3cret.that-is-no-family', {}, '/S3cret.that-is-no-family', 'GET /…'],
  ['/me/bill', { path: {} }, '/me/bill', 'GET /me/bill'],
  ['/me/bill?date.from=2026-01-01', { path: {} }, '/me/bill?date.from=2026-01-01', 'GET /me/bill'],
  ['/v2/iam/policy', { path: {} }, '/../v2/iam/policy', 'GET /v2/iam/policy'],
  // What no name of the API looks like is data, in a template that is half filled too.
  [
    '/email/domain/{domain}/account/ada@example.com',
    { path: { domain: 'a' } },
    '/email/domain/a/account/ada@example.com',
    'GET /email/domain/{domain}/account/{…}',
  ],
  ['/vps/vps-1a2b.vps.ovh.net/reboot', { path: {} }, '/vps/vps-1a2b.vps.ovh.net/reboot', 'GET /vps/{…}/reboot'],
  [
    '/price/dedicated/cloud/2014v1/{a}/migrateDelegationV3toV6',
    { path: { a: 1 } },
    '/price/dedicated/cloud/2014v1/1/migrateDelegationV3toV6',
    'GET /price/dedicated/cloud/2014v1/{a}/migrateDelegationV3toV6',
  ],
  ['/me/s3cret?x={y}', { path: { y: 1 } }, '/me/s3cret?x=1', 'GET /me/s3cret'],
  ['/me?', {}, '/me', 'GET /me'],
  ['/me?', { query: { a: 1 } }, '/me?a=1', 'GET /me'],
  ['/me?a=b?', {}, '/me?a=b?', 'GET /me'],
  ['/me?filter={"a":1}', {}, '/me?filter={"a":1}', 'GET /me'],
])('GET %s', async (path, request, sentPath, op) => {
  const ops: string[] = []
  const { ovh, sent } = recorder([{ status: 404, body: {} }], { ...KEYS, hooks: { onError: (event) => void ops.push(event.op) } })
  const error = await failure(ovh.get(path, request))
  expect(sent[0]).toMatchObject({ method: 'GET', url: new URL(`${BASE}${sentPath}`).href, body: '' })
  expect(error).toMatchObject({ operation: op, message: `${op}: 404` })
  expect(ops).toEqual([op])
})

test.each<[string, OvhRequest, RegExp]>([
  ['me', {}, /begin with a slash/],
  ['https://eu.api.ovh.com/1.0/me', {}, /begin with a slash/],
  ['/cloud/project//instance', {}, /"\/\/": is a value empty/],
  ['/cloud/../me', {}, /"\.\."/],
  ['/cloud/project/a#b', {}, /%23/],
  ['/cloud/project/a b', {}, /white space/],
  ['/ip/1.2.3.4/32', {}, /IP block/],
  ['/ip/1.2.3.4/32/reverse', {}, /IP block/],
  ['/ip/2001:db8::/64/reverse', {}, /IP block/],
  ['/cloud/project/%2e%2e/me', {}, /segment/],
  ['/cloud/%2e%2e\\me', {}, /or segment/],
  ['/me\\bill', {}, /or segment/],
  ['\\\\example.com', {}, /begin with a slash/],
  ['/me\u0000', {}, /begin with a slash, and have no/],
  ['/ip/::1/128', {}, /IP block/],
  ['/ip/[::1]/128', {}, /IP block/],
  ['/ip/::ffff:1.2.3.4/128?a=b', {}, /IP block/],
  ['/vps/{serviceName}', {}, /path\.serviceName is missing/],
  ['/vps/{serviceName}', { path: { serviceName: '' } }, /must be a string \(not empty/],
  ['/vps/{serviceName}', { path: { serviceName: '..' } }, /must be a string/],
  ['/vps/{serviceName}', { path: { serviceName: 'a', servceName: 'b' } }, /path\.servceName has no place in \/vps\/\{serviceName\}/],
  ['/vps/a', { path: { serviceName: 'a' } }, /has no place in \/vps$/],
  [
    '/vps/{serviceName}/a/{b}',
    { path: { serviceName: 's3cret', b: '' } },
    /^path\.b must be a string .* in \/vps\/\{serviceName\}\/a\/\{b\}$/,
  ],
  ['/vps/{serviceName}?x=s3cret', {}, /^path\.serviceName is missing in \/vps\/\{serviceName\}$/],
  ['/me/s3cret?x={y}', {}, /^path\.y is missing in \/me$/],
  ['/vps/{serviceName}', { path: null as never }, /path\.serviceName is missing/],
  [undefined as unknown as string, {}, /begin with a slash/],
  [new URL('https://example.com/a') as unknown as string, {}, /begin with a slash/],
  ['/me', null as never, /"null" is no option/],
  ['/me', { name: 'x' } as never, /^"name" is no option: parameters go into `query`, fields into `body`$/],
  ['/me', { pageSize: 1 } as never, /"pageSize" is no option/],
  ['/me', { query: { a: null } }, /query\.a/],
  ['/me', { query: { a: Number.NaN } }, /query\.a/],
  ['/me', { query: { a: { b: 1n } } }, /query\.a/],
])('%s with %o is refused before anything is sent', async (path, request, message) => {
  const { ovh, sent } = recorder()
  const error = await failure(ovh.get(path, request))
  expect(error).toMatchObject({ name: 'InvalidInputError', message: expect.stringMatching(message) as string })
  expect(sent).toEqual([])
})

test('query parameters: booleans, dotted names, lists, dates, objects as JSON; undefined is absent', async () => {
  const { ovh, sent } = recorder()
  const tags = { env: [{ operator: 'EQ', value: 'prod' }] }
  const date = new Date(0)
  await ovh.get('/me/bill', { query: { dryRun: true, no: false, 'date.from': date, ids: [1, 2], iamTags: tags, left: undefined, n: 0 } })
  const { searchParams } = new URL(sent[0]!.url)
  expect([...searchParams]).toEqual([
    ['dryRun', 'true'],
    ['no', 'false'],
    ['date.from', '1970-01-01T00:00:00.000Z'],
    ['ids', '1'],
    ['ids', '2'],
    ['iamTags', '{"env":[{"operator":"EQ","value":"prod"}]}'],
    ['n', '0'],
  ])
})

test.each<[unknown, string]>([
  [{ a: null, b: undefined, c: [] }, '{"a":null,"c":[]}'],
  [['a'], '["a"]'],
  ['text', '"text"'],
  [0, '0'],
  [false, 'false'],
  [null, 'null'],
])('the body %j is sent as JSON', async (body, text) => {
  const { ovh, sent } = recorder()
  await ovh.put('/me', { body })
  expect(sent[0]!.body).toBe(text)
  expect(sent[0]!.headers.get('content-type')).toBe('application/json')
})

test.each([new Blob(['a']), new URLSearchParams('a=b'), new Date(), new Uint8Array(1), new Map()])(
  'a body that is no JSON is refused',
  async (body) => {
    const { ovh, sent } = recorder()
    expect(await failure(ovh.post('/me', { body }))).toMatchObject({ name: 'InvalidInputError', field: 'body' })
    expect(sent).toEqual([])
  },
)

test.each([
  ['get', 408, 4],
  ['get', 500, 4],
  ['put', 503, 4],
  ['delete', 504, 4],
  ['get', 429, 4],
  ['get', 404, 1],
  ['get', 501, 1],
  ['post', 503, 1],
  ['post', 429, 1],
  ['post', 408, 1],
] as const)('%s answered with %i is sent %i times', async (method, status, times) => {
  const { ovh, sent } = recorder([{ status, body: {} }])
  expect(await failure(ovh[method]('/me'))).toMatchObject({ status, attempts: times })
  expect(sent).toHaveLength(times)
})

test.each(['POST', 'PATCH', 'post'] as const)('%s is sent once by every door', async (method) => {
  for (const status of [429, 503]) {
    const { ovh, sent } = recorder([{ status, body: {} }], { accessToken: 'token', retry: { baseMs: 1, retryOn: () => true } })
    expect(await failure(ovh.call(method as 'POST', '/order'))).toMatchObject({ status, attempts: 1 })
    const spec = { op: 'mine', method: method as 'POST', path: '/order' }
    expect(await failure(ovh.api.request(spec))).toMatchObject({ status, attempts: 1 })
    expect(await failure(recorder([{ status }], { auth: false }).ovh.api.request(spec))).toMatchObject({ attempts: 1 })
    expect(sent.map((one) => one.method.toUpperCase())).toEqual([method.toUpperCase(), method.toUpperCase()])
  }
})

test('a POST of which its caller says that it does no harm twice is repeated', async () => {
  const { ovh } = recorder([{ status: 503, body: {} }])
  const spec = { op: 'mine', method: 'POST', path: '/search', idempotent: true } as const
  expect(await failure(ovh.api.request(spec))).toMatchObject({ attempts: 4 })
})

test('a method in small letters is sent, and signed, in capitals', async () => {
  const { ovh, sent } = recorder()
  await ovh.call('patch' as 'PATCH', '/me')
  expect(sent[0]!.method).toBe('PATCH')
})

test.each(['get', 'post'] as const)('a connection that is cut: %s', async (method) => {
  let times = 0
  const fetch = async ({ url }: Request) => {
    if (url.endsWith('/auth/time')) return Response.json(1)
    times++
    throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
  }
  expect(await failure(recorder([], { ...KEYS, fetch }).ovh[method]('/me'))).toMatchObject({ name: 'ConnectionError' })
  expect(times).toBe(method === 'get' ? 4 : 1)
})

test('X-Schemas-Version goes with v2 only: that of the call, else that of the client', async () => {
  const { ovh, sent } = recorder(undefined, { ...KEYS, schemasVersion: '1.0' })
  await ovh.get('/v2/iam/policy')
  await ovh.get('/v2/iam/policy', { schemasVersion: '2.0' })
  await ovh.get('/me', { schemasVersion: '2.0' })
  expect(sent.map(({ headers }) => headers.get('x-schemas-version'))).toEqual(['1.0', '2.0', null])
})

test('the query id is on success and in errors; the answer can be checked by a schema', async () => {
  const headers = { 'X-OVH-QueryID': 'EU.ext-99.abc' }
  const { ovh } = recorder([
    { body: { a: 1 }, headers },
    { status: 404, body: { message: 'no' }, headers },
  ])
  expect(await ovh.get('/me').withResponse()).toMatchObject({ data: { a: 1 }, response: { requestId: 'EU.ext-99.abc' } })
  expect((await failure(ovh.get('/me'))).message).toBe('GET /me: 404 - no (request id EU.ext-99.abc)')
  const schema = { '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [{ message: 'no' }] }) } } as const
  expect(await failure(recorder().ovh.get('/me', { schema, validate: 'strict' }))).toMatchObject({ name: 'ResponseMismatchError' })
  expect(await failure(recorder([{ body: '<html>' }]).ovh.get('/me'))).toMatchObject({ name: 'ResponseMismatchError' })
})

test('standalone functions and derived clients use the same credentials', async () => {
  const seen: string[] = []
  const fetch = async ({ headers }: Request) => (seen.push(headers.get('authorization')!), Response.json({}))
  const api = createOvhApi({ endpoint: 'ovh-ca', accessToken: 'token', fetch })
  await call(api, 'GET', '/me')
  await call(api.with({ timeoutMs: 1000 }), 'GET', '/me')
  expect(seen).toEqual(['Bearer token', 'Bearer token'])
  expect(api.origin).toBe('https://ca.api.ovh.com')
  await api.close()
  expect(await failure(call(api, 'GET', '/me'))).toMatchObject({ name: 'ConfigurationError' })
})
