import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'

/** A body in the form in which it is sent. */
export interface OutgoingBody {
  /** Text and bytes can be sent again, a stream cannot. */
  data: string | Uint8Array | ReadableStream<Uint8Array> | null
  /** Size in bytes; undefined where only the end will tell. */
  length: number | undefined
  /** The content type that goes with it; undefined: none. */
  type: string | undefined
}

/** How much of a request's body is read ahead to learn its size, in bytes. */
const PEEK_BYTES = 65_536

/** No body at all. */
export const NO_BODY: OutgoingBody = { data: null, length: undefined, type: undefined }

/** Prepares a body given in `init`, with the size where it is known. */
export function prepareBody(body: BodyInit): OutgoingBody {
  if (typeof body === 'string') return ofText(body, 'text/plain;charset=UTF-8')
  if (body instanceof URLSearchParams) return ofText(body.toString(), 'application/x-www-form-urlencoded;charset=UTF-8')
  if (body instanceof FormData) return ofBlob(encodeForm(body))
  if (body instanceof Blob) return ofBlob(body)
  if (body instanceof ReadableStream) return ofStream(body)
  if (ArrayBuffer.isView(body)) return ofBytes(new Uint8Array(body.buffer, body.byteOffset, body.byteLength))
  if (body instanceof ArrayBuffer) return ofBytes(new Uint8Array(body))
  // The standard would send "[object Object]".
  if (typeof body === 'object')
    throw new TypeError('The body must be text, bytes, a Blob, a FormData, a URLSearchParams or a ReadableStream')
  return ofText(String(body), 'text/plain;charset=UTF-8')
}

/** The stream of a body as the runtime's senders take it. */
export function toReadable(stream: ReadableStream): Readable {
  return Readable.fromWeb(stream as NodeReadableStream)
}

/**
 * Prepares the body of a `Request`, which is always a stream: whether it was made of a short text or is a stream of its own
 * cannot be seen. Up to 64 KiB are read ahead; if that is all, the size is known, and servers that want one are content.
 */
export async function peekBody(stream: ReadableStream<Uint8Array>, signal: AbortSignal | undefined): Promise<OutgoingBody> {
  const reader = ofStream(stream).data.getReader()
  const giveUp = (): void => void reader.cancel(signal?.reason).catch(() => {})
  signal?.addEventListener('abort', giveUp)
  try {
    const chunks: Uint8Array[] = []
    for (let size = 0; size < PEEK_BYTES; size += chunks.at(-1)!.byteLength) {
      const { done, value } = await reader.read()
      if (done) return ofBytes(Buffer.concat(chunks))
      chunks.push(value)
    }
    return { data: resume(chunks, reader), length: undefined, type: undefined }
  } finally {
    signal?.removeEventListener('abort', giveUp)
  }
}

/** What was read ahead, and then the rest. */
function resume(chunks: Uint8Array[], reader: ReadableStreamDefaultReader<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => chunks.forEach((chunk) => controller.enqueue(chunk)),
    pull: async (controller) => {
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

const ofText = (text: string, type: string): OutgoingBody => ({ data: text, length: Buffer.byteLength(text), type })

const ofBytes = (bytes: Uint8Array): OutgoingBody => ({ data: bytes, length: bytes.byteLength, type: undefined })

const ofBlob = (blob: Blob): OutgoingBody => ({ data: blob.stream(), length: blob.size, type: blob.type || undefined })

function ofStream(stream: ReadableStream<Uint8Array>): OutgoingBody & { data: ReadableStream<Uint8Array> } {
  if (stream.locked) throw new TypeError('The body is a stream that is being read elsewhere, or was read before')
  return { data: stream, length: undefined, type: undefined }
}

/** Writes a form as `multipart/form-data`. The files stay where they are until they are sent, so that the size is known at no cost. */
function encodeForm(form: FormData): Blob {
  const boundary = `form-${randomUUID()}`
  const parts: Array<string | Blob> = []
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quote(toCrlf(name))}"`
    if (typeof value === 'string') parts.push(`${head}\r\n\r\n${toCrlf(value)}\r\n`)
    else
      parts.push(
        `${head}; filename="${quote(value.name)}"\r\nContent-Type: ${value.type || 'application/octet-stream'}\r\n\r\n`,
        value,
        '\r\n',
      )
  }
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` })
}

// Both as the HTML standard writes them.
const toCrlf = (text: string): string => text.replace(/\r\n|\r|\n/g, '\r\n')
const quote = (name: string): string => name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
