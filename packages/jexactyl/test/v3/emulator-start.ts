import { createJexactylV3Emulator } from '@infra/jexactyl/msw'
import type { JexactylV3Emulator } from '@infra/jexactyl/msw'
import { createJexactyl } from '@infra/jexactyl/v3'
import type { JexactylOptions, JexactylV3 } from '@infra/jexactyl/v3'
import { fetchOf } from './emulator-world.js'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE
export const SHOPPED = { name: 'Shop server', cpu: 100, memory: 1024, disk: 2048, ports: 2, egg: 3, nest: 1, node: 1 }

type Key = 'admin' | 'alice' | 'bob'

/** A client of an emulator that waits for nothing. */
export function panelOf(emulator: JexactylV3Emulator, key: Key, options: Partial<JexactylOptions> = {}): JexactylV3 {
  const { url, keys } = emulator
  return createJexactyl({ url, clientKey: keys[key], validate: 'strict', retry: 0, fetch: fetchOf(emulator), ...options })
}

/** An emulator whose clock stands, and a client of Alice's. */
export function start(key: Key = 'alice') {
  const emulator = createJexactylV3Emulator({ now: () => Date.parse('2026-11-21T09:00:00Z') })
  const panel = panelOf(emulator, key)
  const { client } = panel
  /** Buys a server, and lets it be installed. */
  const shop = async (): Promise<string> => {
    const id = await client.store.createServer(SHOPPED)
    emulator.advance(MINUTE)
    return id
  }
  return { emulator, panel, client, shop }
}
