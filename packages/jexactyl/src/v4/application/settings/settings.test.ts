import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

test('one thing that takes an array is sent one, and settings as they are', async () => {
  const { panel, sent } = panelOf([{ status: 204 }])
  const { auth, settings, theme, webhooks, ai } = panel.application
  await auth.enableModule('discord')
  await auth.disableModule('discord')
  await settings.setMode('personal')
  await settings.update({ name: 'Panel', auto_update: null })
  await theme.setColor('primary', '#fff')
  await theme.reset()
  await webhooks.setSetting('url', 'https://hooks.example.com')
  await webhooks.setEnabled(false)
  await webhooks.setEnabled(true, 3)
  await webhooks.test()
  await ai.updateSettings({ enabled: false })
  expect(sent).toEqual([
    withBody('POST', '/application/auth/modules/enable', ['discord']),
    withBody('POST', '/application/auth/modules/disable', ['discord']),
    withBody('PATCH', '/application/settings/mode', ['personal']),
    withBody('PATCH', '/application/settings', { name: 'Panel', auto_update: null }),
    withBody('PUT', '/application/theme/colors', { key: 'primary', value: '#fff' }),
    bare('POST', '/application/theme/reset'),
    withBody('PUT', '/application/webhooks', { key: 'url', value: 'https://hooks.example.com' }),
    withBody('PUT', '/application/webhooks/toggle', { enabled: false }),
    withBody('PUT', '/application/webhooks/toggle', { enabled: true, id: 3 }),
    bare('POST', '/application/webhooks/test'),
    withBody('PUT', '/application/ai/settings', { enabled: false }),
  ])
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { links, webhooks } = panel.application
  expect(await refusedFields([webhooks.setEnabled(true, 0), links.update(0, {}), links.delete(1.5)])).toEqual(['id', 'id', 'id'])
  expect(sent).toEqual([])
})

test('texts are read quoted or bare', async () => {
  const uuid = recorded['application.alerts.update'].body
  const { panel, sent } = panelOf([{ body: JSON.stringify(uuid) }, { body: 'Node 2.' }])
  expect(await panel.application.alerts.update({ enabled: true, content: 'Hello all' })).toBe(uuid)
  expect(await panel.application.ai.ask('Which?')).toBe('Node 2.')
  expect(sent).toEqual([
    withBody('PATCH', '/application/alerts', { enabled: true, content: 'Hello all' }),
    withBody('POST', '/application/ai/query', { query: 'Which?' }),
  ])
})

test('what the provider of the AI says is told, and its key is not', async () => {
  const { panel } = panelOf([
    { status: 500, body: { error: 'quota exceeded' } },
    refusal(422, 'ValidationException', 'sk-0123456789 is bad'),
  ])
  await expect(panel.application.ai.ask('Which?')).rejects.toThrow(/quota exceeded/)
  const message = await panel.application.ai.updateSettings({ key: 'sk-0123456789' }).then(String, (reason: Error) => reason.message)
  expect(message).toContain('is bad')
  expect(message).not.toContain('sk-0123456789')
})

test('what was not determined is handed over as it came, downloads as bytes', async () => {
  const { panel, sent } = panelOf([{ body: [{ url: 'u' }] }, { body: 'a log' }, { body: { step: 1 } }, { status: 204 }])
  const { links, settings, setup } = panel.application
  expect(await links.list()).toEqual([{ url: 'u' }])
  expect(new TextDecoder().decode(await settings.downloadDebugFile('laravel.log'))).toBe('a log')
  expect(await setup.getData()).toEqual({ step: 1 })
  await setup.finish({ name: 'Panel' })
  await links.update(1, { url: 'v' })
  expect(sent).toEqual([
    bare('GET', '/application/links'),
    bare('GET', '/application/settings/debug/laravel.log'),
    bare('GET', '/application/setup/data'),
    withBody('POST', '/application/setup/finish', { name: 'Panel' }),
    withBody('PATCH', '/application/links/1', { url: 'v' }),
  ])
})
