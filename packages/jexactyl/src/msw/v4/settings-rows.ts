/** What the panel tells everybody. */
export interface JexactylV4AlertRow {
  /** Its id, a new one for each change; null before the first. */
  uuid: string | null
  /** Whether it is shown. */
  enabled: boolean | null
  /** Its kind. */
  type: string | null
  /** Where it is shown. */
  position: string | null
  /** The text. */
  content: string | null
}

/** What administrators have set, and what the panel finds outside. */
export interface JexactylV4Settings {
  /** Versions, as the panel tells them; `error`: it could not ask. */
  versions: {
    /** The panel's own. */
    current: string
    /** The panel's latest. */
    latest: string
    /** That of Wings. */
    wings: string
  }
  /** The panel's own settings, as they were sent. */
  panel: Record<string, unknown>
  /** What it is run for. */
  mode: string
  /** What it tells everybody. */
  alert: JexactylV4AlertRow
  /** The AI. */
  ai: {
    /** Whether it is switched on. */
    enabled: boolean
    /** The key for its provider: no real one belongs here. */
    key: string | null
    /** Whether users may ask it about their servers. */
    user_access: boolean
  }
  /** Colors by name; what is left out is as it came. */
  colors: Record<string, string>
  /** Ways to log in that are switched on. */
  authModules: string[]
  /** Settings of ways to log in, as they were sent. */
  auth: Record<string, unknown>
  /** Settings of tickets, as they were sent; without `enabled` users make none. */
  tickets: Record<string, unknown>
  /** Settings of billing, as they were sent. */
  billing: Record<string, unknown>
  /** Settings of webhooks, as they were sent. */
  webhooks: Record<string, unknown>
  /** Whether the panel was set up. */
  setUp: boolean
  /** How Stripe does: `unset` has no secret, so that no customer and no checkout can be made. */
  stripe: 'up' | 'unset'
  /** What buyers do with checkouts at Stripe: pay at once, or leave them; an order's `paid` says what became of its own. */
  checkouts: 'paid' | 'open'
  /** How long what was bought is paid for, in days. The panel's own number was not determined. */
  renewalDays: number
}
