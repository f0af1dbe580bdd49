import { DONE, nextId, notFound, ok, pick, show, showAll } from '@infra/panel-core/msw/provider'
import type { ServerRow } from '@infra/panel-core/msw'
import { on } from '../call.js'
import type { Call } from '../call.js'
import type { JexactylV4ServerGroupRow } from '../machine-rows.js'
import { serverExtraOf } from './extras.js'
import { groupShape } from './shapes.js'

interface GroupBody {
  name: string
  color?: string | null
}

const rules = { name: 'required|string|max:191', color: 'nullable|string' }
const changeRules = { name: 'sometimes|string|max:191', color: 'sometimes|string' }
const memberRules = { server: 'required|string' }

/** The server that a body names, which has to be one of who asks. */
function memberOf({ state, user, body }: Call<{ server: string }>): ServerRow {
  return state.servers.find(({ uuid, user_id }) => uuid === body.server && user_id === user.id) ?? notFound()
}

export const groupRoutes = [
  on('client.groups.list', 'GET /groups', {}, (call) =>
    ok(
      showAll(
        call,
        groupShape,
        call.state.groups.filter(({ user_id }) => user_id === call.user.id),
      ),
    ),
  ),
  on<GroupBody>('client.groups.create', 'POST /groups', { rules }, (call) => {
    const { state, user, body } = call
    const group: JexactylV4ServerGroupRow = { id: nextId(state, 'groups'), user_id: user.id, name: body.name, color: body.color ?? null }
    state.groups.push(group)
    return ok(show(call, groupShape, group))
  }),
  on<Partial<GroupBody>>('client.groups.update', 'PATCH /groups/{group}', { rules: changeRules }, ({ bound, body }) => {
    Object.assign(bound.group, pick(body, ...(['name', 'color'] as const).filter((name) => name in body)))
    return DONE
  }),
  on('client.groups.delete', 'DELETE /groups/{group}', {}, ({ state, bound }) => {
    for (const extra of state.serverExtras) if (extra.group_id === bound.group.id) extra.group_id = null
    state.groups = state.groups.filter((row) => row !== bound.group)
    return DONE
  }),
  on<{ server: string }>('client.groups.addServer', 'POST /groups/{group}/add', { rules: memberRules }, (call) => {
    serverExtraOf(call.state, memberOf(call).id).group_id = call.bound.group.id
    return DONE
  }),
  on<{ server: string }>('client.groups.removeServer', 'POST /groups/{group}/remove', { rules: memberRules }, (call) => {
    const extra = serverExtraOf(call.state, memberOf(call).id)
    if (extra.group_id === call.bound.group.id) extra.group_id = null
    return DONE
  }),
]
