import * as v from 'valibot'
import { patch, start } from './actions.js'
import { Flag, IdOrName, LabelsBody, lookUp } from './body.js'
import type { Route, RouteCall } from './call.js'
import { isSoldOut } from './catalog-routes.js'
import { refuse } from './errors.js'
import { serverRef } from './find.js'
import { addImage } from './images.js'
import { checkOff } from './primary-ips.js'
import { verbRoute } from './resource.js'
import { imageFor, newPassword } from './server-create.js'
import { servers } from './servers.js'
import type { StoredServer } from './state.js'

const typeOf = ({ server_type: type }: StoredServer, { state }: RouteCall) => lookUp('server_type', state.server_types, type)

const ImageBody = v.object({
  description: v.exactOptional(v.string()),
  type: v.exactOptional(v.picklist(['snapshot', 'backup'], 'must be snapshot or backup')),
  labels: LabelsBody,
})

/** The routes that are about what servers run from. */
export const diskRoutes: readonly Route[] = [
  verbRoute(
    servers,
    'rebuild',
    (row, call) => {
      if (row.protection.rebuild) refuse('protected', 'server rebuild is protected')
      row.image = imageFor(call.state, call.body.image, typeOf(row, call)).id
      row.status = 'rebuilding'
      const patches = [patch('servers', row.id, { status: 'running' })]
      return { action: start(call, 'rebuild_server', [serverRef(row)], { patches }), root_password: newPassword(call.state) }
    },
    { body: v.object({ image: IdOrName, user_data: v.exactOptional(v.string()) }) },
  ),
  verbRoute(
    servers,
    'change_type',
    (row, call) => {
      checkOff(row)
      const type = lookUp('server_type', call.state.server_types, call.body.server_type)
      if (type.architecture !== typeOf(row, call).architecture || type.disk < row.primary_disk_size || type.name === row.server_type)
        refuse('invalid_server_type', 'server type does not fit the server')
      if (isSoldOut(call, type.name, row.location))
        refuse('resource_unavailable', `server type ${type.name} is not available at the moment`)
      row.status = 'migrating'
      const disk = call.body.upgrade_disk ? type.disk : row.primary_disk_size
      const done = patch('servers', row.id, { server_type: type.name, primary_disk_size: disk, status: 'running' })
      return start(call, 'change_server_type', [serverRef(row)], { patches: [done] })
    },
    { body: v.object({ server_type: IdOrName, upgrade_disk: Flag }) },
  ),
  verbRoute(
    servers,
    'create_image',
    (row, call) => {
      const { type = 'snapshot', ...rest } = call.body
      if (type === 'backup' && row.backup_window === null) refuse('unsupported_error', 'backups are not enabled for the server')
      return addImage(call, row, { type, ...rest })
    },
    { body: ImageBody },
  ),
  verbRoute(servers, 'enable_backup', (row, call) => {
    row.backup_window ??= '22-02'
    return start(call, 'enable_backup', [serverRef(row)])
  }),
  verbRoute(servers, 'disable_backup', (row, call) => {
    row.backup_window = null
    call.state.images = call.state.images.filter(({ bound_to: server }) => server !== row.id)
    return start(call, 'disable_backup', [serverRef(row)])
  }),
  verbRoute(
    servers,
    'attach_iso',
    (row, call) => {
      row.iso = lookUp('iso', call.state.isos, call.body.iso).id
      return start(call, 'attach_iso', [serverRef(row)])
    },
    { body: v.object({ iso: IdOrName }) },
  ),
  verbRoute(servers, 'detach_iso', (row, call) => {
    row.iso = null
    return start(call, 'detach_iso', [serverRef(row)])
  }),
]
