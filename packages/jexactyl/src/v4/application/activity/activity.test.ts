import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

test('activity tells what was done to what, and by whom when asked for', async () => {
  const log = {
    ...recorded['client.servers.activity'].body.data[0]!.attributes,
    log_id: 5,
    subjects: [{ type: 'server', id: 1, identifier: null }],
  }
  const { panel, sent } = panelOf([{ body: { object: 'list', data: [{ object: 'activity_log', attributes: log }] } }])
  const { activity } = panel.application
  const [first] = await activity.list({ include: ['actor'] }).all()
  expect(first).toMatchObject({ log_id: 5, subjects: [{ type: 'server' }] })
  expect(first?.relationships.actor?.username).toBe('alice')
  await activity.listOfServer(1)
  await activity.listOfUser(2)
  expect(sent).toEqual([
    bare('GET', '/application/activity?include=actor'),
    bare('GET', '/application/servers/1/activity'),
    bare('GET', '/application/users/2/activity'),
  ])
  expect(await refusedFields([activity.listOfServer(0), activity.listOfUser(1.5)])).toEqual(['id', 'id'])
})

test('activity that comes in pages is read to its end', async () => {
  const { attributes } = recorded['client.servers.activity'].body.data[0]!
  const item = { object: 'activity_log', attributes: { ...attributes, log_id: 5, subjects: [] } }
  const page = (current_page: number) => ({
    body: { object: 'list', data: [item], meta: { pagination: { total: 2, count: 1, per_page: 1, current_page, total_pages: 2 } } },
  })
  const { panel, sent } = panelOf([page(1), page(2)])
  expect(await panel.application.activity.list().all()).toHaveLength(2)
  expect(sent).toEqual([bare('GET', '/application/activity'), bare('GET', '/application/activity?page=2&per_page=1')])
})
