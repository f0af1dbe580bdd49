import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const { body } = recorded['application.nodes.get']
const { relationships: _relationships, ...node } = body.attributes

test('a node comes with its allocations, which tell their servers', async () => {
  const { panel, sent } = panelOf([{ body }, { body: recorded['application.nodes.listAllocations'].body }])
  const { nodes } = panel.application
  const { relationships } = await nodes.get(1, { include: ['allocations', 'location'] })
  expect(relationships.allocations?.[0]).toMatchObject({ port: 25_565, server_id: null })
  expect(relationships.location?.short).toBe('eu')
  expect((await nodes.listAllocations(2, { filter: { ip: '127' }, include: ['server'] })).items[0]).toMatchObject({ alias: 'x' })
  expect(sent).toEqual([
    bare('GET', '/application/nodes/1?include=allocations,location'),
    bare('GET', '/application/nodes/2/allocations?sort=id&filter[ip]=127&include=server'),
  ])
})

test('update reads first, and sends all that can be changed', async () => {
  const { panel, sent } = panelOf([{ body: { ...body, attributes: node } }])
  await panel.application.nodes.update(1, ({ memory }) => ({ memory: memory + 1024 }))
  const { id: _i, uuid: _u, maintenance_mode: _m, created_at: _c, updated_at: _d, allocated_resources: _a, ...rest } = node
  expect(sent).toEqual([
    bare('GET', '/application/nodes/1'),
    withBody('PATCH', '/application/nodes/1', { ...rest, memory: node.memory + 1024 }),
  ])
})

test('nodes that a server fits on come all at once', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.nodes.listDeployable'].body }])
  const nodes = await panel.application.nodes.listDeployable({ memory: 512, disk: 1024, location_ids: [1, 2] }).all()
  expect(nodes[0]).toMatchObject({ name: 'node1', sum_memory: '0' })
  expect(sent).toEqual([bare('GET', '/application/nodes/deployable?memory=512&disk=1024&location_ids[]=1&location_ids[]=2')])
})

test('what Wings says, and its configuration as YAML', async () => {
  const yaml = 'debug: false\ntoken: not-a-real-one\n'
  const { panel, sent } = panelOf([{ body: recorded['application.nodes.getInformation'].body }, { body: yaml }, { body: { cpu: 1 } }])
  const { nodes } = panel.application
  expect(await nodes.getInformation(1)).toMatchObject({ system: { cpus: 2 } })
  expect(await nodes.getConfigurationYaml(1)).toBe(yaml)
  expect(await nodes.getUtilization(1)).toEqual({ cpu: 1 })
  expect(sent).toEqual([
    bare('GET', '/application/nodes/1/information'),
    bare('GET', '/application/nodes/1/configuration?format=yaml'),
    bare('GET', '/application/nodes/1/utilization'),
  ])
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { nodes } = panel.application
  const wrong = '5x' as unknown as number
  expect(
    await refusedFields([
      nodes.get(0),
      nodes.update(wrong, () => ({})),
      nodes.deleteAllocations(wrong),
      nodes.listAllocations(1.5),
      nodes.delete(-1),
    ]),
  ).toEqual(Array.from({ length: 5 }, () => 'id'))
  expect(sent).toEqual([])
})
