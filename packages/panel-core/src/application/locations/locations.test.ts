import { isInvalidInput } from '@infra/core'
import * as locations from '@infra/panel-core/application/locations/methods'
import * as nodes from '@infra/panel-core/application/nodes/methods'
import * as servers from '@infra/panel-core/application/servers/methods'
import * as users from '@infra/panel-core/application/users/methods'
import { expect, expectTypeOf, test } from 'vitest'
import recorded from '../../../test/fixtures/application.json' with { type: 'json' }
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { Node } from '../nodes/types.js'
import type { LocationWith } from './types.js'

const location = recorded.createdLocation.attributes
const { relationships, ...first } = recorded.locations.data[0]!.attributes

test('list and get give locations with what was asked for', async () => {
  const { application, sent } = recorder([
    { body: recorded.locations },
    { body: recorded.locations.data[0]! },
    { body: recorded.locations },
  ])
  const node = relationships.nodes.data[0]!.attributes
  const expected = { ...first, relationships: { nodes: [node], servers: [] } }
  const query = { filter: { short: 'eu', long: 'Eur' }, sort: '-id', page: 1, include: ['nodes', 'servers'] } as const
  expect((await locations.list(application, query)).items).toEqual([expected])
  expect(await locations.get(application, 1, { include: ['nodes', 'servers'] })).toEqual(expected)
  expect(await locations.list(application).all()).toHaveLength(1)
  expect(sent).toEqual([
    bare('GET', '/locations?sort=-id&page=1&filter[short]=eu&filter[long]=Eur&include=nodes,servers'),
    bare('GET', '/locations/1?include=nodes,servers'),
    bare('GET', '/locations?sort=id&per_page=50'),
  ])
})

test('relations are typed as they were asked for', () => {
  expectTypeOf<LocationWith<'nodes'>['relationships']['nodes']>().toEqualTypeOf<Node[] | null>()
  // @ts-expect-error it was not asked for
  void (undefined as unknown as LocationWith<'nodes'> | undefined)?.relationships.servers
})

test('create, update and delete', async () => {
  const { application, sent } = recorder([
    { status: 201, body: recorded.createdLocation },
    { body: recorded.createdLocation },
    { body: recorded.createdLocation },
    { body: recorded.createdLocation },
    { status: 204 },
  ])
  expect(await locations.create(application, { short: 'us-775', long: 'United States' })).toMatchObject(location)
  expect(await locations.update(application, 2, { short: 'us', long: null })).toMatchObject(location)
  await locations.update(application, 2, ({ short }) => ({ long: `Of ${short}` }), { include: ['nodes'] })
  expect(await locations.delete(application, 2)).toBeUndefined()
  expect(sent).toEqual([
    withBody('POST', '/locations', { short: 'us-775', long: 'United States' }),
    withBody('PATCH', '/locations/2', { short: 'us', long: null }),
    bare('GET', '/locations/2'),
    withBody('PATCH', '/locations/2?include=nodes', { short: 'us-775', long: 'Of us-775' }),
    bare('DELETE', '/locations/2'),
  ])
})

test('what belongs to the change alone is not sent with the reading', async () => {
  const { application, sent } = recorder([{ body: recorded.createdLocation }])
  await locations.update(application, 2, () => ({}), {}, { body: { flag: 'us' }, query: { x: 1 } })
  expect(sent).toEqual([
    bare('GET', '/locations/2'),
    withBody('PATCH', '/locations/2?x=1', { short: 'us-775', long: 'United States', flag: 'us' }),
  ])
})

test('a change is sent again when its answer was lost', async () => {
  const { application, sent } = recorder([{ status: 504 }, { body: recorded.createdLocation }], {
    retry: { baseMs: 1, extraStatus: [504] },
  })
  const body = { short: 'eu', long: null }
  expect(await locations.update(application, 2, body)).toMatchObject(location)
  expect(sent).toEqual([withBody('PATCH', '/locations/2', body), withBody('PATCH', '/locations/2', body)])
})

test('an id that is none is refused before anything is sent', async () => {
  const { application, sent } = recorder([])
  for (const call of [
    locations.get(application, 0),
    locations.update(application, -1, { short: 'eu', long: null }),
    locations.delete(application, 1.5),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})

test.each([locations, nodes, servers, users])('lists are by ids also when the order is undefined', async ({ list }) => {
  const { application, sent } = recorder([{ body: { object: 'list', data: [] } }])
  await (list as typeof users.list)(application, { sort: undefined } as unknown as { page: number })
  expect(new URL(sent[0]!.path, 'https://panel.test').search).toBe('?sort=id')
})
