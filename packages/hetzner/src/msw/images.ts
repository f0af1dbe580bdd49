import * as v from 'valibot'
import type { Image } from '../images/types.js'
import { patch, start, timestamp } from './actions.js'
import { LabelsBody } from './body.js'
import type { Route, RouteCall } from './call.js'
import { refuse } from './errors.js'
import { actionRoutesOf, defineResource, deleteRoute, protectionRoute, readRoutes, updateRoute } from './resource.js'
import type { StoredServer } from './state.js'

/** Images. */
const images = defineResource({
  name: 'images',
  ns: 'images',
  one: 'image',
  sort: ['id', 'name', 'created'],
  filters: {
    type: true,
    status: true,
    bound_to: true,
    architecture: true,
    include_deprecated:
      ([value]) =>
      ({ deprecation }) =>
        value === 'true' || !deprecation,
  },
})

const Body = v.object({
  description: v.exactOptional(v.string()),
  type: v.exactOptional(v.picklist(['snapshot'])),
  labels: LabelsBody,
})

/** Refuses what cannot be done to the vendor's own images. */
function checkOwn({ type }: Image): void {
  if (type !== 'snapshot' && type !== 'backup') refuse('unsupported_error', 'only snapshots and backups can be changed')
}

/** Makes an image of a server's disk, and the action that copies it. */
export function addImage(
  call: RouteCall,
  server: StoredServer,
  wanted: { type: string; description?: string; labels?: Record<string, string> },
) {
  const { state, now } = call
  const { type, description, labels = {} } = wanted
  const source = state.images.find(({ id }) => id === server.image)
  const isBackup = type === 'backup'
  const row: Image = {
    id: state.nextId++,
    type,
    status: 'creating',
    name: null,
    description: description ?? `${type} of ${server.name}`,
    image_size: 2.3,
    disk_size: server.primary_disk_size,
    created: timestamp(now),
    created_from: { id: server.id, name: server.name },
    bound_to: isBackup ? server.id : null,
    os_flavor: source?.os_flavor ?? 'unknown',
    os_version: source?.os_version ?? null,
    rapid_deploy: false,
    protection: { delete: false },
    deleted: null,
    labels,
    architecture: source?.architecture ?? 'x86',
    deprecation: null,
  }
  state.images.push(row)
  const about = [{ id: server.id, type: 'server' }, images.ref(row)]
  const action = start(call, 'create_image', about, { patches: [patch('images', row.id, { status: 'available' })] })
  return { image: row, action }
}

/** The routes of images. */
export const imageRoutes: readonly Route[] = [
  ...readRoutes(images),
  ...actionRoutesOf(images),
  updateRoute(images, Body, (row, { type }) => {
    checkOwn(row)
    if (type === 'snapshot') row.bound_to = null
  }),
  deleteRoute(images, { work: checkOwn }),
  protectionRoute(images),
]
