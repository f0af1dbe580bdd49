import { isInvalidInput, isResponseMismatch } from '@infra/hetzner'
import type { LoadBalancerService } from '@infra/hetzner'
import { describe, expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const price = { net: '1.0000000000', gross: '1.1900000000000000' }
const health_check = {
  protocol: 'http',
  port: 4711,
  interval: 15,
  timeout: 10,
  retries: 3,
  http: { domain: 'example.com', path: '/', response: '{"status": "ok"}', status_codes: ['2??', '3??'], tls: false },
}
const cookies = { cookie_name: 'HCLBSTICKY', cookie_lifetime: 300, timeout_idle: 50, sticky_sessions: true }
const ports = { listen_port: 443, destination_port: 80, proxyprotocol: false }
const tcp = { protocol: 'tcp', ...ports, health_check: { protocol: 'tcp', port: 80, interval: 15, timeout: 10, retries: 3 } } as const
const http = { protocol: 'http', ...ports, health_check, http: cookies } as const
const https = { protocol: 'https', ...ports, health_check, http: { ...cookies, certificates: [897], redirect_http: true } } as const
const match = { type: 'server', server: { id: 80, ip: '2001:db8::1' }, use_private_ip: true }
const server = { ...match, health_status: [{ listen_port: 443, status: 'healthy' }] }
const selector = { type: 'label_selector', label_selector: { selector: 'env=prod' }, use_private_ip: false, targets: [server] }
const ip = { type: 'ip', ip: { ip: '203.0.113.1' }, health_status: [{ listen_port: 443, status: 'unknown' }] }

const loadBalancer = {
  id: 4711,
  name: 'Web Frontend',
  public_net: {
    enabled: false,
    ipv4: { ip: '1.2.3.4', dns_ptr: 'lb1.example.com' },
    ipv6: { ip: '2001:db8::1', dns_ptr: null },
  },
  private_net: [{ network: 4711, ip: '10.0.0.2' }],
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
  load_balancer_type: {
    id: 1,
    name: 'lb11',
    description: 'LB11',
    max_connections: 20000,
    max_services: 5,
    max_targets: 25,
    max_assigned_certificates: 10,
    deprecation: null,
    prices: [{ location: 'fsn1', price_hourly: price, price_monthly: price, included_traffic: 654321, price_per_tb_traffic: price }],
  },
  protection: { delete: false },
  labels: { key: 'value' },
  created: '2016-01-30T23:50:00Z',
  services: [https],
  targets: [server],
  algorithm: { type: 'round_robin' },
  outgoing_traffic: 123456,
  ingoing_traffic: null,
  included_traffic: 654321,
}
const answer = (more: object) => ({ body: { load_balancer: { ...loadBalancer, ...more } } })
const creation = { load_balancer: loadBalancer, action: action(13, { command: 'create_load_balancer' }) }
const body = { name: 'Web Frontend', load_balancer_type: 'lb11', location: 'fsn1' }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { load_balancers: [loadBalancer], meta: { pagination: page } } }
const none = { body: { load_balancers: [], meta: { pagination: page } } }
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name: 'name' }] } } } }

test('list, get, update and delete unwrap the answer', async () => {
  const { hetzner, sent } = recorder([found, answer({}), answer({}), { status: 204 }])
  expect((await hetzner.loadBalancers.list({ label_selector: 'env=prod', sort: 'name' })).items).toEqual([loadBalancer])
  expect(await hetzner.loadBalancers.get(4711)).toEqual(loadBalancer)
  expect(await hetzner.loadBalancers.update(4711, { name: 'web' })).toEqual(loadBalancer)
  expect(await hetzner.loadBalancers.delete(4711)).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/load_balancers?label_selector=env%3Dprod&sort=name'),
    bare('GET', '/load_balancers/4711'),
    withBody('PUT', '/load_balancers/4711', { name: 'web' }),
    bare('DELETE', '/load_balancers/4711'),
  ])
})

test('create sends services and targets, and gives the load balancer with the work that makes it', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: creation }])
  const short = { ...https, http: { certificates: [897] }, health_check: { ...health_check, http: { path: '/health' } } }
  const whole = { ...body, services: [short, tcp], targets: [{ type: 'server', server: { id: 80 }, use_private_ip: true } as const] }
  expect(await hetzner.loadBalancers.create(whole)).toEqual(creation)
  expect(sent).toEqual([withBody('POST', '/load_balancers', whole)])
})

