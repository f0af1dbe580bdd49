import { randomString } from '@infra/core/msw'
import type { KeyRow } from '@infra/panel-core/msw'
import { broke, changed, clientRoutes, date, dateOrNull, DONE, notFound, show, textColumnOrNull } from '@infra/panel-core/msw/provider'
import type { Reply, Shape } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { Call } from '../call.js'
import { paged } from '../list.js'
import { isNumber, without } from './lookup.js'
import { keyNumber } from './people.js'

/** A key with its number, which the panel has in its table of keys. */
type Numbered = KeyRow & { id: number }

/** The key itself is never shown. */
const keyShape: Shape<Numbered> = {
  object: 'api_key',
  attributes: ({ id, identifier, description, allowed_ips, created_at, last_used_at }) => ({
    id,
    identifier,
    description,
    allowed_ips: allowed_ips.length > 0 ? allowed_ips : null,
    created_at: date(created_at),
    last_used_at: dateOrNull(last_used_at),
  }),
}

const numbered = ({ state }: Call): Numbered[] =>
  state.keys.filter(({ kind }) => kind === 'application').map((key) => ({ ...key, id: keyNumber(state, key.identifier) }))

function create(call: Call<{ memo?: unknown; permissions?: object }>): Reply {
  const { state, user, now, body } = call
  if (typeof body.permissions !== 'object' || body.permissions === null) broke('ErrorException')
  const key: KeyRow = {
    kind: 'application',
    user_id: user.id,
    identifier: `ptla_${randomString(state, 11)}`,
    token: randomString(state, 32),
    description: textColumnOrNull(body.memo) ?? '',
    allowed_ips: [],
    // Nobody is held to them.
    rights: {},
    last_used_at: null,
    created_at: now,
  }
  state.keys.push(key)
  return { status: 201, body: show(call, keyShape, { ...key, id: keyNumber(state, key.identifier) }) }
}

export const keyRoutes = [
  on('application.apiKeys.list', 'GET /api', {}, (call) =>
    paged(call, keyShape, numbered(call), { filters: { id: isNumber(), identifier: true }, sorts: ['id', 'identifier'] }),
  ),
  on<{ memo?: unknown; permissions?: object }>('application.apiKeys.create', 'POST /api', {}, create),
  on('application.apiKeys.delete', 'DELETE /api/{key}', {}, (call) => {
    const { state, params } = call
    const found = numbered(call).find(({ id }) => String(id) === params['key']) ?? notFound()
    state.keys = without(state.keys, state.keys.find(({ identifier }) => identifier === found.identifier) as KeyRow)
    return DONE
  }),
  // A key that is deleted before anybody lists keys has had a number too.
  ...changed(clientRoutes, 'client.apiKeys.create', ({ handler }) => ({
    handler: async (call) => {
      const reply = await handler(call)
      keyNumber((call as Call).state, '')
      return reply
    },
  })),
]
