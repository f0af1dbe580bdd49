import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { connect, createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { TlsOptions } from 'node:tls'

import { generate } from 'selfsigned'
import { Agent } from 'undici'
import { onTestFinished } from 'vitest'

import { certificateFingerprint, createNodeFetch } from '../../src/node/index.js'
import type { NodeFetch, NodeFetchOptions } from '../../src/node/index.js'

/** A certificate with its key, and its fingerprint. */
export interface Certificate {
  key: string
  cert: string
  pin: string
}

/** Makes a self-signed certificate, by default for localhost and 127.0.0.1. */
export async function certificate({
  keyType = 'ec',
  name = 'localhost',
  ip = '127.0.0.1',
}: { keyType?: 'rsa' | 'ec'; name?: string; ip?: string } = {}): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: name }], {
    keyType,
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: name },
          { type: 7, ip },
        ],
      },
    ],
  })
  return { key: pems.private, cert: pems.cert, pin: certificateFingerprint(pems.cert) }
}

/** A server on 127.0.0.1 that ends with the test. */
export interface Running<S extends Server = Server> {
  server: S
  port: number
  /** Connections that are open now. */
  sockets: Set<Socket>
  /** How many connections there were. */
  opened: number
}

/** Starts a server, and ends it with all its connections when the test is over. */
export async function listen<S extends Server>(server: S): Promise<Running<S>> {
  const running: Running<S> = { server, port: 0, sockets: new Set(), opened: 0 }
  server.on('connection', (socket) => {
    running.opened++
    running.sockets.add(socket)
    socket.on('error', () => {}).on('close', () => running.sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  running.port = (server.address() as AddressInfo).port
  onTestFinished(async () => {
    for (const socket of running.sockets) socket.destroy()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  })
  return running
}

/** Waits until something is true. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}

/** Waits until no connection is open any more. */
export const closed = ({ sockets }: Running): Promise<void> => until(() => sockets.size === 0)

/** An HTTP server, with TLS when a certificate is given. */
export async function serve(listener: RequestListener, tls?: Certificate): Promise<Running & { url: string }> {
  const running = await listen<Server>(tls ? createHttpsServer(tls, listener) : createHttpServer(listener))
  return Object.assign(running, { url: `http${tls ? 's' : ''}://127.0.0.1:${running.port}` })
}

/** A TCP server whose connections are handled by hand. */
export async function serveTcp(onConnection: (socket: Socket) => void): Promise<Running & { url: string }> {
  const running = await listen(createTcpServer(onConnection))
  return Object.assign(running, { url: `http://127.0.0.1:${running.port}` })
}

/** A TCP server that answers each connection's first bytes with the given ones, and then does with it as told. */
export function serveBytes(
  bytes: string | Uint8Array,
  after: (socket: Socket) => void = (socket) => socket.end(),
): Promise<Running & { url: string }> {
  return serveTcp((socket) => {
    socket.once('data', () => {
      socket.write(bytes)
      after(socket)
    })
  })
}

/** A TLS server that writes down every byte it decrypts, and answers each request with 200. */
export async function serveTlsLog(
  options: TlsOptions & Certificate,
  { once: closes = false } = {},
): Promise<Running & { url: string; log: string[]; handshakes: number }> {
  const server = createTlsServer(options)
  const running = Object.assign(await listen(server), { url: '', log: [] as string[], handshakes: 0 })
  running.url = `https://127.0.0.1:${running.port}`
  server.on('secureConnection', (socket) => {
    running.handshakes++
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      running.log.push(chunk.toString('latin1'))
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 2\r\n${closes ? 'connection: close\r\n' : ''}\r\nok`)
      if (closes) socket.end()
    })
  })
  return running
}

/** A proxy that really proxies; it notes the heads that it was sent. `answer` refuses, or hangs with an empty string. */
export async function serveProxy({ answer, tls }: { answer?: string; tls?: Certificate } = {}): Promise<
  Running & { url: string; heads: string[] }
> {
  const heads: string[] = []
  const onConnection = (socket: Socket): void => {
    socket.on('error', () => {})
    socket.once('data', (chunk) => {
      const head = chunk.toString('latin1')
      heads.push(head)
      if (answer !== undefined) return void (answer && socket.end(answer))
      const [, tunnel, plain] = /^(?:CONNECT (\S+)|\S+ http:\/\/([^/ ]+))/.exec(head) ?? []
      const [host, port] = (tunnel ?? plain)!.split(':') as [string, string]
      const onward = connect(Number(port), host, () => {
        if (tunnel) socket.write('HTTP/1.1 200 Connection established\r\nvia: test\r\n\r\n')
        else onward.write(chunk)
        socket.pipe(onward).pipe(socket)
      })
      onward.on('error', () => socket.destroy())
      socket.on('close', () => onward.destroy())
      onward.on('close', () => socket.destroy())
    })
  }
  const running = await listen<Server>(tls ? createTlsServer(tls, onConnection) : createTcpServer(onConnection))
  return Object.assign(running, { url: `http${tls ? 's' : ''}://127.0.0.1:${running.port}`, heads })
}

/** Both ways to send, with everything else the same. */
export const ENGINES = ['node:http', 'undici'] as const
export type Engine = (typeof ENGINES)[number]

/** Makes a fetch that ends with the test. */
export function open(engine: Engine, options: NodeFetchOptions = {}): NodeFetch {
  if (engine === 'node:http') {
    const fetch = createNodeFetch(options)
    onTestFinished(() => fetch.close())
    return fetch
  }
  const { maxSockets, keepAlive, ...rest } = options
  const agents: Agent[] = []
  const fetch = createNodeFetch({
    ...rest,
    dispatcher: (ours) => {
      agents.push(
        new Agent({ connect: ours, ...(maxSockets && { connections: maxSockets }), ...(keepAlive === false && { pipelining: 0 }) }),
      )
      return agents[0]!
    },
  })
  onTestFinished(() => Promise.all(agents.map((agent) => agent.destroy())).then(() => {}))
  return fetch
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<Error & { code?: string; cause?: Error & { code?: string } }> {
  return promise.then(
    () => {
      throw new Error('It was not rejected')
    },
    (error: unknown) => error as never,
  )
}
