import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import * as errors from './index.js'

const api = { status: 400, operation: 'accessKeys.get' }
const each: readonly [kind: string, made: Error, parent: abstract new (...args: never[]) => Error][] = [
  ['InfraError', new errors.InfraError('m'), Error],
  ['ApiError', new errors.ApiError('m', api), errors.InfraError],
  ['BadRequestError', new errors.BadRequestError('m', api), errors.ApiError],
  ['AuthenticationError', new errors.AuthenticationError('m', api), errors.ApiError],
  ['PermissionDeniedError', new errors.PermissionDeniedError('m', api), errors.ApiError],
  ['NotFoundError', new errors.NotFoundError('m', api), errors.ApiError],
  ['ConflictError', new errors.ConflictError('m', api), errors.ApiError],
  ['UnprocessableEntityError', new errors.UnprocessableEntityError('m', api), errors.ApiError],
  ['RateLimitError', new errors.RateLimitError('m', api), errors.ApiError],
  ['ServerError', new errors.ServerError('m', api), errors.ApiError],
  ['ConnectionError', new errors.ConnectionError('m', { code: 'NETWORK' }), errors.InfraError],
  ['TimeoutError', new errors.TimeoutError('m', { code: 'TIMEOUT' }), errors.ConnectionError],
  ['CertificateMismatchError', new errors.CertificateMismatchError('m', { code: 'CERT_MISMATCH' }), errors.ConnectionError],
  ['InvalidInputError', new errors.InvalidInputError('m', { field: 'id' }), errors.InfraError],
  ['ConfigurationError', new errors.ConfigurationError('m'), errors.InfraError],
  ['UnsupportedVersionError', new errors.UnsupportedVersionError('m', { operation: 'o', needed: '2' }), errors.InfraError],
  ['LimiterError', new errors.LimiterError('m', { operation: 'o' }), errors.InfraError],
  ['PartialFailureError', new errors.PartialFailureError('m', { done: [], remaining: [], data: 1 }), errors.InfraError],
  ['ResponseMismatchError', new errors.ResponseMismatchError('m', { operation: 'o' }), errors.InfraError],
  ['ResponseTooLargeError', new errors.ResponseTooLargeError('m', { operation: 'o', maxBytes: 1 }), errors.InfraError],
  ['WaitError', new errors.WaitError('m'), errors.InfraError],
  ['ActionFailedError', new errors.ActionFailedError('m', { action: 1 }), errors.WaitError],
  ['WaitTimeoutError', new errors.WaitTimeoutError('m', { pending: 1 }), errors.WaitError],
]

test('every class is here', () => {
  const classes = Object.entries(errors).filter(([, value]) => 'kind' in value)
  expect(each.map(([kind]) => kind).toSorted()).toEqual(classes.map(([name]) => name).toSorted())
})

test.each(each)('%s: its name is that of its class, in the stack too, and hidden; it is its parent', (kind, made, parent) => {
  expect(made.name).toBe(kind)
  expect(made.constructor).toHaveProperty('kind', kind)
  expect(Object.getOwnPropertyDescriptor(made, 'name')).toMatchObject({ enumerable: false, configurable: true, writable: true })
  expect(made.stack).toMatch(new RegExp(`^${kind}: m\n    at .*errors\\.test\\.ts`))
  expect(made).toBeInstanceOf(parent)
  expect(made.message).toBe('m')
})

const exported = new Map<string, unknown>(Object.entries(errors))
test.each<[guard: string, kinds: readonly string[]]>([
  ['isInfraError', each.map(([kind]) => kind)],
  ['isApiError', each.filter(([, made]) => 'status' in made && 'attempts' in made).map(([kind]) => kind)],
  ['isAuthenticationError', ['AuthenticationError']],
  ['isPermissionDenied', ['PermissionDeniedError']],
  ['isNotFound', ['NotFoundError']],
  ['isConflict', ['ConflictError']],
  ['isRateLimited', ['RateLimitError']],
  ['isServerError', ['ServerError']],
  ['isConnectionError', ['ConnectionError', 'TimeoutError', 'CertificateMismatchError']],
  ['isTimeout', ['TimeoutError']],
  ['isResponseMismatch', ['ResponseMismatchError']],
  ['isInvalidInput', ['InvalidInputError']],
  ['isPartialFailure', ['PartialFailureError']],
  ['isActionFailed', ['ActionFailedError']],
  ['isWaitTimeout', ['WaitTimeoutError']],
  ['isConfigurationError', ['ConfigurationError']],
])('%s knows its own and nothing else', (name, kinds) => {
  const guard = exported.get(name) as (error: unknown) => boolean
  expect(each.filter(([, made]) => guard(made)).map(([kind]) => kind)).toEqual(kinds)
  for (const other of [new Error('m'), 'text', undefined, null, { name: kinds[0] }]) expect(guard(other)).toBe(false)
})

