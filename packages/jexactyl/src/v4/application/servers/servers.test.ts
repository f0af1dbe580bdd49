import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const { body } = recorded['application.servers.updateStartup']
const plain = body.attributes
const without = { ...body, attributes: { ...plain, external_id: null } }
const current = {
  name: plain.name,
  description: plain.description,
  owner_id: plain.owner_id,
  limits: plain.limits,
  feature_limits: plain.feature_limits,
  allocation_id: plain.allocation_id,
}

test('a server comes with what was asked for', async () => {
  const { panel, sent } = panelOf([{ body: recorded['application.servers.get'].body }])
  const { relationships } = await panel.application.servers.get(1, { include: ['user', 'egg'] })
  expect(relationships.user?.username).toBe('alice')
  expect(relationships.egg?.nest_id).toBe(1)
  expect(sent).toEqual([bare('GET', '/application/servers/1?include=user,egg')])
})

test('update reads first, and keeps all but what it is told', async () => {
  const { panel, sent } = panelOf([{ body: without }])
  await panel.application.servers.update(1, ({ limits }) => ({ limits: { ...limits, memory: 4096 } }), { include: ['node'] })
  expect(sent).toEqual([
    bare('GET', '/application/servers/1'),
    withBody('PATCH', '/application/servers/1?include=node', { ...current, limits: { ...plain.limits, memory: 4096 } }),
  ])
})

test('an external id is not erased without a word', async () => {
  const { panel, sent } = panelOf([{ body }])
  const { servers } = panel.application
  await expect(servers.update(1, () => ({ name: 'Survival 2' }))).rejects.toMatchObject({ field: 'external_id' })
  const unsaid = { name: 'Survival 2', external_id: undefined } as unknown as { name: string }
  await expect(servers.update(1, () => unsaid)).rejects.toMatchObject({ field: 'external_id' })
  expect(sent).toEqual([bare('GET', '/application/servers/1'), bare('GET', '/application/servers/1')])
  await servers.update(1, () => ({ name: 'Survival 2', external_id: null }))
  expect(sent.at(-1)).toEqual(withBody('PATCH', '/application/servers/1', { ...current, name: 'Survival 2', external_id: null }))
  await servers.update(1, { ...current, external_id: 'ext-2' })
  expect(sent.at(-1)).toEqual(withBody('PATCH', '/application/servers/1', { ...current, external_id: 'ext-2' }))
})

test('updateStartup leaves the panel its own variables', async () => {
  const { panel, sent } = panelOf([{ body }])
  await panel.application.servers.updateStartup(1, () => ({ image: 'example.com/java:21', skip_scripts: true }))
  expect(sent[1]).toEqual(
    withBody('PATCH', '/application/servers/1/startup', {
      startup: plain.container.startup,
      environment: { SERVER_JARFILE: 'server.jar', VANILLA_VERSION: 'latest' },
      egg_id: 4,
      image: 'example.com/java:21',
      skip_scripts: true,
    }),
  )
})

test('delete is a POST, with or without force, and one whose answer was lost is one', async () => {
  const gone = refusal(404, 'NotFoundHttpException', 'The requested resource could not be found on the server.')
  const replies = [{ status: 204 }, { status: 204 }, refusal(504, 'HttpException'), gone]
  const { panel, sent } = panelOf(replies, { retry: { baseMs: 1, extraStatus: [504] } })
  await panel.application.servers.delete(1)
  await panel.application.servers.delete(1, { force: true })
  expect(await panel.application.servers.delete(2)).toBeUndefined()
  expect(sent).toEqual([
    withBody('POST', '/application/servers/1/delete', {}),
    withBody('POST', '/application/servers/1/delete', { force: true }),
    withBody('POST', '/application/servers/2/delete', {}),
    withBody('POST', '/application/servers/2/delete', {}),
  ])
})

test.each([
  ['installing', true, 2],
  [null, true, 1],
  ['installing', false, 1],
  [null, false, 2],
] as const)('setInstalled turns %j over only when needed to be %j', async (status, installed, requests) => {
  const { panel, sent } = panelOf([{ body: { ...body, attributes: { ...plain, status } } }, { status: 204 }])
  expect(await panel.application.servers.setInstalled(1, installed)).toBeUndefined()
  expect(sent).toHaveLength(requests)
  if (requests === 2) expect(sent[1]).toEqual(bare('POST', '/application/servers/1/toggle'))
})

test.each([
  ['suspended', true, 'resolved'],
  ['suspended', false, 'InvalidInputError'],
  ['restoring_backup', true, 'resolved'],
  ['reinstall_failed', false, 'InvalidInputError'],
  ['install_failed', false, 'resolved'],
  [undefined, true, 'ResponseMismatchError'],
] as const)('setInstalled leaves a server alone that is %j, wanted %j', async (status, installed, outcome) => {
  const { panel, sent } = panelOf([{ body: { ...body, attributes: { ...plain, status } } }, { status: 204 }], { validate: 'off' })
  const ended = panel.application.servers.setInstalled(1, installed)
  expect(
    await ended.then(
      () => 'resolved',
      (error: unknown) => (error as Error).name,
    ),
  ).toBe(outcome)
  expect(sent.map(({ method }) => method)).toEqual(['GET'])
})

test('waitForInstall gives the server, or what failed', async () => {
  const at = (status: string | null) => ({ body: { ...body, attributes: { ...plain, status } } })
  const { panel } = panelOf([at('installing'), at(null), at('reinstall_failed')])
  expect(await panel.application.servers.waitForInstall(1, { intervalMs: 1 })).toMatchObject({ status: null })
  await expect(panel.application.servers.waitForInstall(1, { intervalMs: 1 })).rejects.toMatchObject({ code: 'reinstall_failed' })
})

test('a preset, a move and power for many send what they are given', async () => {
  const { panel, sent } = panelOf([{ status: 200, body }, { body: { message: 'm', transfer: { id: 1 } } }, { status: 204 }])
  const { servers } = panel.application
  expect(await servers.createFromPreset(3, {}, { body: { name: 'Survival' } })).toMatchObject({ id: 1 })
  expect(await servers.transfer(1, { node_id: 2 })).toEqual({ message: 'm', transfer: { id: 1 } })
  await servers.setPowerOfMany({ servers: [1] })
  expect(sent).toEqual([
    withBody('POST', '/application/servers/preset', { preset_id: 3, name: 'Survival' }),
    withBody('POST', '/application/servers/1/transfer', { node_id: 2 }),
    withBody('POST', '/application/servers/bulk/power', { servers: [1] }),
  ])
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { servers } = panel.application
  const wrong = '5x' as unknown as number
  const calls = [
    servers.get(wrong),
    servers.delete(wrong),
    servers.update(0, () => ({})),
    servers.updateStartup(1.5, () => ({ skip_scripts: true })),
  ]
  expect(
    await refusedFields([...calls, servers.setInstalled(-1, true), servers.transfer(wrong, {}), servers.createFromPreset(wrong)]),
  ).toEqual([...Array.from({ length: 6 }, () => 'id'), 'preset_id'])
  expect(sent).toEqual([])
})
