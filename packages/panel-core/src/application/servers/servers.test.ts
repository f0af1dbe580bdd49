import { isInvalidInput } from '@infra/core'
import * as servers from '@infra/panel-core/application/servers/methods'
import { expect, expectTypeOf, test } from 'vitest'
import recorded from '../../../test/fixtures/application.json' with { type: 'json' }
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { Reply } from '../../../test/recorder.js'
import type { Egg } from '../nests/types.js'
import type { ServerWith, Subuser } from './types.js'

const created = recorded.createdServer.attributes
const full = { allocation: 1, oom_disabled: true, feature_limits: created.feature_limits }
const limits = { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100, threads: null }
const startup = { startup: created.container.startup_command, egg: 3, image: created.container.image }
const environment = { SPONGE_VERSION: '1.12.2-7.3.0', SERVER_JARFILE: 'server.jar' }
const standing = (status: string | null): Reply => ({ body: { object: 'server', attributes: { ...created, status } } })

test('list asks for an order, unless there is one', async () => {
  const { application, sent } = recorder([{ body: recorded.servers }])
  const [server] = await servers.list(application, { filter: { name: 'Surv' }, include: ['user', 'node', 'allocations'] }).all()
  expect(server!.relationships.user?.email).toBe('alice@example.com')
  await servers.list(application, { sort: '-id', filter: { uuidShort: '317ed8af' } })
  expect(sent).toEqual([
    bare('GET', '/servers?sort=id&filter[name]=Surv&include=user,node,allocations&per_page=50'),
    bare('GET', '/servers?sort=-id&filter[uuidShort]=317ed8af'),
  ])
})

test('get gives a server with all its relations', async () => {
  const { application, sent } = recorder([{ body: recorded.server }])
  const include = ['allocations', 'user', 'subusers', 'nest', 'egg', 'variables', 'location', 'node', 'databases'] as const
  const { relationships: raw, ...attributes } = recorded.server.attributes
  const attributesOf = <T>({ data }: { data: { attributes: T }[] }): T[] => data.map((one) => one.attributes)
  expect(await servers.get(application, 1, { include })).toEqual({
    ...attributes,
    relationships: {
      allocations: attributesOf(raw.allocations),
      user: raw.user.attributes,
      subusers: attributesOf(raw.subusers),
      nest: raw.nest.attributes,
      egg: raw.egg.attributes,
      variables: attributesOf(raw.variables),
      location: raw.location.attributes,
      node: raw.node.attributes,
      databases: attributesOf(raw.databases),
    },
  })
  await servers.getByExternalId(application, 'ext-1', { include: ['egg'] })
  expect(sent).toEqual([bare('GET', `/servers/1?include=${include.join(',')}`), bare('GET', '/servers/external/ext-1?include=egg')])
})

test('relations are typed as they were asked for', () => {
  expectTypeOf<ServerWith<'egg'>['relationships']['egg']>().toEqualTypeOf<Egg | null>()
  expectTypeOf<ServerWith<'subusers' | 'egg.nest'>['relationships']>().toEqualTypeOf<{ egg: Egg | null; subusers: Subuser[] | null }>()
  // @ts-expect-error it was not asked for
  void (undefined as unknown as ServerWith<'egg'> | undefined)?.relationships.node
})

test('create sends what it is given, and not again when it may have been carried out', async () => {
  const body = {
    name: 'Survival',
    user: 2,
    egg: 3,
    docker_image: startup.image,
    startup: startup.startup,
    environment,
    limits: { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100 },
    feature_limits: { databases: 2, allocations: 3, backups: 2 },
    allocation: { default: 1 },
    external_id: 'ext-1',
  }
  const { application, sent } = recorder([{ status: 201, body: recorded.createdServer }, { status: 504 }], {
    retry: { baseMs: 1, extraStatus: [504] },
  })
  expect(await servers.create(application, body)).toEqual(created)
  await expect(servers.create(application, body, { include: ['node'] })).rejects.toMatchObject({ status: 504 })
  expect(sent).toEqual([withBody('POST', '/servers', body), withBody('POST', '/servers?include=node', body)])
})

test('updateDetails keeps what it is not told to change', async () => {
  const { application, sent } = recorder([{ body: recorded.createdServer }])
  const body = { name: 'Survival 3', user: 2, external_id: null, description: null }
  expect(await servers.updateDetails(application, 1, body, { include: ['user'] })).toEqual(created)
  await servers.updateDetails(application, 1, ({ name }) => ({ name: `${name} 2` }))
  expect(sent).toEqual([
    withBody('PATCH', '/servers/1/details?include=user', body),
    bare('GET', '/servers/1'),
    withBody('PATCH', '/servers/1/details', { name: 'Survival 2', user: 2, external_id: created.external_id, description: '' }),
  ])
})

