import { ConflictError, NotFoundError, ServerError, UnprocessableEntityError } from '@infra/core'
import { panelError } from '@infra/jexactyl/msw'
import { fieldErrorsOf, WingsError } from '@infra/jexactyl/v4'
import { runCommand, waitForState } from '@infra/jexactyl/console'
import { expect, test } from 'vitest'
import { NODE, startMachines, SURVIVAL } from './emulated-machines.js'

const POLL = { intervalMs: 0 }
test('a server is made of an egg, installed, changed, and deleted', async () => {
  const { emulator, admin, alice } = startMachines({ install: 1000 })
  const made = await admin.servers.createFromEgg({ ...SURVIVAL, external_id: 'order-1', feature_limits: { subusers: 2 } })
  expect(made).toMatchObject({ status: 'installing', owner_id: 2, limits: { oom_killer: true }, feature_limits: { subusers: 2 } })
  emulator.advance(1000)
  await admin.servers.waitForInstall(made.id, POLL)
  expect(await admin.servers.getByExternalId('order-1', { include: ['egg', 'user', 'node'] })).toMatchObject({
    relationships: { egg: { nest_id: 1 }, user: { username: 'alice', state: null }, node: { public_port_http: 8080, deployable: true } },
  })
  expect(await alice.servers.get(made.identifier)).toMatchObject({ limits: { oom_killer: true }, invocation: made.container.startup })
  const changed = await admin.servers.update(made.id, ({ limits }) => ({ limits: { ...limits, oom_killer: false }, external_id: null }))
  expect(changed).toMatchObject({ external_id: null, limits: { oom_killer: false, memory: 512 } })
  await admin.servers.delete(made.id)
  await expect(admin.servers.get(made.id)).rejects.toBeInstanceOf(NotFoundError)
  expect(emulator.state.serverExtras).toEqual([])
})

test('what a server keeps to is refused as by a panel', async () => {
  const { emulator, admin, alice } = startMachines()
  const { id } = await admin.servers.createFromEgg({ ...SURVIVAL, external_id: 'order-1' })
  const { limits, feature_limits } = await admin.servers.get(id)
  const same = { name: 'x', description: null, owner_id: 2, limits, feature_limits, allocation_id: 1, external_id: 'order-1' }
  const error: unknown = await admin.servers.update(id, same).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UnprocessableEntityError)
  expect(fieldErrorsOf(error)).toMatchObject([{ field: 'external_id', rule: 'unique' }])
  await expect(admin.servers.createFromEgg(SURVIVAL)).rejects.toBeInstanceOf(ServerError)
  await admin.servers.suspend(id)
  await expect(alice.files.list(emulator.state.servers[0]!.uuid)).rejects.toBeInstanceOf(ConflictError)
  await admin.servers.unsuspend(id)
  emulator.state.servers[0]!.status = 'install_failed'
  await expect(admin.servers.setInstalled(id, true)).rejects.toBeInstanceOf(ServerError)
  await expect(admin.servers.list({ per_page: 100 })).resolves.toMatchObject({ items: [{ id }] })
})

test('a server moves to another node, which takes its time', async () => {
  const { emulator, admin, alice } = startMachines({ install: 1000 })
  const { id, uuid } = emulator.addServer()
  const node = await admin.nodes.create(NODE)
  expect(node).toMatchObject({ database_host_id: null, deployable: false, public_port_sftp: 2222 })
  await admin.nodes.createAllocations(node.id, { ip: '10.0.0.2', ports: ['25565-25566'] })
  const [first] = (await admin.nodes.listAllocations(node.id)).items
  await admin.servers.transfer(id, { node_id: node.id, allocation_id: first!.id })
  expect(await alice.servers.get(uuid)).toMatchObject({ is_transferring: true, node: 'node1' })
  emulator.advance(1000)
  await alice.servers.waitForTransfer(uuid, POLL)
  expect(await alice.servers.get(uuid)).toMatchObject({ node: 'node2', sftp_details: { port: 2222 } })
  await admin.nodes.deleteAllocations(node.id)
  expect((await admin.nodes.listAllocations(node.id, { include: ['server'] })).items).toMatchObject([
    { server_id: id, relationships: { server: { id } } },
  ])
  expect((await admin.nodes.update(node.id, ({ memory }) => ({ memory: memory * 2 }))).memory).toBe(2048)
  await admin.nodes.update(node.id, () => ({}), {}, { body: { maintenance_mode: true } })
  expect(await admin.nodes.get(node.id)).toMatchObject({ maintenance_mode: true, memory: 2048 })
  expect(await admin.nodes.getInformation(node.id)).toMatchObject({ system: { arch: 'amd64' } })
  expect(await admin.nodes.getConfigurationYaml(node.id)).toContain(node.uuid)
})

