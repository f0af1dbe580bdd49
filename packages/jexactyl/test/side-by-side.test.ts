import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createJexactylV3Emulator, createJexactylV4Emulator } from '@infra/jexactyl/msw'
import { createJexactyl as createV3 } from '@infra/jexactyl/v3'
import { createJexactyl as createV4 } from '@infra/jexactyl/v4'
import { setupServer } from 'msw/node'
import { expect, test } from 'vitest'
import { WebSocketServer } from 'ws'

test('a panel of each line works beside the other, and real sockets beside both', async () => {
  const old = createJexactylV3Emulator({ url: 'https://old.test' })
  const young = createJexactylV4Emulator({ url: 'https://young.test' })
  const emulators = [old, young]
  const handlers = emulators.flatMap((one) => [...one.handlers, ...one.webSocketHandlers])
  const mocks = setupServer(...handlers)
  mocks.listen({ onUnhandledFrame: 'bypass' })
  const real = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  try {
    await once(real, 'listening')
    real.on('connection', (socket) => socket.send('real'))
    const [v3, v4] = [createV3({ url: old.url, clientKey: old.keys.alice }), createV4({ url: young.url, clientKey: young.keys.alice })]
    for (const [emulator, { client }] of [[old, v3] as const, [young, v4] as const]) {
      const { uuid } = emulator.addServer()
      await client.files.upload(uuid, [{ name: 'b.txt', content: new Blob(['of its own']) }], { directory: '/' })
      expect(await client.files.read(uuid, '/b.txt')).toBe('of its own')
      using console = client.servers.console(uuid)
      await console.ready()
    }
    const { port } = real.address() as AddressInfo
    const socket = new WebSocket(`ws://127.0.0.1:${port}/api/servers/any/ws`)
    const [event] = (await once(socket as unknown as Parameters<typeof once>[0], 'message')) as [MessageEvent<string>]
    expect(event.data).toBe('real')
    socket.close()
  } finally {
    mocks.close()
    for (const client of real.clients) client.terminate()
    real.close()
  }
})
