import { applicationRoutes, broke, changed, refuse, rulesOf, unique } from '@infra/panel-core/msw/provider'
import type { Route, Rules } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import type { Call } from '../call.js'
import type { JexactylV3WalletRow } from '../rows.js'
import { walletOf } from '../state.js'

const updateRoute = applicationRoutes.find(({ op }) => op === 'application.users.update')

const withDiscord = (route: Route): Partial<Route> => ({
  rules: (call) => {
    const { state, bound } = call
    const { external_id = [], ...rules } = rulesOf(route, call)
    const discord_id = ['nullable', 'string', 'regex:/^[0-9]{17,20}$/', unique(state.users, 'discord_id', bound.user)]
    return { external_id, discord_id, ...rules }
  },
})

/** What concerns somebody goes with the account. */
const withAll = (route: Route): Partial<Route> => ({
  handler: async (call) => {
    const { state, bound } = call as Call
    const reply = await route.handler(call)
    const { id } = bound.user
    for (const name of ['wallets', 'payments', 'referralCodes', 'referralUses', 'tickets'] as const)
      Object.assign(state, { [name]: state[name].filter(({ user_id }) => user_id !== id) })
    state.ticketMessages = state.ticketMessages.filter(({ ticket_id }) => state.tickets.some((ticket) => ticket.id === ticket_id))
    return reply
  },
})

const NAMES = ['balance', 'cpu', 'memory', 'disk', 'slots', 'ports', 'backups', 'databases'] as const

/** None of them has a rule of its own. */
const AMOUNTS: Rules = Object.fromEntries(NAMES.map((name) => [`store_${name}`, 'sometimes']))

/** Sets all that an account has. Each is overwritten, and what is missing does not pass for a number. */
function setResources({ state, bound, body }: Call<Record<string, unknown>>): void {
  const { user } = bound
  // Only this column takes a null.
  const missing = NAMES.filter((name) => name !== 'databases' && !Number.isInteger(body[`store_${name}`]))
  if (missing.length > 0) {
    const broken = Object.fromEntries(missing.map((name) => [`store_${name}`, [`The store ${name} must be an integer.`]]))
    const detail = `Could not save Jexactyl\\Models\\User[${user.id}]: failed to validate data: ${JSON.stringify(broken)}`
    refuse(500, 'DataValidationException', detail)
  }
  const given = Object.fromEntries(NAMES.map((name) => [name, Number(body[`store_${name}`] ?? 0)]))
  Object.assign(walletOf(state, user), given satisfies Partial<JexactylV3WalletRow>)
}

export const userRoutes = [
  ...changed(applicationRoutes, 'application.users.create', withDiscord),
  ...changed(applicationRoutes, 'application.users.update', withDiscord),
  ...changed(applicationRoutes, 'application.users.delete', withAll),
  on('application.users.getResources', 'GET /users/{user}/resources', { right: 'users:r' }, () => broke('Error')),
  on<Record<string, unknown>>(
    'application.users.setResources',
    'PATCH /users/{user}/resources',
    { right: 'users:w', rules: (call) => ({ ...(updateRoute && rulesOf(updateRoute, call)), ...AMOUNTS }) },
    (call) => {
      setResources(call)
      // It saves, and falls over its own answer.
      return broke('Error')
    },
  ),
]
