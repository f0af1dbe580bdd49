import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createPanelEmulator } from '@infra/panel-core/msw'
import { servePanel } from '@infra/panel-core/msw/node'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { ask, attributesOf, SERVER } from '../../test/emulated.js'

async function served() {
  const emulator = createPanelEmulator({ durations: { install: 0 } })
  const sockets = await servePanel(emulator)
  const { identifier } = attributesOf(await ask(emulator, 'application', 'POST application/servers', SERVER)) as { identifier: string }
  emulator.advance(1)
  const { body } = await ask(emulator, 'alice', `GET client/servers/${identifier}/websocket`)
  return { emulator, sockets, identifier, socket: (body as { data: { socket: string } }).data.socket }
}

/** The status that an upgrade is answered with. */
function statusOf(url: string, origin?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const client = new WebSocket(url, origin === undefined ? {} : { headers: { origin } })
    client.on('unexpected-response', (_request, response) => {
      response.resume()
      resolve(response.statusCode)
    })
    client.on('open', () => {
      client.terminate()
      resolve(101)
    })
    client.on('error', reject)
  })
}

test('consoles are opened only from the origin of the panel', async () => {
  const { emulator, sockets, socket } = await served()
  await using _closed = sockets
  expect(new URL(socket).port).toBe(String(sockets.wings[0]?.port))
  expect(await statusOf(socket)).toBe(403)
  expect(await statusOf(socket, 'https://evil.test')).toBe(403)
  expect(await statusOf(socket, sockets.url)).toBe(101)
  expect(await statusOf(socket, emulator.url)).toBe(101)
  expect(await statusOf(socket.replace(/[\da-f-]{36}/, 'none'), sockets.url)).toBe(404)
  emulator.state.nodes[0]!.wings = 'down'
  expect(await statusOf(socket, sockets.url)).toBe(502)
})

test.each([4409, 1001, 1006])('a console can end with %i', async (code) => {
  const { emulator, sockets, socket, identifier } = await served()
  await using _closed = sockets
  const client = new WebSocket(socket, { headers: { origin: sockets.url } })
  await once(client, 'open')
  expect(emulator.panel.listeners.size).toBe(1)
  emulator.closeConsoles(code, 'as ordered', identifier)
  expect((await once(client, 'close'))[0]).toBe(code)
  expect(emulator.panel.listeners.size).toBe(0)
})

test('frames go both ways, and statistics come by themselves', async () => {
  const { emulator, sockets, socket, identifier } = await served()
  await using _closed = sockets
  const client = new WebSocket(socket, { headers: { origin: sockets.url } })
  await once(client, 'open')
  const { body } = await ask(emulator, 'alice', `GET client/servers/${identifier}/websocket`)
  const events: string[] = []
  const running = new Promise<void>((resolve) => {
    client.on('message', (data: Buffer) => {
      const { event, args = [] } = JSON.parse(data.toString()) as { event: string; args?: string[] }
      events.push(event)
      if (event === 'stats' && args[0]?.includes('"state":"starting"')) resolve()
    })
  })
  client.send(JSON.stringify({ event: 'auth', args: [(body as { data: { token: string } }).data.token] }))
  client.send('no frame at all')
  client.send(JSON.stringify({ event: 'set state', args: ['start'] }))
  await running
  expect(events.slice(0, 4)).toEqual(['auth success', 'status', 'stats', 'status'])
  client.terminate()
})

test('signed addresses lead to the socket of Wings', async () => {
  const { emulator, sockets, identifier } = await served()
  await using _closed = sockets
  const { url } = attributesOf(await ask(emulator, 'alice', `GET client/servers/${identifier}/files/download?file=/eula.txt`))
  expect(new URL(String(url)).origin).toBe(sockets.wings[0]?.origin)
  const response = await fetch(String(url))
  expect([response.status, await response.text()]).toEqual([200, 'eula=true\n'])
})

test('nothing stays open when one of the ports is taken', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  await once(blocker, 'listening')
  const emulator = createPanelEmulator()
  const { port } = blocker.address() as AddressInfo
  await expect(servePanel(emulator, { wingsPort: port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  expect(emulator.panel.addresses.size).toBe(0)
  blocker.close()
})

test('what is closed leaves other sockets of the same panel as they are', async () => {
  const { emulator, sockets, identifier } = await served()
  await using second = await servePanel(emulator)
  await sockets.close()
  const { body } = await ask(emulator, 'alice', `GET client/servers/${identifier}/websocket`)
  expect(new URL((body as { data: { socket: string } }).data.socket).port).toBe(String(second.wings[0]?.port))
  await second.close()
  expect(emulator.panel.addresses.size).toBe(0)
})
