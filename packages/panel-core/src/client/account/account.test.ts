import { inspect } from 'node:util'
import { bind } from '@infra/core'
import type { ClientApi } from '@infra/panel-core'
import * as account from '@infra/panel-core/client/account/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const alice = {
  id: 2,
  admin: false,
  username: 'alice',
  email: 'alice@example.com',
  first_name: 'Alice',
  last_name: 'Example',
  language: 'en',
}
const setup = { image_url_data: 'otpauth://totp/Pterodactyl:bob%40example.com?secret=Z6R6RI4CAEUD5KFD', secret: 'Z6R6RI4CAEUD5KFD' }
const activity = {
  id: 'ac3478d69a3c81fa62e60f5c3696165a4e5e6ac4',
  batch: null,
  event: 'user:account.password-changed',
  is_api: true,
  ip: '127.0.0.1',
  description: null,
  properties: {},
  has_additional_metadata: false,
  timestamp: '2026-11-21T08:16:02+00:00',
}
const actor = { uuid: 'u', username: 'alice', email: 'alice@example.com', image: 'i', '2fa_enabled': false, created_at: 'c' }
const refusal = (code: string, detail: string) => ({ status: 400, body: { errors: [{ code, status: '400', detail }] } })

test('get, and changes of address and password', async () => {
  const { client, sent } = recorder([{ body: { object: 'user', attributes: alice } }, { status: 204 }])
  const bound = bind(client, account)
  expect(await bound.get()).toEqual(alice)
  expect(await bound.updateEmail({ email: 'a@example.com', password: 'correct horse' })).toBeUndefined()
  expect(await bound.updatePassword({ current_password: 'correct horse', password: 'battery staple' })).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/account'),
    withBody('PUT', '/account/email', { email: 'a@example.com', password: 'correct horse' }),
    withBody('PUT', '/account/password', {
      current_password: 'correct horse',
      password: 'battery staple',
      password_confirmation: 'battery staple',
    }),
  ])
})

test('two factors are set up, switched on and switched off', async () => {
  const tokens = ['oMOCInnIe2', 'EF86PjwSRK']
  const { client, sent } = recorder([
    { body: { data: setup } },
    { body: { object: 'recovery_tokens', attributes: { tokens } } },
    { status: 204 },
  ])
  const bound = bind(client, account)
  expect(await bound.getTwoFactor()).toEqual(setup)
  expect(await bound.enableTwoFactor({ code: '650507', password: 'correct horse' })).toEqual(tokens)
  expect(await bound.disableTwoFactor('correct horse')).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/account/two-factor'),
    withBody('POST', '/account/two-factor', { code: '650507', password: 'correct horse' }),
    withBody('POST', '/account/two-factor/disable', { password: 'correct horse' }),
  ])
})

const secret: Record<string, (client: ClientApi) => PromiseLike<unknown>> = {
  updateEmail: (client) => account.updateEmail(client, { email: 'a@example.com', password: 'correct horse' }),
  updatePassword: (client) => account.updatePassword(client, { current_password: 'battery staple', password: 'correct horse' }),
  enableTwoFactor: (client) => account.enableTwoFactor(client, { code: '650507', password: 'correct horse' }),
  disableTwoFactor: (client) => account.disableTwoFactor(client, 'correct horse'),
}

test.each(Object.entries(secret))('%s: a panel that repeats what was secret brings it into no error', async (_name, call) => {
  const { client } = recorder([refusal('InvalidPasswordProvidedException', 'Not correct horse')])
  const error: unknown = await call(client).then(undefined, (thrown: unknown) => thrown)
  expect(error).toMatchObject({ status: 400, code: 'InvalidPasswordProvidedException' })
  expect(inspect(error, { depth: 9 })).not.toContain('correct horse')
})

test('listActivity has filter, sort and relations', async () => {
  const attributes = { ...activity, relationships: { actor: { object: 'user', attributes: actor } } }
  const pagination = { total: 1, count: 1, per_page: 25, current_page: 1, total_pages: 1, links: {} }
  const { client, sent } = recorder([{ body: { object: 'list', data: [{ object: 'activity_log', attributes }], meta: { pagination } } }])
  const { items } = await account.listActivity(client, { filter: { event: 'user:account' }, sort: '-timestamp', include: ['actor'] })
  expect(items).toEqual([{ ...activity, relationships: { actor } }])
  expect(items[0]?.relationships.actor?.username).toBe('alice')
  expect(sent).toEqual([bare('GET', '/account/activity?sort=-timestamp&filter[event]=user:account&include=actor')])
})

test('listPermissions gives the groups by name', async () => {
  const permissions = { settings: { description: 'About settings.', keys: { rename: 'To rename.', reinstall: 'To reinstall.' } } }
  const { client, sent } = recorder([{ body: { object: 'system_permissions', attributes: { permissions } } }])
  expect(await account.listPermissions(client)).toEqual(permissions)
  expect(sent).toEqual([bare('GET', '/permissions')])
})
