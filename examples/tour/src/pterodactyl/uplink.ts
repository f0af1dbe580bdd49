import { setTimeout } from 'node:timers/promises'
import type { FetchFunction } from '@infra/pterodactyl'

/** Sends what is uploaded as slowly as a line would: so many bytes a second. */
export function createUplink(bytesPerSecond: number): FetchFunction {
  return (request) => {
    if (!request.headers.get('content-type')?.startsWith('multipart/')) return fetch(request)
    const began = performance.now()
    let sent = 0
    const line = new TransformStream<Uint8Array, Uint8Array>({
      async transform(chunk, controller) {
        sent += chunk.byteLength
        const due = began + (sent / bytesPerSecond) * 1000
        await setTimeout(Math.max(0, due - performance.now()))
        controller.enqueue(chunk)
      },
    })
    // The types of Node lack `duplex`.
    const init = { body: request.body?.pipeThrough(line), duplex: 'half' } as RequestInit
    return fetch(new Request(request, init))
  }
}
