import { createOvh } from '@infra/ovh'
import type { Ovh, OvhOptions } from '@infra/ovh'

/** One request as it was sent. */
export interface Sent {
  method: string
  /** The whole URL. */
  url: string
  headers: Headers
  /** The text of the body; empty when there is none. */
  body: string
}

/** An answer: status 200 unless it says otherwise; a text is sent as it is. */
export interface Reply {
  status?: number
  body?: unknown
  headers?: Record<string, string>
}

/** The application of the official clients' tests, which OVHcloud published and revoked. */
export const KEYS = {
  applicationKey: 'TDPKJdwZwAQPwKX2',
  applicationSecret: '9ufkBmLaTQ9nz5yMUlg79taH0GNnzDjk',
  consumerKey: '5mBuy6SUQcRw2ZUxg0cG68BoDKpED4KY',
} as const

/** The server's time in tests, unless a test answers otherwise. */
export const SERVER_TIME = 1_457_018_875

export function reply({ status = 200, body, headers = {} }: Reply): Response {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body)
  return new Response(text, { status, headers: { 'content-type': 'application/json', ...headers } })
}

/**
 * A client whose requests are written down, those of the time aside, and answered by `answer`: a list in turn, the last stays.
 * Times and tokens are answered for it when it gives nothing.
 */
export function recorder<R = unknown>(
  answer: readonly Reply[] | ((sent: Sent, nth: number) => Reply | undefined | Promise<Reply | undefined>) = [{ body: {} }],
  options: Partial<OvhOptions> = KEYS,
): { ovh: Ovh<R>; sent: Sent[]; times: Sent[] } {
  const sent: Sent[] = []
  const times: Sent[] = []
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url, headers } = request
    const one = { method, url, headers, body: await request.clone().text() }
    const isTime = url.endsWith('/auth/time')
    const nth = (isTime ? times : sent).push(one)
    if (typeof answer !== 'function')
      return reply(isTime ? { body: SERVER_TIME } : (answer[Math.min(nth, answer.length) - 1] ?? { body: {} }))
    return reply((await answer(one, nth)) ?? { body: isTime ? SERVER_TIME : {} })
  }
  const ovh = createOvh<R>({ endpoint: 'ovh-eu', fetch, retry: { baseMs: 1, capMs: 2 }, ...options })
  return { ovh, sent, times }
}

/** What a call fails with. */
export async function failure(call: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  return call.then(
    () => {
      throw new Error('It did not fail')
    },
    (error: unknown) => error as Error & Record<string, unknown>,
  )
}
