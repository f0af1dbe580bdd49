import { isApiError, isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const floatingIp = {
  id: 4711,
  name: 'Web Frontend',
  description: 'Web Frontend',
  ip: '2001:db8::/64',
  type: 'ipv6',
  server: 42,
  dns_ptr: [{ ip: '2001:db8::1', dns_ptr: 'server.example.com' }],
  home_location: {
    id: 1,
    name: 'fsn1',
    description: 'Falkenstein DC Park 1',
    country: 'DE',
    city: 'Falkenstein',
    latitude: 50.47612,
    longitude: 12.370071,
    network_zone: 'eu-central',
  },
  blocked: false,
  protection: { delete: false },
  labels: { key: 'value' },
  created: '2016-01-30T23:50:00Z',
}
const body = { type: 'ipv6', name: 'Web Frontend', home_location: 'fsn1' }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { floating_ips: [floatingIp], meta: { pagination: page } } }
const none = { body: { floating_ips: [], meta: { pagination: page } } }
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name: 'name' }] } } } }

test('list, get, update and delete unwrap the answer', async () => {
  const one = { body: { floating_ip: floatingIp } }
  const { hetzner, sent } = recorder([found, one, one, { status: 204 }])
  expect((await hetzner.floatingIps.list({ label_selector: 'env=prod', sort: ['created:desc', 'id'] })).items).toEqual([floatingIp])
  expect(await hetzner.floatingIps.get(4711)).toEqual(floatingIp)
  expect(await hetzner.floatingIps.update(4711, { description: null })).toEqual(floatingIp)
  expect(await hetzner.floatingIps.delete(4711)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/floating_ips?label_selector=env%3Dprod&sort=created%3Adesc&sort=id'),
    bare('GET', '/floating_ips/4711'),
    withBody('PUT', '/floating_ips/4711', { description: null }),
    bare('DELETE', '/floating_ips/4711'),
  ])
})

test.each([
  ['the work that assigns it', { action: action(13, { command: 'assign_floating_ip' }) }],
  ['null when there is none', { action: null }],
  ['nothing when there is none', {}],
])('create gives the floating IP with %s', async (_, more) => {
  const { hetzner, sent } = recorder([{ status: 201, body: { floating_ip: floatingIp, ...more } }])
  expect(await hetzner.floatingIps.create({ type: 'ipv6', server: 42 })).toEqual({ floating_ip: floatingIp, ...more })
  expect(sent).toEqual([withBody('POST', '/floating_ips', { type: 'ipv6', server: 42 })])
})

test('createOrGet gives what is there, and finds what an earlier attempt made', async () => {
  const there = recorder([found])
  expect(await there.hetzner.floatingIps.createOrGet(body)).toEqual({ created: false, floating_ip: floatingIp })
  const fresh = recorder([none, { status: 201, body: { floating_ip: floatingIp, action: null } }])
  expect(await fresh.hetzner.floatingIps.createOrGet(body)).toEqual({ created: true, floating_ip: floatingIp, action: null })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.floatingIps.createOrGet(body)).toEqual({ created: false, floating_ip: floatingIp })
  expect(lost.sent).toEqual([
    bare('GET', '/floating_ips?name=Web%20Frontend'),
    withBody('POST', '/floating_ips', body),
    withBody('POST', '/floating_ips', body),
    bare('GET', '/floating_ips?name=Web%20Frontend'),
  ])
})

test('getByIdOrName looks for the id first', async () => {
  const { hetzner, sent } = recorder([missing, found])
  expect(await hetzner.floatingIps.getByIdOrName('4711')).toEqual(floatingIp)
  expect(sent).toEqual([bare('GET', '/floating_ips/4711'), bare('GET', '/floating_ips?name=4711')])
})

test('actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { floatingIps } = hetzner
  expect(await floatingIps.assign(4711, 42)).toEqual(action(7))
  expect(await floatingIps.unassign(4711)).toEqual(action(7))
  expect(await floatingIps.changeDnsPtr(4711, { ip: '2001:db8::1', dns_ptr: null })).toEqual(action(7))
  expect(await floatingIps.changeProtection(4711, { delete: true })).toEqual(action(7))
  expect(await floatingIps.getAction(7)).toEqual(action(7))
  expect(sent).toEqual([
    withBody('POST', '/floating_ips/4711/actions/assign', { server: 42 }),
    bare('POST', '/floating_ips/4711/actions/unassign'),
    withBody('POST', '/floating_ips/4711/actions/change_dns_ptr', { ip: '2001:db8::1', dns_ptr: null }),
    withBody('POST', '/floating_ips/4711/actions/change_protection', { delete: true }),
    bare('GET', '/floating_ips/actions/7'),
  ])
})

test('only what may be done twice is sent again when its answer is lost', async () => {
  const again = recorder([{ status: 504 }, { status: 201, body: { action: action(7) } }])
  expect(await again.hetzner.floatingIps.changeDnsPtr(4711, { ip: '1.2.3.4', dns_ptr: 'a.example.com' })).toEqual(action(7))
  expect(again.sent).toHaveLength(2)
  const once = recorder([{ status: 504 }])
  await expect(once.hetzner.floatingIps.assign(4711, 42)).rejects.toSatisfy(isApiError)
  await expect(once.hetzner.floatingIps.create(body)).rejects.toSatisfy(isApiError)
  expect(once.sent).toHaveLength(2)
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { floatingIps } = hetzner
  const labels = { '-bad': 'x' }
  for (const call of [
    floatingIps.get(-1),
    floatingIps.create({ ...body, labels }),
    floatingIps.update(1, { labels }),
    floatingIps.assign(0, 42),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
  const missingOne = recorder([none])
  await expect(missingOne.hetzner.floatingIps.createOrGet({ ...body, labels })).rejects.toSatisfy(isInvalidInput)
})
