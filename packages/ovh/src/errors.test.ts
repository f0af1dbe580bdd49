import { isAuthenticationError, isPermissionDenied, missingIamActions, ResourceExpiredError } from '@infra/ovh'
import { expect, test } from 'vitest'
import { failure, recorder } from '../test/recorder.js'
import type { Reply } from '../test/recorder.js'

const failing = (answer: Reply, path = '/cloud/project/{serviceName}', body?: unknown) => {
  const { ovh } = recorder([answer], {
    endpoint: 'ovh-eu',
    applicationKey: 'a-key',
    applicationSecret: 'a-secret',
    consumerKey: 'a-consumer',
    retry: 0,
  })
  return failure(ovh.call(body === undefined ? 'GET' : 'POST', path, { ...(path.includes('{') && { path: { serviceName: 'a/b' } }), body }))
}

test.each<[string, number, object, string, RegExp]>([
  [
    'a code',
    403,
    { errorCode: 'NOT_CREDENTIAL', httpCode: '403 Forbidden', message: 'This credential is not valid' },
    'AuthenticationError',
    /^GET \/cloud\/project\/\{serviceName\}: 403 NOT_CREDENTIAL - This credential is not valid\. The consumer key is not validated yet/,
  ],
  ['an unknown key', 403, { errorCode: 'INVALID_KEY' }, 'AuthenticationError', /no such application at this endpoint/],
  ['an unknown consumer key', 403, { errorCode: 'INVALID_CREDENTIAL' }, 'AuthenticationError', /has expired/],
  ['a class', 404, { class: 'Client::NotFound::Project', message: 'gone' }, 'NotFoundError', /: 404 Client::NotFound::Project - gone$/],
  ['both', 409, { errorCode: 'A', class: 'Client::B', message: 'no' }, 'ConflictError', /: 409 A - no$/],
  [
    'a call outside the rules',
    403,
    { errorCode: 'NOT_GRANTED_CALL', message: 'not granted' },
    'PermissionDeniedError',
    /it needs GET on \/cloud\/project\/\*\. Rules cannot be changed/,
  ],
  ['a class of 403 without details', 403, { class: 'Client::Forbidden', message: 'no' }, 'PermissionDeniedError', /- no$/],
  [
    'an empty code beside a class',
    404,
    { errorCode: '', class: 'Client::NotFound', message: '' },
    'NotFoundError',
    /: 404 Client::NotFound$/,
  ],
  [
    'details that name no action',
    403,
    { class: 'Client::Forbidden::X', message: 'suspended', details: { reason: 'x' } },
    'PermissionDeniedError',
    /- suspended$/,
  ],
  ['no words', 500, {}, 'ServerError', /: 500$/],
  ['words of a wrong type', 400, { message: 7, errorCode: [], details: 'x' }, 'BadRequestError', /: 400 - 7$/],
  ['null', 400, null as unknown as object, 'BadRequestError', /: 400$/],
])('%s', async (_, status, body, name, message) => {
  expect(await failing({ status, body })).toMatchObject({ name, status, message: expect.stringMatching(message) as string })
})

test('a wrong signature is told with the causes that fit the request', async () => {
  const answer = { status: 400, body: { errorCode: 'INVALID_SIGNATURE', message: 'Invalid signature' } }
  const plain = await failing(answer, '/me')
  expect(plain.message).toMatch(/Invalid signature\. Usual causes: .*not validated yet; the clock/)
  expect((await failing(answer)).message).toMatch(/rewrote the escapes in the path/)
  expect((await failing(answer, '/me', { a: 1 })).message).toMatch(/another type than the route takes/)
  expect(plain.message).not.toMatch(/escapes|type/)
  const { ovh } = recorder([answer])
  expect((await failure(ovh.api.request({ op: 'mine', path: '/ip/1.2.3.4%2F32' }))).message).toMatch(/^mine: .*rewrote the escapes/)
})

test('a call outside the rules, by its URL, is not named', async () => {
  const error = await failing({ status: 403, body: { errorCode: 'NOT_GRANTED_CALL' } }, '/cloud/project/abc')
  expect(error.message).toMatch(/it needs one that covers this path/)
  expect(error.message).not.toContain('abc')
})

test.each([
  ['/me', {}, 'GET on /me'],
  ['/me/bill', { path: {} }, 'GET on /me/bill'],
  ['/v1/cloud/project', { path: {} }, 'GET on /cloud/project'],
  ['/vps/{a}/x/ada@example.com', { path: { a: 1 } }, 'GET on /vps/*/x/*'],
  ['/me/bill', {}, 'one that covers this path'],
])('a call outside the rules names the rule that is missing where that shows no data: %s %o', async (path, request, rule) => {
  const { ovh } = recorder([{ status: 403, body: { errorCode: 'NOT_GRANTED_CALL' } }])
  expect((await failure(ovh.get(path, request))).message).toContain(`it needs ${rule}. Rules`)
})

test('missing IAM actions are listed', async () => {
  const details = {
    unauthorizedActionsByIAM: 'vps:apiovh:reboot, vps:apiovh:get',
    unauthorizedActionsByAuthentication: 'vps:apiovh:reboot',
  }
  const error = await failing({ status: 403, body: { class: 'Client::Forbidden', message: 'User not granted', details } })
  expect(missingIamActions(error)).toEqual(['vps:apiovh:reboot', 'vps:apiovh:get'])
  expect(error.message).toMatch(/User not granted; missing IAM actions: vps:apiovh:reboot, vps:apiovh:get\. An IAM policy must allow it/)
  expect(isPermissionDenied(error)).toBe(true)
  expect(missingIamActions(await failing({ status: 403, body: '<html>' }))).toEqual([])
  expect(missingIamActions(new Error('no'))).toEqual([])
})

test('what is not of the API keeps its text; 460 is a class of its own; 401 is what it is', async () => {
  const html = await failing({ status: 503, body: '<html><body>test</body></html>' })
  expect(html).toMatchObject({ name: 'ServerError', body: '<html><body>test</body></html>' })
  expect(html.message).toContain('Did a proxy answer?')
  const expired = await failing({ status: 460, body: { message: 'This service is expired' }, headers: { 'x-ovh-queryid': 'EU.1' } })
  expect(expired).toBeInstanceOf(ResourceExpiredError)
  expect(expired).toMatchObject({
    name: 'ResourceExpiredError',
    status: 460,
    requestId: 'EU.1',
    operation: 'GET /cloud/project/{serviceName}',
  })
  expect(isAuthenticationError(await failing({ status: 401, body: {} }))).toBe(true)
})
