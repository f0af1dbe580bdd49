import { isInvalidInput } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { panelOf, withBody } from '../../../../test/v3/panel.js'

test('a search gives the plugins, with all that Spiget says of them', async () => {
  const { panel, sent } = panelOf([recorded.plugins])
  expect(await panel.client.plugins.search('s', 'essentials')).toEqual(recorded.plugins.body.data.plugins)
  expect(sent).toEqual([withBody('POST', '/client/servers/s/plugins', { query: 'essentials' })])
})

test('a search for nothing is refused, since the panel has no answer; one that finds nothing says so', async () => {
  const { panel, sent } = panelOf([recorded.noPlugins], { retry: { baseMs: 1, extraStatus: [500] } })
  await expect(panel.client.plugins.search('s', '')).rejects.toSatisfy(isInvalidInput)
  await expect(panel.client.plugins.search('s', 'none')).rejects.toMatchObject({
    code: 'ClientException',
    message: expect.stringMatching(/nothing may have been found/) as string,
  })
  expect(sent).toHaveLength(1)
})

test.each([{ data: null }, { success: false, data: [] }, { data: { plugins: 'x' } }])(
  'an answer without plugins is a mismatch, however little is looked at: %j',
  async (body) => {
    const { panel } = panelOf([{ body }], { validate: 'off' })
    await expect(panel.client.plugins.search('s', 'x')).rejects.toMatchObject({ name: 'ResponseMismatchError', data: body.data })
  },
)

test('a plugin is installed by its number', async () => {
  const { panel, sent } = panelOf()
  expect(await panel.client.plugins.install('s', 9089)).toBeUndefined()
  await panel.client.plugins.install('s', 9089, { filename: 'a.jar', use_header: true, foreground: false })
  await expect(panel.client.plugins.install('s', 'abc' as unknown as number)).rejects.toMatchObject({ field: 'plugin' })
  expect(sent).toEqual([
    withBody('POST', '/client/servers/s/plugins/install/9089', {}),
    withBody('POST', '/client/servers/s/plugins/install/9089', { filename: 'a.jar', use_header: true, foreground: false }),
  ])
})
