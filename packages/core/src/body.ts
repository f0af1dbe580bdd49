import type { ReadAs } from './api.js'
import { InvalidInputError, ResponseTooLargeError } from './errors/index.js'

/** An answer of `createNodeFetch`: it can give its text without a stream in between. */
interface FastResponse extends Response {
  '~readText'?(maxBytes: number): Promise<string>
}

/** What `fetch` can send, of whatever realm; anything else it would send as `[object …]`. */
const RAW = /^\[object (Blob|File|FormData|URLSearchParams|ReadableStream|DataView|\w+Array|ArrayBuffer)\]$/

/** A body as it is sent: what `fetch` knows how to send is left as it is, the rest becomes JSON text, with `more` fields laid over. */
export function encodeBody(body: unknown, more: object | undefined): { body: BodyInit | undefined; json: boolean } {
  const raw = typeof body === 'string' || RAW.test(Object.prototype.toString.call(body))
  if (raw && more) throw new InvalidInputError('"body" can be added to only where a JSON object is sent', { field: 'body' })
  if (raw || (body === undefined && !more)) return { body: body as BodyInit | undefined, json: false }
  return { body: toJson(more ? { ...(body as object | undefined), ...more } : body), json: true }
}

function toJson(body: unknown): string {
  try {
    const text = JSON.stringify(body, (_, value: unknown) => {
      // JSON has no NaN and no infinity, and would quietly send `null`.
      if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('Not a JSON number')
      return value
    }) as string | undefined
    if (text) return text
  } catch {
    // Worded below.
  }
  throw new InvalidInputError('"body" cannot be sent as JSON: NaN, infinities, bigints, functions and circles cannot', { field: 'body' })
}

/** Reads an answer to its end, at the most `maxBytes` of it, counted after decompression. */
export async function readBody(response: FastResponse, as: ReadAs, maxBytes: number, operation: string): Promise<unknown> {
  if (as === 'stream') return response.body ?? new Blob([]).stream()
  const tooLarge = () =>
    new ResponseTooLargeError(`${operation}: the answer is larger than maxResponseBytes (${maxBytes})`, { operation, maxBytes })
  if (as !== 'bytes' && response['~readText']) {
    return response['~readText'](maxBytes).catch((error: unknown) => {
      throw (error as { code?: unknown }).code === 'ERR_RESPONSE_TOO_LARGE' ? tooLarge() : error
    })
  }
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) break
    size += value.byteLength
    if (size > maxBytes) {
      reader!.cancel().catch(() => {})
      throw tooLarge()
    }
    if (as === 'bytes') chunks.push(value)
    else text += decoder.decode(value, { stream: true })
  }
  return as === 'bytes' ? new Uint8Array(await new Blob(chunks).arrayBuffer()) : text + decoder.decode()
}
