import { PanelDefectError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf } from '../../../../test/v3/panel.js'

test('messages have their time in words', async () => {
  const { panel, sent } = panelOf([recorded.analyticsMessages])
  expect((await panel.client.analytics.listMessages('s'))[1]).toMatchObject({ type: 'warning', created_at: '2 hours ago' })
  expect(sent).toEqual([bare('GET', '/client/servers/s/analytics/messages')])
})

test('what a server used is a known defect, and is read where it is mended', async () => {
  const attributes = { id: 1, cpu: 2, memory: 3, disk: 4 }
  const { panel, sent } = panelOf([recorded.analytics, { body: { object: 'list', data: [{ object: 'analytics_data', attributes }] } }])
  const failure: unknown = await panel.client.analytics.list('s').catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(PanelDefectError)
  expect(failure).toMatchObject({ code: 'InvalidArgumentException', worksSince: undefined })
  expect(await panel.client.analytics.list('s')).toEqual([attributes])
  expect(sent[0]).toEqual(bare('GET', '/client/servers/s/analytics'))
})
