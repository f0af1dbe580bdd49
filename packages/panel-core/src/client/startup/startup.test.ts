import { bind } from '@infra/core'
import { fieldErrorsOf } from '@infra/panel-core'
import * as startup from '@infra/panel-core/client/startup/methods'
import { expect, test } from 'vitest'
import { bare, recorder, withBody } from '../../../test/recorder.js'

const variable = {
  name: 'Sponge Version',
  description: 'The version of SpongeVanilla to download and use.',
  env_variable: 'SPONGE_VERSION',
  default_value: '1.12.2-7.3.0',
  server_value: '1.12.2-7.3.0',
  is_editable: true,
  rules: 'required|regex:/^([a-zA-Z0-9.\\-_]+)$/',
}
const item = { object: 'egg_variable', attributes: variable }
const command = {
  startup_command: 'java -Xms128M -jar server.jar',
  raw_startup_command: 'java -Xms128M -jar {{SERVER_JARFILE}}',
}
const docker_images = { 'Java 21': 'ghcr.io/pterodactyl/yolks:java_21' }

test.each([{}, null, { data: 'x' }])('an answer without variables is a mismatch: %j', async (body) => {
  const { client } = recorder([{ body }], { validate: 'off' })
  await expect(bind(client, startup).get('s')).rejects.toMatchObject({ name: 'ResponseMismatchError', operation: 'client.startup.get' })
})

test('get gives the variables, and what they go into', async () => {
  const { client, sent } = recorder([{ body: { object: 'list', data: [item], meta: { ...command, docker_images } } }])
  const call = bind(client, startup).get('s')
  expect(await call).toEqual({ variables: [variable], meta: { ...command, docker_images } })
  expect((await call.withResponse()).response.status).toBe(200)
  expect(sent).toEqual([bare('GET', '/servers/s/startup')])
})

test('an egg without images has an empty list of them, which is let through', async () => {
  const { client } = recorder([{ body: { object: 'list', data: [], meta: { ...command, docker_images: [] } } }])
  expect((await startup.get(client, 's')).variables).toEqual([])
})

test('setVariable gives the variable and the command as they are now', async () => {
  const { client, sent } = recorder([{ body: { ...item, meta: command } }])
  expect(await bind(client, startup).setVariable('s', 'SPONGE_VERSION', '1.12.2-7.3.0')).toEqual({ ...variable, meta: command })
  expect(sent).toEqual([withBody('PUT', '/servers/s/startup/variable', { key: 'SPONGE_VERSION', value: '1.12.2-7.3.0' })])
})

test('a value that breaks a rule is told by field', async () => {
  const meta = { source_field: 'value', rule: 'required' }
  const detail = 'The value field is required.'
  const { client } = recorder([{ status: 422, body: { errors: [{ code: 'ValidationException', status: '422', detail, meta }] } }])
  const error: unknown = await startup.setVariable(client, 's', 'SPONGE_VERSION', '').catch((thrown: unknown) => thrown)
  expect(fieldErrorsOf(error)).toEqual([{ field: 'value', rule: 'required', message: detail }])
})
