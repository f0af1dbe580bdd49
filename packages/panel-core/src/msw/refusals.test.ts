import type { PanelEmulator, PanelKeys } from '@infra/panel-core/msw'
import { expect, test } from 'vitest'
import { ask, refusal, SERVER, withServer } from '../../test/emulated.js'

interface Case {
  /** What goes before. */
  given?: (emulator: PanelEmulator) => unknown
  as?: keyof PanelKeys
  /** `{s}` stands for the server. */
  where: string
  body?: unknown
  says: string | RegExp
}

const server = ({ state }: PanelEmulator) => state.servers[0]!
const CRON = { minute: '0', hour: '*', day_of_month: '*', month: '*', day_of_week: '*' }
const TASK = { action: 'backup', time_offset: 0 }
const schedule = (emulator: PanelEmulator, id: string) =>
  ask(emulator, 'alice', `POST client/servers/${id}/schedules`, { name: 'x', ...CRON })
const BUILD = { allocation: 1, limits: { memory: 1, swap: 0, disk: 1, io: 500, cpu: 0 }, feature_limits: { databases: 0, backups: 0 } }

const cases: Record<string, Case> = {
  'more backups than there may be': {
    given: (emulator) => (server(emulator).feature_limits.backups = 0),
    where: 'POST client/servers/{s}/backups',
    body: {},
    says: '400 TooManyBackupsException: Cannot create a new backup, this server has reached its limit of 0 backups.',
  },
  'a database without a host': {
    given: ({ state }) => (state.databaseHosts = []),
    where: 'POST client/servers/{s}/databases',
    body: { database: 'world', remote: '%' },
    says: /^400 NoSuitableDatabaseHostException/,
  },
  'another image than that of an administrator': {
    given: (emulator) => (server(emulator).image = 'own/image'),
    where: 'PUT client/servers/{s}/settings/docker-image',
    body: { docker_image: SERVER.docker_image },
    says: /^400 BadRequestHttpException: .*manually set/,
  },
  'a variable that users only see': {
    given: ({ state }) => (state.eggs[0]!.variables[0]!.user_editable = false),
    where: 'PUT client/servers/{s}/startup/variable',
    body: { key: 'SPONGE_VERSION', value: '1' },
    says: /^400 BadRequestHttpException: .*read-only/,
  },
  'a variable that users do not see': {
    given: ({ state }) => (state.eggs[0]!.variables[0]!.user_viewable = false),
    where: 'PUT client/servers/{s}/startup/variable',
    body: { key: 'SPONGE_VERSION', value: '1' },
    says: /^500 ErrorException/,
  },
  'a backup task where there are no backups': {
    given: async (emulator) => {
      await schedule(emulator, server(emulator).uuid)
      server(emulator).feature_limits.backups = 0
    },
    where: 'POST client/servers/{s}/schedules/1/tasks',
    body: TASK,
    says: /^403 AccessDeniedHttpException: A backup task/,
  },
  'an eleventh task': {
    given: async (emulator) => {
      await schedule(emulator, server(emulator).uuid)
      for (let count = 0; count < 10; count++)
        await ask(emulator, 'alice', `POST client/servers/${server(emulator).uuid}/schedules/1/tasks`, TASK)
    },
    where: 'POST client/servers/{s}/schedules/1/tasks',
    body: TASK,
    says: /^400 ServiceLimitExceededException/,
  },
  'an allocation when none is free': {
    given: ({ state }) => state.allocations.splice(1),
    where: 'POST client/servers/{s}/network/allocations',
    says: /^400 NoAutoAllocationSpaceAvailableException/,
  },
  'to give an allocation back without a limit': {
    given: (emulator) => (server(emulator).feature_limits.allocations = 0),
    where: 'DELETE client/servers/{s}/network/allocations/1',
    says: /^400 DisplayException: .*no allocation limit/,
  },
  'a twenty-sixth key': {
    given: async (emulator) => {
      for (let count = 1; count < 25; count++) await ask(emulator, 'bob', 'POST client/account/api-keys', { description: 'x' })
    },
    as: 'bob',
    where: 'POST client/account/api-keys',
    body: { description: 'x' },
    says: /^400 DisplayException: You have reached the account limit/,
  },
  'to write over a folder': {
    where: 'POST client/servers/{s}/files/write?file=/logs',
    body: {},
    says: /^400 DaemonConnectionException: .*existing directory/,
  },
  'to rename over a file': {
    where: 'PUT client/servers/{s}/files/rename',
    body: { root: '/', files: [{ from: 'eula.txt', to: 'server.properties' }] },
    says: /^400 DaemonConnectionException: .*already exists/,
  },
  'to copy nothing': {
    where: 'POST client/servers/{s}/files/copy',
    body: { location: '/none' },
    says: /^404 DaemonConnectionException/,
  },
  'to unpack nothing': {
    where: 'POST client/servers/{s}/files/decompress',
    body: { root: '/', file: 'none.zip' },
    says: /^404 DaemonConnectionException/,
  },
  'to suspend what moves': {
    given: (emulator) => (server(emulator).transferring = true),
    as: 'application',
    where: 'POST application/servers/1/suspend',
    says: /^409 ConflictHttpException/,
  },
  'to delete an allocation in use': {
    as: 'application',
    where: 'DELETE application/nodes/1/allocations/1',
    says: /^400 ServerUsingAllocationException/,
  },
  "another server's allocation as the first one": {
    as: 'application',
    where: 'PATCH application/servers/1/build',
    body: { ...BUILD, allocation: 5 },
    says: /^400 DisplayException: The requested default allocation/,
  },
  'to take the first allocation away': {
    as: 'application',
    where: 'PATCH application/servers/1/build',
    body: { ...BUILD, remove_allocations: [1] },
    says: /^400 DisplayException: You are attempting to delete/,
  },
  'a server where no port is free': {
    as: 'application',
    where: 'POST application/servers',
    body: { ...SERVER, allocation: undefined, deploy: { locations: [1], dedicated_ip: false, port_range: ['4000-4001'] } },
    says: /^400 NoViableAllocationException/,
  },
  'a server with an address of its own where all are shared': {
    as: 'application',
    where: 'POST application/servers',
    body: { ...SERVER, allocation: undefined, deploy: { locations: [], dedicated_ip: true, port_range: [] } },
    says: /^400 NoViableAllocationException/,
  },
  'a server while Wings is down': {
    given: ({ state }) => (state.nodes[0]!.wings = 'down'),
    as: 'application',
    where: 'POST application/servers',
    body: { ...SERVER, allocation: { default: 2 } },
    says: /^504 DaemonConnectionException/,
  },
  'to delete a server with any other word than force': {
    given: ({ state }) => (state.nodes[0]!.wings = 'down'),
    as: 'application',
    where: 'DELETE application/servers/1/please',
    says: /^504 DaemonConnectionException/,
  },
  'a name of a user that is none': {
    as: 'application',
    where: 'POST application/users',
    body: { email: 'x@example.com', username: '-x-', first_name: 'X', last_name: 'Y' },
    says: /^422 ValidationException: The username must start/,
  },
}

