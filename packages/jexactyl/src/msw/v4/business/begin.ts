import type { PanelState } from '@infra/panel-core/msw'
import type { JexactylV4BusinessState, JexactylV4Settings } from '../business-rows.js'

/** What can be told of. The panel's own names were not determined. */
const WEBHOOKS = ['server:create', 'server:delete', 'user:create', 'user:delete', 'ticket:create', 'order:processed']

function beginSettings(): JexactylV4Settings {
  return {
    versions: { current: '4.0.3', latest: '4.0.3', wings: '1.11.13' },
    panel: {},
    mode: 'standard',
    alert: { uuid: null, enabled: false, type: null, position: null, content: null },
    ai: { enabled: false, key: null, user_access: false },
    colors: {},
    authModules: [],
    auth: {},
    tickets: { enabled: true },
    billing: { enabled: true },
    webhooks: {},
    setUp: true,
    stripe: 'up',
    checkouts: 'paid',
    renewalDays: 30,
  }
}

/** What a fresh panel knows of people and business: nothing is sold yet. */
export function beginBusiness(state: PanelState): JexactylV4BusinessState {
  return {
    settings: beginSettings(),
    profiles: state.users.map(({ id, username }) => ({
      user_id: id,
      state: null,
      admin_role_id: null,
      stripe_id: `cus_${username}`,
      avatar_url: null,
    })),
    roles: [],
    keyNumbers: {},
    tickets: [],
    ticketMessages: [],
    links: [],
    passkeys: [],
    passkeyChallenges: [],
    webhooks: WEBHOOKS.map((key, index) => ({ id: index + 1, key, enabled: false })),
    categories: [],
    products: [],
    discountCodes: [],
    orders: [],
    invoices: [],
    billingExceptions: [],
  }
}
