import * as v from 'valibot'
import type { StorageBox } from '../storage-boxes/types.js'
import { patch, start, timestamp } from './actions.js'
import { Flag, IdOrName, LabelsBody, ShortText, Text, lookUp } from './body.js'
import type { Route } from './call.js'
import { invalid, notFound } from './errors.js'
import { locationOf } from './find.js'
import {
  actionRoutesOf,
  checkUnique,
  createRoute,
  defineResource,
  deleteRoute,
  protectionRoute,
  readRoutes,
  updateRoute,
  verbRoute,
} from './resource.js'
import type { StoredStorageBox } from './state.js'

/** Storage Boxes. */
export const storageBoxes = defineResource({
  name: 'storage_boxes',
  ns: 'storageBoxes',
  one: 'storage_box',
  host: 'storage',
  sort: ['id', 'name', 'created', 'stats.size', 'stats.size_filesystem'],
  show: ({ contents, ...row }, call): StorageBox => {
    const own = call.state.storage_box_snapshots.filter(({ storage_box: box }) => box === row.id)
    const size_snapshots = own.reduce((sum, { stats }) => sum + stats.size, 0)
    return {
      ...row,
      storage_box_type: call.state.storage_box_types.find(({ name }) => name === row.storage_box_type) ?? notFound('type'),
      location: locationOf(call, row.location),
      stats: { size: contents.bytes + size_snapshots, size_data: contents.bytes, size_snapshots },
    }
  },
})

/** A password: long enough, and of four kinds of characters. */
export const Password = v.pipe(
  v.string('must be a string'),
  v.regex(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\da-zA-Z]).{12,128}$/, 'must have 12 to 128 characters of four kinds'),
)
const settings = {
  reachable_externally: v.exactOptional(Flag),
  samba_enabled: v.exactOptional(Flag),
  ssh_enabled: v.exactOptional(Flag),
  webdav_enabled: v.exactOptional(Flag),
}
const Settings = v.object({ ...settings, zfs_enabled: v.exactOptional(Flag) })
/** How a subaccount can be reached. */
export const SubaccountSettings = v.object({ ...settings, readonly: v.exactOptional(Flag) })
const Body = v.object({
  name: ShortText,
  location: IdOrName,
  storage_box_type: IdOrName,
  password: Password,
  ssh_keys: v.exactOptional(v.array(Text)),
  access_settings: v.exactOptional(Settings),
  labels: LabelsBody,
})
const from = (least: number, most: number) => v.pipe(v.number('must be a number'), v.integer(), v.minValue(least), v.maxValue(most))
const Plan = v.object({
  max_snapshots: from(1, 1000),
  minute: from(0, 59),
  hour: from(0, 23),
  day_of_week: v.exactOptional(v.nullable(from(1, 7))),
  day_of_month: v.exactOptional(v.nullable(from(1, 31))),
})
/** What no one may reach until it is switched on. */
export const CLOSED = { reachable_externally: false, samba_enabled: false, ssh_enabled: false, webdav_enabled: false }

const create = createRoute(storageBoxes, Body, (call) => {
  const { state, now, body } = call
  const type = lookUp('storage_box_type', state.storage_box_types, body.storage_box_type).name
  const location = lookUp('location', state.locations, body.location).name
  checkUnique(state.storage_boxes, 'name', body.name)
  const id = state.nextId++
  const row: StoredStorageBox = {
    id,
    name: body.name,
    storage_box_type: type,
    location,
    access_settings: { ...CLOSED, zfs_enabled: false, ...body.access_settings },
    snapshot_plan: null,
    protection: { delete: false },
    labels: body.labels ?? {},
    status: 'initializing',
    username: `u${id}`,
    server: null,
    system: null,
    contents: { bytes: 0, folders: [] },
    created: timestamp(now),
  }
  state.storage_boxes.push(row)
  const ready = { status: 'active', server: `u${id}.your-storagebox.de`, system: `${location.toUpperCase()}-BX355` }
  const action = start(call, 'create', [storageBoxes.ref(row)], { patches: [patch('storage_boxes', id, ready)] })
  return { storage_box: storageBoxes.show(row, call), action }
})

const folders: Route = {
  op: 'storageBoxes.listFolders',
  host: 'storage',
  method: 'GET',
  path: '/storage_boxes/{id}/folders',
  query: ['path'],
  handler: (call) => {
    const parent = (call.query.get('path') ?? '.').replace(/^\.?\/*|\/+$/g, '')
    const below = storageBoxes.find(call).contents.folders.filter((path) => path.startsWith(parent && `${parent}/`))
    const names = below.map((path) => path.slice(parent ? parent.length + 1 : 0).split('/')[0] ?? '')
    return { status: 200, body: { folders: [...new Set(names)] } }
  },
}

/** The routes of Storage Boxes. */
export const storageBoxRoutes: readonly Route[] = [
  ...readRoutes(storageBoxes),
  ...actionRoutesOf(storageBoxes),
  folders,
  create,
  updateRoute(storageBoxes),
  deleteRoute(storageBoxes, {
    command: 'delete',
    work: ({ id }, { state }) => {
      state.storage_box_snapshots = state.storage_box_snapshots.filter(({ storage_box: box }) => box !== id)
      state.storage_box_subaccounts = state.storage_box_subaccounts.filter(({ storage_box: box }) => box !== id)
    },
  }),
  protectionRoute(storageBoxes),
  verbRoute(
    storageBoxes,
    'change_type',
    (row, call) => {
      const type = lookUp('storage_box_type', call.state.storage_box_types, call.body.storage_box_type)
      if (type.size < row.contents.bytes) invalid('storage_box_type', 'has less space than is used')
      const patches = [patch('storage_boxes', row.id, { storage_box_type: type.name })]
      return start(call, 'change_type', [storageBoxes.ref(row)], { patches })
    },
    { body: v.object({ storage_box_type: IdOrName }) },
  ),
  verbRoute(storageBoxes, 'reset_password', (row, call) => start(call, 'reset_password', [storageBoxes.ref(row)]), {
    body: v.object({ password: Password }),
  }),
  verbRoute(
    storageBoxes,
    'update_access_settings',
    (row, call) => {
      Object.assign(row.access_settings, call.body)
      return start(call, 'update_access_settings', [storageBoxes.ref(row)])
    },
    { body: Settings },
  ),
  verbRoute(
    storageBoxes,
    'enable_snapshot_plan',
    (row, call) => {
      row.snapshot_plan = { day_of_week: null, day_of_month: null, ...call.body }
      return start(call, 'enable_snapshot_plan', [storageBoxes.ref(row)])
    },
    { body: Plan },
  ),
  verbRoute(storageBoxes, 'disable_snapshot_plan', (row, call) => {
    row.snapshot_plan = null
    return start(call, 'disable_snapshot_plan', [storageBoxes.ref(row)])
  }),
  verbRoute(
    storageBoxes,
    'rollback_snapshot',
    (row, call) => {
      const { state, body } = call
      const own = state.storage_box_snapshots.filter(({ storage_box: box }) => box === row.id)
      const snapshot = lookUp('snapshot', own, body.snapshot)
      // It removes those made since.
      state.storage_box_snapshots = state.storage_box_snapshots.filter((one) => one.storage_box !== row.id || one.id <= snapshot.id)
      return start(call, 'rollback_snapshot', [storageBoxes.ref(row), { id: snapshot.id, type: 'snapshot' }])
    },
    { body: v.object({ snapshot: IdOrName }) },
  ),
]
