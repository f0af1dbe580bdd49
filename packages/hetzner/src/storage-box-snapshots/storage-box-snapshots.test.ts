import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const AT = 'api.hetzner.com/v1/storage_boxes/42/snapshots'
const snapshot = {
  id: 1,
  storage_box: 42,
  name: '2025-02-12T11-35-19',
  description: 'my-description',
  labels: { environment: 'prod', 'just-a-key': '' },
  stats: { size: 2_097_152, size_filesystem: 1_048_576 },
  is_automatic: false,
  created: '2025-02-12T11:35:19.000Z',
}
const daily = { ...snapshot, id: 2, name: 'snapshot-daily--2025-02-12T22-00-02', description: '', is_automatic: true }

test('the list comes whole: awaited and iterated alike, it asks for no page', async () => {
  const { hetzner, sent } = recorder([{ body: { snapshots: [snapshot, daily] } }])
  const page = await hetzner.storageBoxSnapshots.list(42, { is_automatic: true, sort: ['name', 'id:desc'] })
  expect(page).toMatchObject({ items: [snapshot, daily], hasNext: false })
  expect(await hetzner.storageBoxSnapshots.list(42).all()).toEqual([snapshot, daily])
  expect(sent).toEqual([bare('GET', `${AT}?is_automatic=true&sort=name&sort=id%3Adesc`), bare('GET', AT)])
})

test('get and update unwrap the answer; create gives its ids with the work that makes it; delete gives the work', async () => {
  const one = { body: { snapshot } }
  const creation = { snapshot: { id: 1, storage_box: 42 }, action: action(13) }
  const made = { status: 201, body: creation }
  const { hetzner, sent } = recorder([one, one, made, made, { status: 201, body: { action: action(14) } }])
  const { storageBoxSnapshots } = hetzner
  expect(await storageBoxSnapshots.get(42, 1)).toEqual(snapshot)
  expect(await storageBoxSnapshots.update(42, 1, { labels: {} })).toEqual(snapshot)
  expect(await storageBoxSnapshots.create(42)).toEqual(creation)
  expect(await storageBoxSnapshots.create(42, { description: 'a' })).toEqual(creation)
  expect(await storageBoxSnapshots.delete(42, 1)).toEqual(action(14))
  expect(sent).toEqual([
    bare('GET', `${AT}/1`),
    withBody('PUT', `${AT}/1`, { labels: {} }),
    withBody('POST', AT, {}),
    withBody('POST', AT, { description: 'a' }),
    bare('DELETE', `${AT}/1`),
  ])
})

test('getByName and getByIdOrName look on that Storage Box', async () => {
  const gone = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
  const { hetzner, sent } = recorder([{ body: { snapshots: [snapshot] } }, gone, { body: { snapshots: [] } }, { body: { snapshot } }])
  expect(await hetzner.storageBoxSnapshots.getByName(42, snapshot.name)).toEqual(snapshot)
  expect(await hetzner.storageBoxSnapshots.getByIdOrName(42, '7')).toBeUndefined()
  expect(await hetzner.storageBoxSnapshots.getByIdOrName(42, 1)).toEqual(snapshot)
  expect(sent.map(({ path }) => path.replace(AT, ''))).toEqual([`?name=${snapshot.name}`, '/7', '?name=7', '/1'])
})

test('one at a time: a second creation waits for what runs on the Storage Box', async () => {
  const page = { page: 1, per_page: 50, previous_page: null, next_page: null, last_page: 1, total_entries: 0 }
  const { hetzner, sent } = recorder([
    { status: 423, body: { error: { code: 'locked', message: 'an action is running' } } },
    { body: { actions: [], meta: { pagination: page } } },
    { status: 201, body: { snapshot: { id: 1, storage_box: 42 }, action: action(13) } },
  ])
  expect((await hetzner.storageBoxSnapshots.create(42)).snapshot.id).toBe(1)
  expect(sent).toEqual([
    withBody('POST', AT, {}),
    bare('GET', 'api.hetzner.com/v1/storage_boxes/42/actions?status=running&per_page=50'),
    withBody('POST', AT, {}),
  ])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const labels = 'a=b' as unknown as Record<string, string>
  for (const call of [
    hetzner.storageBoxSnapshots.get(0, 1),
    hetzner.storageBoxSnapshots.get(42, 0),
    hetzner.storageBoxSnapshots.delete(42, -7),
    hetzner.storageBoxSnapshots.create(42, { labels }),
    hetzner.storageBoxSnapshots.update(42, 1, { labels }),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
