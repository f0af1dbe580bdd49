import { log } from '../activity.js'
import { ok, DONE, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { paged } from '../list.js'
import { addressOf } from '../panel.js'
import { permissionsOf } from '../permissions.js'
import { lookUp } from '../pick.js'
import { POWER_RIGHTS, SIGNALS, setPower, takeCommand, usageOf } from '../power.js'
import { notFound, refuse } from '../refuse.js'
import type { ServerRow } from '../server-rows.js'
import { show } from '../shape.js'
import { reachWings } from '../wings/reach.js'
import { consoleToken } from '../wings/tokens.js'
import { activityShape, serverShape } from './shapes.js'

/** The servers that a list is about. */
function visible({ state, user, query }: PanelCall): ServerRow[] {
  const type = query.get('type')
  const own = ({ user_id }: ServerRow) => user_id === user.id
  const shared = ({ id }: ServerRow) => state.subusers.some((row) => row.server_id === id && row.user_id === user.id)
  if (type === 'admin' || type === 'admin-all')
    return user.root_admin ? state.servers.filter((server) => type === 'admin-all' || !(own(server) || shared(server))) : []
  return state.servers.filter((server) => own(server) || (type !== 'owner' && shared(server)))
}

/** What `filter[*]` looks into. */
function matchesAny({ state }: PanelCall): (server: ServerRow, wanted: string) => boolean {
  return (server, wanted) => {
    const [ip, port] = wanted.split(':')
    if (/^[\d.]*(:\d+)?$/.test(wanted) && (port !== undefined || ip?.includes('.'))) {
      const own = state.allocations.filter(({ server_id }) => server_id === server.id)
      return own.some((row) => (ip === '' || row.ip === ip) && (port === undefined || String(row.port) === port))
    }
    const { uuid, name, external_id } = server
    return [uuid, name, external_id].some((text) => text?.toLowerCase().includes(wanted.toLowerCase()))
  }
}

function stats({ panel, state, bound, now }: PanelCall): unknown {
  const { server } = bound
  const cached = state.statsCache[server.uuid]
  if (cached && cached.until > now) return cached.body
  const { memory_bytes, cpu_absolute, disk_bytes, network, uptime } = usageOf(server, panel.now())
  const resources = {
    memory_bytes,
    cpu_absolute,
    disk_bytes,
    network_rx_bytes: network.rx_bytes,
    network_tx_bytes: network.tx_bytes,
    uptime,
  }
  const attributes = { current_state: server.power, is_suspended: server.status === 'suspended', resources }
  const body = { object: 'stats', attributes }
  state.statsCache[server.uuid] = { until: now + 20_000, body }
  return body
}

export const serverRoutes = [
  on('client.servers.list', 'GET ', {}, (call) =>
    paged(call, serverShape, visible(call), {
      filters: { uuid: true, name: true, description: true, external_id: true, '*': matchesAny(call) },
      size: 50,
      most: 100,
    }),
  ),
  on('client.servers.get', 'GET /servers/{server}', { busy: 'always' }, (call) => {
    const { state, user, bound } = call
    const { server } = bound
    const meta = { is_server_owner: server.user_id === user.id, user_permissions: permissionsOf(state, user, server) }
    return ok({ ...show(call, serverShape, server), meta })
  }),
  on(
    'client.servers.getWebsocket',
    'GET /servers/{server}/websocket',
    { right: 'websocket.connect', serverLimit: { count: 5, ms: 60_000 } },
    (call) => {
      const { panel, state, bound } = call
      const node = state.nodes.find(({ id }) => id === bound.server.node_id) ?? notFound()
      const socket = `${addressOf(panel, node).replace(/^http/, 'ws')}/api/servers/${bound.server.uuid}/ws`
      return ok({ data: { token: consoleToken(call, node), socket } })
    },
  ),
  on('client.servers.getResources', 'GET /servers/{server}/resources', { busy: 'suspended' }, (call) => {
    const cached = call.state.statsCache[call.bound.server.uuid]
    if (!cached || cached.until <= call.now) reachWings(call)
    return ok(stats(call))
  }),
  on('client.servers.listActivity', 'GET /servers/{server}/activity', { right: 'activity.read' }, (call) => {
    const own = call.state.activity.filter(({ server_id }) => server_id === call.bound.server.id)
    return paged(call, activityShape, own, { filters: { event: true }, sorts: ['timestamp'], size: 25, most: 100 })
  }),
  on<{ command: string }>(
    'client.servers.sendCommand',
    'POST /servers/{server}/command',
    { right: 'control.console', rules: { command: 'required|string|min:1' }, wings: true },
    (call) => {
      const { panel, bound, body, now } = call
      if (bound.server.power === 'offline') refuse(502, 'HttpException', 'Server must be online in order to send commands.')
      takeCommand(panel, bound.server, body.command, now)
      log(call, 'server:console.command', { command: body.command })
      return DONE
    },
  ),
  on<{ signal: string }>(
    'client.servers.setPower',
    'POST /servers/{server}/power',
    {
      right: ({ body }) => lookUp(POWER_RIGHTS, String((body as { signal?: unknown }).signal)) ?? 'control.unknown',
      rules: { signal: `required|string|in:${SIGNALS.join(',')}` },
      wings: true,
    },
    (call) => {
      const { panel, bound, body, now } = call
      setPower(panel, bound.server, body.signal, now)
      log(call, `server:power.${body.signal}`)
      return DONE
    },
  ),
]
