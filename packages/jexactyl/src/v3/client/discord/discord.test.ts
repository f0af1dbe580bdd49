import { PanelDefectError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf } from '../../../../test/v3/panel.js'

test('the address comes out of the array that holds it', async () => {
  const { panel, sent } = panelOf([recorded.discord, { body: [] }])
  expect(await panel.client.discord.getAuthorizeUrl()).toMatch(
    /^https:\/\/discord\.com\/api\/oauth2\/authorize\?client_id=\d+&redirect_uri=/,
  )
  await expect(panel.client.discord.getAuthorizeUrl()).rejects.toMatchObject({ name: 'ResponseMismatchError' })
  expect(sent[0]).toEqual(bare('GET', '/client/account/discord'))
})

test.each([[['javascript:alert(1)']], [['//discord.com']], [[7]], [null], ['https://discord.com']])(
  'what is no array with a web address is a mismatch: %j',
  async (body) => {
    const { panel } = panelOf([{ body: JSON.stringify(body) }], { validate: 'off' })
    await expect(panel.client.discord.getAuthorizeUrl()).rejects.toMatchObject({ name: 'ResponseMismatchError', data: body })
  },
)

test('the redirect that ends a link is its success', async () => {
  const { panel, sent } = panelOf([recorded.discordCallback])
  expect(await panel.client.discord.link('x')).toBeUndefined()
  await expect(panel.client.discord.link('')).rejects.toMatchObject({ field: 'code' })
  expect(sent).toEqual([bare('GET', '/client/account/discord/callback?code=x')])
})

test('unlinking is a known defect of 3.7.3, and works where it is mended', async () => {
  const { panel, sent } = panelOf([recorded.discordUnlink, { status: 204 }])
  const failure: unknown = await panel.client.discord.unlink().catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(PanelDefectError)
  expect(failure).toMatchObject({ code: 'ErrorException', worksSince: 'the develop branch of June 2024', status: 500 })
  expect((failure as Error).message).toMatch(/known defect of Jexactyl 3\.7\.3: .*; it works since the develop branch of June 2024$/)
  expect(await panel.client.discord.unlink()).toBeUndefined()
  expect(sent[0]).toEqual(bare('POST', '/client/account/discord/unlink'))
})