test('createOrGet gives what is there, and finds what an earlier attempt made', async () => {
  const there = recorder([found])
  expect(await there.hetzner.loadBalancers.createOrGet(body)).toEqual({ created: false, load_balancer: loadBalancer })
  const fresh = recorder([none, { status: 201, body: creation }])
  expect(await fresh.hetzner.loadBalancers.createOrGet(body)).toEqual({ created: true, ...creation })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.loadBalancers.createOrGet(body)).toEqual({ created: false, load_balancer: loadBalancer })
  expect(lost.sent).toEqual([
    bare('GET', '/load_balancers?name=Web%20Frontend'),
    withBody('POST', '/load_balancers', body),
    withBody('POST', '/load_balancers', body),
    bare('GET', '/load_balancers?name=Web%20Frontend'),
  ])
})

test('getByIdOrName looks for the id first', async () => {
  const { hetzner, sent } = recorder([missing, found])
  expect(await hetzner.loadBalancers.getByIdOrName('4711')).toEqual(loadBalancer)
  expect(sent).toEqual([bare('GET', '/load_balancers/4711'), bare('GET', '/load_balancers?name=4711')])
})

describe('services and targets', () => {
  const unhealthy = { listen_port: 443, status: 'unhealthy', detail: 'unexpected_http_status', http_status_code: 503 }
  const get = (more: object) => recorder([answer(more)]).hetzner.loadBalancers.get(4711)

  test.each([
    ['services of each protocol', { services: [tcp, http, https] }],
    ['a service of a protocol to come', { services: [{ protocol: 'quic', listen_port: 443, quic: { lanes: 4 } }] }],
    ['targets of each kind', { targets: [server, selector, ip] }],
    ['a target of a kind to come', { targets: [{ type: 'bucket', bucket: { id: 1 } }] }],
    [
      'what is wrong with a target',
      {
        targets: [
          { ...server, health_status: [unhealthy] },
          { ...ip, health_status: [unhealthy] },
        ],
      },
    ],
    ['what is wrong in words to come', { targets: [{ ...server, health_status: [{ ...unhealthy, status: 'ill', detail: 'fever' }] }] }],
    ['neither', { services: [], targets: [] }],
  ])('%s come as they are', async (_, more) => {
    expect(await get(more)).toEqual({ ...loadBalancer, ...more })
  })

  test.each([
    ['an http service without its settings', { services: [{ ...http, http: undefined }] }, 'load_balancer.services.0.http'],
    ['an https service without certificates', { services: [{ ...https, http: cookies }] }, 'load_balancer.services.0.http.certificates'],
    ['a service without a protocol', { services: [ports] }, 'load_balancer.services.0.protocol'],
    ['a target without a server', { targets: [{ ...server, server: undefined }] }, 'load_balancer.targets.0.server'],
    ['a match without health', { targets: [{ ...selector, targets: [match] }] }, 'load_balancer.targets.0.targets.0.health_status'],
  ])('%s is a mismatch, told where it is', async (_, more, where) => {
    const error: unknown = await get(more).catch((reason: unknown) => reason)
    expect(isResponseMismatch(error) && error.issues.map(({ path }) => path)).toContain(where)
  })

  test('what was read can be sent to another load balancer, a service of a protocol to come too', async () => {
    const services = [https, { protocol: 'quic', listen_port: 444 }]
    const { hetzner, sent } = recorder([answer({ services }), { status: 201, body: { action: action(7) } }])
    const read: LoadBalancerService[] = (await hetzner.loadBalancers.get(4711)).services
    for (const service of read) await hetzner.loadBalancers.addService(4712, service)
    expect(sent.slice(1)).toEqual(services.map((service) => withBody('POST', '/load_balancers/4712/actions/add_service', service)))
  })
})

