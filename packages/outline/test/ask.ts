import type { OutlineEmulator } from '@infra/outline/msw'
import { getResponse } from 'msw'

/** What an emulator answered. */
export interface Answer {
  status: number
  headers: Headers
  body: unknown
}

/** Asks an emulator through msw, with no socket: `body` is sent as JSON unless it is something that `fetch` sends itself. */
export async function ask(
  emulator: OutlineEmulator,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const plain = body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof URLSearchParams
  const response = await getResponse(
    emulator.handlers,
    new Request(emulator.apiUrl + path, {
      method,
      body: plain ? (body ?? null) : JSON.stringify(body),
      headers: { ...(plain ? {} : { 'content-type': 'application/json' }), ...headers },
    }),
  )
  if (!response) throw new Error('The emulator does not answer this address.')
  const text = await response.text()
  const isJson = response.headers.get('content-type') === 'application/json' && text !== ''
  return { status: response.status, headers: response.headers, body: isJson ? (JSON.parse(text) as unknown) : text }
}

/** Status and error of an answer, in one line. */
export function refusal({ status, body }: Answer): string {
  const { code, message } = body as { code: string; message: string }
  return `${status} ${code}: ${message}`
}
