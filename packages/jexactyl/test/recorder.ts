import type { RetryOptions } from '@infra/core'
import type { JexactylOptions } from '../src/api.js'

/** One request that was sent. */
export interface Sent {
  method: string
  /** Below `/api`, query included and decoded. */
  path: string
  body: unknown
}

/** What to answer: a body with status 200, or more. A text is sent as it is. */
export interface Reply {
  status?: number
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** Repeats as usual, without the waits. */
const QUICK: RetryOptions = { baseMs: 1, capMs: 2 }

/** Options of a panel that answers with what is given, in turn; the last answer stays. What it is sent is written down. */
export function recorder(replies: readonly Reply[], options: Partial<JexactylOptions> = {}): { options: JexactylOptions; sent: Sent[] } {
  const sent: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const text = await request.clone().text()
    const { status = 200, body, headers = {} } = replies[Math.min(sent.length, replies.length - 1)] ?? { status: 204 }
    const path = decodeURIComponent(request.url.replace(/^https:\/\/panel\.test\/api/, ''))
    const isJson = request.headers.get('content-type') === 'application/json'
    sent.push({ method: request.method, path, body: text ? (isJson ? (JSON.parse(text) as unknown) : text) : undefined })
    const content = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)
    return new Response(content, { status, headers: { 'content-type': 'application/json', ...headers } })
  }
  const keys = { clientKey: `ptlc_${'c'.repeat(43)}`, applicationKey: `ptla_${'a'.repeat(43)}` }
  return { options: { url: 'https://panel.test', ...keys, fetch, retry: QUICK, validate: 'strict', ...options }, sent }
}

/** A request without a body. */
export const bare = (method: string, path: string): Sent => ({ method, path, body: undefined })
/** A request with a JSON body. */
export const withBody = (method: string, path: string, body: unknown): Sent => ({ method, path, body })

/** What a panel answers that refuses: without its own words when it hides them. */
export const refusal = (
  status: number,
  code: string,
  detail = 'An unexpected error was encountered while processing this request, please try again.',
): Reply => ({
  status,
  body: { errors: [{ code, status: String(status), detail }] },
})
/** What a panel answers that has no such route. */
export const NO_ROUTE = refusal(404, 'NotFoundHttpException', 'The route api/client/nope could not be found.')
