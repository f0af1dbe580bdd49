import { createJexactylV3Emulator, panelError } from '@infra/jexactyl/msw'
import type { JexactylV3State } from '@infra/jexactyl/msw'
import { BadRequestError, NotFoundError, PanelDefectError, RateLimitError, WingsError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import { DAY, MINUTE, panelOf, SHOPPED, start } from './emulator-start.js'

test('a day that passes takes one off, and the last one stops the server until it is renewed', async () => {
  const { emulator, client, shop } = start()
  const id = await shop()
  emulator.advance(3 * DAY)
  expect(await client.servers.get(id)).toMatchObject({ renewal: 4, status: null })
  emulator.advance(4 * DAY)
  expect(await client.servers.get(id)).toMatchObject({ renewal: 0, status: 'suspended', is_suspended: true })
  await client.servers.renew(id)
  expect(await client.servers.get(id)).toMatchObject({ renewal: 7, status: null })
  expect(await client.store.getBalance()).toMatchObject({ balance: 4790 })
})

test('thirty days at once are as many as one after the other', async () => {
  const { emulator, client } = start()
  const id = await client.store.createServer(SHOPPED)
  emulator.advance(30 * DAY)
  expect(await client.servers.get(id)).toMatchObject({ renewal: 0, status: 'suspended' })
})

test('days pass by for a server that has not to be renewed', async () => {
  const { emulator, client } = start()
  const { uuid } = emulator.addServer()
  emulator.advance(30 * DAY)
  expect(await client.servers.get(uuid)).toMatchObject({ renewable: false, renewal: 0, status: null })
  Object.assign(emulator.state.servers[0]!, { renewable: true, renewal: 2 })
  emulator.advance(DAY)
  expect(await client.servers.get(uuid)).toMatchObject({ renewal: 1, status: null })
})

test('who makes, renews or deletes a server waits a minute, also after a refusal', async () => {
  const { emulator, client, shop } = start()
  const id = await shop()
  emulator.state.settings.deletion = false
  await expect(client.servers.delete(id, 'x')).rejects.toMatchObject({ status: 500, code: 'Error' })
  await expect(client.servers.renew(id)).rejects.toBeInstanceOf(RateLimitError)
  await expect(client.store.createServer(SHOPPED)).rejects.toMatchObject({ status: 429 })
  emulator.advance(MINUTE)
  await client.servers.renew(id)
  await client.store.earn()
  await expect(client.store.earn()).rejects.toBeInstanceOf(RateLimitError)
})

test('five changes of a server in a minute, and what is over the limit is refused', async () => {
  const { emulator, client, shop } = start()
  const id = await shop()
  emulator.state.settings.limits = { cpu: 200 }
  await expect(client.servers.editResource(id, { resource: 'cpu', amount: 150 })).rejects.toThrow(/maximum limit/)
  await expect(client.servers.editResource(id, { resource: 'disk', amount: 1_000_000 })).rejects.toBeInstanceOf(BadRequestError)
  await expect(client.servers.editResource(id, { resource: 'cpu', amount: -150 })).rejects.toMatchObject({ status: 500 })
  await client.servers.editResource(id, { resource: 'cpu', amount: 100 })
  await client.servers.editResource(id, { resource: 'backup_limit', amount: 2 })
  await expect(client.servers.editResource(id, { resource: 'cpu', amount: 1 })).rejects.toBeInstanceOf(RateLimitError)
  expect(await client.servers.get(id)).toMatchObject({ limits: { cpu: 200 }, feature_limits: { backups: 2 } })
  expect(await client.store.getBalance()).toMatchObject({ cpu: 200, backups: 8 })
})

test('nests and nodes are kept out of the store', async () => {
  const { emulator, client } = start()
  expect(await client.store.listNests()).toMatchObject([{ id: 1 }, { id: 2 }])
  emulator.state.nests[0]!.private = true
  emulator.state.nodes[0]!.deployable = false
  expect(await client.store.listNests()).toMatchObject([{ id: 2 }])
  expect(await client.store.listNodes()).toEqual([])
  await expect(client.store.listEggs(1)).rejects.toMatchObject({ status: 500 })
  await expect(client.store.createServer(SHOPPED)).rejects.toThrow(/private/)
})

test('PayPal pays what was ordered, Stripe never does, and both can be away', async () => {
  const { emulator, client } = start()
  expect(await client.store.createPayPalOrder(100)).toBe('https://www.paypal.com/checkoutnow?token=ORDER1')
  await client.store.finishPayPalOrder('any')
  expect(await client.store.getBalance()).toMatchObject({ balance: 5100 })
  await expect(client.store.finishPayPalOrder('any')).rejects.toMatchObject({ status: 500 })
  expect(await client.store.createStripeCheckout(100)).toMatch(/^https:\/\/checkout\.stripe\.com\//)
  Object.assign(emulator.state.settings, { stripe: 'refuses', paypal: 'off' })
  await expect(client.store.createStripeCheckout(100)).rejects.toMatchObject({ status: 500, code: 'CardException' })
  await expect(client.store.createPayPalOrder(100)).rejects.toBeInstanceOf(BadRequestError)
})

test('a referral pays both, once', async () => {
  const { emulator, client } = start()
  const { code } = await client.referrals.create()
  const bob = panelOf(emulator, 'bob').client
  await bob.referrals.useCode(code)
  await expect(bob.referrals.useCode(code)).rejects.toThrow(/already/)
  expect(await client.referrals.listActivity()).toMatchObject([{ code, user_email: 'bob@example.com' }])
  expect([(await client.store.getBalance()).balance, (await bob.store.getBalance()).balance]).toEqual([5200, 5200])
})

test('a ticket that staff answers', async () => {
  const { emulator, client } = start()
  const id = await client.tickets.create({ title: 'Help', description: 'It does not start' })
  const at = { created_at: emulator.panel.now(), updated_at: emulator.panel.now() }
  emulator.state.tickets[0]!.staff_id = 1
  emulator.state.ticketMessages.push({ id: 9, ticket_id: id, user_id: 1, content: 'It does now', ...at })
  expect(await client.tickets.get(id)).toMatchObject({ staff_email: 'admin@example.com', status: 'pending' })
  expect((await client.tickets.listMessages(id)).map(({ content }) => content)).toEqual(['It does not start', 'It does now'])
  await client.tickets.delete(id)
  await expect(client.tickets.get(id)).rejects.toBeInstanceOf(NotFoundError)
})

test('plugins are found and put on a server; what was noticed is told in words', async () => {
  const { emulator, client, shop } = start()
  const id = await shop()
  const [plugin] = await client.plugins.search(id, 'ESSENTIALS')
  await client.plugins.install(id, plugin!.id)
  expect((await client.files.list(id, '/plugins')).map(({ name }) => name)).toEqual(['EssentialsX.jar'])
  await expect(client.plugins.search(id, 'nothing')).rejects.toMatchObject({ code: 'ClientException' })
  const message = { id: 1, server_id: 1, title: 'High CPU', content: 'Much', type: 'warning' } as const
  emulator.state.analyticsMessages.push({ ...message, created_at: emulator.panel.now() - 2 * DAY })
  expect(await client.analytics.listMessages(id)).toMatchObject([{ title: 'High CPU', created_at: '2 days ago' }])
})

test('an administrator approves, links, and gives back', async () => {
  const { emulator, panel } = start('admin')
  const { application } = panel
  emulator.state.users[1]!.approved = false
  await application.approvals.approve(2)
  expect(emulator.state.users[1]).toMatchObject({ approved: true })
  await panel.client.discord.link('code')
  expect(await application.users.get(1)).toMatchObject({ discord_id: expect.stringMatching(/^\d{18}$/) as string })
  const { id } = emulator.addServer({ user: 2 })
  await application.servers.delete(id, { return_resources: true })
  expect(emulator.state.wallets[1]).toMatchObject({ cpu: 500, memory: 8704, slots: 6, backups: 10 })
})

test('what 3.7.3 breaks is broken, and saved all the same', async () => {
  const { emulator, panel } = start('admin')
  const all = { store_cpu: 1, store_memory: 2, store_disk: 3, store_slots: 4, store_ports: 5, store_backups: 6, store_databases: 7 }
  const person = { email: 'alice@example.com', username: 'alice', first_name: 'Alice', last_name: 'Example' }
  const call = panel.application.users.setResources(2, { ...person, ...all, store_balance: 8 })
  await expect(call).rejects.toBeInstanceOf(PanelDefectError)
  const alice = panelOf(emulator, 'alice').client
  expect(await alice.store.getBalance()).toEqual({
    balance: 8,
    cpu: 1,
    memory: 2,
    disk: 3,
    slots: 4,
    ports: 5,
    backups: 6,
    databases: 7,
  })
})

test('whatever belongs to an account goes with it', async () => {
  const { emulator, panel } = start('admin')
  const bob = panelOf(emulator, 'bob').client
  await bob.tickets.create({ title: 'Help', description: 'me' })
  await bob.referrals.create()
  await panel.application.users.delete(3)
  const { tickets, ticketMessages, referralCodes, wallets } = emulator.state
  expect({ tickets, ticketMessages, referralCodes, wallets: wallets.length }).toEqual({
    tickets: [],
    ticketMessages: [],
    referralCodes: [],
    wallets: 2,
  })
})

test('faults are ordered by the names of the SDK', async () => {
  const { emulator, client, shop } = start()
  const id = await shop()
  const fault = emulator.faults.inject({ op: 'client.servers.renew', times: 1, ...panelError(504, 'DaemonConnectionException', 'Away.') })
  await expect(client.servers.renew(id)).rejects.toBeInstanceOf(WingsError)
  expect(fault.hits).toBe(1)
  // It did not reach the panel, and was not counted.
  await client.servers.renew(id)
})

test('a snapshot may be kept as JSON, and what came after it can be undone, elsewhere too', async () => {
  const { emulator, client, shop } = start()
  await shop()
  const before = JSON.stringify(emulator.snapshot())
  await client.store.buyResource('cpu')
  emulator.restore(JSON.parse(before) as JexactylV3State)
  expect(await client.store.getBalance()).toMatchObject({ slots: 4, cpu: 300 })
  emulator.reset()
  expect(emulator.state.wallets[1]).toMatchObject({ balance: 5000, cpu: 400 })
  const other = createJexactylV3Emulator({ seed: 9 })
  other.restore(JSON.parse(before) as JexactylV3State)
  const alice = panelOf(other, 'alice').client
  expect(await alice.store.getBalance()).toMatchObject({ slots: 4 })
  const [server] = (await alice.servers.list()).items
  expect(await alice.files.read(server!.identifier, '/eula.txt')).toBe('eula=true\n')
})
