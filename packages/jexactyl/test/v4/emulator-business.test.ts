import { BadRequestError, PermissionDeniedError, NotFoundError, UnprocessableEntityError } from '@infra/core'
import { panelError, totp } from '@infra/jexactyl/msw'
import { expect, test } from 'vitest'
import { NOW, PASSWORD, start } from './emulated.js'

test('users are made, changed, given a role, and deleted', async () => {
  const { admin } = start()
  const role = await admin.roles.create({ name: 'Support', description: 'Answers' })
  expect(await admin.roles.setPermissions(role.id, ['tickets.read'])).toMatchObject({ permissions: ['tickets.read'] })
  expect(await admin.roles.listPermissions()).toMatchObject({ tickets: { keys: { read: expect.any(String) as string } } })
  const user = await admin.users.create({ email: 'erin@example.com', username: 'erin', external_id: 'e-1' })
  expect(user).toMatchObject({ id: 4, root_admin: false, state: null, role_name: null })
  const changed = await admin.users.update(user.id, (current) => ({ ...current, admin_role_id: role.id, password: PASSWORD }))
  expect(changed).toMatchObject({ external_id: 'e-1', role_name: 'Support' })
  expect(await admin.users.getByExternalId('e-1', { include: ['servers'] })).toMatchObject({ relationships: { servers: [] } })
  expect((await admin.users.list({ sort: '-created_at', filter: { '*': 'erin' } })).items).toHaveLength(1)
  await admin.roles.delete(role.id)
  expect(await admin.users.get(user.id)).toMatchObject({ admin_role_id: null, role_name: null })
  await admin.users.delete(user.id)
  await expect(admin.users.get(user.id)).rejects.toBeInstanceOf(NotFoundError)
})

test('what is wrong with a user is told by field, and Stripe away leaves one behind', async () => {
  const { emulator, admin } = start()
  await expect(admin.users.create({ email: 'alice@example.com', username: 'x' })).rejects.toBeInstanceOf(UnprocessableEntityError)
  emulator.state.settings.stripe = 'unset'
  await expect(admin.users.create({ email: 'erin@example.com', username: 'erin' })).rejects.toThrow(/Stripe/)
  expect((await admin.users.list({ filter: { username: 'erin' } })).items).toHaveLength(1)
})

test('who is suspended is kept from the account, and from nothing else', async () => {
  const { admin, alice } = start()
  await admin.users.setSuspended(2, true)
  expect(await admin.users.get(2)).toMatchObject({ state: 'suspended' })
  await expect(alice.account.get()).rejects.toBeInstanceOf(PermissionDeniedError)
  expect((await alice.servers.list()).items).toEqual([])
  await admin.users.setSuspended(2, false)
  expect(await admin.users.get(2)).toMatchObject({ state: '' })
  expect(await alice.account.get()).toMatchObject({ username: 'alice' })
  await expect(admin.users.setSuspended(1, true)).rejects.toMatchObject({ status: 500 })
})

test('an account is set up, and gets a second factor', async () => {
  const { emulator, clientOf, alice, admin } = start()
  const { secret } = await alice.account.getTwoFactor()
  await expect(alice.account.enableTwoFactor({ code: '000000', password: PASSWORD })).rejects.toBeInstanceOf(BadRequestError)
  expect(await alice.account.enableTwoFactor({ code: await totp(secret, NOW), password: PASSWORD })).toHaveLength(10)
  expect(await admin.users.get(2)).toMatchObject({ '2fa': true })
  await alice.account.disableTwoFactor(PASSWORD)
  await alice.account.setUp({ username: 'alice2', password: 'another one' })
  expect(await alice.account.get()).toEqual({ id: 2, admin: false, username: 'alice2', email: 'alice@example.com', language: 'en' })
  await alice.account.uploadAvatar({ image: 'x' })
  expect(await admin.users.get(2)).toMatchObject({ avatar_url: expect.stringContaining(`${emulator.url}/storage/`) as string })
  await alice.account.removeAvatar()
  const { identifier, key } = await alice.apiKeys.create({ description: 'ci' })
  expect(await clientOf(key).client.account.get()).toMatchObject({ username: 'alice2' })
  await alice.apiKeys.delete(identifier)
  await expect(clientOf(key).client.account.get()).rejects.toMatchObject({ status: 401 })
})

