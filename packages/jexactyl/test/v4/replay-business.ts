import type { JexactylV4State } from '@infra/jexactyl/msw'
import type { Setup } from '../../../panel-core/test/replay/replay.js'

/** What was done between two recorded answers about people and business, by the one that follows. */
export const BUSINESS_SETUPS: Readonly<Record<string, Setup<JexactylV4State>>> = {
  // What the panel was like: of the first tree of 4.x, cut off from the world, with no secret of Stripe's.
  'application-users:0': ({ state, keys }) => {
    const { settings } = state
    settings.stripe = 'unset'
    settings.versions = { current: 'canary', latest: 'error', wings: 'error' }
    state.keys = state.keys.filter(({ identifier, token }) => identifier + token !== keys.serversOnlyApplication)
    for (const key of state.keys) if (key.description === 'readonly') key.description = 'ro'
    state.keyNumbers = Object.fromEntries(state.keys.map(({ identifier }, index) => [identifier, index + 1]))
    // Dave has a key too.
    state.ids['keys'] = state.keys.length + 1
  },
  // A stand-in took the place of Stripe.
  'application-users:8': ({ state }) => {
    state.settings.stripe = 'up'
  },
  // Dave was suspended, and let go on.
  'application-users:18': async (_emulator, ask) => {
    await ask('POST', '/api/application/users/4/suspend', 'admin_application')
    await ask('POST', '/api/application/users/4/suspend', 'admin_application')
  },
  // On the way of 2024, which is gone.
  'client-tickets:8': async (_emulator, ask) => {
    await ask('POST', '/api/application/tickets/message', 'admin_application', { ticket_id: 1, message: 'We look' })
  },
  'client-tickets:10': async (_emulator, ask) => {
    await ask('PUT', '/api/application/tickets/settings', 'admin_application', { key: 'enabled', value: false })
  },
  'client-account:5': ({ state }) => {
    const bob = state.users.find(({ username }) => username === 'bob')
    if (bob) bob.totp_secret = 'USJNBDDD3K4IJZVOQLHBF6257PNIEYD7'
  },
  'client-errors:5': async (_emulator, ask) => {
    await ask('POST', '/api/application/users/4/suspend', 'admin_application')
  },
  'application-billing:15': async (_emulator, ask) => {
    const category = { name: 'Category', icon: null, description: 'd', visible: true, eggId: 4, nestId: 1 }
    await ask('POST', '/api/application/billing/categories', 'admin_application', category)
  },
}
