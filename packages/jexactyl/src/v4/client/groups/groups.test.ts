import { expect, test } from 'vitest'
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const group = { id: 1, user_id: 2, name: 'Minecraft', color: null }
const item = { object: 'server_group', attributes: group }

test('groups are listed, created, changed and deleted; 200 and 201 are alike', async () => {
  const { panel, sent } = panelOf([{ body: { object: 'list', data: [item] } }, { status: 201, body: item }, { status: 204 }])
  const { groups } = panel.client
  expect(await groups.list()).toEqual([group])
  expect(await groups.create({ name: 'Minecraft' })).toEqual(group)
  await groups.update(1, { color: '#22c55e' })
  await groups.delete(1)
  expect(sent).toEqual([
    bare('GET', '/client/groups'),
    withBody('POST', '/client/groups', { name: 'Minecraft' }),
    withBody('PATCH', '/client/groups/1', { color: '#22c55e' }),
    bare('DELETE', '/client/groups/1'),
  ])
})

test('servers are put in and taken out, again when the answer was lost', async () => {
  const { panel, sent } = panelOf([refusal(504, 'HttpException'), { status: 204 }], { retry: { baseMs: 1, extraStatus: [504] } })
  await panel.client.groups.addServer(1, 'u')
  await panel.client.groups.removeServer(1, 'u')
  expect(sent).toEqual([
    withBody('POST', '/client/groups/1/add', { server: 'u' }),
    withBody('POST', '/client/groups/1/add', { server: 'u' }),
    withBody('POST', '/client/groups/1/remove', { server: 'u' }),
  ])
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { groups } = panel.client
  const wrong = '5x' as unknown as number
  expect(
    await refusedFields([groups.update(wrong, {}), groups.delete(0), groups.addServer(1.5, 'u'), groups.removeServer(-1, 'u')]),
  ).toEqual(Array.from({ length: 4 }, () => 'id'))
  expect(sent).toEqual([])
})

test('a deletion whose answer was lost is one, and a second one finds nothing', async () => {
  const gone = refusal(404, 'NotFoundHttpException', 'The requested resource could not be found on the server.')
  const { panel } = panelOf([refusal(504, 'HttpException'), gone], { retry: { baseMs: 1, extraStatus: [504] } })
  expect(await panel.client.groups.delete(1)).toBeUndefined()
  await expect(panel.client.groups.delete(1)).rejects.toMatchObject({ name: 'NotFoundError' })
})

test('links are handed over as they came', async () => {
  const { panel, sent } = panelOf([{ body: { object: 'list', data: [{ object: 'link', attributes: { url: 'https://example.com' } }] } }])
  expect(await panel.client.links.list()).toEqual([{ url: 'https://example.com' }])
  expect(sent).toEqual([bare('GET', '/client/links')])
})
