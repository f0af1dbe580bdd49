import { random } from '@infra/core/msw'
import { log } from '../activity.js'
import { DONE, ok, on } from '../call.js'
import { addDatabase, freshPassword } from '../databases.js'
import { against } from '../refuse.js'
import { show, showAll } from '../shape.js'
import { databaseShape } from './shapes.js'

const path = '/servers/{server}/databases'
const rules = { database: 'required|alpha_dash|min:3|max:48', remote: 'required|string|regex:/^[\\w\\-\\/.%:]+$/' }

export const databaseRoutes = [
  on('client.databases.list', `GET ${path}`, { right: 'database.read' }, (call) => {
    const { state, bound } = call
    return ok(
      showAll(
        call,
        databaseShape(),
        state.databases.filter(({ server_id }) => server_id === bound.server.id),
      ),
    )
  }),
  on<{ database: string; remote: string }>(
    'client.databases.create',
    `POST ${path}`,
    { right: 'database.create', rules, serverLimit: { count: 2, ms: 60_000 } },
    (call) => {
      const { state, bound, body, now } = call
      const near = state.databaseHosts.filter(({ node_id }) => node_id === bound.server.node_id)
      const hosts = near.length > 0 ? near : state.databaseHosts
      const host = hosts[Math.floor(random(state) * hosts.length)]
      if (!host)
        return against('No database host was found that meets the requirements for this server.', 'NoSuitableDatabaseHostException')
      const row = addDatabase(state, bound.server, { ...body, host_id: host.id }, now)
      log(call, 'server:database.create', { name: row.database })
      return ok(show(call, databaseShape(['password'], true), row))
    },
  ),
  on('client.databases.rotatePassword', `POST ${path}/{database}/rotate-password`, { right: 'database.update' }, (call) => {
    const { state, bound, now } = call
    Object.assign(bound.database, { password: freshPassword(state), updated_at: now })
    log(call, 'server:database.rotate-password', { name: bound.database.database })
    return ok(show(call, databaseShape(['password']), bound.database))
  }),
  on('client.databases.delete', `DELETE ${path}/{database}`, { right: 'database.delete' }, (call) => {
    const { state, bound } = call
    state.databases = state.databases.filter((row) => row !== bound.database)
    log(call, 'server:database.delete', { name: bound.database.database })
    return DONE
  }),
]
