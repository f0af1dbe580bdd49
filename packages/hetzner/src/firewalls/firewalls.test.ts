import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const web = { direction: 'in', protocol: 'tcp', port: '80', source_ips: ['192.0.2.0/24', '2001:db8::/32'], destination_ips: [] }
const ping = { direction: 'out', protocol: 'icmp', port: null, source_ips: [], destination_ips: ['0.0.0.0/0'], description: null }
const server = { type: 'server', server: { id: 42 } } as const
const selected = { type: 'label_selector', label_selector: { selector: 'env=prod' } } as const
const firewall = {
  id: 38,
  name: 'web',
  labels: { env: 'prod' },
  created: '2016-01-30T23:55:00Z',
  rules: [{ ...web, description: 'Allow port 80' }, ping],
  applied_to: [server, { ...selected, applied_to_resources: [server] }],
}
const setUp = { firewall, actions: [action(13), action(14)] }
const body = { name: 'web', rules: [web], apply_to: [server, selected], labels: { env: 'prod' } }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { firewalls: [firewall], meta: { pagination: page } } }
const none = { body: { firewalls: [], meta: { pagination: page } } }
const taken = {
  status: 409,
  body: { error: { code: 'uniqueness_error', message: 'name is already used', details: { fields: [{ name: 'name' }] } } },
}

test('list, get, update and delete unwrap the answer', async () => {
  const { hetzner, sent } = recorder([found, { body: { firewall } }, { body: { firewall } }, { status: 204 }])
  const { firewalls } = hetzner
  expect((await firewalls.list({ label_selector: 'env=prod', sort: 'name' })).items).toEqual([firewall])
  expect(await firewalls.get(38)).toEqual(firewall)
  expect(await firewalls.update(38, { name: 'web' })).toEqual(firewall)
  expect(await firewalls.delete(38)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/firewalls?label_selector=env%3Dprod&sort=name'),
    bare('GET', '/firewalls/38'),
    withBody('PUT', '/firewalls/38', { name: 'web' }),
    bare('DELETE', '/firewalls/38'),
  ])
})

test('a resource is told apart by its type; what the other type has may be null', async () => {
  const applied = [
    { ...server, label_selector: null },
    { ...selected, server: null },
  ]
  const { labels: _, ...plain } = { ...firewall, applied_to: applied }
  const { hetzner } = recorder([{ body: { firewall: plain } }])
  const { applied_to } = await hetzner.firewalls.get(38)
  expect(applied_to.map((each) => (each.type === 'server' ? each.server.id : each.label_selector.selector))).toEqual([42, 'env=prod'])
})

test('a resource without what its type says is a mismatch', async () => {
  const { hetzner } = recorder([{ body: { firewall: { ...firewall, applied_to: [{ ...selected, type: 'server' }] } } }])
  await expect(hetzner.firewalls.get(38)).rejects.toMatchObject({ name: 'ResponseMismatchError' })
})

test('create gives the firewall with the work that sets it up', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: setUp }])
  expect(await hetzner.firewalls.create(body)).toEqual(setUp)
  expect(sent).toEqual([withBody('POST', '/firewalls', body)])
})

test('createOrGet gives what is there, creates what is not, and finds what an earlier attempt made', async () => {
  const there = recorder([found])
  expect(await there.hetzner.firewalls.createOrGet(body)).toEqual({ created: false, firewall })
  const missing = recorder([none, { status: 201, body: setUp }])
  expect(await missing.hetzner.firewalls.createOrGet(body)).toEqual({ created: true, ...setUp })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.firewalls.createOrGet(body)).toEqual({ created: false, firewall })
  expect(lost.sent).toEqual([
    bare('GET', '/firewalls?name=web'),
    withBody('POST', '/firewalls', body),
    withBody('POST', '/firewalls', body),
    bare('GET', '/firewalls?name=web'),
  ])
})

test('getByIdOrName looks for the id first', async () => {
  const { hetzner, sent } = recorder([{ status: 404, body: { error: { code: 'not_found', message: 'no' } } }, found])
  expect(await hetzner.firewalls.getByIdOrName('38')).toEqual(firewall)
  expect(sent).toEqual([bare('GET', '/firewalls/38'), bare('GET', '/firewalls?name=38')])
})

test('what changes many resources gives many actions', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { actions: setUp.actions } }])
  const { firewalls } = hetzner
  expect(await firewalls.applyToResources(38, [server, selected])).toEqual(setUp.actions)
  expect(await firewalls.removeFromResources(38, [server])).toEqual(setUp.actions)
  expect(await firewalls.setRules(38, [web])).toEqual(setUp.actions)
  expect(await firewalls.setRules(38, [])).toEqual(setUp.actions)
  expect(sent).toEqual([
    withBody('POST', '/firewalls/38/actions/apply_to_resources', { apply_to: [server, selected] }),
    withBody('POST', '/firewalls/38/actions/remove_from_resources', { remove_from: [server] }),
    withBody('POST', '/firewalls/38/actions/set_rules', { rules: [web] }),
    withBody('POST', '/firewalls/38/actions/set_rules', { rules: [] }),
  ])
})

test('rules that were read are sent as they are', async () => {
  const { hetzner, sent } = recorder([{ body: { firewall } }, { status: 201, body: { actions: [] } }])
  const { rules } = await hetzner.firewalls.get(38)
  await hetzner.firewalls.setRules(38, [...rules, web])
  expect(sent[1]?.body).toEqual({ rules: [...firewall.rules, web] })
})

test('actions are listed and found', async () => {
  const { hetzner, sent } = recorder([
    { body: { actions: [action(13)], meta: { pagination: page } } },
    { body: { actions: [action(13)], meta: { pagination: page } } },
    { body: { action: action(13) } },
  ])
  const { firewalls } = hetzner
  expect((await firewalls.listActions(38, { status: 'running' })).items).toEqual([action(13)])
  expect((await firewalls.listAllActions({ id: [13, 14] })).items).toEqual([action(13)])
  expect(await firewalls.getAction(13)).toEqual(action(13))
  expect(sent).toEqual([
    bare('GET', '/firewalls/38/actions?status=running'),
    bare('GET', '/firewalls/actions?id=13&id=14'),
    bare('GET', '/firewalls/actions/13'),
  ])
})

test('only setting the rules is sent again when its answer is lost', async () => {
  const { hetzner, sent } = recorder([{ status: 504 }], { retry: { limit: 1, baseMs: 1, capMs: 2 } })
  const { firewalls } = hetzner
  await expect(firewalls.setRules(38, [])).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(2)
  await expect(firewalls.create(body)).rejects.toMatchObject({ status: 504 })
  await expect(firewalls.applyToResources(38, [server])).rejects.toMatchObject({ status: 504 })
  await expect(firewalls.removeFromResources(38, [server])).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(5)
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { firewalls } = hetzner
  const inward = [web, { ...web, destination_ips: ['0.0.0.0/0'] }]
  const outward = [{ ...ping, source_ips: ['0.0.0.0/0'] }]
  const labels = 'env=prod' as unknown as Record<string, string>
  await expect(firewalls.setRules(38, inward)).rejects.toMatchObject({ field: 'rules.1.destination_ips' })
  await expect(firewalls.setRules(38, outward)).rejects.toMatchObject({ field: 'rules.0.source_ips' })
  for (const call of [
    firewalls.get(0),
    firewalls.create({ name: 'web', rules: inward }),
    firewalls.create({ name: 'web', labels }),
    firewalls.setRules(38, 'all' as unknown as []),
    firewalls.update(38, { labels }),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
