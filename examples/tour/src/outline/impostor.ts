import { once } from 'node:events'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:tls'
import { generate } from 'selfsigned'

/** A server that stands where another one is expected, and writes down what it hears. */
export interface Impostor {
  /** Scheme, address and port. */
  readonly origin: string
  /** What it could read on each connection that was made to it, in order. */
  readonly heard: readonly string[]
  /** Ends it, once the connections have ended. */
  close(): Promise<void>
}

/** Starts an impostor: real TLS, a certificate of its own, and no answer to anything. */
export async function startImpostor(): Promise<Impostor> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' })
  const heard = new Map<number | undefined, string>()
  const server = createServer({ key, cert }, (socket) => {
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      heard.set(socket.remotePort, heard.get(socket.remotePort) + chunk.toString('latin1'))
      socket.destroy()
    })
  })
  server.on('connection', ({ remotePort }) => heard.set(remotePort, ''))
  // A client that turns away in the middle of the handshake is what is hoped for here.
  server.on('tlsClientError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get heard() {
      return [...heard.values()]
    },
    async close() {
      if (!server.listening) return
      server.close()
      await once(server, 'close')
    },
  }
}

/** Asks as a client does that has certificate checks switched off: whoever answers will do. */
export function askUnchecked(url: string): Promise<void> {
  return new Promise((resolve) => {
    request(url, { rejectUnauthorized: false, agent: false })
      .on('error', () => {})
      .on('close', resolve)
      .end()
  })
}
