import { isInvalidInput } from '@infra/core'
import * as nodes from '@infra/panel-core/application/nodes/methods'
import { expect, expectTypeOf, test } from 'vitest'
import recorded from '../../../test/fixtures/application.json' with { type: 'json' }
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { Location } from '../locations/types.js'
import type { Server } from '../servers/types.js'
import type { AllocationWith, NodeWith } from './types.js'

const node = recorded.createdNode.attributes
const { description: _description, id: _id, uuid: _uuid, created_at: _created, updated_at: _updated, ...rest } = node
const { allocated_resources: _resources, ...whole } = rest

test('list asks for an order, unless there is one', async () => {
  const { application, sent } = recorder([{ body: recorded.nodes }])
  expect(await nodes.list(application).all()).toEqual([recorded.nodes.data[0]!.attributes])
  await nodes.list(application, { filter: { fqdn: 'a', daemon_token_id: 'b' }, sort: '-memory', include: ['servers'] })
  expect(sent).toEqual([
    bare('GET', '/nodes?sort=id&per_page=50'),
    bare('GET', '/nodes?sort=-memory&filter[fqdn]=a&filter[daemon_token_id]=b&include=servers'),
  ])
})

test('listDeployable gives all that fits at once, and pages when asked for one', async () => {
  const paged = { ...recorded.deployable, meta: { pagination: { ...recorded.nodes.meta.pagination, per_page: 1, total_pages: 2 } } }
  const { application, sent } = recorder([{ body: recorded.deployable }, { body: paged }, { body: recorded.deployable }])
  const query = { memory: 512, disk: 1024, location_ids: [1, 2], include: ['location'] } as const
  expect(await nodes.listDeployable(application, query).all()).toEqual([recorded.deployable.data[0]!.attributes])
  expect(await nodes.listDeployable(application, { memory: 512, disk: 1024, page: 1, per_page: 1 }).all()).toHaveLength(2)
  expect(sent).toEqual([
    bare('GET', '/nodes/deployable?memory=512&disk=1024&include=location&location_ids[]=1&location_ids[]=2'),
    bare('GET', '/nodes/deployable?memory=512&disk=1024&page=1&per_page=1'),
    bare('GET', '/nodes/deployable?memory=512&disk=1024&page=2&per_page=1'),
  ])
})

test('get gives a node with what was asked for', async () => {
  const { application, sent } = recorder([{ body: recorded.node }])
  const { relationships, ...attributes } = recorded.node.attributes
  expect(await nodes.get(application, 1, { include: ['allocations', 'location', 'servers'] })).toEqual({
    ...attributes,
    relationships: {
      allocations: relationships.allocations.data.map((allocation) => allocation.attributes),
      location: relationships.location.attributes,
      servers: [],
    },
  })
  expect(sent).toEqual([bare('GET', '/nodes/1?include=allocations,location,servers')])
})

test('relations are typed as they were asked for', () => {
  expectTypeOf<NodeWith<'location'>['relationships']['location']>().toEqualTypeOf<Location | null>()
  expectTypeOf<AllocationWith<'server'>['relationships']['server']>().toEqualTypeOf<Server | null>()
  // @ts-expect-error it was not asked for
  void (undefined as unknown as NodeWith<'location'> | undefined)?.relationships.servers
})

test('getConfiguration gives what has no envelope', async () => {
  const { application, sent } = recorder([{ body: recorded.nodeConfiguration }])
  expect(await nodes.getConfiguration(application, 1)).toEqual(recorded.nodeConfiguration)
  expect(sent).toEqual([bare('GET', '/nodes/1/configuration')])
})

test('create sends what it is given', async () => {
  const { application, sent } = recorder([{ status: 201, body: recorded.createdNode }])
  const body = { ...whole, public: false, daemon_base: '/srv' }
  expect(await nodes.create(application, body, { include: ['location'] })).toMatchObject(node)
  expect(sent).toEqual([withBody('POST', '/nodes?include=location', body)])
})

test('update sends a whole body as it is, or reads first and changes what it is told', async () => {
  const { application, sent } = recorder([{ body: recorded.updatedNode }, { body: recorded.createdNode }, { body: recorded.updatedNode }])
  expect(await nodes.update(application, 3, { ...whole, reset_secret: true })).toEqual(recorded.updatedNode.attributes)
  await nodes.update(application, 3, ({ name }) => ({ name: `${name}-renamed` }))
  expect(sent).toEqual([
    withBody('PATCH', '/nodes/3', { ...whole, reset_secret: true }),
    bare('GET', '/nodes/3'),
    withBody('PATCH', '/nodes/3', { ...whole, name: 'node3-renamed' }),
  ])
})

test('listAllocations filters and brings relations along; it cannot be sorted', async () => {
  const { application, sent } = recorder([{ body: recorded.allocations }])
  const { relationships, ...allocation } = recorded.allocations.data[0]!.attributes
  const query = { include: ['node', 'server'], filter: { port: 25_565, server_id: 0, ip: '127.0.0.1', ip_alias: 'play' } } as const
  expect(await nodes.listAllocations(application, 1, query).all()).toEqual([
    { ...allocation, relationships: { node: relationships.node.attributes, server: null } },
  ])
  const filters = 'filter[port]=25565&filter[server_id]=0&filter[ip]=127.0.0.1&filter[ip_alias]=play'
  expect(sent).toEqual([bare('GET', `/nodes/1/allocations?${filters}&include=node,server&per_page=50`)])
})

test('createAllocations sends ports as texts, again when the answer was lost', async () => {
  const options = { retry: { baseMs: 1, extraStatus: [504] } }
  const { application, sent } = recorder([{ status: 504 }, { status: 204 }], options)
  expect(await nodes.createAllocations(application, 2, { ip: '127.0.0.2', alias: 'x', ports: [30_000, '30001-30003'] })).toBeUndefined()
  const request = withBody('POST', '/nodes/2/allocations', { ip: '127.0.0.2', alias: 'x', ports: ['30000', '30001-30003'] })
  expect(sent).toEqual([request, request])
})

test('delete and deleteAllocation', async () => {
  const { application, sent } = recorder([{ status: 204 }])
  expect(await nodes.delete(application, 2)).toBeUndefined()
  expect(await nodes.deleteAllocation(application, 2, 11)).toBeUndefined()
  expect(sent).toEqual([bare('DELETE', '/nodes/2'), bare('DELETE', '/nodes/2/allocations/11')])
})

test('a change is sent again when its answer was lost', async () => {
  const { application, sent } = recorder([{ status: 504 }, { body: recorded.updatedNode }], { retry: { baseMs: 1, extraStatus: [504] } })
  expect(await nodes.update(application, 3, whole)).toEqual(recorded.updatedNode.attributes)
  expect(sent).toEqual([withBody('PATCH', '/nodes/3', whole), withBody('PATCH', '/nodes/3', whole)])
})

test('an id that is none is refused before anything is sent', async () => {
  const { application, sent } = recorder([])
  for (const call of [
    nodes.get(application, 0),
    nodes.getConfiguration(application, -1),
    nodes.update(application, 0, () => ({})),
    nodes.delete(application, 1.5),
    nodes.listAllocations(application, 0),
    nodes.createAllocations(application, 0, { ip: '127.0.0.1', ports: [] }),
    nodes.deleteAllocation(application, 1, 0),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
