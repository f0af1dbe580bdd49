import { isApiError, isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const location = {
  id: 1,
  name: 'fsn1',
  description: 'Falkenstein DC Park 1',
  country: 'DE',
  city: 'Falkenstein',
  latitude: 50.47612,
  longitude: 12.370071,
  network_zone: 'eu-central',
}
const volume = {
  id: 4711,
  name: 'data',
  status: 'available',
  size: 50,
  location,
  server: null,
  linux_device: '/dev/disk/by-id/scsi-0HC_Volume_4711',
  format: 'ext4',
  protection: { delete: false },
  labels: { env: 'prod' },
  created: '2026-01-30T23:50:00Z',
}
const creation = { volume, action: action(1), next_actions: [action(2)] }
const body = { name: 'data', size: 50, location: 'fsn1' }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { volumes: [volume], meta: { pagination: page } } }
const none = { body: { volumes: [], meta: { pagination: page } } }
const taken = {
  status: 409,
  body: { error: { code: 'uniqueness_error', message: 'name is already used', details: { fields: [{ name: 'name' }] } } },
}

test('list, get, update and delete unwrap the answer', async () => {
  const { hetzner, sent } = recorder([found, { body: { volume } }, { body: { volume } }, { status: 204 }])
  expect((await hetzner.volumes.list({ label_selector: 'env=prod', status: ['available'] })).items).toEqual([volume])
  expect(await hetzner.volumes.get(4711)).toEqual(volume)
  expect(await hetzner.volumes.update(4711, { name: 'data' })).toEqual(volume)
  expect(await hetzner.volumes.delete(4711)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/volumes?label_selector=env%3Dprod&status=available'),
    bare('GET', '/volumes/4711'),
    withBody('PUT', '/volumes/4711', { name: 'data' }),
    bare('DELETE', '/volumes/4711'),
  ])
})

test('create gives the volume with the work that makes it', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: creation }])
  expect(await hetzner.volumes.create(body)).toEqual(creation)
  expect(sent).toEqual([withBody('POST', '/volumes', body)])
})

test('create is not sent again when it may have been carried out', async () => {
  const { hetzner, sent } = recorder([{ status: 504 }])
  await expect(hetzner.volumes.create(body)).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(1)
})

test('actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { volumes } = hetzner
  expect(await volumes.attach(4711, { server: 42, automount: true })).toEqual(action(7))
  expect(await volumes.detach(4711)).toEqual(action(7))
  expect(await volumes.resize(4711, 100)).toEqual(action(7))
  expect(await volumes.changeProtection(4711, { delete: true })).toEqual(action(7))
  expect(sent).toEqual([
    withBody('POST', '/volumes/4711/actions/attach', { server: 42, automount: true }),
    bare('POST', '/volumes/4711/actions/detach'),
    withBody('POST', '/volumes/4711/actions/resize', { size: 100 }),
    withBody('POST', '/volumes/4711/actions/change_protection', { delete: true }),
  ])
})

test('createOrGet gives what is there, creates what is not, and finds what an earlier attempt or somebody else made', async () => {
  const there = recorder([found])
  expect(await there.hetzner.volumes.createOrGet(body)).toEqual({ created: false, volume })
  const missing = recorder([none, { status: 201, body: creation }])
  expect(await missing.hetzner.volumes.createOrGet(body)).toEqual({ created: true, ...creation })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.volumes.createOrGet(body)).toEqual({ created: false, volume })
  expect(lost.sent).toEqual([
    bare('GET', '/volumes?name=data'),
    withBody('POST', '/volumes', body),
    withBody('POST', '/volumes', body),
    bare('GET', '/volumes?name=data'),
  ])
  // Taken, and yet not there: something else than the name collides.
  const other = recorder([none, taken, none])
  await expect(other.hetzner.volumes.createOrGet(body)).rejects.toSatisfy((error) => isApiError(error) && error.code === 'uniqueness_error')
})

test('getByIdOrName looks for the id first', async () => {
  const { hetzner, sent } = recorder([{ status: 404, body: { error: { code: 'not_found', message: 'no' } } }, found])
  expect(await hetzner.volumes.getByIdOrName('4711')).toEqual(volume)
  expect(sent).toEqual([bare('GET', '/volumes/4711'), bare('GET', '/volumes?name=4711')])
  const gone = recorder([{ status: 404, body: { error: { code: 'not_found', message: 'no' } } }])
  expect(await gone.hetzner.volumes.getByIdOrName(4711)).toBeUndefined()
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  for (const call of [hetzner.volumes.get(-1), hetzner.volumes.get(1.5), hetzner.volumes.get(0), hetzner.volumes.list({ per_page: 51 })])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
