import { InvalidInputError } from '@infra/core'
import type { FaultRule } from '@infra/core/msw'
import { createOvhEmulator } from '@infra/ovh/msw'
import { expect, test } from 'vitest'
import { setUp } from '../../test/emulator-client.js'
import { failure } from '../../test/recorder.js'

const BILL = '/me/bill/{billId}'
const VPS = 'vps-1.example.net'

test.each(['/vps', 'vps/', '/1.0/vps', '1.0/vps', '/v1/vps'])('an object is put into the list that is read, by %s', async (list) => {
  const { emulator, ovh } = setUp()
  emulator.put(list, 'mine', { name: 'mine' })
  expect(await ovh.get('/vps')).toEqual([VPS, 'mine'])
  emulator.answer('get', `${list}/{name}/ips`, ['203.0.113.9'])
  emulator.answer('Post', `${list}/mine/reboot`, { id: 1 })
  expect(await ovh.get('/vps/mine/ips')).toEqual(['203.0.113.9'])
  expect(await ovh.post('/vps/mine/reboot')).toEqual({ id: 1 })
})

test('values of a path are encoded in any way', async () => {
  const { emulator, ovh } = setUp()
  emulator.answer('GET', '/ip/2001:db8::%2f64/reverse', [])
  expect(await ovh.get('/ip/{ip}/reverse', { path: { ip: '2001:db8::/64' } })).toEqual([])
  const fault = emulator.faults.inject({ path: '/ip/2001:db8::%2F64', status: 503 })
  await failure(ovh.get('/ip/{ip}', { path: { ip: '2001:db8::/64' } }))
  expect(fault.hits).toBe(1)
})

const { put, answer, faults } = createOvhEmulator()
const inject = (rule: Partial<FaultRule>) => faults.inject({ status: 503, ...rule } as FaultRule)
test.each([
  ['list', 'such as /vps', () => put('https://eu.api.ovh.com/1.0/vps', 'a', {})],
  ['list', 'such as /vps', () => put('/vps?state=running', 'a', {})],
  ['list', 'such as /vps', () => put('/1.0/', 'a', {})],
  ['list', 'values where its template has names', () => put('/hosting/web/{serviceName}/cron', 1, {})],
  ['id', 'that a path can have', () => put('/vps', '', {})],
  ['id', 'that a path can have', () => put('/vps', '\ud800', {})],
  ['method', 'one of GET, POST', () => answer('FETCH', '/vps', [])],
  ['path', 'such as /vps', () => answer('GET', '', [])],
  ['options.status', 'cannot have status 99', () => answer('GET', '/vps', [], { status: 99 })],
  ['options.status', 'cannot have status 600', () => answer('GET', '/vps', [], { status: 600 })],
  ['options.status', 'cannot have status 200.5', () => answer('GET', '/vps', [], { status: 200.5 })],
  ['rule.op', 'a method and a path', () => inject({ op: '/vps' })],
  ['rule.op', 'a method and a path', () => inject({ op: 'vps.reboot' })],
  ['rule.op', 'one of GET, POST', () => inject({ op: 'FETCH /vps' })],
  ['rule.op', 'such as /vps', () => inject({ op: 'GET /' })],
  ['rule.method', 'one of GET, POST', () => inject({ method: 'FETCH' })],
  ['rule.path', 'such as /vps', () => inject({ path: 'https://eu.api.ovh.com/1.0/vps' })],
] as const)('%s must be %s', (field, words, say) => {
  expect(say).toThrow(InvalidInputError)
  expect(say).toThrow(expect.objectContaining({ field, message: expect.stringContaining(words) as string }))
})

test.each([
  { op: `GET ${BILL}` },
  { op: 'GET /me/bill/{id}' },
  { op: 'get /me/bill/FR997' },
  { op: 'GET /1.0/me/bill/FR997' },
  { op: 'GET /v1/me/{part}/FR997', none: true },
  { op: 'GET /me/bill/FR998', none: true },
  { op: 'GET /me/bill', none: true },
  { op: `PUT ${BILL}`, none: true },
  { method: 'get', path: '/1.0/me/bill/*' },
  { path: `/v1${BILL}` },
  { path: /FR997$/ },
  { op: `GET ${BILL}`, when: ({ path }: { path: string }) => path.endsWith('8'), none: true },
])('faults by %j', async ({ none = false, ...rule }) => {
  const { emulator, ovh } = setUp()
  const fault = emulator.faults.inject({ ...rule, times: 1, status: 503 })
  await failure(ovh.get(BILL, { path: { billId: 'FR997' } })).catch(() => undefined)
  expect(fault.hits).toBe(none ? 0 : 1)
})

test('a template stands for values, not for what is written out beside them; for answers that were set, too', async () => {
  const { emulator, ovh } = setUp()
  const fault = emulator.faults.inject({ op: 'GET /vps/{serviceName}', status: 503 })
  await ovh.get('/vps/datacenter', { query: { country: 'FR' } })
  expect(fault.hits).toBe(0)
  emulator.answer('GET', `/vps/${VPS}`, { mine: true })
  await failure(ovh.get(`/vps/${VPS}`))
  expect(fault.hits).toBe(1)
  emulator.faults.clear()
  expect(await ovh.get(`/vps/${VPS}`)).toEqual({ mine: true })
  const nowhere = emulator.faults.inject({ op: 'GET /brand/{new}', status: 503 })
  await failure(ovh.get('/brand/a'))
  expect(nowhere.hits).toBe(1)
})

test('an answer has no body where HTTP has none', async () => {
  const { emulator, ovh } = setUp()
  for (const status of [204, 205]) {
    emulator.answer('DELETE', '/order/cart', { odd: 1 }, { status })
    expect((await ovh.delete('/order/cart').withResponse()).response.status).toBe(status)
  }
})
