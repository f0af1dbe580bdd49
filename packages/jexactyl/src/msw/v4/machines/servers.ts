import { deleteServer, DONE, exists, notFound, ok, oneOf, reachWings, setPower, show } from '@infra/panel-core/msw/provider'
import type { ServerRow } from '@infra/panel-core/msw'
import { isNumber } from '../business/lookup.js'
import { on, rulesBy } from '../call.js'
import { paged } from '../list.js'
import { tidyExtras } from './extras.js'
import { toggleInstall, updateServer, updateStartup } from './server-change.js'
import { createFromPreset, createServer } from './server-make.js'
import { createRules, presetRules, startupRules, updateRules } from './server-rules.js'
import type { CreateBody, StartupBody, UpdateBody } from './server-rules.js'
import { serverShape } from './shapes.js'
import { transfer, transferRules } from './transfers.js'
import type { TransferBody } from './transfers.js'

/** Names that servers are looked for and sorted by, beside the fields of their rows. */
const named = (row: ServerRow) => ({ ...row, owner_id: row.user_id, uuidShort: row.uuid.slice(0, 8) })

const bulkRules = rulesBy(({ state }) => ({
  servers: 'required|list',
  'servers.*': ['integer', exists(state.servers)],
  signal: ['required', oneOf(['start', 'stop', 'restart', 'kill'])],
}))

export const serverRoutes = [
  on('application.servers.list', 'GET /servers', {}, (call) =>
    paged(call, serverShape, call.state.servers.map(named), {
      filters: {
        id: isNumber(),
        uuid: true,
        uuidShort: true,
        name: true,
        owner_id: isNumber('owner_id'),
        node_id: isNumber('node_id'),
        external_id: true,
      },
      sorts: ['id', 'uuid', 'uuidShort', 'name', 'owner_id', 'node_id', 'status'],
    }),
  ),
  on('application.servers.get', 'GET /servers/{server}', {}, (call) => ok(show(call, serverShape, call.bound.server))),
  on('application.servers.getByExternalId', 'GET /servers/external/{external_id}', {}, (call) => {
    const server = call.state.servers.find(({ external_id }) => external_id === call.params['external_id'])
    return ok(show(call, serverShape, server ?? notFound()))
  }),
  on<CreateBody>('application.servers.create', 'POST /servers', { rules: createRules }, (call) => ({
    status: 201,
    body: show(call, serverShape, createServer(call, call.body)),
  })),
  on<Partial<CreateBody> & { preset_id: number }>(
    'application.servers.createFromPreset',
    'POST /servers/preset',
    { rules: presetRules },
    (call) => ok(createFromPreset(call)),
  ),
  on<UpdateBody>('application.servers.update', 'PATCH /servers/{server}', { rules: updateRules }, updateServer),
  on<StartupBody>('application.servers.updateStartup', 'PATCH /servers/{server}/startup', { rules: startupRules }, updateStartup),
  on('application.servers.setInstalled', 'POST /servers/{server}/toggle', {}, (call) => {
    toggleInstall(call)
    return DONE
  }),
  on<TransferBody>('application.servers.transfer', 'POST /servers/{server}/transfer', { rules: transferRules }, (call) =>
    ok(transfer(call)),
  ),
  on<{ force?: boolean }>('application.servers.delete', 'POST /servers/{server}/delete', {}, (call) => {
    if (call.body.force !== true) reachWings(call)
    const reply = deleteServer(call)
    tidyExtras(call.state)
    return reply
  }),
  // Nobody has seen what is taken and answered.
  on<{ servers: number[]; signal: string }>(
    'application.servers.setPowerOfMany',
    'POST /servers/bulk/power',
    { rules: bulkRules },
    (call) => {
      const { state, panel, body, now } = call
      for (const server of state.servers) if (body.servers.includes(server.id)) setPower(panel, server, body.signal, now)
      return DONE
    },
  ),
]
