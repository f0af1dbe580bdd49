import * as v from 'valibot'
import type { ActionResource } from '../actions/types.js'
import { checkUnlocked, start, timestamp } from './actions.js'
import { LabelsBody, Text } from './body.js'
import type { Route, RouteCall } from './call.js'
import { notFound, refuse } from './errors.js'
import { checkUnique, createRoute, defineResource, deleteRoute, readRoutes, updateRoute, verbRoute } from './resource.js'
import type { Resource } from './resource.js'
import { CLOSED, Password, SubaccountSettings, storageBoxes } from './storage-boxes.js'
import type { StoredStorageBox } from './state.js'

type Part = 'storage_box_snapshots' | 'storage_box_subaccounts'

/** What belongs to the Storage Box in the path. */
function partsOf<N extends Part>(name: N) {
  type Row = { id: number; storage_box: number } & RouteCall['state'][N][number]
  const rows = (call: RouteCall) => {
    const { id } = storageBoxes.find(call)
    return (call.state[name] as Row[]).filter(({ storage_box: box }) => box === id)
  }
  const find = (param: string) => (call: RouteCall) => rows(call).find(({ id }) => String(id) === call.params[param]) ?? notFound('it')
  return { rows, find }
}

const ofSnapshots = partsOf('storage_box_snapshots')
/** Snapshots of Storage Boxes. */
const snapshots = defineResource({
  name: 'storage_box_snapshots',
  ns: 'storageBoxSnapshots',
  one: 'snapshot',
  type: 'storage_box_snapshot',
  plural: 'snapshots',
  host: 'storage',
  path: '/storage_boxes/{id}/snapshots',
  item: '/storage_boxes/{id}/snapshots/{snapshot_id}',
  filters: { is_automatic: true },
  sort: ['id', 'name', 'created'],
  paged: false,
  rows: ofSnapshots.rows,
  find: ofSnapshots.find('snapshot_id'),
})

const ofSubaccounts = partsOf('storage_box_subaccounts')
/** Accounts on Storage Boxes that see one folder. */
const subaccounts = defineResource({
  name: 'storage_box_subaccounts',
  ns: 'storageBoxSubaccounts',
  one: 'subaccount',
  type: 'storage_box_subaccount',
  plural: 'subaccounts',
  host: 'storage',
  path: '/storage_boxes/{id}/subaccounts',
  item: '/storage_boxes/{id}/subaccounts/{subaccount_id}',
  filters: { username: true },
  sort: ['id', 'created'],
  paged: false,
  rows: ofSubaccounts.rows,
  find: ofSubaccounts.find('subaccount_id'),
})

const Description = v.exactOptional(v.pipe(v.string(), v.maxLength(1000)))
const SnapshotBody = v.object({ description: Description, labels: LabelsBody })
const Folder = v.pipe(Text, v.maxLength(999), v.regex(/^[a-zA-Z0-9 ._-][a-zA-Z0-9 ./_-]*$/, 'has characters that are not allowed'))
const AccountName = v.exactOptional(v.pipe(Text, v.maxLength(50)))
const SubaccountBody = v.object({
  home_directory: Folder,
  password: Password,
  access_settings: v.exactOptional(SubaccountSettings),
  name: AccountName,
  description: Description,
  labels: LabelsBody,
})

/** The box in the path, which one action at a time may run on. */
function freeBox(call: RouteCall): StoredStorageBox {
  const box = storageBoxes.find(call)
  checkUnlocked(call.state, storageBoxes.ref(box))
  return box
}

/** The box and the part of it. */
function both<N extends Part>(resource: Resource<N>): (row: { id: number }, call: RouteCall) => ActionResource[] {
  return (row, call) => [storageBoxes.ref(storageBoxes.find(call)), resource.ref(row)]
}

function openFolder(box: StoredStorageBox, path: string): void {
  if (!box.contents.folders.includes(path)) box.contents.folders.push(path)
}

/** The routes of snapshots of Storage Boxes. */
export const snapshotRoutes: readonly Route[] = [
  ...readRoutes(snapshots),
  createRoute(snapshots, SnapshotBody, (call) => {
    const { state, now, body } = call
    const box = freeBox(call)
    const id = state.nextId++
    const { bytes: size } = box.contents
    const row = {
      id,
      storage_box: box.id,
      name: `${timestamp(now).slice(0, 19).replaceAll(':', '-')}-${id}`,
      description: body.description ?? '',
      labels: body.labels ?? {},
      stats: { size, size_filesystem: size },
      is_automatic: false,
      created: timestamp(now),
    }
    state.storage_box_snapshots.push(row)
    const action = start(call, 'create_snapshot', [storageBoxes.ref(box), snapshots.ref(row)])
    return { snapshot: { id, storage_box: box.id }, action }
  }),
  updateRoute(snapshots, SnapshotBody),
  deleteRoute(snapshots, { command: 'delete_snapshot', about: both(snapshots) }),
]

const aboutSubaccount = both(subaccounts)

/** The routes of subaccounts of Storage Boxes. */
export const subaccountRoutes: readonly Route[] = [
  ...readRoutes(subaccounts),
  createRoute(subaccounts, SubaccountBody, (call) => {
    const { state, now, body } = call
    const box = freeBox(call)
    const own = subaccounts.rows(call)
    if (body.name !== undefined) checkUnique(own, 'name', body.name)
    const type = state.storage_box_types.find(({ name }) => name === box.storage_box_type)
    if (own.length >= (type?.subaccounts_limit ?? 0))
      refuse('resource_limit_exceeded', 'subaccount limit exceeded', { limits: [{ name: 'subaccount_limit' }] })
    const id = state.nextId++
    const username = `${box.username ?? ''}-sub${own.length + 1}`
    openFolder(box, body.home_directory)
    const row = {
      id,
      storage_box: box.id,
      name: body.name ?? username,
      description: body.description ?? '',
      home_directory: body.home_directory,
      access_settings: { ...CLOSED, readonly: false, ...body.access_settings },
      labels: body.labels ?? {},
      username,
      server: `${username}.your-storagebox.de`,
      created: timestamp(now),
    }
    state.storage_box_subaccounts.push(row)
    const action = start(call, 'create_subaccount', [storageBoxes.ref(box), subaccounts.ref(row)])
    return { subaccount: { id, storage_box: box.id }, action }
  }),
  updateRoute(subaccounts, v.object({ name: AccountName, description: Description, labels: LabelsBody })),
  deleteRoute(subaccounts, { command: 'delete_subaccount', about: aboutSubaccount }),
  verbRoute(
    subaccounts,
    'change_home_directory',
    (row, call) => {
      openFolder(storageBoxes.find(call), call.body.home_directory)
      row.home_directory = call.body.home_directory
      return start(call, 'change_home_directory', aboutSubaccount(row, call))
    },
    { body: v.object({ home_directory: Folder }), about: aboutSubaccount },
  ),
  verbRoute(subaccounts, 'reset_subaccount_password', (row, call) => start(call, 'reset_subaccount_password', aboutSubaccount(row, call)), {
    body: v.object({ password: Password }),
    as: 'resetPassword',
    about: aboutSubaccount,
  }),
  verbRoute(
    subaccounts,
    'update_access_settings',
    (row, call) => {
      Object.assign(row.access_settings, call.body)
      return start(call, 'update_access_settings', aboutSubaccount(row, call))
    },
    { body: SubaccountSettings, about: aboutSubaccount },
  ),
]
