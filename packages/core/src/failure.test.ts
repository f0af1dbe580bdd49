import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { apiOf, json, SECRET, startServer, thing } from '../test/server.js'
import { CertificateMismatchError, InvalidInputError } from './errors/index.js'
import { toApiError, toConnectionError, toTimeoutError } from './failure.js'
import type { ApiError } from './index.js'

const failureOf = (call: PromiseLike<unknown>): Promise<ApiError> =>
  Promise.resolve(call).then(
    () => expect.unreachable(),
    (reason: unknown) => reason as ApiError,
  )

test("what is quoted of a server's words is one line, and nothing that a terminal acts on", async () => {
  const words = { code: 'A\u001b[2J', message: 'a\r\nlog: b\u2028c\u2029d\u0007\u009b' }
  await using server = await startServer((_, response) => json(response, 400, words))
  const error = await failureOf(apiOf(server.url).request(thing))
  expect(error.message).toBe('things.get: 400 A [2J - a log: b c d')
  expect(error.body).toEqual(words)
})

test('a full stop at the end of what a server says is left out, since words of ours may follow', async () => {
  await using server = await startServer((_, response) => json(response, 400, { message: 'No. Not now.' }))
  const error = await failureOf(apiOf(server.url).request(thing))
  expect(error.message).toBe('things.get: 400 - No. Not now')
  expect(error.body).toEqual({ message: 'No. Not now.' })
})

test.each([
  ['Wait...', 'Wait...'],
  ['Done.\n', 'Done'],
  [' . ', ''],
])('of %j there stays %j', async (message, left) => {
  await using server = await startServer((_, response) => json(response, 400, { code: 'a.', message }))
  const error = await failureOf(apiOf(server.url).request(thing))
  expect(error).toMatchObject({ code: 'a.', message: `things.get: 400 a.${left && ` - ${left}`}` })
})

test('a secret is blanked out of names too, however they are written', async () => {
  const [first, ...rest] = SECRET
  const escaped = `\\u00${first!.charCodeAt(0).toString(16)}${rest.join('')}`
  await using server = await startServer((_, response) => response.writeHead(400).end(`{"a":{"${escaped}":["${escaped}",1,null]}}`))
  expect((await failureOf(apiOf(server.url).request(thing))).body).toEqual({ a: { '[redacted]': ['[redacted]', 1, null] } })
})

test('an error of many strings is not redacted string by string', async () => {
  await using server = await startServer((_, response) =>
    json(
      response,
      400,
      Array.from({ length: 1000 }, () => '\\abcd'),
    ),
  )
  let asked = 0
  const secrets = () => (asked++, [SECRET])
  expect((await failureOf(apiOf(server.url, {}, { secrets }).request(thing))).body).toHaveLength(1000)
  expect(asked).toBeLessThan(20)
})

test.each([
  [`https://${SECRET}.evil.test/x`, ''],
  [`https://evil.test/${SECRET}`, ' to https://evil.test'],
  ['https://lower-case-secret.evil.test/', ''],
  ['https://%6cower-case-secret.evil.test/', ' to https://[redacted].evil.test'],
])('a redirect to %s is told of without the secret', async (location, told) => {
  await using server = await startServer((_, response) => response.writeHead(302, { location }).end())
  const error = await failureOf(apiOf(server.url, {}, { secrets: () => [SECRET, 'lower-case-secret'] }).request(thing))
  expect(error.message).toBe(`things.get: 302 - redirected${told}, which is not followed: check the address`)
})

test('what the user sends in headers that hold secrets is blanked out when a server repeats it', async () => {
  await using server = await startServer(({ headers }, response) =>
    json(response, 400, { message: ['authorization', 'cf-access-client-secret', 'x-plain'].map((name) => headers[name]).join(' ') }),
  )
  const headers = { Authorization: 'Bearer tok3n-of-mine', 'CF-Access-Client-Secret': 'cl1ent-secret', 'x-plain': 'plain' }
  const client = apiOf(server.url, { headers }, { authorize: () => {} })
  const error = await failureOf(client.request(thing))
  expect(error.message).toBe('things.get: 400 - [redacted] [redacted] plain')
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/tok3n|cl1ent/)
  await using bare = await startServer((_, response) => json(response, 400, { message: 'not tok3n-of-mine' }))
  expect((await failureOf(apiOf(bare.url).with({ headers }).request(thing))).message).toBe('things.get: 400 - not [redacted]')
})

const NOBODY = 'nothing listens there. Is the server up, and the port right?'
const NO_HOST = 'there is no such host. Is its name right?'
const PROXY = 'the proxy is not there, or made no tunnel. Are its address, user and password right?'
const LOOKUP = 'its name could not be looked up. Is the network up?'
const CERTIFICATE = 'its certificate was refused'
const UNREACHED = 'it cannot be reached. Is a firewall in between?'
const CUT = 'the connection was cut'
const TLS = 'TLS failed. Is it http, or another port?'
const UNREADABLE = 'what came cannot be read. Is it https, or another port?'

