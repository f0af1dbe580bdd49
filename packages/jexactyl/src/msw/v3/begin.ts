import type { PanelState } from '@infra/panel-core/msw'
import type { JexactylV3Settings, JexactylV3State } from './state.js'
import type { JexactylV3PluginRow } from './rows.js'

const SETTINGS: JexactylV3Settings = {
  costs: { cpu: 100, memory: 50, disk: 25, slots: 250, ports: 20, backups: 20 },
  earn: 5,
  limits: {},
  verification: true,
  renewal: { cost: 200, days: 7 },
  editing: true,
  deletion: true,
  referral: 200,
  tickets: 5,
  stripe: 'up',
  paypal: 'up',
  discord: 'up',
  discordClientId: '123456789012345678',
  spiget: 'up',
}

const PLUGIN: JexactylV3PluginRow = {
  id: 9089,
  name: 'EssentialsX',
  tag: 'The modern Essentials suite',
  external: false,
  premium: false,
  likes: 10,
  downloads: 100,
  testedVersions: ['1.19'],
  rating: { count: 5, average: 4.5 },
  file: { type: '.jar', size: 1.3, sizeUnit: 'MB', url: 'resources/essentialsx.9089/download?version=1' },
  icon: { url: 'data/resource_icons/9/9089.jpg', data: '' },
  releaseDate: 1_434_738_117,
  updateDate: 1_700_000_000,
}

/** What everybody has on a fresh panel. */
const WALLET = { balance: 5000, cpu: 400, memory: 8192, disk: 16_384, slots: 5, ports: 8, backups: 8, databases: 8 }

/** A fresh panel of 3.x: everybody has some credits, and something to make servers of. */
export function begin(state: PanelState): JexactylV3State {
  return {
    ...state,
    nodes: state.nodes.map((node) => ({ ...node, deploy_fee: 10 })),
    settings: structuredClone(SETTINGS),
    wallets: state.users.map(({ id }) => ({ user_id: id, ...WALLET })),
    payments: [],
    coupons: [{ code: 'WELCOME', credits: 250, uses: 10, expired: false }],
    referralCodes: [],
    referralUses: [],
    tickets: [],
    ticketMessages: [],
    analyticsMessages: [],
    plugins: [structuredClone(PLUGIN)],
  }
}