test('administrators make keys, which are never shown', async () => {
  const { emulator, admin } = start()
  const key = await admin.apiKeys.create({ memo: 'ci', permissions: {} })
  expect(key).toMatchObject({ description: 'ci', allowed_ips: null, last_used_at: null })
  for (const row of emulator.state.keys) if (row.identifier === key.identifier) row.allowed_ips = ['10.0.0.1']
  expect((await admin.apiKeys.list({ filter: { id: key.id } })).items).toMatchObject([{ id: key.id, allowed_ips: ['10.0.0.1'] }])
  await admin.apiKeys.delete(key.id)
  expect((await admin.apiKeys.list()).items.map(({ id }) => id)).not.toContain(key.id)
})

test('passkeys are registered within five minutes of asking', async () => {
  const { emulator, alice, bob } = start()
  await expect(alice.passkeys.getCreationOptions('wrong')).rejects.toBeInstanceOf(BadRequestError)
  expect(await alice.passkeys.getCreationOptions(PASSWORD)).toMatchObject({ rp: { id: 'panel.test' }, timeout: 300_000 })
  emulator.advance(300_000)
  const laptop = { name: 'laptop', credential: { id: 'x', type: 'public-key' } }
  await expect(alice.passkeys.register(laptop)).rejects.toBeInstanceOf(BadRequestError)
  await alice.passkeys.getCreationOptions(PASSWORD)
  const { uuid } = await alice.passkeys.register(laptop)
  expect(await alice.passkeys.list()).toEqual([expect.objectContaining({ uuid, name: 'laptop', last_used_at: null })])
  expect(await bob.passkeys.list()).toEqual([])
  await expect(bob.passkeys.delete(uuid, PASSWORD)).rejects.toBeInstanceOf(NotFoundError)
  await alice.passkeys.delete(uuid, PASSWORD)
  expect(await alice.passkeys.list()).toEqual([])
})

test('a ticket is written on from both sides', async () => {
  const { admin, alice, bob } = start()
  const { id } = await alice.tickets.create({ title: 'Help me', message: 'It does not start' })
  await expect(bob.tickets.get(id)).rejects.toBeInstanceOf(BadRequestError)
  await admin.tickets.update(id, { assigned_to: 1, status: 'in-progress' })
  await admin.tickets.addMessage(id, 'We look')
  await alice.tickets.addMessage(id, 'Thank you')
  const { status, relationships } = await alice.tickets.get(id, { include: ['messages'] })
  expect([status, ...relationships.messages.map(({ author, message }) => `${author?.username}: ${message}`)]).toEqual([
    'in-progress',
    'alice: It does not start',
    'admin: We look',
    'alice: Thank you',
  ])
  expect(await admin.tickets.get(id)).toMatchObject({ user: { username: 'alice' }, assigned_to: { username: 'admin' } })
  expect((await admin.tickets.listMessages(id)).items).toHaveLength(3)
  await expect(alice.tickets.addMessage(id, '')).rejects.toMatchObject({ status: 500 })
  await expect(admin.tickets.addMessage(id, '')).rejects.toMatchObject({ status: 500 })
  expect(await admin.tickets.update(id, { title: 'Help' })).toMatchObject({ title: 'Help', status: 'in-progress' })
  await admin.tickets.setSetting('enabled', false)
  await expect(bob.tickets.create({ title: 'Help', message: 'me' })).rejects.toThrow(/module is disabled/)
  await alice.tickets.delete(id)
  expect((await admin.tickets.list()).items).toEqual([])
})

