import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'

/** A server on a free port of 127.0.0.1. */
export interface Listening extends AsyncDisposable {
  readonly port: number
  /** Connections that are open now. */
  readonly sockets: ReadonlySet<Socket>
}

/** Starts a server; when it is disposed of, its connections end with it. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { port: (server.address() as AddressInfo).port, sockets, [Symbol.asyncDispose]: close }
}

/** A port on which nobody listens. */
export async function freePort(): Promise<number> {
  await using server = await listen(createServer())
  return server.port
}
