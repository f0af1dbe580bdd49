import { isInvalidInput } from '@infra/hetzner'
import type { CreateStorageBoxBody } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const HOST = 'api.hetzner.com/v1'
const PASSWORD = 'Correct-Horse-7'
const price = { net: '3.2000', gross: '3.8080' }
const box = {
  id: 42,
  name: 'backups',
  storage_box_type: {
    id: 1,
    name: 'bx20',
    description: 'BX20',
    snapshot_limit: 10,
    automatic_snapshot_limit: 10,
    subaccounts_limit: 100,
    size: 1_073_741_824,
    prices: [{ location: 'fsn1', price_hourly: price, price_monthly: price, setup_fee: price }],
    deprecation: null,
  },
  location: {
    id: 1,
    name: 'fsn1',
    description: 'Falkenstein DC Park 1',
    country: 'DE',
    city: 'Falkenstein',
    latitude: 50.47612,
    longitude: 12.370071,
    network_zone: 'eu-central',
  },
  access_settings: { reachable_externally: false, samba_enabled: false, ssh_enabled: true, webdav_enabled: false, zfs_enabled: false },
  snapshot_plan: { max_snapshots: 10, minute: 30, hour: 3, day_of_week: 7, day_of_month: null },
  protection: { delete: false },
  labels: { 'example.com/my': 'label', 'just-a-key': '' },
  status: 'active',
  username: 'u12345',
  server: 'u1337.your-storagebox.de',
  system: 'FSN1-BX355',
  stats: { size: 0, size_data: 0, size_snapshots: 0 },
  created: '2016-01-30T23:50:00Z',
}
const fresh = { ...box, status: 'initializing', server: null, system: null, username: null, snapshot_plan: null }
const creation = { storage_box: fresh, action: action(13, { resources: [{ id: 42, type: 'storage_box' }] }) }
const body: CreateStorageBoxBody = { name: 'backups', location: 'fsn1', storage_box_type: 'bx20', password: PASSWORD }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { storage_boxes: [box], meta: { pagination: page } } }

test('list, get and update unwrap the answer; create gives the box with the work that makes it; delete gives the work', async () => {
  const one = { body: { storage_box: box } }
  const { hetzner, sent } = recorder([found, one, one, { status: 201, body: creation }, { status: 201, body: { action: action(7) } }])
  const { storageBoxes } = hetzner
  expect((await storageBoxes.list({ label_selector: 'env=prod', sort: 'stats.size:desc' })).items).toEqual([box])
  expect(await storageBoxes.get(42)).toEqual(box)
  expect(await storageBoxes.update(42, { name: 'backups' })).toEqual(box)
  expect(await storageBoxes.create({ ...body, access_settings: { ssh_enabled: true } })).toEqual(creation)
  expect(await storageBoxes.delete(42)).toEqual(action(7))
  expect(sent).toEqual([
    bare('GET', `${HOST}/storage_boxes?label_selector=env%3Dprod&sort=stats.size%3Adesc`),
    bare('GET', `${HOST}/storage_boxes/42`),
    withBody('PUT', `${HOST}/storage_boxes/42`, { name: 'backups' }),
    withBody('POST', `${HOST}/storage_boxes`, { ...body, access_settings: { ssh_enabled: true } }),
    bare('DELETE', `${HOST}/storage_boxes/42`),
  ])
})

test('getByName gives the box of that name, or nothing; getByIdOrName looks for the id first', async () => {
  const gone = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
  const { hetzner, sent } = recorder([found, gone, { body: { storage_boxes: [], meta: { pagination: page } } }])
  expect(await hetzner.storageBoxes.getByName('backups')).toEqual(box)
  expect(await hetzner.storageBoxes.getByIdOrName('42')).toBeUndefined()
  expect(sent.map(({ path }) => path.replace(/.*_boxes/, ''))).toEqual(['?name=backups', '/42', '?name=42'])
})

test('listFolders gives the names', async () => {
  const { hetzner, sent } = recorder([{ body: { folders: ['photos', 'web 1'] } }])
  expect(await hetzner.storageBoxes.listFolders(42, { path: './documents' })).toEqual(['photos', 'web 1'])
  await hetzner.storageBoxes.listFolders(42)
  expect(sent.map(({ path }) => path)).toEqual([`${HOST}/storage_boxes/42/folders?path=.%2Fdocuments`, `${HOST}/storage_boxes/42/folders`])
})