test.each<[found: string, words: string, code?: string]>([
  ['ECONNREFUSED', NOBODY],
  ['ConnectionRefused', NOBODY, 'ECONNREFUSED'],
  ['FailedToOpenSocket', NOBODY, 'ECONNREFUSED'],
  ['ENOTFOUND', NO_HOST],
  ['ENODATA', NO_HOST, 'ENOTFOUND'],
  ['ERR_PROXY_CONNECTION', PROXY],
  ['EAI_AGAIN', LOOKUP],
  ['CERT_HAS_EXPIRED', CERTIFICATE],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', CERTIFICATE],
  ['UND_ERR_CONNECT_TIMEOUT', UNREACHED],
  ['ETIMEDOUT', UNREACHED],
  ['ECONNRESET', CUT],
  ['UND_ERR_SOCKET', CUT, 'ECONNRESET'],
  ['ConnectionClosed', CUT, 'ECONNRESET'],
  ['EPIPE', CUT, 'ECONNRESET'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', TLS],
  ['ERR_TLS_X', TLS],
  ['EPROTO', TLS],
  ['HPE_INVALID_CONSTANT', UNREADABLE, 'INVALID_HTTP'],
  ['UND_ERR_HEADERS_OVERFLOW', UNREADABLE, 'INVALID_HTTP'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', UNREADABLE, 'INVALID_HTTP'],
  ['Z_DATA_ERROR', UNREADABLE, 'INVALID_HTTP'],
  ['ERR__ERROR_FORMAT_PADDING_1', UNREADABLE, 'INVALID_HTTP'],
  ['ERR_ASSERTION', UNREADABLE, 'INVALID_HTTP'],
  ['SIZE', 'the connection failed'],
  ['X', 'the connection failed'],
])('%s, on the error or its cause', (found, words, code = found) => {
  for (const error of [{ code: found }, { cause: { code: found } }, { code: 5, cause: { code: found } }]) {
    expect(toConnectionError('a.b', error, 'https://host')).toMatchObject({
      name: 'ConnectionError',
      message: `a.b: no answer from https://host (${code}): ${words}`,
      code,
      operation: 'a.b',
    })
  }
})

test.each([undefined, null, 'text', {}, { code: 5 }, { code: 'https://secret' }, { code: 'two words' }, { code: '' }, { cause: 5 }])(
  'of %j nothing is told',
  (error) => {
    const message = 'a.b: no answer from https://host (NETWORK): the connection failed'
    expect(toConnectionError('a.b', error, 'https://host')).toMatchObject({ message, code: 'NETWORK' })
  },
)

test('a cause without a code is known by its name', () => {
  const { message, code } = toConnectionError('a.b', { cause: { name: 'ParserError' } }, 'https://host') as ApiError
  expect([message, code]).toEqual([`a.b: no answer from https://host (INVALID_HTTP): ${UNREADABLE}`, 'INVALID_HTTP'])
})

test('an error of ours stays itself; a wrong certificate learns its operation', () => {
  const own = new InvalidInputError('x', { field: 'x' })
  expect(toConnectionError('a.b', own, 'https://host')).toBe(own)
  const wrong = toConnectionError('a.b', new CertificateMismatchError('it is another', { code: 'CERT_MISMATCH' }), 'https://host')
  expect(wrong).toBeInstanceOf(CertificateMismatchError)
  expect(wrong).toMatchObject({ message: 'a.b: it is another', code: 'CERT_MISMATCH', operation: 'a.b' })
  expect(toTimeoutError('a.b', 'https://host', 'timeoutMs', 5)).toMatchObject({
    name: 'TimeoutError',
    message: 'a.b: no complete answer from https://host within 5 ms (timeoutMs)',
    code: 'TIMEOUT',
    operation: 'a.b',
  })
})

test('of the headers those are kept that tell something and hold no secret', () => {
  const kept = ['content-length', 'content-type', 'date', 'server', 'via', 'retry-after', 'ratelimit-limit', 'x-ratelimit-reset']
  const ids = ['x-request-id', 'requestid', 'x-correlation-id', 'x-ovh-queryid', 'cf-ray']
  const dropped = ['set-cookie', 'location', 'x-date', 'dated', 'content-language', 'x-retry-after', 'x-server', 'request-ids', 'array']
  const headers = Object.fromEntries([...kept, ...ids, ...dropped].map((name) => [name, name === 'retry-after' ? '2' : 'a value']))
  const response = new Response(null, { status: 503, headers })
  const error = toApiError({ op: 'a.b', response, text: '', requestId: 'r1', attempts: 2, redact: (text) => text }, undefined)
  expect(Object.keys(error.headers).toSorted()).toEqual([...kept, ...ids].toSorted())
  expect({ ...error, headers: {} }).toEqual({
    status: 503,
    code: undefined,
    operation: 'a.b',
    requestId: 'r1',
    retryAfterMs: 2000,
    headers: {},
    attempts: 2,
  })
})

test("the vendor's id of the request ends the message, from whichever header it is in, as one line", async () => {
  await using server = await startServer((_, response) =>
    json(response, 503, { code: 'Down' }, { 'x-request-id': 'r-1', 'x-trace': 't-1' }),
  )
  const retry = { limit: 1 }
  expect((await failureOf(apiOf(server.url, { retry }).request(thing))).message).toBe(
    'things.get: 503 Down (after 2 attempts) (request id r-1)',
  )
  const named = await failureOf(apiOf(server.url, { retry: 0 }, { requestIdHeader: 'x-trace' }).request(thing))
  expect(named).toMatchObject({ message: 'things.get: 503 Down (request id t-1)', requestId: 't-1' })
  const none = await failureOf(apiOf(server.url, { retry: 0 }, { requestIdHeader: 'x-none' }).request(thing))
  expect(none).toMatchObject({ message: 'things.get: 503 Down', requestId: undefined })
  const response = new Response(null, { status: 400 })
  const drawn = toApiError({ op: 'a.b', response, text: '', requestId: 'a\u001b[2Jb', attempts: 1, redact: (text) => text }, undefined)
  expect(drawn).toMatchObject({ message: 'a.b: 400 (request id a [2Jb)', requestId: 'a\u001b[2Jb' })
})
