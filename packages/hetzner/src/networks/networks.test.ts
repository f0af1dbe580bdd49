import { isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const subnet = { type: 'cloud', ip_range: '10.0.1.0/24', network_zone: 'eu-central', gateway: '10.0.0.1' }
const route = { destination: '10.100.1.0/24', gateway: '10.0.1.1' }
const network = {
  id: 4711,
  name: 'mynet',
  ip_range: '10.0.0.0/16',
  subnets: [subnet, { ...subnet, type: 'vswitch', ip_range: '10.0.2.0/24', vswitch_id: 1000 }, { ...subnet, vswitch_id: null }],
  routes: [route],
  servers: [42],
  load_balancers: [42],
  protection: { delete: false },
  labels: { env: 'prod' },
  created: '2016-01-30T23:50:00Z',
  expose_routes_to_vswitch: true,
}
const member = { type: 'server', id: 123, ip: '10.0.1.2', status: 'attaching', alias_ips: ['10.0.1.20'], subnet: '10.0.1.0/24' }
const balancer = { type: 'load_balancer', id: 43, ip: '10.0.1.3', status: 'updating', alias_ips: [], subnet: '10.0.1.0/24' }
const page = (number: number, last: number) => ({
  pagination: {
    page: number,
    per_page: 25,
    previous_page: number > 1 ? number - 1 : null,
    next_page: number < last ? number + 1 : null,
    last_page: last,
    total_entries: last,
  },
})
const found = { body: { networks: [network], meta: page(1, 1) } }
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
const creation = {
  name: 'mynet',
  ip_range: '10.0.0.0/16',
  subnets: [{ type: 'cloud', network_zone: 'eu-central' }],
  routes: [route],
} as const

test('list, get, create, update and delete unwrap the answer', async () => {
  const one = { body: { network } }
  const { hetzner, sent } = recorder([found, one, { status: 201, body: { network } }, one, { status: 204 }])
  const { networks } = hetzner
  expect((await networks.list({ label_selector: 'env=prod', sort: ['name', 'created:desc'] })).items).toEqual([network])
  expect(await networks.get(4711)).toEqual(network)
  expect(await networks.create(creation)).toEqual(network)
  expect(await networks.update(4711, { expose_routes_to_vswitch: true })).toEqual(network)
  expect(await networks.delete(4711)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/networks?label_selector=env%3Dprod&sort=name&sort=created%3Adesc'),
    bare('GET', '/networks/4711'),
    withBody('POST', '/networks', creation),
    withBody('PUT', '/networks/4711', { expose_routes_to_vswitch: true }),
    bare('DELETE', '/networks/4711'),
  ])
})

test('a network without what is optional fits, too', async () => {
  const { load_balancers: _, ...rest } = network
  const { ip_range: __, ...nameless } = subnet
  const plain = { ...rest, subnets: [nameless] }
  const { hetzner } = recorder([{ body: { network: plain } }])
  expect(await hetzner.networks.get(4711)).toEqual(plain)
})

test('getByIdOrName looks for the id first, getByName gives undefined when there is none', async () => {
  const { hetzner, sent } = recorder([missing, found])
  expect(await hetzner.networks.getByIdOrName('4711')).toEqual(network)
  expect(sent).toEqual([bare('GET', '/networks/4711'), bare('GET', '/networks?name=4711')])
  const none = recorder([{ body: { networks: [], meta: page(1, 1) } }])
  expect(await none.hetzner.networks.getByName('mynet')).toBeUndefined()
})

test('listMembers narrows by repeated parameters and goes through all pages', async () => {
  const { hetzner, sent } = recorder([
    { body: { members: [member], meta: page(1, 2) } },
    { body: { members: [balancer], meta: page(2, 2) } },
  ])
  const query = { type: ['server', 'load_balancer'], subnet: '10.0.1.0/24', status: ['attaching', 'updating'], sort: 'ip' } as const
  expect(await hetzner.networks.listMembers(4711, { ...query, per_page: 25 }).all()).toEqual([member, balancer])
  const narrowed = 'type=server&type=load_balancer&subnet=10.0.1.0%2F24&status=attaching&status=updating&sort=ip'
  expect(sent).toEqual([
    bare('GET', `/networks/4711/members?${narrowed}&per_page=25`),
    bare('GET', `/networks/4711/members?${narrowed}&per_page=25&page=2`),
  ])
})

test('actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(13) } }])
  const { networks } = hetzner
  const vswitch = { type: 'vswitch', network_zone: 'eu-central', vswitch_id: 1000 } as const
  expect(await networks.addSubnet(4711, vswitch)).toEqual(action(13))
  expect(await networks.deleteSubnet(4711, '10.0.1.0/24')).toEqual(action(13))
  expect(await networks.addRoute(4711, route)).toEqual(action(13))
  expect(await networks.deleteRoute(4711, route)).toEqual(action(13))
  expect(await networks.changeIpRange(4711, '10.0.0.0/12')).toEqual(action(13))
  expect(await networks.changeProtection(4711, { delete: true })).toEqual(action(13))
  expect(await networks.getAction(13)).toEqual(action(13))
  expect(sent).toEqual([
    withBody('POST', '/networks/4711/actions/add_subnet', vswitch),
    withBody('POST', '/networks/4711/actions/delete_subnet', { ip_range: '10.0.1.0/24' }),
    withBody('POST', '/networks/4711/actions/add_route', route),
    withBody('POST', '/networks/4711/actions/delete_route', route),
    withBody('POST', '/networks/4711/actions/change_ip_range', { ip_range: '10.0.0.0/12' }),
    withBody('POST', '/networks/4711/actions/change_protection', { delete: true }),
    bare('GET', '/networks/actions/13'),
  ])
})

test('lists of actions', async () => {
  const { hetzner, sent } = recorder([{ body: { actions: [action(13)], meta: page(1, 1) } }])
  expect((await hetzner.networks.listActions(4711, { status: 'running' })).items).toEqual([action(13)])
  expect((await hetzner.networks.listAllActions({ id: [13, 14] })).items).toEqual([action(13)])
  expect(sent).toEqual([bare('GET', '/networks/4711/actions?status=running'), bare('GET', '/networks/actions?id=13&id=14')])
})

test('only what may be done twice is sent again when its answer is lost', async () => {
  const { hetzner, sent } = recorder([{ status: 504 }], { retry: { limit: 1, baseMs: 1, capMs: 2 } })
  const { networks } = hetzner
  const requestsOf = async (call: () => PromiseLike<unknown>) => {
    const before = sent.length
    await expect(call()).rejects.toMatchObject({ status: 504 })
    return sent.length - before
  }
  expect(await requestsOf(() => networks.changeIpRange(4711, '10.0.0.0/12'))).toBe(2)
  expect(await requestsOf(() => networks.changeProtection(4711, { delete: true }))).toBe(2)
  expect(await requestsOf(() => networks.create(creation))).toBe(1)
  expect(await requestsOf(() => networks.addSubnet(4711, creation.subnets[0]))).toBe(1)
  expect(await requestsOf(() => networks.deleteSubnet(4711, '10.0.1.0/24'))).toBe(1)
  expect(await requestsOf(() => networks.addRoute(4711, route))).toBe(1)
  expect(await requestsOf(() => networks.deleteRoute(4711, route))).toBe(1)
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { networks } = hetzner
  const labels = 'env=prod' as unknown as Record<string, string>
  for (const call of [
    networks.get(-1),
    networks.listMembers(0),
    networks.listMembers(4711, { per_page: 51 }),
    networks.create({ ...creation, labels }),
    networks.update(4711, { labels }),
  ])
    await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
