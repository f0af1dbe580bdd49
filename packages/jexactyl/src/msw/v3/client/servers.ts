import { against, broke, deleteServer, DONE, oneOf, reachWings, refuse } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { Call } from '../call.js'
import { giveBack, walletOf } from '../state.js'

/** Making, renewing and deleting servers share one span. */
export const STOREFRONT = { of: 'storefront', count: 1, ms: 60_000 }
const EDIT = { of: 'server-edit', count: 5, ms: 60_000 }

const EDITABLE = ['cpu', 'memory', 'disk', 'allocation_limit', 'backup_limit', 'database_limit'] as const
type Editable = (typeof EDITABLE)[number]

interface EditBody {
  resource: Editable
  amount: number | string
}

/** The limits that go by other names elsewhere. */
const LIMITS = { allocation_limit: 'allocations', backup_limit: 'backups', database_limit: 'databases' } as const
const SETTINGS = { allocation_limit: 'ports', backup_limit: 'backups', database_limit: 'databases' } as const

const isLimit = (resource: Editable): resource is keyof typeof LIMITS => resource in LIMITS

function renew(call: Call): void {
  const { state, user, bound, now } = call
  const { server } = bound
  const { cost, days } = state.settings.renewal
  const wallet = walletOf(state, user)
  if (wallet.balance < cost) against('You do not have enough credits to renew your server.')
  wallet.balance -= cost
  server.renewal = (server.renewal ?? 0) + days
  server.updated_at = now
  if (server.status !== 'suspended') return
  reachWings(call)
  server.status = null
}

/** Moves something between an account and its server. Only the first three are taken of the account. */
function edit({ state, user, bound, body, now }: Call<EditBody>): void {
  const { resource, amount } = body
  const { server } = bound
  const { settings } = state
  if (!settings.editing) against('Server editing is currently disabled.')
  if (server.user_id !== user.id) against('You do not own this server, so you cannot edit the resources.')
  const had = isLimit(resource) ? (server.feature_limits[LIMITS[resource]] ?? 0) : server.limits[resource]
  const wanted = had + Number(amount)
  const most = settings.limits[isLimit(resource) ? SETTINGS[resource] : resource]
  if (most !== undefined && wanted > most) against('You cannot add this resource because an administrator has set a maximum limit.')
  const wallet = walletOf(state, user)
  if (wallet[isLimit(resource) ? SETTINGS[resource] : resource] < Number(amount))
    against('You do not have enough of this resource to add it to the server.')
  if (wanted < 0) {
    const broken = { [resource]: [`The ${resource.replaceAll('_', ' ')} must be at least 0.`] }
    const detail = `Could not save Jexactyl\\Models\\Server[${server.id}]: failed to validate data: ${JSON.stringify(broken)}`
    refuse(500, 'DataValidationException', detail)
  }
  if (isLimit(resource)) server.feature_limits[LIMITS[resource]] = wanted
  else {
    server.limits[resource] = wanted
    wallet[resource] -= Number(amount)
  }
  server.updated_at = now
}

export const serverRoutes = [
  on('client.servers.renew', 'POST /servers/{server}/renew', { limit: STOREFRONT, busy: 'suspended' }, (call) => {
    renew(call)
    return DONE
  }),
  on<EditBody>(
    'client.servers.editResource',
    'POST /servers/{server}/edit',
    { limit: EDIT, rules: { resource: ['required', 'string', oneOf(EDITABLE)], amount: 'required|integer' } },
    (call) => {
      edit(call)
      return DONE
    },
  ),
  on<{ bg?: string | null }>(
    'client.servers.setBackground',
    'POST /servers/{server}/background',
    { rules: { bg: 'nullable|url' } },
    ({ bound, body, now }) => {
      Object.assign(bound.server, { bg: body.bg ?? null, updated_at: now })
      return DONE
    },
  ),
  on('client.servers.delete', 'POST /servers/{server}/delete', { limit: STOREFRONT, rules: { name: 'required|string' } }, (call) => {
    const { state, user, bound } = call
    // It refuses with a class that is not there, and looks at no name.
    if (!state.settings.deletion || bound.server.user_id !== user.id) broke('Error')
    reachWings(call)
    giveBack(state, bound.server)
    return deleteServer(call)
  }),
]
