import { isInvalidInput, PanelDefectError, ServerError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, withBody } from '../../../../test/v3/panel.js'

test('the name changes with the password, which is in no error', async () => {
  const echo = { status: 400, body: { errors: [{ code: 'X', status: '400', detail: 'The password correct horse is wrong.' }] } }
  const { panel, sent } = panelOf([{ status: 204 }, echo])
  const body = { username: 'dave2', password: 'correct horse' }
  expect(await panel.client.account.updateUsername(body)).toBeUndefined()
  await expect(panel.client.account.updateUsername(body)).rejects.toThrow(/^(?!.*correct horse).*is wrong/)
  expect(sent[0]).toEqual(withBody('PUT', '/client/account/username', body))
})

test('two factors are switched off by the route of this line', async () => {
  const { panel, sent } = panelOf()
  expect(await panel.client.account.disableTwoFactor('correct horse')).toBeUndefined()
  expect(sent).toEqual([withBody('DELETE', '/client/account/two-factor', { password: 'correct horse' })])
})

test('a verification has no value, with the answer beside it', async () => {
  const { panel, sent } = panelOf([recorded.verify])
  expect(await panel.client.account.sendVerificationEmail()).toBeUndefined()
  expect((await panel.client.account.sendVerificationEmail().withResponse()).response.status).toBe(200)
  expect(sent[0]).toEqual(bare('POST', '/client/account/verify'))
})

test('a verification that says it failed does not resolve', async () => {
  const { panel } = panelOf([{ body: { success: false, data: [] } }, { status: 204 }])
  await expect(panel.client.account.sendVerificationEmail()).rejects.toMatchObject({ name: 'ResponseMismatchError' })
  expect(await panel.client.account.sendVerificationEmail()).toBeUndefined()
})

test('a coupon is redeemed once, and an empty one is not sent', async () => {
  const { panel, sent } = panelOf([{ status: 204 }, recorded.throttled])
  expect(await panel.client.account.redeemCoupon('WELCOME')).toBeUndefined()
  await expect(panel.client.account.redeemCoupon('WELCOME')).rejects.toMatchObject({ status: 429, attempts: 1 })
  await expect(panel.client.account.redeemCoupon('')).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual(Array.from({ length: 2 }, () => withBody('POST', '/client/account/coupon', { code: 'WELCOME' })))
})

test('the latest activity brings its actor along, and a 500 says that there may be none', async () => {
  const { panel, sent } = panelOf([recorded.latest, recorded.noActivity])
  const activity = await panel.client.account.getLatestActivity({ include: ['actor'] })
  expect(activity).toMatchObject({ event: 'user:account.username-changed', relationships: { actor: { username: 'dave' } } })
  const failure: unknown = await panel.client.account.getLatestActivity().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ServerError)
  expect((failure as Error).message).toMatch(/there may be no activity yet/)
  expect(sent).toEqual([bare('GET', '/client/account/activity/latest?include=actor'), bare('GET', '/client/account/activity/latest')])
})

test('logs are a known defect, and what a panel answers that mends it is handed on', async () => {
  const { panel, sent } = panelOf([recorded.logs, recorded.logs, { body: [1] }])
  for (const call of [panel.client.account.listLogs(), panel.client.account.deleteLogs()])
    await expect(call).rejects.toBeInstanceOf(PanelDefectError)
  expect(await panel.client.account.listLogs()).toEqual([1])
  expect(sent.slice(0, 2)).toEqual([bare('GET', '/client/account/logs'), bare('DELETE', '/client/account/logs')])
})

test('permissions have a group more', async () => {
  const { panel } = panelOf([recorded.permissions])
  expect(Object.keys((await panel.client.account.listPermissions())['plugin']?.keys ?? {})).toEqual(['read', 'download'])
})
