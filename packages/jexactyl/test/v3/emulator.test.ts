import { createJexactylV3Emulator } from '@infra/jexactyl/msw'
import type { JexactylV3Emulator } from '@infra/jexactyl/msw'
import { servePanel } from '@infra/jexactyl/msw/node'
import { runCommand, waitForState } from '@infra/jexactyl/console'
import type { Console, WebSocketConstructor } from '@infra/jexactyl/console'
import { createJexactyl } from '@infra/jexactyl/v3'
import type { JexactylV3 } from '@infra/jexactyl/v3'
import { setupServer } from 'msw/node'
import { expect, test } from 'vitest'
import { MINUTE, panelOf, SHOPPED } from './emulator-start.js'

const QUICK = { install: 30, start: 20, stop: 20, backup: 20, restore: 20 }
const POLL = { intervalMs: 5, capMs: 10 }
/** What one does with credits, from the first to the last. */
async function journey(emulator: JexactylV3Emulator, { client }: JexactylV3, open: (id: string) => Console) {
  const { balance } = await client.store.getBalance()
  await client.store.buyResource('memory')
  const id = await client.store.createServer({ ...SHOPPED, environment: { SERVER_JARFILE: 'mine.jar' } })
  const { uuid, invocation } = await client.servers.waitForInstall(id, POLL)
  emulator.advance(MINUTE)
  await client.servers.renew(id)
  await client.servers.editResource(id, { resource: 'memory', amount: 512 })
  await client.servers.setBackground(id, 'https://example.com/a.png')
  const { renewable, renewal, bg, limits } = await client.servers.get(uuid)
  using terminal = open(id)
  await terminal.ready()
  await terminal.setState('start')
  await waitForState(terminal, 'running')
  const printed = await runCommand(terminal, 'say hi', { until: /say hi/ })
  const ticket = await client.tickets.create({ title: 'Help', description: 'It is slow' })
  const messages = await client.tickets.listMessages(ticket)
  await client.account.redeemCoupon('WELCOME')
  emulator.advance(MINUTE)
  await client.servers.delete(id, 'Shop server')
  const rest = await client.store.getBalance()
  return { balance, invocation, renewable, renewal, bg, memory: limits.memory, printed, messages: messages.length, rest }
}

/** What that shows: 50 credits for memory, 10 for the node, 200 for seven days, and 250 of the coupon. */
const SEEN = {
  balance: 5000,
  invocation: expect.stringContaining('mine.jar') as string,
  renewable: true,
  renewal: 14,
  bg: 'https://example.com/a.png',
  memory: 1536,
  printed: ['> say hi'],
  messages: 1,
  rest: { balance: 4990, cpu: 400, memory: 9216, disk: 16_384, slots: 5, ports: 8, backups: 8, databases: 8 },
}

test('credits become a server, and the server credits, without a network', async () => {
  const emulator = createJexactylV3Emulator({ durations: QUICK })
  const panel = panelOf(emulator, 'alice')
  const webSocket = emulator.WebSocket as unknown as WebSocketConstructor
  expect(await journey(emulator, panel, (id) => panel.client.servers.console(id, { webSocket }))).toEqual(SEEN)
})

test('the same through msw, with the global WebSocket', async () => {
  const emulator = createJexactylV3Emulator({ durations: QUICK })
  const mocks = setupServer(...emulator.handlers, ...emulator.webSocketHandlers)
  mocks.listen({ onUnhandledFrame: 'error' })
  try {
    const panel = panelOf(emulator, 'alice', { fetch: (request: Request) => fetch(request) })
    expect(await journey(emulator, panel, (id) => panel.client.servers.console(id))).toEqual(SEEN)
  } finally {
    mocks.close()
  }
})

test('the same over sockets', async () => {
  const emulator = createJexactylV3Emulator({ durations: QUICK })
  await using served = await servePanel(emulator)
  const { keys } = emulator
  await using panel = createJexactyl({ url: served.url, clientKey: keys.alice, validate: 'strict' })
  expect(await journey(emulator, panel, (id) => panel.client.servers.console(id))).toEqual(SEEN)
})
