import { isApiError, isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const primaryIp = {
  id: 42,
  name: 'my-ip',
  labels: { key: 'value' },
  created: '2016-01-30T23:50:00Z',
  blocked: false,
  location: {
    id: 1,
    name: 'fsn1',
    description: 'Falkenstein DC Park 1',
    country: 'DE',
    city: 'Falkenstein',
    latitude: 50.47612,
    longitude: 12.370071,
    network_zone: 'eu-central',
  },
  ip: '2001:db8::/64',
  dns_ptr: [{ ip: '2001:db8::1', dns_ptr: 'server.example.com' }],
  protection: { delete: false },
  type: 'ipv6',
  auto_delete: true,
  assignee_type: 'server',
  assignee_id: 17,
}
const body = { name: 'my-ip', type: 'ipv6', location: 'fsn1' }
const to = { assignee_type: 'server', assignee_id: 17 }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { primary_ips: [primaryIp], meta: { pagination: page } } }
const none = { body: { primary_ips: [], meta: { pagination: page } } }
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name: 'name' }] } } } }

test('list, get, update and delete unwrap the answer', async () => {
  const one = { body: { primary_ip: primaryIp } }
  const { hetzner, sent } = recorder([found, one, one, { status: 204 }])
  expect((await hetzner.primaryIps.list({ ip: '2001:db8::', sort: 'created:desc' })).items).toEqual([primaryIp])
  expect(await hetzner.primaryIps.get(42)).toEqual(primaryIp)
  expect(await hetzner.primaryIps.update(42, { auto_delete: false })).toEqual(primaryIp)
  expect(await hetzner.primaryIps.delete(42)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/primary_ips?ip=2001%3Adb8%3A%3A&sort=created%3Adesc'),
    bare('GET', '/primary_ips/42'),
    withBody('PUT', '/primary_ips/42', { auto_delete: false }),
    bare('DELETE', '/primary_ips/42'),
  ])
})

test.each([
  ['the work that assigns it', { action: action(13, { command: 'assign_primary_ip' }) }],
  ['null when there is none', { action: null }],
  ['nothing when there is none', {}],
])('create gives the primary IP with %s', async (_, more) => {
  const assigned = { name: 'my-ip', type: 'ipv6', ...to }
  const { hetzner, sent } = recorder([{ status: 201, body: { primary_ip: primaryIp, ...more } }])
  expect(await hetzner.primaryIps.create(assigned)).toEqual({ primary_ip: primaryIp, ...more })
  expect(sent).toEqual([withBody('POST', '/primary_ips', assigned)])
})

test('one that nobody has tells so', async () => {
  const free = { ...primaryIp, assignee_type: 'unassigned', assignee_id: null }
  const { hetzner } = recorder([{ body: { primary_ip: free } }])
  expect(await hetzner.primaryIps.get(42)).toEqual(free)
})

test('createOrGet gives what is there, and finds what an earlier attempt made', async () => {
  const there = recorder([found])
  expect(await there.hetzner.primaryIps.createOrGet(body)).toEqual({ created: false, primary_ip: primaryIp })
  const fresh = recorder([none, { status: 201, body: { primary_ip: primaryIp, action: null } }])
  expect(await fresh.hetzner.primaryIps.createOrGet(body)).toEqual({ created: true, primary_ip: primaryIp, action: null })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.primaryIps.createOrGet(body)).toEqual({ created: false, primary_ip: primaryIp })
  expect(lost.sent).toEqual([
    bare('GET', '/primary_ips?name=my-ip'),
    withBody('POST', '/primary_ips', body),
    withBody('POST', '/primary_ips', body),
    bare('GET', '/primary_ips?name=my-ip'),
  ])
})

test('getByIdOrName looks for the id first', async () => {
  const { hetzner, sent } = recorder([missing, found])
  expect(await hetzner.primaryIps.getByIdOrName('42')).toEqual(primaryIp)
  expect(sent).toEqual([bare('GET', '/primary_ips/42'), bare('GET', '/primary_ips?name=42')])
})

test('actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { primaryIps } = hetzner
  expect(await primaryIps.assign(42, to)).toEqual(action(7))
  expect(await primaryIps.unassign(42)).toEqual(action(7))
  expect(await primaryIps.changeDnsPtr(42, { ip: '2001:db8::1', dns_ptr: null })).toEqual(action(7))
  expect(await primaryIps.changeProtection(42, { delete: true })).toEqual(action(7))
  expect(await primaryIps.getAction(7)).toEqual(action(7))
  expect(sent).toEqual([
    withBody('POST', '/primary_ips/42/actions/assign', to),
    bare('POST', '/primary_ips/42/actions/unassign'),
    withBody('POST', '/primary_ips/42/actions/change_dns_ptr', { ip: '2001:db8::1', dns_ptr: null }),
    withBody('POST', '/primary_ips/42/actions/change_protection', { delete: true }),
    bare('GET', '/primary_ips/actions/7'),
  ])
})

test('only what may be done twice is sent again when its answer is lost', async () => {
  const again = recorder([{ status: 504 }, { status: 201, body: { action: action(7) } }])
  expect(await again.hetzner.primaryIps.changeDnsPtr(42, { ip: '1.2.3.4', dns_ptr: 'a.example.com' })).toEqual(action(7))
  expect(again.sent).toHaveLength(2)
  const once = recorder([{ status: 504 }])
  await expect(once.hetzner.primaryIps.assign(42, to)).rejects.toSatisfy(isApiError)
  await expect(once.hetzner.primaryIps.create(body)).rejects.toSatisfy(isApiError)
  expect(once.sent).toHaveLength(2)
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { primaryIps } = hetzner
  const labels = { '-bad': 'x' }
  for (const call of [
    primaryIps.get(-1),
    primaryIps.create({ ...body, labels }),
    primaryIps.update(1, { labels }),
    primaryIps.assign(0, to),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
  const missingOne = recorder([none])
  await expect(missingOne.hetzner.primaryIps.createOrGet({ ...body, labels })).rejects.toSatisfy(isInvalidInput)
})
