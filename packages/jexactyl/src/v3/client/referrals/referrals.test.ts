import { isInvalidInput } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, refusal, withBody } from '../../../../test/v3/panel.js'

test('codes are made, listed, and their uses too', async () => {
  const { panel, sent } = panelOf([recorded.referralCode, recorded.referralCodes, recorded.referralUses])
  expect(await panel.client.referrals.create()).toEqual({ code: 'YGVFXOB7I6DA3UHN', created_at: '2026-11-21T09:14:25+00:00' })
  expect((await panel.client.referrals.list()).map(({ code }) => code)).toEqual(['YGVFXOB7I6DA3UHN', 'IERKLYPMTJD5BA0N'])
  expect(await panel.client.referrals.listActivity()).toEqual([recorded.referralUses.body.data[0]?.attributes])
  expect(sent).toEqual([
    bare('POST', '/client/account/referrals'),
    bare('GET', '/client/account/referrals'),
    bare('GET', '/client/account/referrals/activity'),
  ])
})

test('a code is used once, a 500 says that there may be none, and an empty one is not sent', async () => {
  const { panel, sent } = panelOf([{ status: 204 }, recorded.unknownCode], { retry: { baseMs: 1, extraStatus: [500] } })
  expect(await panel.client.referrals.useCode('YGVFXOB7I6DA3UHN')).toBeUndefined()
  await expect(panel.client.referrals.useCode('NOPE')).rejects.toThrow(/there may be no such code/)
  await expect(panel.client.referrals.useCode('')).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([
    withBody('PUT', '/client/account/referrals/use-code', { code: 'YGVFXOB7I6DA3UHN' }),
    withBody('PUT', '/client/account/referrals/use-code', { code: 'NOPE' }),
  ])
})

test('a deletion whose answer was lost is one', async () => {
  const gone = refusal(404, 'NotFoundHttpException', 'The requested resource could not be found on the server.')
  const { panel, sent } = panelOf([{ status: 504 }, gone], { retry: { baseMs: 1, extraStatus: [504] } })
  expect(await panel.client.referrals.delete('A/B')).toBeUndefined()
  await expect(panel.client.referrals.delete('A/B')).rejects.toMatchObject({ status: 404 })
  expect(sent[0]).toEqual(bare('DELETE', '/client/account/referrals/A/B'))
})
