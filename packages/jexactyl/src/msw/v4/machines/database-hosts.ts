import {
  addDatabase,
  against,
  applicationDatabaseShape,
  broke,
  databaseLabels,
  databaseRules,
  DONE,
  nextId,
  ok,
  show,
} from '@infra/panel-core/msw/provider'
import type { DatabaseHostRow } from '@infra/panel-core/msw'
import { on } from '../call.js'
import { paged } from '../list.js'
import { databaseHostShape } from './shapes.js'

type HostBody = Pick<DatabaseHostRow, 'name' | 'host' | 'port' | 'username'> & { password?: string }

const rules = {
  name: 'required|string',
  host: 'required|string',
  port: 'required|integer',
  username: 'required|string',
  password: 'string',
}

/** What of a body is kept: nobody asks the machine, so that the password is of no use. */
const kept = ({ name, host, port, username }: HostBody) => ({ name, host, port, username })

const SERVER = '/servers/{server}/databases'

interface DatabaseBody {
  database: string
  remote: string
  host: number
}

export const databaseHostRoutes = [
  on('application.databaseHosts.list', 'GET /databases', {}, (call) =>
    paged(call, databaseHostShape, call.state.databaseHosts, { filters: { name: true, host: true }, sorts: ['id', 'name', 'host'] }),
  ),
  on('application.databaseHosts.get', 'GET /databases/{databaseHost}', {}, (call) =>
    ok(show(call, databaseHostShape, call.bound.databaseHost)),
  ),
  on<HostBody>('application.databaseHosts.create', 'POST /databases', { rules }, (call) => {
    const { state, body, now } = call
    const host = { id: nextId(state, 'databaseHosts'), ...kept(body), node_id: null, created_at: now, updated_at: now }
    state.databaseHosts.push(host)
    return { status: 201, body: show(call, databaseHostShape, host) }
  }),
  on<HostBody>('application.databaseHosts.update', 'PATCH /databases/{databaseHost}', { rules }, (call) => {
    Object.assign(call.bound.databaseHost, kept(call.body), { updated_at: call.now })
    return ok(show(call, databaseHostShape, call.bound.databaseHost))
  }),
  on('application.databaseHosts.delete', 'DELETE /databases/{databaseHost}', {}, ({ state, bound }) => {
    const { id } = bound.databaseHost
    if (state.databases.some(({ host_id }) => host_id === id))
      against('A database host cannot be deleted while there are databases on it.', 'HasActiveServersException')
    state.databaseHosts = state.databaseHosts.filter((row) => row.id !== id)
    for (const extra of state.nodeExtras) if (extra.database_host_id === id) extra.database_host_id = null
    return DONE
  }),
  on<DatabaseBody>('application.databases.create', `POST ${SERVER}`, { rules: databaseRules, labels: databaseLabels }, (call) => {
    const { state, bound, body, now } = call
    const { database, remote, host: host_id } = body
    const row = addDatabase(state, bound.server, { database, remote, host_id }, now)
    return { status: 201, body: show(call, applicationDatabaseShape('server_database', true), row) }
  }),
  // Panels of 2024 stumble over it, and the database stays.
  on('application.databases.delete', `DELETE ${SERVER}/{database}`, {}, () => broke()),
]
