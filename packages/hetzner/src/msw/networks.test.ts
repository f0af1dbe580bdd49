import { beforeEach, describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

let { emulator } = setUp()
beforeEach(() => {
  ;({ emulator } = setUp())
})

const post = (path: string, body?: unknown) => ask(emulator, 'POST', path, body)
async function make(path: string, one: string, body: object): Promise<number> {
  return ((await post(path, body)).body as Record<string, { id: number }>)[one]?.id ?? 0
}
const subnet = (ip_range: string, more: object = {}) => ({ type: 'cloud', network_zone: 'eu-central', ip_range, ...more })
const makeNetwork = (more: object = {}) =>
  make('/networks', 'network', { name: 'in', ip_range: '10.0.0.0/16', subnets: [subnet('10.0.1.0/29')], ...more })
const makeServer = (name: string, more: object = {}) =>
  make('/servers', 'server', { name, server_type: 'cpx22', image: 'ubuntu-24.04', location: 'fsn1', ...more })
const join = async (server: number, body: object) => {
  const answer = await post(`/servers/${server}/actions/attach_to_network`, body)
  return answer.status === 201 ? emulator.state.servers.find(({ id }) => id === server)?.private_net.at(-1)?.ip : refusal(answer)
}

describe('subnets and routes', () => {
  test.each([
    ['add_subnet', subnet('10.1.0.0/24'), '422 invalid_input ip_range'],
    ['add_subnet', subnet('10.0.0.0/15'), '422 invalid_input ip_range'],
    ['add_subnet', subnet('10.0.1.4/30'), '422 invalid_input ip_range'],
    ['add_subnet', subnet('10.0.2.0/24', { network_zone: 'moon' }), '422 invalid_input network_zone'],
    ['add_subnet', subnet('10.0.2.0/24', { type: 'vswitch' }), '422 invalid_input vswitch_id'],
    ['add_subnet', subnet('10.0.2.0/24', { type: 'wifi' }), '422 invalid_input type'],
    ['delete_subnet', { ip_range: '10.0.2.0/24' }, '422 invalid_input ip_range'],
    ['add_route', { destination: '10.9.0.0/16', gateway: '192.168.0.1' }, '422 invalid_input gateway'],
    ['delete_route', { destination: '10.9.0.0/16', gateway: '10.0.0.1' }, '422 invalid_input destination'],
    ['change_ip_range', { ip_range: '10.0.0.0/24' }, '422 invalid_input ip_range'],
    ['change_ip_range', { ip_range: '11.0.0.0/8' }, '422 invalid_input ip_range'],
  ])('%s %j: %s', async (verb, body, expected) => {
    expect(refusal(await post(`/networks/${await makeNetwork()}/actions/${verb}`, body))).toBe(expected)
  })

  test('a route to one network is enough', async () => {
    const id = await makeNetwork({ routes: [{ destination: '10.9.0.0/16', gateway: '10.0.1.2' }] })
    expect(refusal(await post(`/networks/${id}/actions/add_route`, { destination: '10.9.0.0/16', gateway: '10.0.1.3' }))).toBe(
      '422 invalid_input destination',
    )
  })

  test('subnets get the first room that is free, until there is none', async () => {
    const id = await makeNetwork({ ip_range: '10.0.0.0/23', subnets: [subnet('10.0.0.0/25')] })
    const add = () => post(`/networks/${id}/actions/add_subnet`, { type: 'cloud', network_zone: 'eu-central' })
    expect((await add()).status).toBe(201)
    expect(emulator.state.networks[0]?.subnets.map(({ ip_range: range }) => range)).toEqual(['10.0.0.0/25', '10.0.1.0/24'])
    expect(refusal(await add())).toBe('422 invalid_input')
  })

  test('a network that cannot be made as a whole is not made', async () => {
    const body = { name: 'in', ip_range: '10.0.0.0/16', subnets: [subnet('10.0.1.0/24'), subnet('10.0.1.0/24')] }
    expect(refusal(await post('/networks', body))).toBe('422 invalid_input ip_range')
    expect(emulator.state.networks).toEqual([])
  })
})

describe('members', () => {
  test('get one free address after the other, or the one they want', async () => {
    const network = await makeNetwork()
    const ips: unknown[] = []
    for (const [name, more] of [
      ['a', {}],
      ['b', { ip: '10.0.1.4' }],
      ['c', {}],
      ['d', { ip_range: '10.0.1.0/29' }],
    ] as const)
      ips.push(await join(await makeServer(name), { network, ...more }))
    expect(ips).toEqual(['10.0.1.1', '10.0.1.4', '10.0.1.2', '10.0.1.3'])
    await make('/servers', 'server', { name: 'e', server_type: 'cpx22', image: 'debian-13', location: 'fsn1', networks: [network] })
    await join(await makeServer('f'), { network })
    expect(await join(await makeServer('g'), { network })).toBe('422 no_subnet_available')
  })

  test('are refused where there is no place for them', async () => {
    const network = await makeNetwork()
    const other = await makeNetwork({ name: 'other', subnets: [subnet('10.0.9.0/24')] })
    const server = await makeServer('a')
    expect(await join(server, { network: 1 })).toBe('422 invalid_input network')
    expect(await join(server, { network, ip: '10.0.1.200' })).toBe('422 ip_not_available')
    expect(await join(server, { network, ip_range: '10.0.3.0/24' })).toBe('422 no_subnet_available')
    expect(await join(server, { network, alias_ips: ['192.168.0.1'] })).toBe('422 ip_not_available')
    expect(await join(server, { network })).toBe('10.0.1.1')
    expect(await join(server, { network })).toBe('422 server_already_attached')
    expect(await join(server, { network: other })).toBe('422 networks_overlap')
    expect(await join(await makeServer('b'), { network, ip: '10.0.1.1' })).toBe('422 ip_not_available')
    expect(await join(await makeServer('c', { location: 'ash' }), { network })).toBe('422 no_subnet_available')
  })

  test('hold their further addresses too', async () => {
    const network = await makeNetwork()
    const server = await makeServer('a')
    await join(server, { network, ip: '10.0.1.2', alias_ips: ['10.0.1.1'] })
    const change = (aliases: string[]) => post(`/servers/${server}/actions/change_alias_ips`, { network, alias_ips: aliases })
    expect(await join(await makeServer('b'), { network })).toBe('10.0.1.3')
    expect((await change(['10.0.1.1', '10.0.1.4'])).status).toBe(201)
    expect(refusal(await change(['10.0.1.3']))).toBe('422 ip_not_available')
  })

  test('leave when the network goes', async () => {
    const network = await makeNetwork()
    await join(await makeServer('a'), { network })
    await ask(emulator, 'DELETE', `/networks/${network}`)
    expect(emulator.state.servers[0]?.private_net).toEqual([])
  })
})

describe('load balancers', () => {
  const check = { protocol: 'tcp', port: 80, interval: 15, timeout: 10, retries: 3 }
  const service = { protocol: 'http', listen_port: 80, destination_port: 8080, proxyprotocol: false, health_check: check }
  const makeBalancer = (more: object = {}) =>
    make('/load_balancers', 'load_balancer', { name: 'lb', load_balancer_type: 'lb11', location: 'fsn1', services: [service], ...more })

  test.each([
    [{ location: undefined }, '422 invalid_input location'],
    [{ location: undefined, network_zone: 'moon' }, '422 invalid_input network_zone'],
    [{ load_balancer_type: 'lb99' }, '422 invalid_input load_balancer_type'],
    [{ algorithm: { type: 'dice' } }, '422 invalid_input algorithm.type'],
    [{ services: [service, service] }, '412 source_port_already_used'],
    [{ services: [{ ...service, protocol: 'https' }] }, '422 invalid_input http.certificates'],
    [{ services: [{ ...service, protocol: 'https', http: { certificates: [5] } }] }, '422 invalid_input http.certificates'],
    [{ services: [{ protocol: 'tcp' }] }, '422 invalid_input listen_port'],
    [{ targets: [{ type: 'server' }] }, '422 invalid_input server'],
    [{ targets: [{ type: 'server', server: { id: 5 } }] }, '422 invalid_input server.id'],
    [{ targets: [{ type: 'ip', ip: { ip: '10.0.0.1' }, use_private_ip: true }] }, '422 load_balancer_not_attached_to_network'],
  ])('%j: %s', async (more, expected) => {
    const body = { name: 'lb', load_balancer_type: 'lb11', location: 'fsn1', services: [service], ...more }
    expect(refusal(await post('/load_balancers', body))).toBe(expected)
    expect(emulator.state.load_balancers).toEqual([])
  })

  test.each([
    ['update_service', { listen_port: 81 }, '422 invalid_input listen_port'],
    ['delete_service', { listen_port: 81 }, '422 invalid_input listen_port'],
    ['remove_target', { type: 'ip', ip: { ip: '203.0.113.1' } }, '422 invalid_input ip'],
    ['detach_from_network', { network: 1 }, '422 load_balancer_not_attached_to_network'],
    ['disable_public_interface', undefined, '422 load_balancer_not_attached_to_network'],
    ['change_dns_ptr', { ip: '203.0.113.1', dns_ptr: 'a.example.com' }, '422 invalid_input ip'],
  ])('%s %j: %s', async (verb, body, expected) => {
    expect(refusal(await post(`/load_balancers/${await makeBalancer()}/actions/${verb}`, body))).toBe(expected)
  })

  test('reach servers over a network that both are in', async () => {
    const network = await makeNetwork()
    const id = await makeBalancer({ network })
    const server = await makeServer('a')
    const add = () => post(`/load_balancers/${id}/actions/add_target`, { type: 'server', server: { id: server }, use_private_ip: true })
    expect(refusal(await add())).toBe('422 server_not_attached_to_network')
    const ip = await join(server, { network })
    expect((await add()).status).toBe(201)
    const balancer = async () => (await ask(emulator, 'GET', `/load_balancers/${id}`)).body
    expect(await balancer()).toMatchObject({
      load_balancer: { targets: [{ server: { id: server, ip }, health_status: [{ status: 'healthy' }] }] },
    })
    await post(`/servers/${server}/actions/poweroff`)
    expect(await balancer()).toMatchObject({ load_balancer: { targets: [{ health_status: [{ listen_port: 80, status: 'unhealthy' }] }] } })
    await ask(emulator, 'DELETE', `/servers/${server}`)
    expect(await balancer()).toMatchObject({ load_balancer: { targets: [] } })
    expect(refusal(await post(`/load_balancers/${id}/actions/attach_to_network`, { network }))).toBe('422 load_balancer_already_attached')
  })

  test('change to a smaller type only if all fits', async () => {
    const services = Array.from({ length: 6 }, (_, index) => ({ ...service, listen_port: index + 1 }))
    const id = await makeBalancer({ load_balancer_type: 'lb21', services })
    const change = () => post(`/load_balancers/${id}/actions/change_type`, { load_balancer_type: 'lb11' })
    expect(refusal(await change())).toBe('422 invalid_load_balancer_type')
    await post(`/load_balancers/${id}/actions/delete_service`, { listen_port: 1 })
    expect((await change()).status).toBe(201)
  })
})
