import { DONE, ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { addDatabase, freshPassword } from '../databases.js'
import { show, showAll } from '../shape.js'
import { exists } from '../validate.js'
import type { Rules } from '../validate.js'
import { databaseShape } from './shapes.js'

interface DatabaseBody {
  database: string
  remote: string
  host: number
}

/** What a new database must keep to. */
export const databaseRules = ({ state }: PanelCall): Rules => ({
  database: 'required|alpha_dash|min:1|max:48',
  remote: 'required|string|regex:/^[0-9%.]{1,15}$/',
  host: ['required', 'integer', exists(state.databaseHosts)],
})
/** How its fields are called. */
export const databaseLabels = { database: 'Database Name', remote: 'Remote Connection String', host: 'Database Host Server ID' }
const shape = databaseShape('server_database')
const path = '/servers/{server}/databases'

export const databaseRoutes = [
  on('application.databases.list', `GET ${path}`, { right: 'server_databases:r' }, (call) => {
    const { state, bound } = call
    return ok(
      showAll(
        call,
        shape,
        state.databases.filter(({ server_id }) => server_id === bound.server.id),
      ),
    )
  }),
  on('application.databases.get', `GET ${path}/{database}`, { right: 'server_databases:r' }, (call) =>
    ok(show(call, shape, call.bound.database)),
  ),
  on<DatabaseBody>(
    'application.databases.create',
    `POST ${path}`,
    { right: 'server_databases:w', rules: databaseRules, labels: databaseLabels },
    (call) => {
      const { state, bound, now, panel } = call
      const { database, remote, host } = call.body
      const row = addDatabase(state, bound.server, { database, remote, host_id: host }, now)
      const meta = { resource: `${panel.url}/api/application/servers/${bound.server.id}/databases/${row.id}` }
      return { status: 201, body: { ...show(call, databaseShape('server_database', true), row), meta } }
    },
  ),
  on(
    'application.databases.resetPassword',
    `POST ${path}/{database}/reset-password`,
    { right: 'server_databases:w' },
    ({ state, bound, now }) => {
      Object.assign(bound.database, { password: freshPassword(state), updated_at: now })
      return DONE
    },
  ),
  on('application.databases.delete', `DELETE ${path}/{database}`, { right: 'server_databases:w' }, ({ state, bound }) => {
    state.databases = state.databases.filter((row) => row !== bound.database)
    return DONE
  }),
]
