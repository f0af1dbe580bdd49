import { createOvh } from '@infra/ovh'
import type { Ovh, OvhOptions } from '@infra/ovh'
import { createOvhEmulator } from '@infra/ovh/msw'
import type { OvhEmulator, OvhEmulatorOptions } from '@infra/ovh/msw'
import { getResponse } from 'msw'

/** The time of the emulators in tests, unless a test moves it. */
export const NOW = Date.UTC(2026, 0, 1)

/** A fetch that an emulator answers, and the operations that were sent through it. */
export function fetchOf(emulator: OvhEmulator, sent: string[] = []): (request: Request) => Promise<Response> {
  return async (request) => {
    sent.push(`${request.method} ${new URL(request.url).pathname}`)
    const response = await getResponse(emulator.handlers, request)
    if (!response || response.type === 'error') throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
    return response
  }
}

/** An emulator whose clock stands still, a client of it that signs, and what that client sends. */
export function setUp(
  options: OvhEmulatorOptions = {},
  clientOptions: Partial<OvhOptions> = {},
): { emulator: OvhEmulator; ovh: Ovh; sent: string[] } {
  const emulator = createOvhEmulator({ now: () => NOW, taskMs: 0, ...options })
  const sent: string[] = []
  const proof = 'auth' in clientOptions || 'accessToken' in clientOptions || 'clientId' in clientOptions ? {} : emulator.keys
  const ovh = createOvh({ endpoint: emulator.endpoint, fetch: fetchOf(emulator, sent), retry: 0, ...proof, ...clientOptions })
  return { emulator, ovh, sent }
}
