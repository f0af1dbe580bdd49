import { getResponse } from 'msw'
import { createHetzner } from '@infra/hetzner'
import type { Hetzner, HetznerOptions } from '@infra/hetzner'
import { createHetznerEmulator } from '@infra/hetzner/msw'
import type { HetznerEmulator, HetznerEmulatorOptions } from '@infra/hetzner/msw'

/** What an emulator answered. */
export interface Answer {
  status: number
  headers: Headers
  body: unknown
}

/** Asks an emulator through msw, with no socket: `path` is below the version, of Storage Boxes when it is theirs. */
export async function ask(
  emulator: HetznerEmulator,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bearer ${emulator.token}` },
): Promise<Answer> {
  const base = path.startsWith('/storage_box') ? emulator.storageBaseUrl : emulator.baseUrl
  const text = body === undefined || typeof body === 'string' ? (body ?? null) : JSON.stringify(body)
  const response = await fetchOf(emulator)(new Request(base + path, { method, headers, body: text }))
  const json = await response.text()
  return { status: response.status, headers: response.headers, body: json === '' ? undefined : (JSON.parse(json) as unknown) }
}

/** A fetch that an emulator answers. */
function fetchOf(emulator: HetznerEmulator): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = await getResponse(emulator.handlers, request)
    if (!response || response.type === 'error') throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
    return response
  }
}

/** The code of an error answer, with its status and the fields that it names. */
export function refusal({ status, body }: Answer): string {
  const { error } = body as { error: { code: string; details: { fields?: { name: string }[] } | null } }
  return [status, error.code, ...(error.details?.fields ?? []).map(({ name }) => name)].join(' ')
}

/** An emulator whose clock stands still, and a client of it whose answers are all checked. */
export function setUp(
  options: HetznerEmulatorOptions = {},
  clientOptions: Partial<HetznerOptions> = {},
): { emulator: HetznerEmulator; hetzner: Hetzner } {
  const emulator = createHetznerEmulator({ now: () => Date.UTC(2026, 0, 1), actionMs: 0, ...options })
  const hetzner = createHetzner({
    token: emulator.token,
    baseUrl: emulator.baseUrl,
    storageBaseUrl: emulator.storageBaseUrl,
    fetch: fetchOf(emulator),
    retry: 0,
    validate: 'strict',
    ...clientOptions,
  })
  return { emulator, hetzner }
}
