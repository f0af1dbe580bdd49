import type { RetryOptions } from '@infra/core'
import { createHetzner } from '@infra/hetzner'
import type { Hetzner, HetznerOptions } from '@infra/hetzner'

/** One request that was sent. */
export interface Sent {
  method: string
  /** Below the version, query included; with the host in front when it is not the Cloud API. */
  path: string
  body: unknown
}

/** What to answer: a body with status 200, or both. */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | { body: unknown; status?: undefined }

/** Repeats as usual, without the waits. */
const QUICK: RetryOptions = { baseMs: 1, capMs: 2 }

/** A client whose requests are written down and answered with what is given, in turn; the last answer stays. */
export function recorder(replies: readonly Reply[], options: Partial<HetznerOptions> = {}): { hetzner: Hetzner; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const text = await request.clone().text()
    const path = request.url.replace('https://api.hetzner.cloud/v1', '').replace('https://', '')
    const reply = replies[Math.min(sent.length, replies.length - 1)] ?? { body: {} }
    sent.push({ method: request.method, path, body: text ? (JSON.parse(text) as unknown) : undefined })
    const { status = 200, body, headers = {} } = reply as { status?: number; body?: unknown; headers?: Record<string, string> }
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', ...headers },
    })
  }
  return { hetzner: createHetzner({ token: 'a'.repeat(64), fetch, retry: QUICK, validate: 'strict', ...options }), sent }
}

/** A request without a body. */
export const bare = (method: string, path: string): Sent => ({ method, path, body: undefined })
/** A request with a JSON body. */
export const withBody = (method: string, path: string, body: unknown): Sent => ({ method, path, body })

/** An action as the API writes it. */
export const action = (id: number, more: object = {}) => ({
  id,
  command: 'start_resource',
  status: 'running',
  progress: 0,
  started: '2026-01-30T23:55:00Z',
  finished: null,
  resources: [{ id: 42, type: 'server' }],
  error: null,
  ...more,
})
