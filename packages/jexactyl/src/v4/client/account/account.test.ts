import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf } from '../../../../test/v4/panel.js'

test('the account has no first and last name, and a suspended one is refused', async () => {
  const { panel, sent } = panelOf([{ body: recorded['client.account.get'].body }, refusal(403, 'AccessDeniedHttpException', '')])
  expect(await panel.client.account.get()).toEqual({ id: 2, admin: false, username: 'alice', email: 'alice@example.com', language: 'en' })
  await expect(panel.client.account.get()).rejects.toMatchObject({ name: 'PermissionDeniedError', status: 403 })
  expect(sent).toEqual([bare('GET', '/client/account'), bare('GET', '/client/account')])
})

test('setUp sends a name and a password, which is in no error', async () => {
  const body = { username: 'alice', password: 'Passw0rd!123' }
  const { panel, sent } = panelOf([{ status: 204 }, refusal(422, 'ValidationException', 'Passw0rd!123 is too short.')])
  expect(await panel.client.account.setUp(body)).toBeUndefined()
  const error = await panel.client.account.setUp(body).catch((reason: Error) => reason)
  expect(String(error)).toMatch(/is too short/)
  expect(String(error)).not.toContain('Passw0rd!123')
  expect(sent).toEqual([withBody('POST', '/client/account/setup', body), withBody('POST', '/client/account/setup', body)])
})

test('an avatar is sent as it is, and taken away', async () => {
  let type: string | null | undefined
  const fetch = (request: Request): Promise<Response> => {
    type = request.headers.get('content-type')
    return Promise.resolve(Response.json({ ok: true }))
  }
  const { panel } = panelOf([], { fetch })
  expect(await panel.client.account.uploadAvatar(new FormData())).toEqual({ ok: true })
  expect(type).toMatch(/^multipart\/form-data/)
  const { panel: other, sent } = panelOf([{ status: 204 }])
  await other.client.account.removeAvatar()
  expect(sent).toEqual([bare('DELETE', '/client/account/avatar')])
})