test('actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { storageBoxes } = hetzner
  const plan = { max_snapshots: 10, minute: 0, hour: 23, day_of_week: 7, day_of_month: null }
  const given = [
    await storageBoxes.changeProtection(42, { delete: true }),
    await storageBoxes.changeType(42, 'bx21'),
    await storageBoxes.resetPassword(42, PASSWORD),
    await storageBoxes.updateAccessSettings(42, { zfs_enabled: true }),
    await storageBoxes.rollbackSnapshot(42, '7'),
    await storageBoxes.enableSnapshotPlan(42, plan),
    await storageBoxes.disableSnapshotPlan(42),
    await storageBoxes.getAction(7),
  ]
  expect(given).toEqual(Array.from({ length: 8 }, () => action(7)))
  const at = (name: string) => `${HOST}/storage_boxes/42/actions/${name}`
  expect(sent).toEqual([
    withBody('POST', at('change_protection'), { delete: true }),
    withBody('POST', at('change_type'), { storage_box_type: 'bx21' }),
    withBody('POST', at('reset_password'), { password: PASSWORD }),
    withBody('POST', at('update_access_settings'), { zfs_enabled: true }),
    withBody('POST', at('rollback_snapshot'), { snapshot: '7' }),
    withBody('POST', at('enable_snapshot_plan'), plan),
    bare('POST', at('disable_snapshot_plan')),
    bare('GET', `${HOST}/storage_boxes/actions/7`),
  ])
})

test('actions are listed of one box and of all', async () => {
  const { hetzner, sent } = recorder([{ body: { actions: [action(7)], meta: { pagination: page } } }])
  expect(await hetzner.storageBoxes.listActions(42, { status: 'running' }).all()).toEqual([action(7)])
  expect((await hetzner.storageBoxes.listAllActions({ id: [7, 8] })).items).toEqual([action(7)])
  expect(sent.map(({ path }) => path)).toEqual([
    `${HOST}/storage_boxes/42/actions?status=running&per_page=50`,
    `${HOST}/storage_boxes/actions?id=7&id=8`,
  ])
})

test('what changes nothing when done twice is sent again; a creation and a rollback are not', async () => {
  for (const [attempts, call] of [
    [6, 'resetPassword'],
    [6, 'changeType'],
    [1, 'rollbackSnapshot'],
  ] as const) {
    const { hetzner } = recorder([{ status: 504 }])
    await expect(hetzner.storageBoxes[call](42, PASSWORD)).rejects.toMatchObject({ attempts })
  }
  const { hetzner } = recorder([{ status: 504 }])
  await expect(hetzner.storageBoxes.create(body)).rejects.toMatchObject({ attempts: 1 })
})

test('a password that the server repeats is in no error', async () => {
  const echo = { status: 422, body: { error: { code: 'invalid_input', message: `not ${PASSWORD}` } } }
  for (const call of [
    recorder([echo]).hetzner.storageBoxes.create(body),
    recorder([echo]).hetzner.storageBoxes.resetPassword(42, PASSWORD),
  ]) {
    const error = await call.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'invalid_input', message: expect.stringContaining('[redacted]') as string })
    expect(JSON.stringify([(error as Error).message, (error as { body: unknown }).body])).not.toContain(PASSWORD)
  }
})

test.each(['Ab1-ab1-ab1-', `Aa1-${'x'.repeat(124)}`, 'Straße-am-Öre-1'])('the password %s is sent', async (password) => {
  const { hetzner, sent } = recorder([{ body: { action: action(7) } }])
  await hetzner.storageBoxes.resetPassword(42, password)
  expect(sent[0]?.body).toEqual({ password })
})

test.each([
  ['too short', 'Ab1-ab1-ab1'],
  ['too long', `Aa1-${'x'.repeat(125)}`],
  ['no upper case letter', 'correct-horse-7'],
  ['no lower case letter', 'CORRECT-HORSE-7'],
  ['no digit', 'Correct-Horse-X'],
  ['letters and digits only', 'CorrectHorse7'],
  ['no text', 123_456_789_012 as unknown as string],
])('a password with %s is refused, and not repeated', async (_, password) => {
  const { hetzner, sent } = recorder([])
  for (const call of [hetzner.storageBoxes.resetPassword(42, password), hetzner.storageBoxes.create({ ...body, password })]) {
    const error = await call.catch((reason: unknown) => reason as Error)
    expect(error).toMatchObject({ name: 'InvalidInputError', field: 'password' })
    expect((error as Error).message.includes(password)).toBe(false)
  }
  expect(sent).toEqual([])
})

test.each([
  ['max_snapshots', 0],
  ['minute', 60],
  ['minute', -1],
  ['hour', 24],
  ['hour', 1.5],
  ['day_of_week', 0],
  ['day_of_week', 8],
  ['day_of_month', 32],
  ['hour', undefined],
])('a snapshot plan with %s %s is refused', async (field, value) => {
  const { hetzner, sent } = recorder([])
  const plan = { max_snapshots: 10, minute: 30, hour: 3, [field]: value }
  await expect(hetzner.storageBoxes.enableSnapshotPlan(42, plan)).rejects.toMatchObject({ name: 'InvalidInputError', field })
  expect(sent).toEqual([])
})

test('ids and labels that cannot be are refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const labels = [] as unknown as Record<string, string>
  for (const call of [
    hetzner.storageBoxes.get(0),
    hetzner.storageBoxes.delete(-1),
    hetzner.storageBoxes.getAction(1.5),
    hetzner.storageBoxes.changeType(1e21, 'bx21'),
    hetzner.storageBoxes.create({ ...body, labels }),
    hetzner.storageBoxes.update(42, { labels }),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