test('actions on services and targets give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { loadBalancers } = hetzner
  const target = { type: 'ip', ip: { ip: '203.0.113.1' } } as const
  expect(await loadBalancers.addService(4711, tcp)).toEqual(action(7))
  expect(await loadBalancers.updateService(4711, { listen_port: 443, http: { certificates: [898] } })).toEqual(action(7))
  expect(await loadBalancers.deleteService(4711, 443)).toEqual(action(7))
  expect(await loadBalancers.addTarget(4711, target)).toEqual(action(7))
  expect(await loadBalancers.removeTarget(4711, target)).toEqual(action(7))
  expect(sent).toEqual([
    withBody('POST', '/load_balancers/4711/actions/add_service', tcp),
    withBody('POST', '/load_balancers/4711/actions/update_service', { listen_port: 443, http: { certificates: [898] } }),
    withBody('POST', '/load_balancers/4711/actions/delete_service', { listen_port: 443 }),
    withBody('POST', '/load_balancers/4711/actions/add_target', target),
    withBody('POST', '/load_balancers/4711/actions/remove_target', target),
  ])
})

test('the other actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { loadBalancers } = hetzner
  expect(await loadBalancers.attachToNetwork(4711, { network: 123, ip: '10.0.1.1' })).toEqual(action(7))
  expect(await loadBalancers.detachFromNetwork(4711, 123)).toEqual(action(7))
  expect(await loadBalancers.enablePublicInterface(4711)).toEqual(action(7))
  expect(await loadBalancers.disablePublicInterface(4711)).toEqual(action(7))
  expect(await loadBalancers.changeAlgorithm(4711, 'least_connections')).toEqual(action(7))
  expect(await loadBalancers.changeType(4711, 'lb21')).toEqual(action(7))
  expect(await loadBalancers.changeDnsPtr(4711, { ip: '1.2.3.4', dns_ptr: null })).toEqual(action(7))
  expect(await loadBalancers.changeProtection(4711, { delete: true })).toEqual(action(7))
  expect(sent).toEqual([
    withBody('POST', '/load_balancers/4711/actions/attach_to_network', { network: 123, ip: '10.0.1.1' }),
    withBody('POST', '/load_balancers/4711/actions/detach_from_network', { network: 123 }),
    bare('POST', '/load_balancers/4711/actions/enable_public_interface'),
    bare('POST', '/load_balancers/4711/actions/disable_public_interface'),
    withBody('POST', '/load_balancers/4711/actions/change_algorithm', { type: 'least_connections' }),
    withBody('POST', '/load_balancers/4711/actions/change_type', { load_balancer_type: 'lb21' }),
    withBody('POST', '/load_balancers/4711/actions/change_dns_ptr', { ip: '1.2.3.4', dns_ptr: null }),
    withBody('POST', '/load_balancers/4711/actions/change_protection', { delete: true }),
  ])
})

test('getMetrics asks for several series at once, for dates as well as texts', async () => {
  const metrics = {
    start: '2017-01-01T00:00:00Z',
    end: '2017-01-01T23:00:00Z',
    step: 60,
    time_series: { 'bandwidth.in': { values: [[1435781470.622, '42']] }, to_come: { values: [] } },
  }
  const { hetzner, sent } = recorder([{ body: { metrics } }])
  const query = { type: ['bandwidth', 'open_connections'], start: new Date(0), end: '2017-01-01T23:00:00Z', step: 60 }
  const got = await hetzner.loadBalancers.getMetrics(4711, query)
  expect(got).toEqual(metrics)
  expect(got.time_series['bandwidth.in']?.values[0]?.[1]).toBe('42')
  const period = 'start=1970-01-01T00%3A00%3A00.000Z&end=2017-01-01T23%3A00%3A00Z&step=60'
  expect(sent).toEqual([bare('GET', `/load_balancers/4711/metrics?type=bandwidth&type=open_connections&${period}`)])
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { loadBalancers } = hetzner
  const labels = { '-bad': 'x' }
  const calls = [
    loadBalancers.get(-1),
    loadBalancers.create({ ...body, labels }),
    loadBalancers.update(1, { labels }),
    loadBalancers.deleteService(0, 443),
    loadBalancers.getMetrics(1, { type: 'bandwidth', start: new Date(Number.NaN), end: new Date() }),
  ]
  for (const call of calls) await expect(call).rejects.toSatisfy(isInvalidInput)
  expect(sent).toEqual([])
})
