import { createPterodactyl } from '@infra/pterodactyl'
import type { Pterodactyl, PterodactylOptions } from '@infra/pterodactyl'

/** What to answer. */
export interface Reply {
  status: number
  body?: unknown
  location?: string
}

/** One request that was sent. */
export interface Sent {
  method: string
  url: string
  key: string | null
}

export const CLIENT_KEY = `ptlc_${'c'.repeat(43)}`
export const APPLICATION_KEY = `ptla_${'a'.repeat(43)}`

/** A client of a panel that answers with what is given, in turn; the last answer stays. What it is sent is written down. */
export function recorder(replies: readonly Reply[] = [], options: Partial<PterodactylOptions> = {}): { panel: Pterodactyl; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async ({ method, url, headers }: Request): Promise<Response> => {
    const { status, body, location } = replies[Math.min(sent.length, replies.length - 1)] ?? { status: 204 }
    sent.push({ method, url, key: headers.get('authorization') })
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const type = typeof body === 'string' ? 'text/html' : 'application/json'
    return new Response(text, { status, headers: { 'content-type': type, ...(location && { location }) } })
  }
  const panel = createPterodactyl({
    url: 'https://panel.test',
    clientKey: CLIENT_KEY,
    applicationKey: APPLICATION_KEY,
    fetch,
    retry: { baseMs: 1, capMs: 1 },
    ...options,
  })
  return { panel, sent }
}
