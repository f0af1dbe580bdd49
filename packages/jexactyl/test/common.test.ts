import { createClientApi, createJexactyl, getServer } from '@infra/jexactyl'
import { createClientApi as createV3ClientApi } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import v4 from './fixtures/common-v4.json' with { type: 'json' }
import v3 from './fixtures/v3.json' with { type: 'json' }
import { bare, recorder } from './recorder.js'

test.each([
  ['3.x', v3.servers, v3.server],
  ['4.x', v4.servers, v4.server],
])('servers of a panel of %s fit', async (_, servers, server) => {
  const { options, sent } = recorder([servers, server])
  const { client } = createJexactyl(options)
  const { items } = await client.servers.list({ include: ['egg'] })
  expect(items[0]?.limits.memory).toBeTypeOf('number')
  const one = await client.servers.get('s')
  expect(one.meta.user_permissions).toEqual(['*'])
  expect(one.relationships.allocations.length).toBeGreaterThan(0)
  expect(sent).toEqual([bare('GET', '/client?include=egg'), bare('GET', '/client/servers/s')])
})

test('an account of either line fits', async () => {
  const { options, sent } = recorder([
    v4.account,
    { body: { object: 'user', attributes: { ...v4.account.body.attributes, first_name: 'A' } } },
  ])
  const { account } = createJexactyl(options).client
  expect(await account.get()).toEqual(v4.account.body.attributes)
  expect(await account.get()).toMatchObject({ username: 'alice', first_name: 'A' })
  expect(account).not.toHaveProperty('disableTwoFactor')
  expect(sent[0]).toEqual(bare('GET', '/client/account'))
})

test('an installation and a move are waited for by what both lines say', async () => {
  const body = (fields: object) => ({ body: { ...v4.server.body, attributes: { ...v4.server.body.attributes, ...fields } } })
  const { options, sent } = recorder([body({ status: 'installing' }), v4.server, body({ is_transferring: true }), v4.server])
  const { servers } = createJexactyl(options).client
  expect(await servers.waitForInstall('s', { intervalMs: 0 })).toMatchObject({ status: null })
  expect(await servers.waitForTransfer('s', { intervalMs: 0 })).toMatchObject({ is_transferring: false })
  expect(sent).toHaveLength(4)
})

test('standalone functions take the api of any line', async () => {
  const { options } = recorder([v3.server])
  expect(await getServer(createV3ClientApi(options), 's')).toMatchObject({ name: 'Shop server' })
  expect(await getServer(createClientApi(options), 's')).toMatchObject({ name: 'Shop server' })
})

test('with and close are those of the api', async () => {
  const { options } = recorder([])
  const panel = createJexactyl(options)
  await panel.with({ headers: {} }).client.servers.setPower('s', 'stop')
  await panel[Symbol.asyncDispose]()
  await expect(panel.client.servers.setPower('s', 'stop')).rejects.toMatchObject({ name: 'ConfigurationError' })
})
