import { createJexactylV4Emulator } from '@infra/jexactyl/msw'
import type { JexactylEmulatorOptions, JexactylV4Emulator } from '@infra/jexactyl/msw'
import { createJexactyl } from '@infra/jexactyl/v4'
import type { JexactylV4 } from '@infra/jexactyl/v4'
import { getResponse } from 'msw'

/** When it is, as long as nobody puts the clock forward. */
export const NOW = Date.parse('2026-11-21T09:00:00Z')
/** The password of everybody. */
export const PASSWORD = 'Passw0rd!123'
/** What a server of a small product may use and have. */
export const LIMITS = { cpu: 100, memory: 1024, disk: 2048, backup: 1, database: 1, allocation: 2 }

/** What a test has. */
export interface Started {
  emulator: JexactylV4Emulator
  clientOf: (clientKey: string) => JexactylV4
  admin: JexactylV4['application']
  alice: JexactylV4['client']
  bob: JexactylV4['client']
}

/** A panel with clients of its administrator, of Alice and of Bob. */
export function start(options: JexactylEmulatorOptions = { durations: { install: 0 } }): Started {
  const emulator = createJexactylV4Emulator({ now: () => NOW, ...options })
  const fetch = async (request: Request): Promise<Response> => {
    const response = await getResponse(emulator.handlers, request)
    if (!response) throw new TypeError('fetch failed')
    return response
  }
  const { url, keys } = emulator
  const clientOf = (clientKey: string) => createJexactyl({ url, clientKey, fetch, validate: 'strict', retry: { baseMs: 1, capMs: 2 } })
  const [alice, bob] = [clientOf(keys.alice).client, clientOf(keys.bob).client]
  return { emulator, clientOf, admin: clientOf(keys.admin).application, alice, bob }
}

/** A panel that sells servers of an egg in two sizes, and one for nothing. */
export async function shop() {
  const panel = start()
  const { billing } = panel.admin
  const category = await billing.createCategory({ name: 'Minecraft', visible: true, eggId: 4 })
  const productOf = (name: string, price: number, limits = LIMITS) => billing.createProduct(category.id, { name, price, limits })
  const [small, large, free] = [
    await productOf('Small', 5),
    await productOf('Large', 9.99, { ...LIMITS, memory: 4096 }),
    await productOf('Free', 0),
  ]
  return { ...panel, category, small, large, free }
}

/** The session of a checkout's address. */
export const sessionOf = (url: string): string => /\/(cs_test_\w+)#/.exec(url)?.[1] ?? ''
