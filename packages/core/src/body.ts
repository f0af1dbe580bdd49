import type { ReadAs } from './api.js'
import { InvalidInputError, ResponseTooLargeError } from './errors/index.js'

/** An answer of `createNodeFetch`: it can give its text without a stream in between. */
interface FastResponse extends Response {
  '~readText'?(maxBytes: number): Promise<string>
}

/** A body as it is sent: plain objects, arrays and scalars become JSON text; what `fetch` knows how to send is left as it is. */
export function encodeBody(body: unknown): { body: BodyInit | undefined; json: boolean } {
  const json = isPlain(body)
  return { body: json ? toJson(body) : (body as BodyInit | undefined), json }
}

function isPlain(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return body !== undefined && typeof body !== 'string'
  const proto: unknown = Object.getPrototypeOf(body)
  return proto === null || proto === Object.prototype || Array.isArray(body) || 'toJSON' in body
}

function toJson(body: unknown): string {
  let field = 'body'
  try {
    const text = JSON.stringify(body, (key, value: unknown) => {
      // JSON has no NaN and no infinity, and would quietly send `null`.
      if (typeof value === 'number' && !Number.isFinite(value)) throw (field = `body.${key}`)
      return value
    }) as string | undefined
    if (text) return text
  } catch {
    // Worded below.
  }
  throw new InvalidInputError(`"${field}" cannot be sent as JSON: NaN, infinities, bigints, functions and circles cannot`, { field })
}

/** Reads an answer to its end, at the most `maxBytes` of it, counted after decompression. */
export async function readBody(response: FastResponse, as: ReadAs, maxBytes: number, operation: string): Promise<unknown> {
  if (as === 'stream') return response.body ?? new Blob([]).stream()
  const tooLarge = () => new ResponseTooLargeError(`${operation}: the answer is larger than maxResponseBytes (${maxBytes})`, { operation, maxBytes })
  if (as !== 'bytes' && response['~readText']) {
    return response['~readText'](maxBytes).catch((error: { code?: unknown }) => {
      throw error.code === 'ERR_RESPONSE_TOO_LARGE' ? tooLarge() : error
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
