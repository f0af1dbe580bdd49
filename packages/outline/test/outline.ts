import { getResponse } from 'msw'
import type { RetryOptions } from '@infra/core'
import { createOutline } from '@infra/outline'
import type { Outline, OutlineOptions } from '@infra/outline'
import { createOutlineEmulator } from '@infra/outline/msw'
import type { OutlineEmulator, OutlineEmulatorOptions } from '@infra/outline/msw'

/** One request that was sent. */
export interface Sent {
  method: string
  /** Below the secret, query included. */
  path: string
  body: unknown
  type: string | null
}

/** Repeats as usual, without the waits. */
const QUICK: RetryOptions = { limit: 3, baseMs: 1, capMs: 2 }

/** A client of an emulator, without sockets, and what it sends. */
export function outlineOn(emulator: OutlineEmulator, options: Partial<OutlineOptions> = {}): { outline: Outline; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const text = await request.clone().text()
    sent.push({
      method: request.method,
      path: request.url.slice(emulator.apiUrl.length),
      body: text ? JSON.parse(text) : undefined,
      type: request.headers.get('content-type'),
    })
    const response = await getResponse(emulator.handlers, request)
    if (!response || response.type === 'error') throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } })
    return response
  }
  return { outline: createOutline({ apiUrl: emulator.apiUrl, fetch, retry: QUICK, validate: 'strict', ...options }), sent }
}

/** An emulator and a client of it. */
export function setUp(
  options: OutlineEmulatorOptions = {},
  clientOptions: Partial<OutlineOptions> = {},
): { emulator: OutlineEmulator; outline: Outline; sent: Sent[] } {
  const emulator = createOutlineEmulator(options)
  return { emulator, ...outlineOn(emulator, clientOptions) }
}

/** A request without a body. */
export const bare = (method: string, path: string): Sent => ({ method, path, body: undefined, type: null })
/** A request with a JSON body. */
export const withBody = (method: string, path: string, body: unknown): Sent => ({ method, path, body, type: 'application/json' })