test('links are shown to everybody, and webhooks switched', async () => {
  const { admin, alice, emulator } = start()
  await admin.links.create({ name: 'Status', url: 'https://status.example.com' })
  await admin.links.update(1, { name: 'State' })
  expect(await alice.links.list()).toMatchObject([{ id: 1, name: 'State', url: 'https://status.example.com' }])
  await admin.links.delete(1)
  expect(await alice.links.list()).toEqual([])
  await admin.webhooks.setSetting('url', 'https://hooks.example.com')
  await admin.webhooks.setEnabled(true, 3)
  await admin.webhooks.test()
  expect((await admin.webhooks.list()).map((event) => (event as { enabled: boolean }).enabled).filter(Boolean)).toHaveLength(1)
  await admin.webhooks.setEnabled(false)
  expect(emulator.state.webhooks.some(({ enabled }) => enabled)).toBe(false)
})

test('the panel itself is set and looked at', async () => {
  const { admin, alice, emulator } = start()
  expect(await admin.overview.getVersion()).toMatchObject({ panel: { current: '4.0.3' } })
  expect(await admin.overview.getMetrics()).toEqual({ nodes: 1, servers: 0, tickets: 0 })
  await admin.settings.update({ name: 'Panel' })
  await admin.settings.setMode('personal')
  await admin.auth.enableModule('registration')
  await admin.theme.setColor('primary', '#fff')
  expect(await admin.alerts.update({ content: 'Hello all', type: 'info' })).toBe(emulator.state.settings.alert.uuid)
  expect(emulator.state.settings).toMatchObject({ panel: { name: 'Panel' }, mode: 'personal', authModules: ['registration'] })
  await admin.auth.disableModule('registration')
  await admin.theme.reset()
  expect(emulator.state.settings).toMatchObject({ colors: {}, authModules: [] })
  expect(new TextDecoder().decode(await admin.settings.downloadDebugFile('laravel.log'))).not.toBe('')
  const { identifier } = await alice.servers.get(emulator.addServer().uuid)
  await expect(admin.settings.downloadDebugFile('none.log')).rejects.toBeInstanceOf(NotFoundError)
  await expect(admin.ai.ask('Why?')).rejects.toThrow(/switched off/)
  await expect(alice.servers.askAi(identifier, 'Why?')).rejects.toMatchObject({ status: 500 })
  await admin.ai.updateSettings({ enabled: true, user_access: true })
  expect([await admin.ai.ask('Why?'), await alice.servers.askAi(identifier, 'Why?')]).toEqual([
    'This is what an AI would say.',
    'This is what an AI would say.',
  ])
})

test('what was done is told to administrators', async () => {
  const { admin, alice, emulator } = start()
  const { uuid, id } = emulator.addServer({ name: 'Lobby' })
  await alice.settings.rename(uuid, { name: 'Lobby 2' })
  await alice.account.updateEmail({ email: 'alice2@example.com', password: PASSWORD })
  const all = await admin.activity.list({ include: ['actor'] })
  expect(all.items.map(({ event, log_id }) => [event, log_id])).toEqual([
    ['server:settings.rename', 1],
    ['user:account.email-changed', 2],
  ])
  expect(all.items[0]).toMatchObject({
    subjects: [{ type: 'server', id, identifier: 'Lobby 2' }],
    relationships: { actor: { username: 'alice' } },
  })
  expect((await admin.activity.listOfServer(id)).items).toHaveLength(1)
  expect((await admin.activity.listOfUser(2)).items).toHaveLength(2)
  for (const row of emulator.state.activity) row.user_id = null
  const [, account] = (await admin.activity.list({ include: ['actor'] })).items
  expect(account).toMatchObject({ is_api: false, ip: null, subjects: [], relationships: { actor: null } })
})

test('faults, snapshots and all else of emulators works', async () => {
  const { admin, alice, emulator } = start()
  const snapshot = emulator.snapshot()
  await alice.tickets.create({ title: 'Help me', message: 'It does not start' })
  emulator.restore(snapshot)
  expect(await alice.tickets.list()).toEqual([])
  emulator.faults.inject({ op: 'application.billing.listCategories', times: 1, ...panelError(503, 'HttpException', 'Away.') })
  await expect(admin.billing.listCategories()).rejects.toMatchObject({ status: 503 })
})