test('presets give servers their size, and many servers start at once', async () => {
  const { emulator, admin } = startMachines()
  const preset = await admin.presets.create({ name: 'Small', memory: 2048, cpu: 100, disk: 4096, egg_id: 4 })
  await admin.presets.update(preset.id, { memory: 1024 })
  const server = await admin.servers.createFromPreset(preset.id, {}, { body: { name: 'Tiny', owner_id: 2 } })
  expect(server).toMatchObject({ name: 'Tiny', owner_id: 2, egg_id: 4, limits: { memory: 1024, cpu: 100, disk: 4096 } })
  const { id } = emulator.addServer()
  await admin.servers.setPowerOfMany({ servers: [server.id, id], signal: 'start' })
  expect(emulator.state.servers.map(({ power }) => power)).toEqual(['running', 'running'])
  await admin.presets.delete(preset.id)
  expect((await admin.presets.list()).items).toEqual([])
})

test('an egg goes from nest to nest by way of its file', async () => {
  const { admin } = startMachines()
  const nest = await admin.nests.create({ name: 'Mine' })
  expect(await admin.nests.update(nest.id, { name: 'Ours' })).toMatchObject({ name: 'Mine' })
  const file = await admin.eggs.export(4)
  const egg = await admin.nests.importEgg(nest.id, file)
  const { relationships, ...copy } = await admin.eggs.get(egg.id, { include: ['variables', 'nest'] })
  expect(copy).toMatchObject({ name: 'Vanilla Minecraft', nest_id: nest.id })
  expect(relationships.variables).toHaveLength(2)
  expect(relationships.nest).toMatchObject({ name: 'Ours' })
  const made = { name: 'Jar', env_variable: 'JAR', default_value: 'x.jar', user_viewable: true, user_editable: true, rules: 'string' }
  const variable = await admin.eggs.createVariable(egg.id, made)
  expect(variable).toMatchObject({ egg_id: egg.id, user_viewable: false })
  expect(await admin.eggs.updateVariables(egg.id, [{ id: variable.id, user_viewable: true }])).toMatchObject([{ user_viewable: true }])
  await expect(admin.nests.importEgg(nest.id, '{}')).rejects.toMatchObject({ code: 'InvalidFileUploadException' })
  await admin.nests.delete(nest.id)
  await expect(admin.eggs.get(egg.id)).rejects.toBeInstanceOf(NotFoundError)
})

test('groups are of whoever made them', async () => {
  const { emulator, alice } = startMachines()
  const { uuid } = emulator.addServer()
  const { id } = await alice.groups.create({ name: 'Blocks', color: '#22c55e' })
  await alice.groups.update(id, { name: 'Games' })
  await alice.groups.addServer(id, uuid)
  expect((await alice.servers.get(uuid)).group_id).toBe(id)
  await expect(alice.groups.addServer(id, emulator.addServer({ user: 3 }).uuid)).rejects.toBeInstanceOf(NotFoundError)
  await alice.groups.removeServer(id, uuid)
  expect(await alice.groups.list()).toEqual([{ id, user_id: 2, name: 'Games', color: '#22c55e' }])
  await alice.groups.delete(id)
  await expect(alice.groups.update(id, { name: 'x' })).rejects.toBeInstanceOf(NotFoundError)
})

test('database hosts, and databases on them', async () => {
  const { emulator, admin, alice } = startMachines()
  const { id, uuid } = emulator.addServer()
  const host = await admin.databaseHosts.create({
    name: 'second',
    host: '10.0.0.7',
    port: 3306,
    username: 'panel',
    password: 'hunter2hunter2',
  })
  await admin.databases.create(id, { database: 'world', remote: '%', host: host.id })
  expect((await admin.databaseHosts.get(host.id, { include: ['databases'] })).relationships.databases).toMatchObject([
    { name: `s${id}_world`, server_id: id, database_host_id: host.id },
  ])
  expect(await alice.databases.list(uuid)).toMatchObject([{ name: `s${id}_world` }])
  await expect(admin.databaseHosts.delete(host.id)).rejects.toMatchObject({ status: 400 })
})

test('faults are ordered by the name of the operation, and consoles are those of the family', async () => {
  const { emulator, admin, alice } = startMachines()
  const { uuid } = emulator.addServer()
  const fault = emulator.faults.inject({
    op: 'application.nodes.getInformation',
    times: 1,
    ...panelError(504, 'DaemonConnectionException', 'x'),
  })
  await expect(admin.nodes.getInformation(1)).rejects.toBeInstanceOf(WingsError)
  expect(fault.hits).toBe(1)
  emulator.state.nodes[0]!.wings = 'down'
  await expect(admin.servers.delete(1)).rejects.toBeInstanceOf(WingsError)
  emulator.state.nodes[0]!.wings = 'up'
  await using terminal = alice.servers.console(uuid, { webSocket: emulator.WebSocket })
  await terminal.ready()
  await terminal.setState('start')
  await waitForState(terminal, 'running')
  expect(await runCommand(terminal, 'list', { until: /list/ })).toEqual([expect.stringContaining('list')])
})

test('a panel goes back to what it was', async () => {
  const { emulator, admin } = startMachines()
  const before = emulator.snapshot()
  await admin.presets.create({ name: 'Small', memory: 1, cpu: 1, disk: 1 })
  emulator.addServer()
  emulator.restore(before)
  expect((await admin.presets.list()).items).toEqual([])
  emulator.reset()
  expect(emulator.state.servers).toEqual([])
})
