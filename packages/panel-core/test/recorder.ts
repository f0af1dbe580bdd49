import type { RetryOptions } from '@infra/core'
import { createPanelApi } from '@infra/panel-core'
import type { ApplicationApi, ClientApi, PanelOptions } from '@infra/panel-core'

/** One request that was sent. */
export interface Sent {
  method: string
  /** Below `/api/client` or `/api/application`, query included and decoded; the whole URL when it went elsewhere. */
  path: string
  body: unknown
}

/** What to answer: a body with status 200, or both. */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | { body: unknown; status?: undefined }

/** Repeats as usual, without the waits. */
const QUICK: RetryOptions = { baseMs: 1, capMs: 2 }

/** Both APIs of a panel whose requests are written down and answered with what is given, in turn; the last answer stays. */
export function recorder(
  replies: readonly Reply[],
  options: Partial<PanelOptions> = {},
): { client: ClientApi; application: ApplicationApi; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const text = await request.clone().text()
    const path = decodeURIComponent(request.url.replace(/^https:\/\/panel\.test\/api\/(client|application)/, ''))
    const reply = replies[Math.min(sent.length, replies.length - 1)] ?? { body: {} }
    const isJson = request.headers.get('content-type') === 'application/json'
    sent.push({ method: request.method, path, body: text ? (isJson ? (JSON.parse(text) as unknown) : text) : undefined })
    const { status = 200, body, headers = {} } = reply as { status?: number; body?: unknown; headers?: Record<string, string> }
    const content = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(content, { status, headers: { 'content-type': 'application/json', ...headers } })
  }
  const common = { url: 'https://panel.test', fetch, retry: QUICK, validate: 'strict', ...options } as const
  const of = (api: 'client' | 'application') =>
    createPanelApi({ provider: 'panel', version: '1.2.3', api }, { key: `ptl${api.charAt(0)}_${'a'.repeat(43)}`, ...common })
  return { client: of('client'), application: of('application'), sent }
}

/** A request without a body. */
export const bare = (method: string, path: string): Sent => ({ method, path, body: undefined })
/** A request with a JSON body. */
export const withBody = (method: string, path: string, body: unknown): Sent => ({ method, path, body })
