import type { WebsocketCredentials } from '../client/servers/types.js'

/** What opens a console, and until when. Times are in milliseconds since 1970. */
export interface Token extends WebsocketCredentials {
  /** When to get another. */
  renewAt: number
  /** When Wings takes it no more. */
  expiresAt: number
  /** Whether Wings has taken it. */
  isAccepted: boolean
}

const TEN_MINUTES = 600_000

/**
 * Until when a token may be used: its last 90 seconds (a quarter of a short life) are for getting another. The two times in it are
 * compared with each other, since the panel's clock need not be ours.
 */
export function datesOf(token: string): Pick<Token, 'expiresAt' | 'renewAt'> {
  let ms = TEN_MINUTES
  try {
    const { exp, iat } = JSON.parse(atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))) as { exp: number; iat: number }
    if (exp > iat) ms = Math.min((exp - iat) * 1000, 6 * TEN_MINUTES)
  } catch {
    // A token of another kind: the panel's usual life.
  }
  const expiresAt = Date.now() + ms
  return { expiresAt, renewAt: expiresAt - Math.min(90_000, ms / 4) }
}
