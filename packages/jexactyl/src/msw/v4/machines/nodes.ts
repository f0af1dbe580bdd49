import {
  addNode,
  applicationAllocationShape,
  applicationNodeShape,
  checkNode,
  DONE,
  exists,
  hostRule,
  ok,
  show,
} from '@infra/panel-core/msw/provider'
import type { NodeRow } from '@infra/panel-core/msw'
import { on, rulesBy } from '../call.js'
import { isNumber } from '../business/lookup.js'
import type { Call } from '../call.js'
import { paged } from '../list.js'
import type { JexactylV4NodeExtraRow } from '../machine-rows.js'
import { nodeExtraOf } from './extras.js'

/** What 4.x has of its own in a body. */
const EXTRAS = ['listen_port_http', 'listen_port_sftp', 'database_host_id', 'deployable'] as const

type OwnBody = Pick<JexactylV4NodeExtraRow, (typeof EXTRAS)[number]> & { public_port_http: number; public_port_sftp: number }
type NodeBody = Omit<Parameters<typeof addNode>[1], 'daemon_listen' | 'daemon_sftp'> & OwnBody

const rules = rulesBy(({ state }) => ({
  name: 'required|regex:/^([\\w .-]{1,100})$/',
  description: 'string|nullable',
  location_id: ['required', exists(state.locations)],
  database_host_id: ['sometimes', 'nullable', exists(state.databaseHosts)],
  fqdn: ['required', 'string', hostRule],
  listen_port_http: 'required|numeric|between:1,65535',
  listen_port_sftp: 'required|numeric|between:1,65535',
  public_port_http: 'required|numeric|between:1,65535',
  public_port_sftp: 'required|numeric|between:1,65535',
  scheme: 'required|in:http,https',
  behind_proxy: 'boolean',
  public: 'boolean',
  // Where a panel takes it was not determined: here as the SDK's docs send it.
  maintenance_mode: 'sometimes|boolean',
  deployable: 'nullable|boolean',
  memory: 'required|numeric|min:1',
  memory_overallocate: 'required|numeric|min:-1',
  disk: 'required|numeric|min:1',
  disk_overallocate: 'required|numeric|min:-1',
  upload_size: 'integer|between:1,1024',
  daemon_base: 'sometimes|required|regex:/^([\\/][\\d\\w.\\-\\/]+)$/',
}))
const write = { rules, labels: { location_id: 'Location' } }

/** What of a body is the node's, and what is beside. */
function partsOf(body: NodeBody): { node: Parameters<typeof addNode>[1]; extra: Partial<JexactylV4NodeExtraRow> } {
  const { listen_port_http, listen_port_sftp, database_host_id, deployable, public_port_http, public_port_sftp, ...rest } = body
  const given = { listen_port_http, listen_port_sftp, database_host_id, deployable }
  const extra = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { node: { ...rest, daemon_listen: public_port_http, daemon_sftp: public_port_sftp }, extra }
}

function updateNode({ state, bound, body, now }: Call<NodeBody>): NodeRow {
  const { node, extra } = partsOf(body)
  Object.assign(nodeExtraOf(state, bound.node.id), extra)
  return Object.assign(bound.node, node, { updated_at: now })
}

export const nodeRoutes = [
  on('application.nodes.list', 'GET /nodes', {}, (call) =>
    paged(call, applicationNodeShape, call.state.nodes, {
      filters: {
        id: isNumber('id'),
        uuid: true,
        name: true,
        fqdn: true,
        daemon_token_id: ({ token_id }, wanted) => token_id.includes(wanted),
      },
      sorts: ['id', 'uuid', 'name', 'location_id', 'fqdn', 'memory', 'disk'],
    }),
  ),
  on<NodeBody>('application.nodes.create', 'POST /nodes', write, (call) => {
    const { node, extra } = partsOf(call.body)
    const row = addNode(call.state, node, call.now)
    Object.assign(nodeExtraOf(call.state, row.id), extra)
    return { status: 201, body: show(call, applicationNodeShape, row) }
  }),
  on<NodeBody>('application.nodes.update', 'PATCH /nodes/{node}', write, (call) => {
    const { attributes, ...envelope } = show(call, applicationNodeShape, updateNode(call))
    return ok({ ...envelope, attributes: { ...attributes, mounts: [] } })
  }),
  on('application.nodes.getInformation', 'GET /nodes/{node}/information', {}, ({ state, bound }) => {
    checkNode(bound.node)
    return ok(nodeExtraOf(state, bound.node.id).information)
  }),
  // Nobody has seen an answer.
  on('application.nodes.getUtilization', 'GET /nodes/{node}/utilization', {}, ({ bound }) => {
    checkNode(bound.node)
    return DONE
  }),
  on('application.nodes.listAllocations', 'GET /nodes/{node}/allocations', {}, (call) =>
    paged(
      call,
      applicationAllocationShape,
      call.state.allocations.filter(({ node_id }) => node_id === call.bound.node.id),
      {
        filters: {
          id: isNumber('id'),
          ip: ({ ip }, wanted) => ip === wanted,
          alias: true,
          port: isNumber('port'),
          // What is no number asks for free ones.
          server_id: ({ server_id }, wanted) => (/^[1-9]\d*$/.test(wanted) ? String(server_id) === wanted : server_id === null),
        },
        sorts: ['id', 'ip', 'port', 'server_id'],
      },
    ),
  ),
  // Which ones a panel deletes is not known; those of servers cannot go.
  on('application.nodes.deleteAllocations', 'DELETE /nodes/{node}/allocations', {}, ({ state, bound }) => {
    state.allocations = state.allocations.filter(({ node_id, server_id }) => node_id !== bound.node.id || server_id !== null)
    return DONE
  }),
]
