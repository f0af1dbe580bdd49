import { expect, test } from 'vitest'
import { bare, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const preset = {
  id: 1,
  uuid: 'u',
  name: 'Small',
  description: null,
  memory: 2048,
  disk: 10_240,
  cpu: 100,
  nest_id: null,
  egg_id: 4,
  created_at: null,
  updated_at: null,
}
const item = { object: 'server_preset', attributes: preset }

test('presets are got, created, changed in part and deleted', async () => {
  const { panel, sent } = panelOf([{ body: item }, { body: item }, { body: item }, { status: 204 }])
  const { presets } = panel.application
  expect(await presets.get(1)).toEqual(preset)
  await presets.create({ name: 'Small', memory: 2048, cpu: 100, disk: 10_240 })
  await presets.update(1, { memory: 4096 })
  await presets.delete(1)
  expect(sent).toEqual([
    bare('GET', '/application/servers/presets/1'),
    withBody('POST', '/application/servers/presets', { name: 'Small', memory: 2048, cpu: 100, disk: 10_240 }),
    withBody('PATCH', '/application/servers/presets/1', { memory: 4096 }),
    bare('DELETE', '/application/servers/presets/1'),
  ])
})

test('ids and sizes of pages are looked at before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { presets } = panel.application
  expect(await refusedFields([presets.get(0), presets.update(1.5, {}), presets.delete(-1), presets.list({ per_page: 101 })])).toEqual([
    'id',
    'id',
    'id',
    'per_page',
  ])
  expect(sent).toEqual([])
})
