import { CsrfError, fieldErrorsOf, isApiError, isAuthenticationError, isNotFound, ServerStateError, WingsError } from '@infra/pterodactyl'
import type { ApiError } from '@infra/pterodactyl'
import { expect, test } from 'vitest'
import errors from './fixtures/errors.json' with { type: 'json' }
import { recorder } from './recorder.js'
import type { Reply } from './recorder.js'

const failure = async (reply: Reply): Promise<ApiError> => {
  const call = recorder([reply], { retry: 0 }).panel.client.account.get()
  return call.then(
    () => expect.unreachable(),
    (error: unknown) => error as ApiError,
  )
}

test.each(['unauthenticated', 'redirect'] as const)('%s is a matter of the key', async (name) => {
  const error = await failure(errors[name])
  expect(error).toSatisfy(isAuthenticationError)
  expect(error.status).toBe(errors[name].status)
})

test('a redirect to the log-in says what it means', async () => {
  expect((await failure(errors.redirect)).message).toMatch(/asks to log in: the key is missing or wrong/)
})

test('a redirect to anywhere else is no matter of the key', async () => {
  expect(await failure({ status: 302, location: 'https://panel.test/other' })).not.toSatisfy(isAuthenticationError)
})

test('a page that the panel counts among its own is told what to do', async () => {
  const error = await failure(errors.csrf)
  expect(error).toBeInstanceOf(CsrfError)
  expect(error).toMatchObject({ name: 'CsrfError', status: 419 })
  expect(error.message).toMatch(/CSRF token mismatch.*Origin/)
})

test.each(['installing', 'suspended', 'restoring'] as const)('a server that is %s says so', async (state) => {
  const error = await failure(errors[state])
  expect(error).toBeInstanceOf(ServerStateError)
  expect(error).toMatchObject({ status: 409, code: 'ServerStateConflictException', state })
})

test('what Wings did wrong is told apart from what the panel did', async () => {
  const unreachable = await failure(errors.unreachable)
  expect(unreachable).toBeInstanceOf(WingsError)
  expect(unreachable).toMatchObject({ status: 504, code: 'DaemonConnectionException' })
  const missing = await failure(errors.missingFile)
  expect(missing).toSatisfy(isNotFound)
  expect(missing.code).toBe('DaemonConnectionException')
  const offline = await failure(errors.offline)
  expect(offline).not.toBeInstanceOf(WingsError)
  expect(offline).toMatchObject({ status: 502, code: 'HttpException' })
})

test('each rule that was broken is told, with its field', async () => {
  const error = await failure(errors.variables)
  expect(fieldErrorsOf(error)).toEqual([
    { field: 'environment.SPONGE_VERSION', rule: 'required', message: 'The Sponge Version variable field is required.' },
    { field: 'environment.SERVER_JARFILE', rule: 'required', message: 'The Server Jar File variable field is required.' },
  ])
  expect((await failure(errors.invalid)).message).toMatch(/email: The email field is required\.; username: The username field/)
  expect(fieldErrorsOf(await failure(errors.csrf))).toEqual([])
  expect(fieldErrorsOf(new TypeError('mine'))).toEqual([])
})

test('tags are taken out of what the panel says', async () => {
  expect((await failure(errors.notPersisted)).message).toMatch(/The daemon configuration has been updated, however/)
  // Like those that were recorded, with tags as the one above has them.
  const detail = 'The <strong>name</strong> must be &lt; 3 < 4 <b class="x">characters</b>.'
  const body = { errors: [{ code: 'ValidationException', status: '422', detail, meta: { source_field: 'name', rule: 'max' } }] }
  expect(fieldErrorsOf(await failure({ status: 422, body }))).toEqual([
    { field: 'name', rule: 'max', message: 'The name must be &lt; 3 < 4 characters.' },
  ])
})

test('what is not there is not found', async () => {
  const body = {
    errors: [{ code: 'NotFoundHttpException', status: '404', detail: 'The requested resource could not be found on the server.' }],
  }
  expect(await failure({ status: 404, body })).toSatisfy((error) => isApiError(error) && isNotFound(error))
})
