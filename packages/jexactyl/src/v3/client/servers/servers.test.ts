import { isInvalidInput } from '@infra/jexactyl/v3'
import { expect, expectTypeOf, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, refusal, withBody } from '../../../../test/v3/panel.js'
import type { OneServerWith } from './types.js'

test('servers have what all panels say of them, and when they have to be renewed', async () => {
  const { panel, sent } = panelOf([recorded.server, recorded.servers])
  const server = await panel.client.servers.get('abce3cfb')
  expect(server).toMatchObject({ renewable: true, renewal: 7, bg: null, is_installing: false, meta: { user_permissions: ['*'] } })
  expect(server.relationships.allocations[0]?.port).toBe(25_565)
  const { items } = await panel.client.servers.list({ include: ['egg'] })
  expect(items[0]?.relationships.egg).toEqual({ name: expect.any(String) as string })
  expect(sent).toEqual([bare('GET', '/client/servers/abce3cfb'), bare('GET', '/client?include=egg')])
})

test('what has no date of renewal is told of', async () => {
  const { renewal: _, ...attributes } = recorded.server.body.attributes
  const { panel } = panelOf([{ body: { ...recorded.server.body, attributes } }])
  await expect(panel.client.servers.get('abce3cfb')).rejects.toThrow(/renewal: missing/)
})

test('an egg has no id on this line', () => {
  expectTypeOf<OneServerWith<'egg'>['relationships']['egg']>().toEqualTypeOf<{ name: string }>()
})

test('a server is renewed, changed, painted and deleted', async () => {
  const { panel, sent } = panelOf()
  const { servers } = panel.client
  expect(await servers.renew('s')).toBeUndefined()
  expect(await servers.editResource('s', { resource: 'cpu', amount: -50 })).toBeUndefined()
  expect(await servers.setBackground('s', null)).toBeUndefined()
  expect(await servers.delete('s', 'Survival')).toBeUndefined()
  expect(sent).toEqual([
    bare('POST', '/client/servers/s/renew'),
    withBody('POST', '/client/servers/s/edit', { resource: 'cpu', amount: -50 }),
    withBody('POST', '/client/servers/s/background', { bg: null }),
    withBody('POST', '/client/servers/s/delete', { name: 'Survival' }),
  ])
})

test('a deletion and a change are sent once, and a 500 says what it may mean', async () => {
  const options = { retry: { baseMs: 1, extraStatus: [500] } }
  const refused = panelOf([recorded.deleteRefused, recorded.editRefused, recorded.throttled], options)
  const { servers } = refused.panel.client
  await expect(servers.delete('s', 'Survival')).rejects.toThrow(/you may not be the owner, or deletion is off/)
  await expect(servers.editResource('s', { resource: 'allocation_limit', amount: -10 })).rejects.toThrow(
    /must be at least 0.*less than nothing/,
  )
  await expect(servers.delete('s', 'Survival')).rejects.toMatchObject({ status: 429 })
  await expect(servers.delete('s', '')).rejects.toSatisfy(isInvalidInput)
  await expect(servers.editResource('s', { resource: 'cpu', amount: 1.5 })).rejects.toMatchObject({ field: 'amount' })
  expect(refused.sent).toHaveLength(3)
})

test('a renewal waits as long as the panel asks for, and a picture is set again when its answer was lost', async () => {
  const { panel, sent } = panelOf([{ ...recorded.renewThrottled, headers: { 'retry-after': '0' } }, { status: 204 }])
  await panel.client.servers.renew('s')
  expect(sent).toHaveLength(2)
  const lost = panelOf([refusal(504, 'X'), { status: 204 }], { retry: { baseMs: 1, extraStatus: [504] } })
  await lost.panel.client.servers.setBackground('s', 'https://example.com/a.png')
  expect(lost.sent).toHaveLength(2)
})

test('what is waited for is a server of this line, and held to what it has', async () => {
  const at = (fields: object) => ({ body: { ...recorded.server.body, attributes: { ...recorded.server.body.attributes, ...fields } } })
  const { panel } = panelOf([at({ status: 'installing' }), recorded.server, at({ is_transferring: true }), recorded.server])
  expect(await panel.client.servers.waitForInstall('s', { intervalMs: 0 })).toMatchObject({ renewable: true, renewal: 7 })
  expect(await panel.client.servers.waitForTransfer('s', { intervalMs: 0 })).toMatchObject({ renewable: true, renewal: 7 })
  const without = panelOf([at({ renewal: '7' })])
  await expect(without.panel.client.servers.waitForInstall('s')).rejects.toThrow(/renewal: /)
})
