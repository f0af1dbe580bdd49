import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const { body } = recorded['client.servers.get']

test('a server has what panels of 4.x tell of it', async () => {
  const { panel, sent } = panelOf([{ body }])
  const server = await panel.client.servers.get('71505837', { include: ['egg', 'subusers'] })
  expect(server).toMatchObject({ limits: { oom_killer: true }, feature_limits: { subusers: 3 }, meta: { is_server_owner: true } })
  expect(server.relationships.egg.name).toBe('Vanilla Minecraft')
  expect(sent).toEqual([bare('GET', '/client/servers/71505837?include=egg,subusers')])
})

test('list takes 50 at a time in no order, and refuses other sizes than 1 to 100', async () => {
  const { panel, sent } = panelOf([{ body: recorded['client.servers.list'].body }])
  const { servers } = panel.client
  for await (const { identifier } of servers.list({ type: 'owner' })) expect(identifier).toBe('71505837')
  expect(sent[0]).toEqual(bare('GET', '/client?type=owner&per_page=50'))
  expect(await refusedFields([servers.list({ per_page: 0 }), servers.list({ per_page: 500 }), servers.list({ per_page: 1.5 })])).toEqual(
    Array.from({ length: 3 }, () => 'per_page'),
  )
})

test('waitForInstall goes by the status, and ends with a failed one', async () => {
  const at = (status: string | null) => ({ body: { ...body, attributes: { ...body.attributes, status } } })
  const { panel, sent } = panelOf([at('installing'), at(null), at('install_failed')])
  const quick = { intervalMs: 1, capMs: 2 }
  expect(await panel.client.servers.waitForInstall('s', quick)).toMatchObject({ status: null })
  await expect(panel.client.servers.waitForInstall('s', quick)).rejects.toMatchObject({ name: 'ActionFailedError', code: 'install_failed' })
  expect(sent).toHaveLength(3)
})

test('waitForTransfer ends where the server stays', async () => {
  const at = (is_transferring: boolean) => ({ body: { ...body, attributes: { ...body.attributes, is_transferring } } })
  const { panel } = panelOf([at(true), at(false)])
  expect(await panel.client.servers.waitForTransfer('s', { intervalMs: 1 })).toMatchObject({ node: 'node1' })
})

test.each([
  ['quoted', '"It is out of memory."'],
  ['bare', 'It is out of memory.'],
])('the AI answers with a text, %s', async (_name, text) => {
  const { panel, sent } = panelOf([{ body: text }])
  expect(await panel.client.servers.askAi('s', 'Why?')).toBe('It is out of memory.')
  expect(sent).toEqual([withBody('POST', '/client/servers/s/ai', { query: 'Why?' })])
})

test('upgrades are handed over as they are', async () => {
  const { panel, sent } = panelOf([{ body: { products: [] } }])
  const { servers } = panel.client
  expect(await servers.getUpgradeOptions('s')).toEqual({ products: [] })
  await servers.upgrade('s', { product_id: 2 })
  await servers.chargeUpgrade('s', { product_id: 2 })
  expect(sent).toEqual([
    bare('GET', '/client/servers/s/upgrade'),
    withBody('POST', '/client/servers/s/upgrade', { product_id: 2 }),
    withBody('POST', '/client/servers/s/upgrade/charge', { product_id: 2 }),
  ])
})

test('an upgrade is never sent twice, not even after a 429', async () => {
  const { panel, sent } = panelOf([{ status: 429, body: {}, headers: { 'retry-after': '0' } }])
  await expect(panel.client.servers.upgrade('s', {})).rejects.toMatchObject({ status: 429, attempts: 1 })
  await expect(panel.client.servers.chargeUpgrade('s', {})).rejects.toMatchObject({ status: 429, attempts: 1 })
  expect(sent).toHaveLength(2)
})