test.each(Object.entries(cases))('refuses %s', async (_name, { given, as = 'alice', where, body, says }) => {
  const { emulator, id } = await withServer()
  await given?.(emulator)
  const said = refusal(await ask(emulator, as, where.replace('{s}', id), body))
  if (typeof says === 'string') expect(said).toBe(says)
  else expect(said).toMatch(says)
})

test('relations lead both ways', async () => {
  const { emulator, id } = await withServer()
  await ask(emulator, 'alice', `POST client/servers/${id}/users`, { email: 'bob@example.com', permissions: ['file.read'] })
  const names = async (path: string) => {
    const { body } = await ask(emulator, 'application', `GET application/${path}`)
    return JSON.stringify(body).match(/"object":"(server|user|node|location|nest|egg|allocation|subuser|list|null_resource)"/g)?.length
  }
  // The thing itself, then lists and what is in them.
  expect(await names('users/2?include=servers.subusers.user')).toBe(5)
  expect(await names('servers/1?include=subusers.user,subusers.server,nest.servers,egg.servers')).toBe(11)
  expect(await names('locations/1?include=servers.node')).toBe(4)
  expect(await names('nests/1?include=servers.location,eggs')).toBe(7)
  expect(await names('nodes/1/allocations?include=node,server&per_page=1')).toBe(4)
})
