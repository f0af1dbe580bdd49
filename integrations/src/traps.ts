import { createServer as createHttpsServer } from 'node:https'
import { connect, createServer as createTcpServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import type { KeyPair } from './certificates.ts'

/** What the traps note; see `Seen` of the program. */
export interface Notes {
  strangerConnections: number
  strangerBytes: number
  tunnels: string[]
  openTunnels: number
  peakTunnels: number
}

/** A TLS server that counts the bytes which it decrypts. */
export function createStranger(pair: KeyPair, notes: Notes): Server {
  const server = createTlsServer(pair, (socket) => {
    socket.on('data', (chunk) => {
      notes.strangerBytes += chunk.length
    })
  })
  server.on('connection', () => notes.strangerConnections++)
  // A client that leaves in the middle of the handshake.
  return server.on('tlsClientError', () => {})
}

/** An https server that shows one certificate on its first connection and another one afterwards, where it counts bytes. */
export function createTurncoat(first: KeyPair, then: KeyPair, notes: Notes): Server {
  const server = createHttpsServer(first, (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end('{"metricsEnabled":true}')
  })
  let turned = false
  server.on('secureConnection', (socket: TLSSocket) => {
    if (turned) socket.on('data', (chunk) => (notes.strangerBytes += chunk.length))
    turned = true
    server.setSecureContext(then)
  })
  return server.on('tlsClientError', () => {})
}

/** A proxy that makes tunnels for who knows the password. */
export function createProxy(credentials: string, notes: Notes): Server {
  const expected = `Basic ${Buffer.from(credentials).toString('base64')}`
  return createTcpServer((socket) => {
    socket.once('data', (chunk) => {
      const head = chunk.toString('latin1')
      const [, host, port] = /^CONNECT ([^:]+):(\d+) /.exec(head) ?? []
      const [, given] = /^proxy-authorization: (.*)\r$/im.exec(head) ?? []
      if (given !== expected || host === undefined) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
      notes.tunnels.push(socket.remoteAddress ?? '')
      notes.openTunnels++
      notes.peakTunnels = Math.max(notes.peakTunnels, notes.openTunnels)
      tunnel(socket, connect(Number(port), host), notes)
    })
  })
}

function tunnel(socket: Socket, onward: Socket, notes: Notes): void {
  onward.once('connect', () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    socket.pipe(onward).pipe(socket)
  })
  onward.on('error', () => {}).on('close', () => socket.destroy())
  socket.on('close', () => {
    notes.openTunnels--
    onward.destroy()
  })
}
