import { BadRequestError, NotFoundError, ServerError, UnprocessableEntityError } from '@infra/core'
import { fieldErrorsOf, WingsError } from '@infra/jexactyl/v4'
import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { NODE, startMachines, SURVIVAL } from './emulated-machines.js'

const fieldsOf = async (call: PromiseLike<unknown>) => {
  const error: unknown = await Promise.resolve(call).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UnprocessableEntityError)
  return fieldErrorsOf(error).map(({ field, rule }) => `${field} ${rule}`)
}

test('what is in use cannot be deleted', async () => {
  const { emulator, admin } = startMachines()
  const { egg_id } = emulator.addServer()
  const { nest_id } = await admin.eggs.get(egg_id)
  await expect(admin.eggs.delete(egg_id)).rejects.toMatchObject({ code: 'HasActiveServersException' })
  await expect(admin.nests.delete(nest_id)).rejects.toMatchObject({ code: 'HasActiveServersException' })
  await expect(admin.nodes.delete(1)).rejects.toBeInstanceOf(BadRequestError)
  await expect(admin.nodes.deleteAllocation(1, 1)).rejects.toBeInstanceOf(BadRequestError)
  await admin.eggs.delete(8)
  await expect(admin.eggs.delete(8)).rejects.toBeInstanceOf(NotFoundError)
})

test('eggs keep to rules, and files that are none are refused', async () => {
  const { admin } = startMachines()
  const egg = {
    nest_id: 1,
    name: 'x',
    docker_images: { a: 'b' },
    config_files: '{',
    config_startup: '{}',
    config_stop: 'stop',
    startup: 'run',
  }
  expect(await fieldsOf(admin.eggs.create(egg))).toEqual(['config_files json'])
  const made = await admin.eggs.create({ ...egg, config_files: '{"a.yml": {}}', script_entry: 'bash', features: ['eula'] })
  expect(made).toMatchObject({ config: { files: { 'a.yml': {} } }, script: { entry: 'bash', container: null } })
  const changed = await admin.eggs.update(made.id, { config_stop: 'end', file_denylist: ['a'], script_install: 'echo é/' })
  expect(changed).toMatchObject({ config: { stop: 'end', file_denylist: ['a'] }, script: { entry: 'bash', privileged: true } })
  const text = await admin.eggs.export(made.id)
  expect(text).toContain(String.raw`echo \u00e9\/`)
  const file = JSON.parse(text) as object
  expect(file).toMatchObject({
    features: ['eula'],
    config: { files: '{"a.yml": {}}', stop: 'end' },
    scripts: { installation: { entrypoint: 'bash' } },
  })
  const old = { ...file, meta: { version: 'PTDL_v1' }, docker_images: undefined, images: ['i'] }
  expect(await admin.nests.importEgg(2, old)).toMatchObject({ nest_id: 2, docker_images: { i: 'i' } })
  await expect(admin.nests.importEgg(2, { meta: { version: 'PTDL_v2' } })).rejects.toBeInstanceOf(ServerError)
  expect(await fieldsOf(admin.eggs.updateVariables(4, [{ id: 999 }]))).toEqual(['0.id exists'])
})

test('allocations are a server’s own, or free ones of its node', async () => {
  const { admin } = startMachines()
  const { id } = await admin.servers.createFromEgg({ ...SURVIVAL, allocation: { default: 1, additional: [2] } })
  const change = (more: object) => admin.servers.update(id, () => more)
  await expect(change({ allocation_id: 5 })).rejects.toMatchObject({ code: 'DisplayException' })
  await expect(change({ remove_allocations: [1] })).rejects.toMatchObject({ code: 'DisplayException' })
  await change({ allocation_id: 3, add_allocations: [3], remove_allocations: [2] })
  const { relationships } = await admin.servers.get(id, { include: ['allocations'] })
  expect(relationships.allocations?.map((row) => row.id)).toEqual([1, 3])
  const node = await admin.nodes.create({ ...NODE, database_host_id: 1, deployable: null })
  const elsewhere = { ...SURVIVAL, node_id: node.id, allocation: { default: 4 } }
  await expect(admin.servers.createFromEgg(elsewhere)).rejects.toBeInstanceOf(ServerError)
  await expect(admin.servers.transfer(id, { node_id: 1, allocation_id: 4 })).rejects.toBeInstanceOf(BadRequestError)
  await expect(admin.servers.transfer(id, { node_id: node.id, allocation_id: 4 })).rejects.toBeInstanceOf(ServerError)
})

test('presets without a fitting egg make no server', async () => {
  const { admin } = startMachines()
  const { id } = await admin.presets.create({ name: 'Empty', memory: 1, cpu: 1, disk: 1, nest_id: 2, egg_id: 4 })
  await admin.eggs.delete(4)
  await expect(admin.servers.createFromPreset(id)).rejects.toBeInstanceOf(ServerError)
  await expect(admin.servers.createFromPreset(99)).rejects.toBeInstanceOf(ServerError)
  await expect(admin.presets.get(99)).rejects.toBeInstanceOf(NotFoundError)
})

test('lists are narrowed and sorted, and have 1 to 100 items', async () => {
  const { emulator, admin } = startMachines()
  for (const name of ['b', 'a']) emulator.addServer({ name })
  const [first] = (await admin.servers.list({ sort: 'name', filter: { owner_id: 2 } })).items
  expect(first).toMatchObject({ name: 'a' })
  expect((await admin.servers.list({ filter: { uuidShort: first!.identifier } })).items).toHaveLength(1)
  expect((await admin.nodes.list({ filter: { id: 1, name: 'node' } })).items).toHaveLength(1)
  expect((await admin.nodes.list({ filter: { daemon_token_id: 'nobody’s' } })).items).toEqual([])
  const free = await admin.nodes.listAllocations(1, { filter: { server_id: 0, ip: '127.0.0.1' }, per_page: 5, sort: '-port' })
  expect(free.items.map(({ port }) => port)).toEqual([25_574, 25_573, 25_572, 25_571, 25_570])
  expect((await admin.nodes.listAllocations(1, { filter: { server_id: first!.id } })).items).toHaveLength(1)
  expect((await admin.nests.listEggs(1, { filter: { name: 'Vanilla Minecraft' } })).items).toHaveLength(1)
  expect((await admin.databaseHosts.list({ sort: 'name' })).items).toHaveLength(1)
  const headers = { accept: 'application/json', authorization: `Bearer ${emulator.keys.application}` }
  const answer = await getResponse(emulator.handlers, new Request(`${emulator.url}/api/application/servers?per_page=0`, { headers }))
  expect(answer?.status).toBe(400)
})

test('a node whose Wings is away tells nothing', async () => {
  const { emulator, admin } = startMachines()
  expect(await admin.nodes.getUtilization(1)).toBeUndefined()
  emulator.state.nodes[0]!.wings = 'down'
  await expect(admin.nodes.getUtilization(1)).rejects.toBeInstanceOf(WingsError)
  await expect(admin.nodes.getInformation(1)).rejects.toBeInstanceOf(WingsError)
})

test('what panels of 2024 fail at fails', async () => {
  const { emulator, admin } = startMachines()
  const { id } = emulator.addServer()
  const { id: database } = await admin.databases.create(id, { database: 'world', remote: '%', host: 1 })
  await expect(admin.databases.delete(id, database)).rejects.toBeInstanceOf(ServerError)
  const [variable] = (await admin.eggs.get(4, { include: ['variables'] })).relationships.variables ?? []
  await expect(admin.eggs.deleteVariable(4, variable!.id)).rejects.toBeInstanceOf(ServerError)
})
