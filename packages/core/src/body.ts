import type { ReadAs } from './api.js'
import { InvalidInputError, ResponseTooLargeError } from './errors/index.js'

/** An answer of `createNodeFetch`: it can give its text without a stream in between. */
interface FastResponse extends Response {
  '~readText'?(maxBytes: number): Promise<string>
}

/** A body as it is sent: JSON becomes text; what can be sent as it is, is. */
export function encodeBody(body: unknown): { body: BodyInit | undefined; json: boolean } {
  if (body === undefined) return { body: undefined, json: false }
  if (isRaw(body)) return { body, json: false }
  let text: string | undefined
  try {
    text = JSON.stringify(body, refuseLossy)
  } catch (error) {
    if (error instanceof InvalidInputError) throw error
  }
  if (text === undefined) throw new InvalidInputError('The body cannot be written as JSON: it holds a circle, a bigint or a function', { field: 'body' })
  return { body: text, json: true }
}

/** JSON has no NaN and no infinity, and would quietly send `null`. */
function refuseLossy(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new InvalidInputError(`The field "${key}" of the body must be a finite number`, { field: `body.${key}` })
  }
  return value
}

function isRaw(body: unknown): body is BodyInit {
  return (
    typeof body === 'string' || body instanceof ReadableStream || body instanceof Blob || body instanceof FormData ||
    body instanceof URLSearchParams || body instanceof ArrayBuffer || ArrayBuffer.isView(body)
  )
}

/** Reads an answer to its end, at the most `maxBytes` of it, counted after decompression. */
export async function readBody(response: FastResponse, as: ReadAs, maxBytes: number, operation: string): Promise<unknown> {
  if (as === 'stream') return response.body ?? new Blob([]).stream()
  const tooLarge = () =>
    new ResponseTooLargeError(`${operation}: the answer is larger than ${maxBytes} bytes. Ask for less, or raise maxResponseBytes`, { operation, maxBytes })
  if (as !== 'bytes' && response['~readText']) {
    return response['~readText'](maxBytes).catch((error: { code?: unknown }) => {
      throw error.code === 'ERR_RESPONSE_TOO_LARGE' ? tooLarge() : error
    })
  }
  const bytes = await readBytes(response.body, maxBytes, tooLarge)
  return as === 'bytes' ? bytes : new TextDecoder().decode(bytes)
}

async function readBytes(stream: ReadableStream<Uint8Array> | null, maxBytes: number, tooLarge: () => Error): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = stream?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done) break
    size += value!.byteLength
    if (size > maxBytes) {
      reader!.cancel().catch(() => {})
      throw tooLarge()
    }
    chunks.push(value!)
  }
  if (chunks.length === 1) return chunks[0]!
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}
