import { DONE, ok, on } from '../call.js'
import { startInstall } from '../install.js'
import { paged } from '../list.js'
import { notFound } from '../refuse.js'
import { deleteServer, suspend } from '../server-fate.js'
import { show } from '../shape.js'
import { reachWings } from '../wings/reach.js'
import { serverShape } from './shapes.js'

export const serverRoutes = [
  on('application.servers.list', 'GET /servers', { right: 'servers:r' }, (call) =>
    paged(call, serverShape, call.state.servers, {
      filters: {
        uuid: true,
        uuidShort: ({ uuid }, wanted) => uuid.slice(0, 8).includes(wanted.toLowerCase()),
        name: true,
        description: true,
        image: true,
        external_id: true,
      },
      sorts: ['id', 'uuid'],
    }),
  ),
  on('application.servers.get', 'GET /servers/{server}', { right: 'servers:r' }, (call) => ok(show(call, serverShape, call.bound.server))),
  on('application.servers.getByExternalId', 'GET /servers/external/{external_id}', { right: 'servers:r' }, (call) => {
    const server = call.state.servers.find(({ external_id }) => external_id === call.params['external_id'])
    return ok(show(call, serverShape, server ?? notFound()))
  }),
  on('application.servers.suspend', 'POST /servers/{server}/suspend', { right: 'servers:w' }, (call) => suspend(call, true)),
  on('application.servers.unsuspend', 'POST /servers/{server}/unsuspend', { right: 'servers:w' }, (call) => suspend(call, false)),
  on('application.servers.reinstall', 'POST /servers/{server}/reinstall', { right: 'servers:w' }, (call) => {
    const { panel, bound, now } = call
    bound.server.updated_at = now
    reachWings(call)
    startInstall(panel, bound.server, now)
    return DONE
  }),
  on('application.servers.delete', 'DELETE /servers/{server}', { right: 'servers:w', wings: true }, (call) => deleteServer(call)),
  // Only that one word forces.
  on('application.servers.delete', 'DELETE /servers/{server}/{force}', { right: 'servers:w' }, (call) => {
    if (call.params['force'] !== 'force') reachWings(call)
    return deleteServer(call)
  }),
]
