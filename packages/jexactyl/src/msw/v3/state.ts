import type { PanelState } from '@infra/panel-core/msw'
import type { UserRow } from '@infra/panel-core/msw'
import type {
  JexactylV3AnalyticsMessageRow,
  JexactylV3CouponRow,
  JexactylV3NestRow,
  JexactylV3NodeRow,
  JexactylV3ServerRow,
  JexactylV3UserRow,
  JexactylV3PaymentRow,
  JexactylV3PluginRow,
  JexactylV3ReferralCodeRow,
  JexactylV3ReferralUseRow,
  JexactylV3TicketMessageRow,
  JexactylV3TicketRow,
  JexactylV3WalletResource,
  JexactylV3WalletRow,
} from './rows.js'

/** What the administrator has set, and how the services do that the panel asks. */
export interface JexactylV3Settings {
  /** What each purchase costs, in credits; what is left out costs nothing. */
  costs: Partial<Record<JexactylV3WalletResource, number>>
  /** Credits for a minute on the panel; null: none are earned. */
  earn: number | null
  /** The most that a server may have of each; what is left out has no limit. */
  limits: Partial<Record<JexactylV3WalletResource, number>>
  /** Whether accounts that are not verified may make no servers. */
  verification: boolean
  /** What a renewal costs, in credits, and for how many days it is; servers of the store begin with as many. */
  renewal: { cost: number; days: number }
  /** Whether owners may change what their servers have. */
  editing: boolean
  /** Whether owners may delete their servers. */
  deletion: boolean
  /** Credits for both when somebody uses another one's referral code. */
  referral: number
  /** How many tickets an account may have. */
  tickets: number
  /** How Stripe does: `away` cannot be reached, `refuses` takes no card, `unset` has no secret, `off` is not in use. */
  stripe: 'up' | 'away' | 'refuses' | 'unset' | 'off'
  /** How PayPal does: `away` cannot be reached, `off` is not in use. */
  paypal: 'up' | 'away' | 'off'
  /** How Discord does: `away` cannot be reached, `refuses` takes no code. */
  discord: 'up' | 'away' | 'refuses'
  /** The panel's number at Discord. */
  discordClientId: string
  /** How Spiget does, which knows the plugins. */
  spiget: 'up' | 'away'
}

/** All that a panel of 3.x knows, beside what Pterodactyl knows. Plain data. */
export interface JexactylV3State extends PanelState {
  /** Accounts. */
  users: JexactylV3UserRow[]
  /** Machines. */
  nodes: JexactylV3NodeRow[]
  /** Kinds of games. */
  nests: JexactylV3NestRow[]
  /** Servers. */
  servers: JexactylV3ServerRow[]
  /** What the administrator has set. */
  settings: JexactylV3Settings
  /** What accounts have; who has no row has nothing. */
  wallets: JexactylV3WalletRow[]
  /** What is being paid with PayPal. */
  payments: JexactylV3PaymentRow[]
  /** Codes that give credits. */
  coupons: JexactylV3CouponRow[]
  /** Codes that bring people along. */
  referralCodes: JexactylV3ReferralCodeRow[]
  /** Who came along. */
  referralUses: JexactylV3ReferralUseRow[]
  /** Questions to the staff. */
  tickets: JexactylV3TicketRow[]
  /** What was written about them. */
  ticketMessages: JexactylV3TicketMessageRow[]
  /** What was noticed about servers. */
  analyticsMessages: JexactylV3AnalyticsMessageRow[]
  /** Plugins that can be found. */
  plugins: JexactylV3PluginRow[]
}

/** What an account has. It is live. */
export function walletOf({ wallets }: JexactylV3State, { id }: Pick<UserRow, 'id'>): JexactylV3WalletRow {
  const known = wallets.find(({ user_id }) => user_id === id)
  if (known) return known
  const wallet = { user_id: id, balance: 0, cpu: 0, memory: 0, disk: 0, slots: 0, ports: 0, backups: 0, databases: 0 }
  wallets.push(wallet)
  return wallet
}

/** Gives an account back what was taken of it for a server. */
export function giveBack(state: JexactylV3State, { user_id, limits, feature_limits }: JexactylV3ServerRow): void {
  const wallet = walletOf(state, { id: user_id })
  const { allocations, backups, databases } = feature_limits
  wallet.cpu += limits.cpu
  wallet.memory += limits.memory
  wallet.disk += limits.disk
  wallet.slots += 1
  wallet.ports += allocations ?? 0
  wallet.backups += backups
  wallet.databases += databases ?? 0
}