test('updateBuild keeps what it is not told to change', async () => {
  const { application, sent } = recorder([{ body: recorded.createdServer }])
  const body = { ...full, limits, add_allocations: [6], remove_allocations: [7] }
  expect(await servers.updateBuild(application, 1, body)).toEqual(created)
  await servers.updateBuild(application, 1, (current) => ({ limits: { ...current.limits, memory: 4096 }, add_allocations: [8] }))
  expect(sent).toEqual([
    withBody('PATCH', '/servers/1/build', body),
    bare('GET', '/servers/1'),
    withBody('PATCH', '/servers/1/build', { ...full, limits: { ...limits, memory: 4096 }, add_allocations: [8] }),
  ])
})

test('updateStartup keeps what it is not told to change, without the variables that the panel adds', async () => {
  const { application, sent } = recorder([{ body: recorded.createdServer }])
  const body = { ...startup, environment, skip_scripts: true }
  expect(await servers.updateStartup(application, 1, body)).toEqual(created)
  await servers.updateStartup(application, 1, (current) => ({
    environment: { ...current.environment, SERVER_JARFILE: 'paper.jar' },
    skip_scripts: false,
  }))
  expect(sent).toEqual([
    withBody('PATCH', '/servers/1/startup', body),
    bare('GET', '/servers/1'),
    withBody('PATCH', '/servers/1/startup', {
      ...startup,
      environment: { ...environment, SERVER_JARFILE: 'paper.jar' },
      skip_scripts: false,
    }),
  ])
  // @ts-expect-error panels do not show skip_scripts, so it must be told
  await servers.updateStartup(application, 1, () => ({ image: 'other' }))
})

test('suspend and unsuspend are sent again when the answer was lost, reinstall is not', async () => {
  const { application, sent } = recorder([{ status: 504 }, { status: 204 }, { status: 204 }, { status: 504 }], {
    retry: { baseMs: 1, extraStatus: [504] },
  })
  expect(await servers.suspend(application, 1)).toBeUndefined()
  expect(await servers.unsuspend(application, 1)).toBeUndefined()
  await expect(servers.reinstall(application, 1)).rejects.toMatchObject({ status: 504 })
  expect(sent).toEqual([
    bare('POST', '/servers/1/suspend'),
    bare('POST', '/servers/1/suspend'),
    bare('POST', '/servers/1/unsuspend'),
    bare('POST', '/servers/1/reinstall'),
  ])
})

test('delete forces when told to', async () => {
  const { application, sent } = recorder([{ status: 204 }])
  expect(await servers.delete(application, 2)).toBeUndefined()
  expect(await servers.delete(application, 2, { force: true })).toBeUndefined()
  expect(sent).toEqual([bare('DELETE', '/servers/2'), bare('DELETE', '/servers/2/force')])
})

test('waitForInstall looks until nothing is being installed any more', async () => {
  const { application, sent } = recorder([standing('installing'), standing('installing'), standing(null)])
  const seen: string[] = []
  const server = await servers.waitForInstall(application, 1, { intervalMs: 1, onProgress: (status) => seen.push(status) })
  expect(server.status).toBeNull()
  expect(seen).toEqual(['installing', 'installing'])
  expect(sent).toEqual([bare('GET', '/servers/1'), bare('GET', '/servers/1'), bare('GET', '/servers/1')])
})

test.each(['install_failed', 'reinstall_failed'])('waitForInstall tells of %s', async (status) => {
  const { application } = recorder([standing(status)])
  await expect(servers.waitForInstall(application, 1)).rejects.toMatchObject({
    name: 'ActionFailedError',
    code: status,
    action: { id: 1, status },
  })
})

test('waitForInstall ends at its deadline', async () => {
  const { application } = recorder([standing('installing')])
  const waiting = servers.waitForInstall(application, 1, { intervalMs: 1, timeoutMs: 20 })
  await expect(waiting).rejects.toMatchObject({ name: 'WaitTimeoutError' })
})

test('a change is sent again when its answer was lost', async () => {
  const { application, sent } = recorder([{ status: 504 }, { body: recorded.createdServer }], { retry: { baseMs: 1, extraStatus: [504] } })
  const body = { name: 'a', user: 2, external_id: null, description: null }
  expect(await servers.updateDetails(application, 1, body)).toEqual(created)
  expect(sent).toEqual([withBody('PATCH', '/servers/1/details', body), withBody('PATCH', '/servers/1/details', body)])
})

test('an id that is none is refused before anything is sent', async () => {
  const { application, sent } = recorder([])
  for (const call of [
    servers.get(application, 0),
    servers.updateDetails(application, -1, () => ({})),
    servers.updateBuild(application, 0, { ...full, limits }),
    servers.updateStartup(application, 1.5, () => ({ skip_scripts: false })),
    servers.suspend(application, 0),
    servers.unsuspend(application, 0),
    servers.reinstall(application, 0),
    servers.delete(application, 0, { force: true }),
    servers.waitForInstall(application, 0),
    servers.getByExternalId(application, ''),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
