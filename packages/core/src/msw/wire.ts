import { STATUS_CODES } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough, Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import { TLSSocket } from 'node:tls'

/** The request as fetch would make it, at another origin; `undefined` when fetch has no such request (`OPTIONS *`, `TRACE`). */
export function toRequest(incoming: IncomingMessage, outgoing: ServerResponse, origin: string): Request | undefined {
  const { method = 'GET', url = '', headersDistinct } = incoming
  // Put together as text: resolved as a URL, `//server` would name a host.
  if (!url.startsWith('/')) return undefined
  const headers = new Headers()
  for (const [name, values] of Object.entries(headersDistinct)) for (const value of values ?? []) headers.append(name, value)
  const hasBody = method !== 'GET' && method !== 'HEAD' && (headers.has('transfer-encoding') || Number(headers.get('content-length')) > 0)
  const body = hasBody ? readBody(incoming, outgoing) : null
  try {
    return new Request(origin + url, { method, headers, body, signal: left(outgoing), duplex: 'half' } as RequestInit)
  } catch {
    return undefined
  }
}

/** Aborted when the connection ends before the answer does. */
function left(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort()
  })
  return controller.signal
}

function readBody(incoming: IncomingMessage, outgoing: ServerResponse): ReadableStream {
  const body = incoming.pipe(new PassThrough())
  outgoing.once('close', () => {
    // What the handler did not read is thrown away, or it would block the next request of a kept connection.
    incoming.unpipe(body).resume()
    body.destroy()
  })
  return Readable.toWeb(body) as ReadableStream
}

/** Writes the response to the socket, no faster than the client reads it. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  if (outgoing.closed) return response.body?.cancel()
  if (response.type === 'error') return reset(outgoing)
  const body = response.body && outgoing.req.method !== 'HEAD' ? Readable.fromWeb(response.body as NodeReadableStream) : null
  outgoing.writeHead(response.status, response.statusText || undefined, [...response.headers].flat())
  if (!body) {
    outgoing.end()
    return
  }
  outgoing.flushHeaders()
  await new Promise<void>((resolve) => {
    // The client left: the handler's stream is cancelled. The stream broke: what was sent is flushed, then the connection ends.
    outgoing.once('close', () => {
      body.destroy()
      resolve()
    })
    body.once('error', () => outgoing.socket?.destroySoon())
    body.pipe(outgoing)
  })
}

/** Answers with a line of text. */
export function sendError(outgoing: ServerResponse, status: number, text: string): void {
  outgoing.writeHead(status, STATUS_CODES[status], { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(text) }).end(text)
}

function reset(outgoing: ServerResponse): void {
  const { socket } = outgoing
  // Node sends a TCP reset only from a plain socket; over TLS the connection just ends, without a close_notify.
  if (socket === null || socket instanceof TLSSocket) outgoing.destroy()
  else socket.resetAndDestroy()
}
