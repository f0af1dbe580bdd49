import { createPterodactyl } from '@infra/pterodactyl'
import type { Pterodactyl, PterodactylOptions } from '@infra/pterodactyl'
import type { Console, WebSocketConstructor } from '@infra/pterodactyl/console'
import { runCommand, waitForState } from '@infra/pterodactyl/console'
import { createPterodactylEmulator } from '@infra/pterodactyl/msw'
import type { PterodactylEmulator } from '@infra/pterodactyl/msw'
import { servePanel } from '@infra/pterodactyl/msw/node'
import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { expect, test, vi } from 'vitest'

const QUICK = { install: 30, start: 20, stop: 20, backup: 20, restore: 20 }
const POLL = { intervalMs: 5, capMs: 10 }
const BODY = {
  name: 'Survival',
  user: 2,
  nest: 1,
  egg: 3,
  limits: { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100 },
  feature_limits: { databases: 2, allocations: 3, backups: 2 },
  deploy: { locations: [1], dedicated_ip: false, port_range: [] },
}

/** Clients of an emulator: the administrator's and Alice's. */
function clientsOf(
  { keys, url }: PterodactylEmulator,
  options: Partial<PterodactylOptions> = {},
): { admin: Pterodactyl; alice: Pterodactyl } {
  const of = (clientKey: string) => createPterodactyl({ url, clientKey, validate: 'strict', ...options })
  return { admin: of(keys.admin), alice: of(keys.alice) }
}

/** What that shows. */
const SEEN = {
  status: 'installing',
  states: ['offline', 'starting', 'running', 'offline'],
  printed: ['> say hi'],
  read: 'hello',
  downloaded: 'hello',
  is_successful: true,
  kept: true,
  restored: 'hello',
}

/** What one does with a new server, from its first minute to its backup. */
async function journey({ admin, alice }: { admin: Pterodactyl; alice: Pterodactyl }, open: (id: string) => Console) {
  const made = await admin.application.servers.createFromEgg(BODY)
  const { identifier: id } = await admin.application.servers.waitForInstall(made.id, POLL)
  const states: string[] = []
  using console = open(id)
  console.on('status', ({ status }) => states.push(status))
  await console.ready()
  await console.setState('start')
  await waitForState(console, 'running')
  const printed = await runCommand(console, 'say hi', { until: /say hi/ })
  await alice.client.files.upload(id, [{ name: 'a.txt', content: new Blob(['hello']) }], { directory: '/up' })
  const read = await alice.client.files.read(id, '/up/a.txt')
  const downloaded = await new Response(await alice.client.files.download(id, '/up/a.txt')).text()
  const { uuid } = await alice.client.backups.create(id, { name: 'first' })
  const { is_successful } = await alice.client.backups.wait(id, uuid, POLL)
  const kept = await new Response(await alice.client.backups.download(id, uuid)).bytes()
  await alice.client.files.write(id, '/up/a.txt', 'gone')
  await alice.client.backups.restore(id, uuid, { truncate: true })
  const restored = await vi.waitFor(() => alice.client.files.read(id, '/up/a.txt'), { interval: 5 })
  // To restore it stops the server.
  await waitForState(console, 'offline')
  return { status: made.status, states, printed, read, downloaded, is_successful, kept: kept.length > 0, restored }
}

test('a whole life of a server, without a network', async () => {
  const emulator = createPterodactylEmulator({ durations: QUICK })
  const fetch = async (request: Request): Promise<Response> => {
    const response = await getResponse(emulator.handlers, request)
    if (!response) throw new TypeError('fetch failed')
    return response
  }
  const clients = clientsOf(emulator, { fetch })
  const open = (id: string) =>
    clients.alice.client.servers.console(id, { webSocket: emulator.WebSocket as unknown as WebSocketConstructor })
  expect(await journey(clients, open)).toEqual(SEEN)
})

test('the same through msw, with the global WebSocket', async () => {
  const emulator = createPterodactylEmulator({ durations: QUICK })
  const mocks = setupServer(...emulator.handlers, ...emulator.webSocketHandlers)
  mocks.listen({ onUnhandledFrame: 'error' })
  try {
    const clients = clientsOf(emulator, { fetch: (request: Request) => fetch(request) })
    expect(await journey(clients, (id) => clients.alice.client.servers.console(id))).toEqual(SEEN)
  } finally {
    mocks.close()
  }
})

test('the same over sockets', async () => {
  const emulator = createPterodactylEmulator({ durations: QUICK })
  await using served = await servePanel(emulator)
  const clients = clientsOf(emulator, { url: served.url })
  expect(await journey(clients, (id) => clients.alice.client.servers.console(id))).toEqual(SEEN)
  await Promise.all([clients.admin.close(), clients.alice.close()])
})
