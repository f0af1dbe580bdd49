import { randomString, randomUuid } from '@infra/core/msw'
import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { paged } from '../list.js'
import { against } from '../refuse.js'
import type { NodeRow } from '../rows.js'
import { show, showAll } from '../shape.js'
import type { Shape } from '../shape.js'
import { nextId } from '../state.js'
import type { PanelState } from '../state.js'
import { exists } from '../validate.js'
import type { OwnRule, Rules } from '../validate.js'
import { nodeShape, promised } from './shapes.js'
import { viableNodes } from './viable.js'

/** What a node is made of. */
export type NodeBody = Pick<
  NodeRow,
  | 'name'
  | 'location_id'
  | 'fqdn'
  | 'scheme'
  | 'memory'
  | 'memory_overallocate'
  | 'disk'
  | 'disk_overallocate'
  | 'daemon_sftp'
  | 'daemon_listen'
> &
  Partial<NodeRow> & { reset_secret?: boolean }

/** What Wings' address can be made of. A panel takes any text; here that address has to lead somewhere. */
export const hostRule: OwnRule = {
  rule: 'fqdn',
  detail: 'The :x must be the name of a host, or its address.',
  passes: (value) => /^[^\s/?#@:]+$|^\[[\da-f:.]+\]$/i.test(String(value)) && URL.canParse(`http://${String(value)}`),
}

const rules = ({ state }: Pick<PanelCall, 'state'>): Rules => ({
  name: 'required|regex:/^([\\w .-]{1,100})$/',
  location_id: ['required', exists(state.locations)],
  fqdn: ['required', 'string', hostRule],
  scheme: 'required|in:http,https',
  public: 'sometimes|boolean',
  behind_proxy: 'sometimes|boolean',
  maintenance_mode: 'sometimes|boolean',
  memory: 'required|numeric|min:1',
  memory_overallocate: 'required|numeric|min:-1',
  disk: 'required|numeric|min:1',
  disk_overallocate: 'required|numeric|min:-1',
  upload_size: 'sometimes|integer|between:1,1024',
  daemon_base: 'sometimes|regex:/^([\\/][\\d\\w.\\-\\/]+)$/',
  daemon_sftp: 'required|numeric|between:1,65535',
  daemon_listen: 'required|numeric|between:1,65535',
  reset_secret: 'sometimes',
})
const labels = { location_id: 'Location', upload_size: 'File Upload Size Limit' }
const write = { right: 'nodes:w', rules, labels }

const freshToken = (state: PanelState) => ({ token_id: randomString(state, 16), token: randomString(state, 64) })

/** Makes a node. */
export function addNode(state: PanelState, { reset_secret: _reset, ...body }: NodeBody, now: number): NodeRow {
  const node: NodeRow = {
    id: nextId(state, 'nodes'),
    uuid: randomUuid(state),
    public: true,
    description: null,
    behind_proxy: false,
    maintenance_mode: false,
    upload_size: 100,
    daemon_base: '/var/lib/pterodactyl/volumes',
    ...freshToken(state),
    wings: 'up',
    created_at: now,
    updated_at: now,
    ...body,
  }
  state.nodes.push(node)
  return node
}

/** What Wings is told about itself. */
function configurationOf(
  { uuid, token_id, token, daemon_listen, scheme, fqdn, behind_proxy, upload_size, ...node }: NodeRow,
  remote: string,
): object {
  const certificates = `/etc/letsencrypt/live/${fqdn}`
  const ssl = { enabled: scheme === 'https' && !behind_proxy, cert: `${certificates}/fullchain.pem`, key: `${certificates}/privkey.pem` }
  return {
    debug: false,
    uuid,
    token_id,
    token,
    api: { host: '0.0.0.0', port: daemon_listen, ssl, upload_limit: upload_size },
    system: { data: node.daemon_base, sftp: { bind_port: node.daemon_sftp } },
    allowed_mounts: [],
    remote,
  }
}

/** What lists of nodes that have room tell more. */
const deployableShape: Shape<NodeRow> = {
  ...nodeShape,
  attributes: (row, call) => {
    const { memory, disk } = promised(call, row)
    return { ...nodeShape.attributes(row, call), sum_memory: String(memory), sum_disk: String(disk) }
  },
}

const patchedShape: Shape<NodeRow> = { ...nodeShape, attributes: (row, call) => ({ ...nodeShape.attributes(row, call), mounts: [] }) }

const NOT_PERSISTED =
  'The daemon configuration <strong>has been updated</strong>, however there was an error encountered while attempting to automatically ' +
  'update the configuration file on the Daemon. You will need to manually update the configuration file (config.yml) for the daemon to ' +
  'apply these changes.'

export const nodeRoutes = [
  on('application.nodes.list', 'GET /nodes', { right: 'nodes:r' }, (call) =>
    paged(call, nodeShape, call.state.nodes, {
      filters: { uuid: true, name: true, fqdn: true, daemon_token_id: ({ token_id }, wanted) => token_id.includes(wanted) },
      sorts: ['id', 'uuid', 'memory', 'disk'],
    }),
  ),
  on(
    'application.nodes.listDeployable',
    'GET /nodes/deployable',
    {
      right: 'nodes:r',
      ofQuery: true,
      rules: { memory: 'required|integer|min:0', disk: 'required|integer|min:0', location_ids: 'sometimes|array' },
    },
    (call) => {
      const { query } = call
      const wanted = { memory: Number(query.get('memory')), disk: Number(query.get('disk')) }
      const nodes = viableNodes(call, wanted, query.getAll('location_ids[]').map(Number))
      return query.has('page') ? paged(call, deployableShape, nodes) : ok(showAll(call, deployableShape, nodes))
    },
  ),
  on('application.nodes.get', 'GET /nodes/{node}', { right: 'nodes:r' }, (call) => ok(show(call, nodeShape, call.bound.node))),
  on('application.nodes.getConfiguration', 'GET /nodes/{node}/configuration', { right: 'nodes:r' }, ({ bound, panel }) =>
    ok(configurationOf(bound.node, panel.url)),
  ),
  on<NodeBody>('application.nodes.create', 'POST /nodes', write, (call) => {
    const node = addNode(call.state, call.body, call.now)
    const meta = { resource: `${call.panel.url}/api/application/nodes/${node.id}` }
    return { status: 201, body: { ...show(call, nodeShape, node), meta } }
  }),
  on<NodeBody>('application.nodes.update', 'PATCH /nodes/{node}', write, (call) => {
    const { bound, state, now } = call
    const { reset_secret, ...change } = call.body
    Object.assign(bound.node, change, reset_secret === true ? freshToken(state) : {}, { updated_at: now })
    // It is saved all the same.
    if (bound.node.wings !== 'up') against(NOT_PERSISTED, 'ConfigurationNotPersistedException')
    return ok(show(call, patchedShape, bound.node))
  }),
  on('application.nodes.delete', 'DELETE /nodes/{node}', { right: 'nodes:w' }, ({ state, bound }) => {
    const { id } = bound.node
    if (state.servers.some(({ node_id }) => node_id === id))
      against('A node must have no servers linked to it in order to be deleted.', 'HasActiveServersException')
    state.nodes = state.nodes.filter((row) => row.id !== id)
    state.allocations = state.allocations.filter(({ node_id }) => node_id !== id)
    return DONE
  }),
]
