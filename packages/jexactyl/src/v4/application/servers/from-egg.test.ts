import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, withBody } from '../../../../test/recorder.js'
import { panelOf } from '../../../../test/v4/panel.js'

const egg = recorded['application.eggs.get'].body
const created = recorded['application.servers.create'].body
const what = { name: 'Survival', owner_id: 2, node_id: 1, egg_id: 4, allocation: { default: 1 }, limits: { memory: 2048, disk: 10_240 } }

test('createFromEgg fills in what the egg says', async () => {
  const { panel, sent } = panelOf([{ body: egg }, { status: 201, body: created }])
  await panel.application.servers.createFromEgg({ ...what, environment: { VANILLA_VERSION: '1.21' }, feature_limits: { backups: 2 } })
  expect(sent).toEqual([
    bare('GET', '/application/eggs/4?include=variables'),
    withBody('POST', '/application/servers', {
      ...what,
      image: Object.values(egg.attributes.docker_images)[0],
      startup: egg.attributes.startup,
      skip_scripts: false,
      environment: { SERVER_JARFILE: 'server.jar', VANILLA_VERSION: '1.21' },
      limits: { swap: 0, io: 500, cpu: 0, oom_killer: true, memory: 2048, disk: 10_240 },
      feature_limits: { databases: 0, allocations: 0, backups: 2, subusers: 0 },
    }),
  ])
})

test('what is given goes before what the egg says', async () => {
  const { panel, sent } = panelOf([{ body: egg }, { status: 201, body: created }])
  await panel.application.servers.createFromEgg({ ...what, image: 'example.com/java:21', startup: 'java', skip_scripts: true })
  expect(sent[1]?.body).toMatchObject({ image: 'example.com/java:21', startup: 'java', skip_scripts: true })
})

test('a variable that the egg lacks, and an egg without images, are refused before anything is created', async () => {
  const none = { ...egg, attributes: { ...egg.attributes, docker_images: [] } }
  const { panel, sent } = panelOf([{ body: egg }, { body: none }])
  const { servers } = panel.application
  await expect(servers.createFromEgg({ ...what, environment: { NOPE: '1' } })).rejects.toThrow(/no variable NOPE/)
  await expect(servers.createFromEgg(what)).rejects.toMatchObject({ field: 'image' })
  expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET'])
})

test('an egg that does not tell its variables at all is a mismatch, and nothing is created', async () => {
  const { relationships: _, ...bareEgg } = egg.attributes
  const { panel, sent } = panelOf([{ body: { object: 'egg', attributes: bareEgg } }], { validate: 'off' })
  await expect(panel.application.servers.createFromEgg(what)).rejects.toMatchObject({ name: 'ResponseMismatchError', data: bareEgg })
  expect(sent).toHaveLength(1)
})