test.each([
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [422, 'UnprocessableEntityError'],
  [429, 'RateLimitError'],
  [418, 'ApiError'],
  [499, 'ApiError'],
  [500, 'ServerError'],
  [599, 'ServerError'],
])('%i is a %s', (status, kind) => expect(errors.errorForStatus(status).kind).toBe(kind))

test('instanceof holds for the class of another copy, and for no stranger', () => {
  class Copy extends Error {
    static readonly kind = 'NotFoundError'
  }
  const made = new Copy('m')
  expect(made instanceof errors.NotFoundError).toBe(true)
  expect(made instanceof errors.ConflictError).toBe(false)
  expect({ constructor: Copy } instanceof errors.NotFoundError).toBe(false)
  expect(Object.assign(new Error('m'), { constructor: undefined }) instanceof errors.NotFoundError).toBe(false)
})

test('a subclass of a user, without a kind, is compared as usual', () => {
  class Own extends errors.NotFoundError {}
  const own = new Own('m', api)
  expect(own instanceof Own).toBe(true)
  expect(own instanceof errors.NotFoundError).toBe(true)
  expect(new errors.NotFoundError('m', api) instanceof Own).toBe(false)
  expect(own.name).toBe('NotFoundError')
})

test('an engine without captureStackTrace makes errors too', () => {
  const { captureStackTrace } = Error
  try {
    Object.assign(Error, { captureStackTrace: undefined })
    expect(new errors.NotFoundError('m', api).name).toBe('NotFoundError')
  } finally {
    Object.assign(Error, { captureStackTrace })
  }
})

test('what an error is made of is on it; what is not given is undefined, no headers and one attempt', () => {
  expect({ ...new errors.ApiError('m', api) }).toEqual({
    status: 400,
    code: undefined,
    operation: 'accessKeys.get',
    requestId: undefined,
    retryAfterMs: undefined,
    headers: {},
    attempts: 1,
  })
  const full = { ...api, code: 'Bad', requestId: 'r1', retryAfterMs: 5, headers: { date: 'today' }, attempts: 3 }
  expect({ ...new errors.ApiError('m', full) }).toEqual(full)
  expect({ ...new errors.ConnectionError('m', { code: 'NETWORK', operation: 'o' }) }).toEqual({ code: 'NETWORK', operation: 'o' })
  expect({ ...new errors.InvalidInputError('m', { field: 'body.port' }) }).toEqual({ field: 'body.port' })
  const version = { operation: 'o', needed: '1.8.0', actual: '1.7.0' }
  expect({ ...new errors.UnsupportedVersionError('m', version) }).toEqual(version)
  expect({ ...new errors.LimiterError('m', { operation: 'o', retryAfterMs: 9 }) }).toEqual({ operation: 'o', retryAfterMs: 9 })
  expect({ ...new errors.ResponseMismatchError('m', { operation: 'o' }) }).toEqual({ operation: 'o', issues: [], status: undefined })
  const issues = [{ path: 'a', message: 'b' }]
  expect(new errors.ResponseMismatchError('m', { operation: 'o', issues, status: 200 })).toMatchObject({ issues, status: 200 })
  expect({ ...new errors.ResponseTooLargeError('m', { operation: 'o', maxBytes: 10 }) }).toEqual({ operation: 'o', maxBytes: 10 })
  expect({ ...new errors.ActionFailedError('m', { code: 'disk', action: { id: 1 } }) }).toEqual({ code: 'disk', action: { id: 1 } })
  expect({ ...new errors.WaitTimeoutError('m', { pending: ['7'] }) }).toEqual({ pending: ['7'] })
})

test('a half-done work has a cause only when one is given', () => {
  const fields = { done: ['read'], remaining: ['delete', 'create'], data: undefined }
  expect(new errors.PartialFailureError('m', fields)).not.toHaveProperty('cause')
  const stopped = new errors.PartialFailureError('m', { ...fields, cause: undefined })
  expect(Object.hasOwn(stopped, 'cause')).toBe(true)
  const cause = new Error('cut')
  expect(new errors.PartialFailureError('m', { ...fields, cause }).cause).toBe(cause)
  expect({ ...stopped }).toEqual({ done: ['read'], remaining: ['delete', 'create'] })
})

test.each<[field: string, made: Error]>([
  ['body', new errors.ApiError('m', { ...api, body: 'the-secret' })],
  ['data', new errors.ResponseMismatchError('m', { operation: 'o', data: 'the-secret' })],
  ['data', new errors.PartialFailureError('m', { done: [], remaining: [], data: 'the-secret' })],
])('%s can be read, and is shown by nothing', (field, made) => {
  expect(Reflect.get(made, field)).toBe('the-secret')
  expect(inspect(made, { showHidden: true, depth: 9 }) + JSON.stringify(made)).not.toContain('the-secret')
})
