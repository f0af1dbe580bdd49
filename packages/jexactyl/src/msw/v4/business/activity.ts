import type { ActivityRow } from '@infra/panel-core/msw'
import { date, ok, pick, showAll } from '@infra/panel-core/msw/provider'
import type { Relation, Shape } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { Call } from '../call.js'
import type { JexactylV4State } from '../state.js'
import { avatarOf } from './people.js'

/** Something that was done, with its place in the log. */
type Numbered = ActivityRow & { log_id: number }

/** Who did it, as others see them. Not by `show`, which would make it what administrators see. */
const actor: Relation<Numbered> = {
  show: ({ user_id }, { state }) => {
    const user = state.users.find(({ id }) => id === user_id)
    if (!user) return { object: 'null_resource', attributes: null }
    const attributes = {
      ...pick(user, 'uuid', 'username', 'email'),
      image: avatarOf(state as JexactylV4State, user),
      '2fa_enabled': user.two_factor,
      created_at: date(user.created_at),
    }
    return { object: 'user', attributes }
  },
}

function subjectsOf({ server_id, user_id }: ActivityRow, { state }: Pick<Call, 'state'>): object[] {
  const server = state.servers.find(({ id }) => id === server_id)
  if (server) return [{ type: 'server', id: server.id, identifier: server.name }]
  const user = state.users.find(({ id }) => id === user_id)
  return user ? [{ type: 'user', id: user.id, identifier: user.username }] : []
}

const logShape: Shape<Numbered> = {
  object: 'activity_log',
  attributes: (row, call) => ({
    ...pick(row, 'id', 'log_id', 'event', 'properties'),
    batch: null,
    is_api: row.user_id !== null,
    ip: row.user_id === null ? null : call.panel.ip,
    description: null,
    has_additional_metadata: false,
    subjects: subjectsOf(row, call as Call),
    timestamp: date(row.timestamp),
  }),
  relations: { actor },
}

/** These lists have no pages. */
function list(call: Call, wanted: (row: ActivityRow) => boolean) {
  const rows = call.state.activity.map((row, index) => ({ ...row, log_id: index + 1 }))
  return ok(showAll(call, logShape, rows.filter(wanted)))
}

export const activityRoutes = [
  on('application.activity.list', 'GET /activity', {}, (call) => list(call, () => true)),
  on('application.activity.listOfUser', 'GET /users/{user}/activity', {}, (call) =>
    list(call, ({ user_id }) => user_id === call.bound.user.id),
  ),
  on('application.activity.listOfServer', 'GET /servers/{server}/activity', {}, (call) => {
    const { id } = call.bound.server
    return list(call, ({ server_id }) => server_id === id)
  }),
]
