import { createServer as createHttpServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'

import { getResponse, isPassthroughResponse } from 'msw'
import type { RequestHandler } from 'msw'

import { fingerprint, makeCertificate } from './certificate.js'
import type { KeyPair } from './certificate.js'
import { sendError, sendResponse, toRequest } from './wire.js'

/** Options of {@link serve}. */
export interface ServeOptions {
  /** Origin that the handlers answer for, such as `https://outline.test`. A path is kept in {@link Served.url}: give an emulator's base URL as it is. */
  origin: string
  /** HTTPS: with a certificate of your own, or with one made by the optional peer `selfsigned` (`true` or `ec`: P-256; `rsa`: 2048 bits). Default: plain HTTP. */
  tls?: boolean | 'ec' | 'rsa' | KeyPair
  /** Port to listen on. Default: 0, a free one. */
  port?: number
  /** Address to listen on. Default: `127.0.0.1`. Anything else may be reachable from other machines. */
  host?: string
  /** Takes over connections that ask for another protocol, WebSocket for one; it must answer or end them. Default: they are answered like any other. */
  onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Is told what a handler throws; the client gets a 500 that says nothing. Default: `console.warn`. */
  onError?: (error: unknown) => void
}

/** Handlers on a socket. Made by {@link serve}. */
export interface Served {
  /** What clients use in place of the `origin` option: the same URL at the socket's origin. */
  readonly url: string
  /** Scheme, address and port of the socket. */
  readonly origin: string
  /** Port of the socket. */
  readonly port: number
  /** SHA-256 of the certificate, 64 upper-case hexadecimal digits, as Outline prints it. Absent without TLS. */
  readonly certSha256?: string
  /** The certificate in PEM, for clients that want it as `ca`. Absent without TLS. */
  readonly cert?: string
  /** Ends every connection, aborts the requests at work, and frees the port. */
  close(): Promise<void>
  /** The same as `close()`. */
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Puts msw handlers on a real loopback socket, so that programs in any language can use them, an emulator for one.
 * Bodies are streamed both ways, a client that leaves aborts the handler's `request.signal`, `HttpResponse.error()`
 * resets the connection, and a request without a handler gets a 501.
 *
 * @example
 * const emulator = createOutlineEmulator()
 * await using server = await serve(emulator.handlers, { origin: emulator.apiUrl, tls: true })
 * const outline = createOutline({ apiUrl: server.url, certSha256: server.certSha256 })
 *
 * @throws ConfigurationError when a certificate must be made and `selfsigned` is not installed.
 * @see https://mswjs.io/docs/api/get-response
 */
export async function serve(handlers: readonly RequestHandler[], options: ServeOptions): Promise<Served> {
  const target = new URL(options.origin)
  const { onError = console.warn } = options
  const pair = await keyPair(options.tls)
  const listener = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(handlers, target.origin, incoming, outgoing).catch((error: unknown) => {
      sendError(outgoing, 500, 'The handler of this request failed.')
      onError(error)
    })
  }
  const server = pair ? createHttpsServer(pair, listener) : createHttpServer(listener)
  if (options.onUpgrade) server.on('upgrade', options.onUpgrade)
  // Raw connections: those that are still in the TLS handshake must end on close() too.
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const { address, family, port } = await listen(server, options.port ?? 0, options.host ?? '127.0.0.1')
  const origin = `${pair ? 'https' : 'http'}://${family === 'IPv6' ? `[${address}]` : address}:${port}`
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
  return {
    url: origin + (target.pathname === '/' ? '' : target.pathname),
    origin,
    port,
    ...(pair && { certSha256: fingerprint(pair.cert), cert: pair.cert }),
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function keyPair(tls: ServeOptions['tls']): Promise<KeyPair | undefined> {
  if (tls === undefined || tls === false) return undefined
  if (typeof tls === 'object') return { key: tls.key, cert: tls.cert }
  return makeCertificate(tls === 'rsa' ? 'rsa' : 'ec')
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}

async function answer(
  handlers: readonly RequestHandler[],
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = toRequest(incoming, outgoing, origin)
  if (!request) return sendError(outgoing, 400, 'This request cannot be put as a fetch request.')
  const response = await getResponse([...handlers], request)
  // No path in the text: for some vendors the path is the secret.
  if (!response || isPassthroughResponse(response)) return sendError(outgoing, 501, 'No handler answers this request.')
  await sendResponse(response, outgoing)
}
