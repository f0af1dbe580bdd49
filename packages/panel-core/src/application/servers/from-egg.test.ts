import { createFromEgg } from '@infra/panel-core/application/servers/methods'
import { expect, test } from 'vitest'
import recorded from '../../../test/fixtures/application.json' with { type: 'json' }
import { bare, recorder, withBody } from '../../../test/recorder.js'
import type { Reply } from '../../../test/recorder.js'
import type { CreateServerFromEggBody } from './types.js'

const egg = recorded.egg.attributes
const [version, jar] = egg.relationships.variables.data
const body: CreateServerFromEggBody = {
  name: 'Survival',
  user: 2,
  nest: 1,
  egg: 3,
  limits: { memory: 2048, disk: 10_240 },
  deploy: { locations: [1] },
}
const reading = bare('GET', '/nests/1/eggs/3?include=variables')
const filled = {
  name: 'Survival',
  user: 2,
  egg: 3,
  docker_image: 'ghcr.io/pterodactyl/yolks:java_21',
  startup: egg.startup,
  environment: { SPONGE_VERSION: '1.12.2-7.3.0', SERVER_JARFILE: 'server.jar' },
  limits: { memory: 2048, disk: 10_240, swap: 0, io: 500, cpu: 0 },
  feature_limits: { databases: 0, allocations: 0, backups: 0 },
  deploy: { locations: [1], dedicated_ip: false, port_range: [] },
}

/** An egg whose variables are the recorded ones, changed. */
const eggWith = (variables: unknown, more: object = {}): Reply => ({
  body: { object: 'egg', attributes: { ...egg, ...more, relationships: { variables } } },
})
const variable = (more: object, of = jar!) => ({ ...of, attributes: { ...of.attributes, ...more } })
const listed = (...data: object[]) => ({ object: 'list', data })

/** What is sent to create a server, after the reading. */
async function bodyFor(more: Partial<CreateServerFromEggBody>, reply: Reply = { body: recorded.egg }): Promise<unknown> {
  const { application, sent } = recorder([reply, { status: 201, body: recorded.createdServer }])
  await createFromEgg(application, { ...body, ...more })
  return sent[1]?.body
}

test('what the egg knows is filled in', async () => {
  const { application, sent } = recorder([{ body: recorded.egg }, { status: 201, body: recorded.createdServer }])
  expect(await createFromEgg(application, body)).toEqual(recorded.createdServer.attributes)
  expect(sent).toEqual([reading, withBody('POST', '/servers', filled)])
})

test('what is given takes the place of what the egg says, and of the defaults', async () => {
  const given = {
    docker_image: 'example.com/java:8',
    startup: 'java -jar x.jar',
    external_id: 'order-1',
    description: 'mine',
    skip_scripts: true,
    oom_disabled: false,
    start_on_completion: true,
    allocation: { default: 7, additional: [8] },
  }
  const limits = { memory: 1, disk: 2, swap: -1, io: 10, cpu: 50, threads: '0-1' }
  const more = { ...given, limits, feature_limits: { backups: 2 }, environment: { SERVER_JARFILE: 'paper.jar' } }
  const deploy = { locations: [], dedicated_ip: true, port_range: [25_565, '25570-25580'] }
  expect(await bodyFor({ ...more, deploy })).toEqual({
    ...filled,
    ...given,
    limits,
    feature_limits: { databases: 0, allocations: 0, backups: 2 },
    environment: { SPONGE_VERSION: '1.12.2-7.3.0', SERVER_JARFILE: 'paper.jar' },
    deploy: { locations: [], dedicated_ip: true, port_range: ['25565', '25570-25580'] },
  })
})

test('an egg without a list of images has one all the same', async () => {
  const reply = eggWith(egg.relationships.variables, { docker_images: [], docker_image: 'example.com/old' })
  expect(await bodyFor({}, reply)).toMatchObject({ docker_image: 'example.com/old' })
})

test('each required variable without a value is named, and nothing is created', async () => {
  const empty = eggWith(
    listed(
      variable({ default_value: '' }, version),
      variable({ default_value: ' ' }),
      variable({ env_variable: 'OPTIONAL', default_value: '', rules: 'nullable|string' }),
      variable({ env_variable: 'MAYBE', default_value: '', rules: 'required_with:X|string' }),
    ),
  )
  const { application, sent } = recorder([empty])
  await expect(createFromEgg(application, body)).rejects.toMatchObject({
    name: 'InvalidInputError',
    field: 'environment',
    message: 'The egg requires a value for SPONGE_VERSION, SERVER_JARFILE',
  })
  await expect(createFromEgg(application, { ...body, environment: { SPONGE_VERSION: '1', SERVER_JARFILE: null } })).rejects.toThrow(
    /for SERVER_JARFILE$/,
  )
  expect(sent).toEqual([reading, reading])
  const environment = { SPONGE_VERSION: 0, SERVER_JARFILE: false }
  expect(await bodyFor({ environment }, empty)).toMatchObject({ environment })
})

test('an empty default is left out, an empty value that is given is not', async () => {
  const optional = variable({ default_value: '', rules: 'string' })
  const without = (await bodyFor({}, eggWith(listed(optional)))) as { environment: object }
  expect(without.environment).toEqual({})
  const emptied = (await bodyFor({ environment: { SERVER_JARFILE: '' } }, eggWith(listed(optional)))) as { environment: object }
  expect(emptied.environment).toEqual({ SERVER_JARFILE: '' })
})

test('a variable that the egg has not is refused, and nothing is created', async () => {
  const { application, sent } = recorder([{ body: recorded.egg }, eggWith(listed())])
  const call = () => createFromEgg(application, { ...body, environment: { JARFILE: 'secret', VERSION: '1' } })
  const names = 'The egg has no variable JARFILE, VERSION: it has'
  await expect(call()).rejects.toMatchObject({ field: 'environment', message: `${names} SPONGE_VERSION, SERVER_JARFILE` })
  await expect(call()).rejects.toMatchObject({ message: `${names} none` })
  expect(sent).toEqual([reading, reading])
})

test('where the key may not read variables, what is given is sent as it is', async () => {
  const hidden = eggWith({ object: 'null_resource', attributes: null })
  expect(await bodyFor({ environment: { X: '1' } }, hidden)).toMatchObject({ environment: { X: '1' } })
})

test('without a place nothing is sent at all', async () => {
  const { application, sent } = recorder([])
  const { deploy: _deploy, ...nowhere } = body
  await expect(createFromEgg(application, nowhere)).rejects.toMatchObject({ name: 'InvalidInputError', field: 'allocation' })
  await expect(createFromEgg(application, { ...body, egg: 0 })).rejects.toMatchObject({ field: 'id' })
  expect(sent).toEqual([])
})

test('an egg that does not tell its variables at all is a mismatch, and nothing is created', async () => {
  const { relationships: _, ...bareEgg } = egg
  const { application, sent } = recorder([{ body: { object: 'egg', attributes: bareEgg } }], { validate: 'off' })
  await expect(createFromEgg(application, body)).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'application.servers.createFromEgg',
  })
  expect(sent).toEqual([reading])
})
