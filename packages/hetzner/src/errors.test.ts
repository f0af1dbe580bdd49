import { detailsOf } from '@infra/hetzner'
import type { ApiError } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { recorder } from '../test/recorder.js'
import type { Reply } from '../test/recorder.js'

const failure = async (reply: Reply): Promise<ApiError> => {
  const call = recorder([reply], { retry: 0, waitForLocks: false }).hetzner.locations.get(1)
  return call.then(
    () => expect.unreachable(),
    (error: unknown) => error as ApiError,
  )
}
const answer = (status: number, code: string, details?: unknown, message = 'no'): Reply => ({
  status,
  body: { error: { code, message, ...(details !== undefined && { details }) } },
})

const fields = [
  { name: 'size', messages: ['is too small', 'must be a multiple of 10'] },
  { name: 'name', messages: ['is missing'] },
]

test.each<[string, Reply, string, string]>([
  [
    'wrong fields, and what is wrong with each',
    answer(422, 'invalid_input', { fields }, 'invalid input'),
    'UnprocessableEntityError',
    '422 invalid_input - invalid input: size (is too small, must be a multiple of 10); name (is missing)',
  ],
  [
    'fields whose values are taken',
    answer(409, 'uniqueness_error', { fields: [{ name: 'name' }, { name: 'ip' }] }, 'not unique'),
    'ConflictError',
    '409 uniqueness_error - not unique: name; ip',
  ],
  [
    'limits that are reached',
    answer(403, 'resource_limit_exceeded', { limits: [{ name: 'project_limit' }] }, 'limit exceeded'),
    'PermissionDeniedError',
    '403 resource_limit_exceeded - limit exceeded: project_limit',
  ],
  [
    'where the end of a route was announced',
    answer(410, 'deprecated_api_endpoint', { announcement: 'https://docs.hetzner.cloud/changelog' }, 'gone'),
    'ApiError',
    '410 deprecated_api_endpoint - gone: https://docs.hetzner.cloud/changelog',
  ],
  [
    'details without a message',
    answer(403, 'resource_limit_exceeded', { limits: [{ name: 'a' }] }, ''),
    'PermissionDeniedError',
    '403 resource_limit_exceeded - a',
  ],
  ['details that are null', answer(422, 'invalid_input', null), 'UnprocessableEntityError', '422 invalid_input - no'],
  ['details without items', answer(422, 'invalid_input', { fields: [] }), 'UnprocessableEntityError', '422 invalid_input - no'],
  ['details of a kind that nobody knows', answer(422, 'new_code', { more: 1 }), 'UnprocessableEntityError', '422 new_code - no'],
  ['no details', answer(423, 'locked'), 'ApiError', '423 locked - no'],
])('the message tells %s', async (_, reply, name, message) => {
  expect(await failure(reply)).toMatchObject({ name, message: `locations.get: ${message}` })
})

test('what is no error of the API is told as such', async () => {
  expect((await failure({ status: 500, body: 'Bad Gateway' })).message).toBe(
    'locations.get: 500 - not in the words of the API. Did a proxy answer?',
  )
  expect((await failure({ status: 500, body: { error: null } })).message).toBe('locations.get: 500')
  expect((await failure({ status: 500 })).message).toBe('locations.get: 500')
})

test('the correlation id is on the error and in its message', async () => {
  const error = await failure({ ...answer(404, 'not_found'), status: 404, headers: { 'x-correlation-id': 'abc-1' } })
  expect(error).toMatchObject({ requestId: 'abc-1', message: 'locations.get: 404 not_found - no (request id abc-1)' })
})

test('detailsOf gives the details of that code, and of no other', async () => {
  const error = await failure(answer(422, 'invalid_input', { fields }))
  expect(detailsOf(error, 'invalid_input')).toEqual({ fields })
  expect(detailsOf(error, 'uniqueness_error')).toBeUndefined()
  expect(detailsOf(await failure(answer(422, 'invalid_input')), 'invalid_input')).toBeUndefined()
  expect(detailsOf(await failure(answer(422, 'invalid_input', null)), 'invalid_input')).toBeUndefined()
  expect(detailsOf(Object.assign(new Error('other'), { code: 'invalid_input' }), 'invalid_input')).toBeUndefined()
  expect(detailsOf(undefined, 'invalid_input')).toBeUndefined()
})
