import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const placement_group = {
  id: 897,
  name: 'my Placement Group',
  labels: { key: 'value' },
  type: 'spread',
  created: '2019-01-08T12:10:00Z',
  servers: [4711, 4712],
}
const body = { name: 'my Placement Group', type: 'spread' }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const list = (...placement_groups: object[]) => ({ body: { placement_groups, meta: { pagination: page } } })
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name: 'name' }] } } } }

test('list, get, update and delete unwrap the answer', async () => {
  const one = { body: { placement_group } }
  const { hetzner, sent } = recorder([list(placement_group), one, one, { status: 204 }])
  const { placementGroups } = hetzner
  expect((await placementGroups.list({ type: 'spread', label_selector: 'key=value' })).items).toEqual([placement_group])
  expect(await placementGroups.get(897)).toEqual(placement_group)
  expect(await placementGroups.update(897, { labels: { key: 'value' } })).toEqual(placement_group)
  expect(await placementGroups.delete(897)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/placement_groups?type=spread&label_selector=key%3Dvalue'),
    bare('GET', '/placement_groups/897'),
    withBody('PUT', '/placement_groups/897', { labels: { key: 'value' } }),
    bare('DELETE', '/placement_groups/897'),
  ])
})

test.each([{ placement_group }, { placement_group, action: null }, { placement_group, action: action(1) }])(
  'create gives the group, and the work if there is any: %j',
  async (answer) => {
    const { hetzner, sent } = recorder([{ status: 201, body: answer }])
    expect(await hetzner.placementGroups.create(body)).toEqual(answer)
    expect(sent).toEqual([withBody('POST', '/placement_groups', body)])
  },
)

test('create is not sent again when it may have been carried out', async () => {
  const { hetzner, sent } = recorder([{ status: 504 }])
  await expect(hetzner.placementGroups.create(body)).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(1)
})

test('createOrGet gives what is there, creates what is not, and finds what an attempt made whose answer was lost', async () => {
  const there = recorder([list(placement_group)])
  expect(await there.hetzner.placementGroups.createOrGet(body)).toEqual({ created: false, placement_group })
  const created = recorder([list(), { status: 201, body: { placement_group, action: null } }])
  expect(await created.hetzner.placementGroups.createOrGet(body)).toEqual({ created: true, placement_group, action: null })
  const lost = recorder([list(), { status: 504 }, taken, list(placement_group)])
  expect(await lost.hetzner.placementGroups.createOrGet(body)).toEqual({ created: false, placement_group })
  const search = bare('GET', '/placement_groups?name=my%20Placement%20Group')
  const post = withBody('POST', '/placement_groups', body)
  expect(lost.sent).toEqual([search, post, post, search])
})

test('getByIdOrName looks for the id where it could be one, then for the name', async () => {
  const { hetzner, sent } = recorder([list(placement_group), missing, list()])
  expect(await hetzner.placementGroups.getByIdOrName('web')).toEqual(placement_group)
  expect(await hetzner.placementGroups.getByIdOrName('7')).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/placement_groups?name=web'),
    bare('GET', '/placement_groups/7'),
    bare('GET', '/placement_groups?name=7'),
  ])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { placementGroups } = hetzner
  const labels = { 'hetzner.cloud/x': '' }
  for (const call of [placementGroups.get(-1), placementGroups.create({ ...body, labels }), placementGroups.update(1, { labels })])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
