import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

test('keys are listed, created without telling them, and deleted', async () => {
  const { panel, sent } = panelOf([
    { body: recorded['application.api.list'].body },
    { status: 201, body: recorded['application.api.create'].body },
    { status: 204 },
  ])
  const { apiKeys } = panel.application
  expect((await apiKeys.list({ filter: { identifier: 'ptla' } })).items[0]).toMatchObject({ allowed_ips: null })
  expect(await apiKeys.create({ memo: 'ci', permissions: { r_servers: '3' } })).toMatchObject({ description: 'ci' })
  await apiKeys.delete(10)
  expect(sent).toEqual([
    bare('GET', '/application/api?sort=id&filter[identifier]=ptla'),
    withBody('POST', '/application/api', { memo: 'ci', permissions: { r_servers: '3' } }),
    bare('DELETE', '/application/api/10'),
  ])
})

test('ids and sizes of pages are looked at before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { apiKeys } = panel.application
  expect(await refusedFields([apiKeys.delete('ptla_x' as unknown as number), apiKeys.list({ per_page: 500 })])).toEqual(['id', 'per_page'])
  expect(sent).toEqual([])
})
