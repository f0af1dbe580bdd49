import type { IncomingBody } from './incoming-body.js'
import { codedError, networkError } from './network-error.js'

/** Reads to the end, at the most `maxBytes`. */
export function readAll(body: IncomingBody, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    body.readInto({
      data: (chunk) => {
        size += chunk.byteLength
        if (size <= maxBytes) return void chunks.push(chunk)
        body.cancel()
        reject(tooLarge(maxBytes))
      },
      end: () => resolve(chunks.length === 1 ? Buffer.from(chunks[0]!.buffer, chunks[0]!.byteOffset, size) : Buffer.concat(chunks, size)),
      fail: reject,
    })
  })
}

/** What a cap on an answer's size rejects with. */
export function tooLarge(maxBytes: number): Error {
  return networkError('terminated', codedError('ERR_RESPONSE_TOO_LARGE', `The answer is larger than ${maxBytes} bytes`))
}

/** A stream as `Response.body` is one; nothing is read before somebody does. */
export function toWebStream(body: IncomingBody): ReadableStream<Uint8Array<ArrayBuffer>> {
  let started = false
  const start = (controller: ReadableByteStreamController): void =>
    body.readInto({
      data: (chunk) => {
        // A byte stream takes the memory away from whoever gave it, and chunks share theirs.
        controller.enqueue(new Uint8Array(chunk))
        if (controller.desiredSize! <= 0) body.pause()
      },
      end: () => {
        controller.close()
        controller.byobRequest?.respond(0)
      },
      fail: (error) => controller.error(error),
    })
  return new ReadableStream({
    type: 'bytes',
    pull: (controller) => {
      if (started) return body.resume()
      started = true
      start(controller)
    },
    cancel: () => body.cancel(),
  })
}
