import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

/** A server that says what it is told to, HTTP or not. */
export interface RawServer extends AsyncDisposable {
  url: string
  /** The heads of the requests, as they came. */
  heads: string[]
  /** Sockets that are open now. */
  sockets(): number
  /** Bytes written so far, on all sockets. */
  written(): number
  /** Goes on reading where it was paused. */
  resume(): void
}

/** Starts a server; `answer` is called when the head of a request has arrived. `nth` counts from 1, over all connections. */
export async function startRawServer(answer: (socket: Socket, nth: number) => void, server: Server = createServer()): Promise<RawServer> {
  const heads: string[] = []
  const open = new Set<Socket>()
  const all: Socket[] = []
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    all.push(socket)
    let text = ''
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      // Of a long body that follows only what could begin the next head is kept.
      if (end < 0) return void (text = text.length > 65_536 ? text.slice(-3) : text)
      const head = text.slice(0, end)
      text = text.slice(end + 4)
      answer(socket, heads.push(head))
    })
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heads,
    sockets: () => open.size,
    written: () => all.reduce((sum, socket) => sum + socket.bytesWritten, 0),
    resume: () => open.forEach((socket) => socket.resume()),
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

/** The text of an answer; it says how long it is, unless `headers` do. */
export function http(status: number, headers: Record<string, string>, body = ''): string {
  const framed = 'content-length' in headers || 'transfer-encoding' in headers || status === 204 || status === 304
  const lines = Object.entries({ ...headers, ...(!framed && { 'content-length': String(Buffer.byteLength(body)) }) })
  return `HTTP/1.1 ${status} Some Reason\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`
}
