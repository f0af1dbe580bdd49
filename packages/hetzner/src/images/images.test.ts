import { isApiError, isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const snapshot = {
  id: 4711,
  type: 'snapshot',
  status: 'available',
  name: null,
  description: 'My new Image description',
  image_size: 2.3,
  disk_size: 10,
  created: '2016-01-30T23:50:00Z',
  created_from: { id: 1, name: 'Server' },
  bound_to: null,
  os_flavor: 'ubuntu',
  os_version: '20.04',
  rapid_deploy: false,
  protection: { delete: false },
  deprecated: '2018-02-28T00:00:00Z',
  deleted: null,
  labels: { key: 'value' },
  architecture: 'x86',
}
const { deprecated: _, rapid_deploy: __, ...rest } = snapshot
const debian = {
  ...rest,
  id: 1,
  type: 'system',
  name: 'debian-13',
  image_size: null,
  created_from: null,
  os_version: null,
  deprecation: { unavailable_after: '2026-11-30T00:00:00Z', announced: '2026-08-31T00:00:00Z' },
}
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 2 }
const list = (...images: object[]) => ({ body: { images, meta: { pagination: page } } })
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }

test('list, get, update and delete unwrap the answer, with and without the fields that come and go', async () => {
  const { hetzner, sent } = recorder([
    list(snapshot, debian),
    { body: { image: snapshot } },
    { body: { image: snapshot } },
    { status: 204 },
  ])
  const { images } = hetzner
  expect((await images.list({ type: ['snapshot', 'system'], bound_to: [1, 2], architecture: 'x86' })).items).toEqual([snapshot, debian])
  expect(await images.get(4711)).toEqual(snapshot)
  expect(await images.update(4711, { type: 'snapshot', labels: { key: 'value' } })).toEqual(snapshot)
  expect(await images.delete(4711)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/images?type=snapshot&type=system&bound_to=1&bound_to=2&architecture=x86'),
    bare('GET', '/images/4711'),
    withBody('PUT', '/images/4711', { type: 'snapshot', labels: { key: 'value' } }),
    bare('DELETE', '/images/4711'),
  ])
})

test('a name is looked for in one architecture, among what goes out of use as well', async () => {
  const { hetzner, sent } = recorder([list(debian), missing, list()])
  expect(await hetzner.images.getByIdOrName('debian-13', 'x86')).toEqual(debian)
  expect(await hetzner.images.getByIdOrName('7', 'arm')).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/images?name=debian-13&architecture=x86&include_deprecated=true'),
    bare('GET', '/images/7'),
    bare('GET', '/images?name=7&architecture=arm&include_deprecated=true'),
  ])
})

test('actions are listed and fetched', async () => {
  const actions = { body: { actions: [action(13)], meta: { pagination: page } } }
  const { hetzner, sent } = recorder([actions, actions, { body: { action: action(13) } }])
  expect((await hetzner.images.listActions(4711, { status: 'success' })).items).toEqual([action(13)])
  expect((await hetzner.images.listAllActions({ id: 13 })).items).toEqual([action(13)])
  expect(await hetzner.images.getAction(13)).toEqual(action(13))
  expect(sent).toEqual([
    bare('GET', '/images/4711/actions?status=success'),
    bare('GET', '/images/actions?id=13'),
    bare('GET', '/images/actions/13'),
  ])
})

test('protection is changed, again if need be, and keeps from deletion', async () => {
  const locked = { status: 423, body: { error: { code: 'protected', message: 'image is protected' } } }
  const { hetzner, sent } = recorder([{ status: 504 }, { status: 201, body: { action: action(13) } }, locked])
  expect(await hetzner.images.changeProtection(4711, { delete: true })).toEqual(action(13))
  await expect(hetzner.images.delete(4711)).rejects.toSatisfy((error) => isApiError(error) && error.code === 'protected')
  expect(sent).toEqual([
    withBody('POST', '/images/4711/actions/change_protection', { delete: true }),
    withBody('POST', '/images/4711/actions/change_protection', { delete: true }),
    bare('DELETE', '/images/4711'),
  ])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { images } = hetzner
  for (const call of [images.get(0), images.list({ per_page: 51 }), images.update(1, { labels: { '-': '' } })])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
