import * as v from 'valibot'
import type { Volume } from '../volumes/types.js'
import { checkUnlocked, patch, start, timestamp } from './actions.js'
import { Flag, Id, IdOrName, LabelsBody, ShortText, lookUp } from './body.js'
import type { Route, RouteCall } from './call.js'
import { invalid, refuse } from './errors.js'
import { locationOf, serverRef } from './find.js'
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
import type { StoredServer, StoredVolume } from './state.js'

/** Volumes. */
const volumes = defineResource({
  name: 'volumes',
  ns: 'volumes',
  one: 'volume',
  filters: { status: true },
  sort: ['id', 'name', 'created'],
  show: (row, call): Volume => ({ ...row, location: locationOf(call, row.location) }),
})

const Size = v.pipe(v.number('must be a number'), v.integer(), v.maxValue(10_240))
const Body = v.object({
  name: v.pipe(ShortText, v.maxLength(64)),
  size: v.pipe(Size, v.minValue(10)),
  location: v.exactOptional(IdOrName),
  server: v.exactOptional(Id),
  automount: v.exactOptional(Flag),
  format: v.exactOptional(v.picklist(['ext4', 'xfs'])),
  labels: LabelsBody,
})

/** The server that a volume is to be attached to. */
function serverFor(call: RouteCall, id: number, location?: string): StoredServer {
  const server = lookUp('server', call.state.servers, id)
  if (location !== undefined && server.location !== location) invalid('server', 'must be in the same location as the volume')
  checkUnlocked(call.state, serverRef(server))
  return server
}

const aboutBoth = (row: StoredVolume) => [volumes.ref(row), ...(row.server === null ? [] : [serverRef({ id: row.server })])]

/** The routes of volumes. */
export const volumeRoutes: readonly Route[] = [
  ...readRoutes(volumes),
  ...actionRoutesOf(volumes),
  createRoute(volumes, Body, (call) => {
    const { state, now, body } = call
    const { name, size, labels = {}, format = null } = body
    const server = body.server === undefined ? undefined : serverFor(call, body.server)
    if (!server && body.location === undefined) invalid('location', 'Missing data for required field: a location or a server.')
    const location = server?.location ?? lookUp('location', state.locations, body.location ?? '').name
    checkUnique(state.volumes, 'name', name)
    const id = state.nextId++
    const device = `/dev/disk/by-id/scsi-0HC_Volume_${id}`
    const row: StoredVolume = {
      id,
      name,
      size,
      labels,
      format,
      location,
      server: null,
      linux_device: device,
      protection: { delete: false },
      status: 'creating',
      created: timestamp(now),
    }
    state.volumes.push(row)
    const about = [volumes.ref(row), ...(server ? [serverRef(server)] : [])]
    const action = start(call, 'create_volume', about, { patches: [patch('volumes', id, { status: 'available' })] })
    if (!server) return { volume: volumes.show(row, call), action, next_actions: [] }
    row.server = server.id
    const next = start(call, 'attach_volume', about, { after: action })
    return { volume: volumes.show(row, call), action, next_actions: [next] }
  }),
  updateRoute(volumes),
  deleteRoute(volumes, {
    work: ({ server }) => {
      if (server !== null) refuse('resource_in_use', 'volume is attached to a server')
    },
  }),
  protectionRoute(volumes),
  verbRoute(
    volumes,
    'attach',
    (row, call) => {
      if (row.server !== null) refuse('volume_already_attached', 'volume is already attached')
      row.server = serverFor(call, call.body.server, row.location).id
      return start(call, 'attach_volume', aboutBoth(row))
    },
    { body: v.object({ server: Id, automount: v.exactOptional(Flag) }) },
  ),
  verbRoute(
    volumes,
    'detach',
    (row, call) => {
      const about = aboutBoth(row)
      row.server = null
      return start(call, 'detach_volume', about)
    },
    { about: aboutBoth },
  ),
  verbRoute(
    volumes,
    'resize',
    (row, call) => {
      if (call.body.size <= row.size) invalid('size', 'must be larger than the volume is')
      row.size = call.body.size
      return start(call, 'resize_volume', [volumes.ref(row)])
    },
    { body: v.object({ size: Size }) },
  ),
]
