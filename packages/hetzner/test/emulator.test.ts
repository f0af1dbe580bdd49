import type { Hetzner } from '@infra/hetzner'
import { describe, expect, test } from 'vitest'
import { routes } from '../src/msw/routes.js'
import { setUp } from './emulator-client.js'

// Each of these runs by itself below; every answer is checked against the schemas of the SDK.

const WEB = { server_type: 'cpx22', image: 'ubuntu-24.04', location: 'fsn1' }
const HOUR = { start: '2026-01-01T00:00:00Z', end: '2026-01-01T01:00:00Z' }
const PASSWORD = 'Correct-Horse-7'

type LifeCycle = (hetzner: Hetzner) => Promise<void>

/** Reads the actions of one thing and of its kind in every way. */
async function readActions<I>(
  one: I,
  api: {
    listActions(id: I): { all(): Promise<{ id: number; command: string }[]> }
    listAllActions(query: object): { all(): Promise<{ id: number }[]> }
    getAction(id: number): PromiseLike<object>
  },
): Promise<string[]> {
  const actions = await api.listActions(one).all()
  for (const action of actions) expect(await api.getAction(action.id)).toEqual(action)
  expect(await api.listAllActions({ id: actions.map(({ id }) => id) }).all()).toEqual(actions)
  return actions.map(({ command }) => command)
}

const servers: LifeCycle = async ({ servers: api, volumes, networks, firewalls, sshKeys, placementGroups, primaryIps, actions }) => {
  const key = await sshKeys.create({ name: 'laptop', public_key: 'ssh-ed25519 AAAAC3Nz me@laptop' })
  const network = await networks.create({ name: 'in', ip_range: '10.0.0.0/16', subnets: [{ type: 'cloud', network_zone: 'eu-central' }] })
  const { firewall } = await firewalls.create({ name: 'web' })
  const { volume } = await volumes.create({ name: 'data', size: 10, location: 'fsn1', format: 'ext4' })
  const { placement_group: group } = await placementGroups.create({ name: 'apart', type: 'spread' })
  const result = await api.create({
    ...WEB,
    name: 'web-1',
    labels: { env: 'prod' },
    ssh_keys: [key.name],
    volumes: [volume.id],
    networks: [network.id],
    firewalls: [{ firewall: firewall.id }],
    placement_group: group.id,
  })
  expect([result.root_password, result.action.command, result.next_actions.map(({ command }) => command)]).toEqual([
    null,
    'create_server',
    ['attach_volume', 'start_server'],
  ])
  const { id } = result.server
  const made = await api.get(id)
  expect(made).toMatchObject({
    status: 'running',
    volumes: [volume.id],
    private_net: [{ network: network.id, ip: '10.0.0.2', alias_ips: [] }],
    placement_group: { id: group.id, servers: [id] },
    public_net: { firewalls: [{ id: firewall.id, status: 'applied' }], floating_ips: [] },
    image: { name: 'ubuntu-24.04' },
    server_type: { name: 'cpx22' },
    primary_disk_size: 80,
  })
  expect((await networks.get(network.id)).servers).toEqual([id])
  expect((await primaryIps.list().all()).map(({ ip }) => ip)).toEqual([made.public_net.ipv4?.ip, made.public_net.ipv6?.ip])
  expect(await api.list({ label_selector: 'env in (prod)', name: 'web-1', status: 'running' }).all()).toEqual([made])
  expect((await api.update(id, { name: 'web-2', labels: {} })).labels).toEqual({})
  expect(await readActions(id, api)).toEqual(['create_server', 'attach_volume', 'start_server', 'apply_firewall'])
  const all = await actions.list([result.action.id])
  expect([all, await actions.get(result.action.id)]).toEqual([[result.action], result.action])
  const { time_series: series } = await api.getMetrics(id, { type: ['cpu', 'network'], ...HOUR, step: 60 })
  expect(Object.keys(series)).toEqual(['cpu', 'network.0.pps.in', 'network.0.pps.out', 'network.0.bandwidth.in', 'network.0.bandwidth.out'])
  expect(series['cpu']?.values).toHaveLength(61)
  expect((await api.delete(id)).command).toBe('delete_server')
  expect([(await volumes.get(volume.id)).server, (await networks.get(network.id)).servers]).toEqual([null, []])
  expect(await primaryIps.list().all()).toEqual([])
  expect((await firewalls.get(firewall.id)).applied_to).toEqual([])
}

const power: LifeCycle = async ({ servers: api, sshKeys }) => {
  const { server, root_password: password } = await api.create({ ...WEB, name: 'web-1', start_after_create: false })
  const { id } = server
  const statusAfter = async (work: PromiseLike<{ command: string }>) => [(await work).command, (await api.get(id)).status]
  expect([password?.length, (await api.get(id)).status]).toEqual([20, 'off'])
  expect(await statusAfter(api.powerOn(id))).toEqual(['start_server', 'running'])
  expect(await statusAfter(api.reboot(id))).toEqual(['reboot_server', 'running'])
  expect(await statusAfter(api.reset(id))).toEqual(['reset_server', 'running'])
  expect((await api.resetPassword(id)).root_password).not.toBe(password)
  expect(await api.requestConsole(id)).toMatchObject({
    wss_url: expect.stringMatching(/^wss:/) as string,
    action: { command: 'request_console' },
  })
  const key = await sshKeys.create({ name: 'laptop', public_key: 'ssh-ed25519 AAAAC3Nz' })
  expect((await api.enableRescue(id, { type: 'linux64', ssh_keys: [key.id] })).root_password).toHaveLength(20)
  expect((await api.get(id)).rescue_enabled).toBe(true)
  await api.disableRescue(id)
  expect((await api.get(id)).rescue_enabled).toBe(false)
  expect(await statusAfter(api.shutdown(id))).toEqual(['shutdown_server', 'off'])
  await api.powerOn(id)
  expect(await statusAfter(api.powerOff(id))).toEqual(['stop_server', 'off'])
}

const disks: LifeCycle = async ({ servers: api, images, isos }) => {
  const { server } = await api.create({ ...WEB, name: 'web-1', start_after_create: false })
  const { id } = server
  await api.changeType(id, { server_type: 'cpx32', upgrade_disk: true })
  expect(await api.get(id)).toMatchObject({ server_type: { name: 'cpx32' }, primary_disk_size: 160, status: 'running' })
  await api.rebuild(id, { image: 'debian-13' })
  expect((await api.get(id)).image?.name).toBe('debian-13')
  const [iso] = await isos.list({ architecture: 'x86' }).all()
  await api.attachIso(id, iso?.name ?? '')
  expect((await api.get(id)).iso).toEqual(await isos.get(iso?.id ?? 0))
  await api.detachIso(id)
  expect((await api.get(id)).iso).toBeNull()
  await api.enableBackup(id)
  const { image: backup } = await api.createImage(id, { type: 'backup' })
  expect(await images.list({ bound_to: id }).all()).toEqual([{ ...backup, status: 'available' }])
  const changed = await images.update(backup?.id ?? 0, { type: 'snapshot', description: 'kept', labels: { keep: '' } })
  expect(changed).toMatchObject({ bound_to: null, type: 'snapshot', description: 'kept', created_from: { id, name: 'web-1' } })
  await images.changeProtection(changed.id, { delete: true })
  await expect(images.delete(changed.id)).rejects.toMatchObject({ code: 'protected' })
  await images.changeProtection(changed.id, { delete: false })
  expect(await readActions(changed.id, images)).toEqual(['create_image', 'change_protection', 'change_protection'])
  await api.disableBackup(id)
  await images.delete(changed.id)
  await expect(images.get(changed.id)).rejects.toMatchObject({ status: 404 })
  await api.changeProtection(id, { delete: true, rebuild: true })
  await expect(api.rebuild(id, { image: 'debian-13' })).rejects.toMatchObject({ code: 'protected' })
}

const serverNetworks: LifeCycle = async ({ servers: api, networks, placementGroups }) => {
  const { server } = await api.create({ ...WEB, name: 'web-1', start_after_create: false })
  const { id } = server
  const network = await networks.create({ name: 'in', ip_range: '10.0.0.0/16' })
  await networks.addSubnet(network.id, { type: 'cloud', network_zone: 'eu-central', ip_range: '10.0.1.0/24' })
  await api.attachToNetwork(id, { network: network.id, ip: '10.0.1.5', alias_ips: ['10.0.1.6'] })
  await api.changeAliasIps(id, { network: network.id, alias_ips: ['10.0.1.6', '10.0.1.7'] })
  expect((await api.get(id)).private_net).toMatchObject([{ network: network.id, ip: '10.0.1.5', alias_ips: ['10.0.1.6', '10.0.1.7'] }])
  expect(await networks.listMembers(network.id, { type: 'server' }).all()).toEqual([
    { type: 'server', id, ip: '10.0.1.5', status: 'ok', alias_ips: ['10.0.1.6', '10.0.1.7'], subnet: '10.0.1.0/24' },
  ])
  await expect(networks.deleteSubnet(network.id, '10.0.1.0/24')).rejects.toMatchObject({ code: 'resource_in_use' })
  await api.detachFromNetwork(id, network.id)
  expect((await api.get(id)).private_net).toEqual([])
  const { ipv4 } = (await api.get(id)).public_net
  await api.changeDnsPtr(id, { ip: ipv4?.ip ?? '', dns_ptr: 'web.example.com' })
  expect((await api.get(id)).public_net.ipv4?.dns_ptr).toBe('web.example.com')
  const { placement_group: group } = await placementGroups.create({ name: 'apart', type: 'spread' })
  await api.addToPlacementGroup(id, group.id)
  await expect(placementGroups.delete(group.id)).rejects.toMatchObject({ code: 'resource_in_use' })
  expect((await placementGroups.update(group.id, { name: 'spread', labels: {} })).servers).toEqual([id])
  await api.removeFromPlacementGroup(id)
  expect(await placementGroups.list({ type: 'spread' }).all()).toEqual([{ ...group, name: 'spread' }])
  await placementGroups.delete(group.id)
  await expect(placementGroups.get(group.id)).rejects.toMatchObject({ code: 'not_found' })
}

const networks: LifeCycle = async ({ networks: api }) => {
  const { id } = await api.create({ name: 'in', ip_range: '10.0.0.0/16', labels: { a: 'b' } })
  await api.addSubnet(id, { type: 'cloud', network_zone: 'eu-central' })
  await api.addSubnet(id, { type: 'vswitch', network_zone: 'eu-central', vswitch_id: 5, ip_range: '10.0.9.0/24' })
  await api.addRoute(id, { destination: '10.100.0.0/24', gateway: '10.0.0.5' })
  await api.changeIpRange(id, '10.0.0.0/12')
  expect(await api.get(id)).toMatchObject({
    ip_range: '10.0.0.0/12',
    subnets: [
      { ip_range: '10.0.0.0/24', gateway: '10.0.0.1' },
      { ip_range: '10.0.9.0/24', vswitch_id: 5 },
    ],
    routes: [{ destination: '10.100.0.0/24', gateway: '10.0.0.5' }],
  })
  await api.deleteSubnet(id, '10.0.9.0/24')
  await api.deleteRoute(id, { destination: '10.100.0.0/24', gateway: '10.0.0.5' })
  expect(await api.update(id, { name: 'inner', expose_routes_to_vswitch: true })).toMatchObject({
    name: 'inner',
    routes: [],
    expose_routes_to_vswitch: true,
  })
  await api.changeProtection(id, { delete: true })
  await expect(api.delete(id)).rejects.toMatchObject({ code: 'protected' })
  await api.changeProtection(id, { delete: false })
  expect(await readActions(id, api)).toHaveLength(8)
  expect((await api.list({ name: 'inner' }).all()).map((one) => one.id)).toEqual([id])
  await api.delete(id)
  expect(await api.list().all()).toEqual([])
}

const addresses: LifeCycle = async ({ floatingIps, primaryIps, servers: api }) => {
  const { server } = await api.create({
    ...WEB,
    name: 'a',
    start_after_create: false,
    public_net: { enable_ipv4: false, enable_ipv6: false },
  })
  expect((await api.get(server.id)).public_net).toMatchObject({ ipv4: null, ipv6: null })
  const { primary_ip: v4 } = await primaryIps.create({ name: 'v4', type: 'ipv4', location: 'fsn1' })
  await primaryIps.assign(v4.id, { assignee_type: 'server', assignee_id: server.id })
  await primaryIps.changeDnsPtr(v4.id, { ip: v4.ip, dns_ptr: 'a.example.com' })
  expect((await api.get(server.id)).public_net.ipv4).toEqual({ id: v4.id, ip: v4.ip, blocked: false, dns_ptr: 'a.example.com' })
  const { primary_ip: v6, action } = await primaryIps.create({ name: 'v6', type: 'ipv6', assignee_type: 'server', assignee_id: server.id })
  expect([v6.assignee_id, action?.command]).toEqual([server.id, 'assign_primary_ip'])
  await expect(primaryIps.delete(v4.id)).rejects.toMatchObject({ code: 'must_be_unassigned' })
  await primaryIps.unassign(v4.id)
  expect(await primaryIps.get(v4.id)).toMatchObject({ assignee_id: null, assignee_type: 'unassigned' })
  await primaryIps.changeProtection(v4.id, { delete: true })
  await expect(primaryIps.delete(v4.id)).rejects.toMatchObject({ code: 'protected' })
  expect(await readActions(v4.id, primaryIps)).toHaveLength(4)
  expect((await primaryIps.update(v4.id, { name: 'four', auto_delete: true })).name).toBe('four')
  expect(await primaryIps.list({ ip: v4.ip, sort: 'created' }).all()).toHaveLength(1)
  await primaryIps.changeProtection(v4.id, { delete: false })
  await primaryIps.delete(v4.id)

  const { floating_ip: moving } = await floatingIps.create({ type: 'ipv6', server: server.id, name: 'moving', description: 'moves' })
  expect((await api.get(server.id)).public_net.floating_ips).toEqual([moving.id])
  const ip = moving.ip.replace('/64', '1')
  await floatingIps.changeDnsPtr(moving.id, { ip, dns_ptr: 'm.example.com' })
  expect((await floatingIps.get(moving.id)).dns_ptr).toEqual([{ ip, dns_ptr: 'm.example.com' }])
  await expect(floatingIps.delete(moving.id)).rejects.toMatchObject({ code: 'must_be_unassigned' })
  await floatingIps.unassign(moving.id)
  await floatingIps.assign(moving.id, server.id)
  await floatingIps.changeProtection(moving.id, { delete: false })
  expect(await readActions(moving.id, floatingIps)).toEqual([
    'assign_floating_ip',
    'change_dns_ptr',
    'unassign_floating_ip',
    'assign_floating_ip',
    'change_protection',
  ])
  await floatingIps.unassign(moving.id)
  expect((await floatingIps.update(moving.id, { description: 'stays', labels: {} })).description).toBe('stays')
  expect(await floatingIps.list({ name: 'moving' }).all()).toHaveLength(1)
  await floatingIps.delete(moving.id)
}

const firewalls: LifeCycle = async ({ firewalls: api, servers: machines }) => {
  const { server } = await machines.create({ ...WEB, name: 'web-1', labels: { env: 'prod' } })
  const rules = [{ direction: 'in', protocol: 'tcp', port: '443', source_ips: ['0.0.0.0/0', '::/0'] }] as const
  const selector = { type: 'label_selector', label_selector: { selector: 'env=prod' } } as const
  const one = { type: 'server', server: { id: server.id } } as const
  const { firewall, actions } = await api.create({ name: 'web', rules, apply_to: [selector] })
  expect(actions.map(({ command }) => command)).toEqual(['set_firewall_rules', 'apply_firewall'])
  const matches = [{ type: 'server', server: { id: server.id } }]
  expect(firewall).toMatchObject({
    rules: [{ port: '443', destination_ips: [] }],
    applied_to: [{ ...selector, applied_to_resources: matches }],
  })
  await expect(api.removeFromResources(firewall.id, [one])).rejects.toMatchObject({ code: 'firewall_managed_by_label_selector' })
  await expect(api.applyToResources(firewall.id, [selector])).rejects.toMatchObject({ code: 'firewall_already_applied' })
  await expect(api.applyToResources(firewall.id, [{ type: 'server', server: { id: 1 } }])).rejects.toMatchObject({ status: 404 })
  expect(await api.applyToResources(firewall.id, [one])).toMatchObject([{ command: 'apply_firewall', resources: [{}, { id: server.id }] }])
  expect(await api.setRules(firewall.id, [])).toHaveLength(3)
  await expect(api.delete(firewall.id)).rejects.toMatchObject({ code: 'resource_in_use' })
  await api.removeFromResources(firewall.id, [one, selector])
  expect(await api.update(firewall.id, { name: 'web-2' })).toMatchObject({ applied_to: [], rules: [] })
  expect(await readActions(firewall.id, api)).toHaveLength(8)
  expect(await api.list({ name: 'web-2' }).all()).toHaveLength(1)
  await api.delete(firewall.id)
}

const volumes: LifeCycle = async ({ volumes: api, servers: machines }) => {
  const { server } = await machines.create({ ...WEB, name: 'web-1' })
  const { volume, next_actions: next } = await api.create({ name: 'data', size: 20, server: server.id })
  expect([volume.server, next.map(({ command }) => command)]).toEqual([server.id, ['attach_volume']])
  await expect(api.attach(volume.id, { server: server.id })).rejects.toMatchObject({ code: 'volume_already_attached' })
  await expect(api.delete(volume.id)).rejects.toMatchObject({ code: 'resource_in_use' })
  await api.detach(volume.id)
  await api.attach(volume.id, { server: server.id, automount: false })
  expect((await machines.get(server.id)).volumes).toEqual([volume.id])
  await api.resize(volume.id, 30)
  await expect(api.resize(volume.id, 25)).rejects.toMatchObject({ code: 'invalid_input' })
  await api.detach(volume.id)
  await api.changeProtection(volume.id, { delete: true })
  await expect(api.delete(volume.id)).rejects.toMatchObject({ code: 'protected' })
  await api.changeProtection(volume.id, { delete: false })
  expect(await readActions(volume.id, api)).toHaveLength(8)
  expect(await api.update(volume.id, { name: 'old', labels: { a: '' } })).toMatchObject({ name: 'old', size: 30, server: null })
  expect(await api.list({ status: 'available', sort: 'name:desc' }).all()).toEqual([await api.get(volume.id)])
  await api.delete(volume.id)
}

const loadBalancers: LifeCycle = async ({ loadBalancers: api, servers: machines, networks: nets, certificates: certs }) => {
  const network = await nets.create({ name: 'in', ip_range: '10.0.0.0/16', subnets: [{ type: 'cloud', network_zone: 'eu-central' }] })
  const { server } = await machines.create({ ...WEB, name: 'web-1', labels: { env: 'prod' }, networks: [network.id] })
  const { certificate } = await certs.create({ name: 'cert', certificate: 'PEM', private_key: 'PEM' })
  const { load_balancer: made } = await api.create({
    name: 'web',
    load_balancer_type: 'lb11',
    network_zone: 'eu-central',
    network: network.id,
    services: [
      {
        protocol: 'https',
        listen_port: 443,
        destination_port: 80,
        proxyprotocol: false,
        health_check: CHECK,
        http: { certificates: [certificate.id] },
      },
    ],
    targets: [{ type: 'server', server: { id: server.id }, use_private_ip: true }],
  })
  expect(made).toMatchObject({
    location: { name: 'fsn1' },
    private_net: [{ network: network.id, ip: '10.0.0.3' }],
    services: [
      { protocol: 'https', http: { cookie_name: 'HCLBSTICKY', certificates: [certificate.id] }, health_check: { http: { path: '/' } } },
    ],
    targets: [{ server: { id: server.id, ip: '10.0.0.2' }, health_status: [{ listen_port: 443, status: 'healthy' }] }],
  })
  const { id } = made
  expect((await certs.get(certificate.id)).used_by).toEqual([{ id, type: 'load_balancer' }])
  await expect(certs.delete(certificate.id)).rejects.toMatchObject({ code: 'resource_in_use' })
  expect((await machines.get(server.id)).load_balancers).toEqual([id])
  await api.disablePublicInterface(id)
  await api.enablePublicInterface(id)
  const tcp = {
    protocol: 'tcp',
    listen_port: 25,
    destination_port: 25,
    proxyprotocol: true,
    health_check: { ...CHECK, protocol: 'tcp' },
  } as const
  await api.addService(id, tcp)
  await expect(api.addService(id, tcp)).rejects.toMatchObject({ status: 412, code: 'source_port_already_used' })
  await api.updateService(id, { listen_port: 25, destination_port: 2525, health_check: { retries: 5 } })
  expect((await api.get(id)).services[1]).toEqual({ ...tcp, destination_port: 2525, health_check: { ...tcp.health_check, retries: 5 } })
  await api.addTarget(id, { type: 'ip', ip: { ip: '203.0.113.1' } })
  await api.addTarget(id, { type: 'label_selector', label_selector: { selector: 'env=prod' } })
  await expect(api.addTarget(id, { type: 'ip', ip: { ip: '203.0.113.1' } })).rejects.toMatchObject({ code: 'target_already_defined' })
  expect((await api.get(id)).targets).toMatchObject([
    {},
    { type: 'ip' },
    { type: 'label_selector', targets: [{ server: { id: server.id } }] },
  ])
  await expect(api.disablePublicInterface(id)).rejects.toMatchObject({ code: 'targets_without_use_private_ip' })
  await api.removeTarget(id, { type: 'label_selector', label_selector: { selector: 'env=prod' } })
  await api.deleteService(id, 25)
  await api.changeAlgorithm(id, 'least_connections')
  await api.changeType(id, 'lb21')
  await api.changeDnsPtr(id, { ip: made.public_net.ipv4.ip ?? '', dns_ptr: 'lb.example.com' })
  expect(await nets.listMembers(network.id, { sort: 'type' }).all()).toMatchObject([{ type: 'load_balancer', id }, { type: 'server' }])
  await api.detachFromNetwork(id, network.id)
  await api.attachToNetwork(id, { network: network.id, ip: '10.0.0.9' })
  await api.changeProtection(id, { delete: true })
  await expect(api.delete(id)).rejects.toMatchObject({ code: 'protected' })
  await api.changeProtection(id, { delete: false })
  expect(await api.update(id, { name: 'web-2', labels: {} })).toMatchObject({
    name: 'web-2',
    algorithm: { type: 'least_connections' },
    load_balancer_type: { name: 'lb21' },
    private_net: [{ ip: '10.0.0.9' }],
    public_net: { enabled: true, ipv4: { dns_ptr: 'lb.example.com' } },
  })
  expect(await readActions(id, api)).toContain('change_load_balancer_type')
  const { time_series: series } = await api.getMetrics(id, { type: ['bandwidth'], ...HOUR })
  expect(Object.keys(series)).toEqual(['bandwidth.in', 'bandwidth.out'])
  expect(await api.list({ name: 'web-2' }).all()).toHaveLength(1)
  await api.delete(id)
}
const CHECK = { protocol: 'http', port: 80, interval: 15, timeout: 10, retries: 3 } as const

const certificates: LifeCycle = async ({ certificates: api }) => {
  const { certificate, action } = await api.create({ name: 'managed', type: 'managed', domain_names: ['example.com'] })
  expect([certificate.type, action?.command]).toEqual(['managed', 'create_certificate'])
  expect(await api.get(certificate.id)).toMatchObject({ status: { issuance: 'completed' }, domain_names: ['example.com'] })
  await expect(api.retry(certificate.id)).rejects.toMatchObject({ code: 'unsupported_error' })
  expect(await readActions(certificate.id, api)).toEqual(['create_certificate'])
  expect((await api.update(certificate.id, { name: 'kept', labels: {} })).name).toBe('kept')
  expect(await api.list({ type: 'uploaded' }).all()).toEqual([])
  expect(await api.list({ type: 'managed' }).all()).toHaveLength(1)
  await api.delete(certificate.id)
}

const sshKeys: LifeCycle = async ({ sshKeys: api }) => {
  const key = await api.create({ name: 'laptop', public_key: 'ssh-ed25519 AAAAC3Nz me', labels: { a: 'b' } })
  expect(await api.list({ fingerprint: key.fingerprint }).all()).toEqual([key])
  expect(await api.get(key.id)).toEqual(key)
  await expect(api.create({ name: 'other', public_key: 'ssh-ed25519 AAAAC3Nz you' })).rejects.toMatchObject({ code: 'uniqueness_error' })
  expect((await api.update(key.id, { name: 'old' })).name).toBe('old')
  await api.delete(key.id)
}

const dns: LifeCycle = async ({ zones, rrsets }) => {
  const { zone } = await zones.create({
    name: 'example.com',
    mode: 'primary',
    rrsets: [{ name: 'www', type: 'A', records: [{ value: '198.51.100.1' }] }],
  })
  expect([zone.record_count, (await zones.get('example.com')).status]).toEqual([5, 'ok'])
  await rrsets.create('example.com', { name: 'txt', type: 'TXT', ttl: 300, records: [{ value: '"a;b"', comment: 'quoted' }] })
  await rrsets.addRecords(zone.id, 'www', 'A', { records: [{ value: '198.51.100.2', comment: 'two' }] })
  await rrsets.addRecords('example.com', 'new', 'AAAA', { ttl: 600, records: [{ value: '2001:db8::1' }] })
  await rrsets.updateRecords('example.com', 'www', 'A', { records: [{ value: '198.51.100.1', comment: 'one' }] })
  await rrsets.changeTtl('example.com', 'www', 'A', 120)
  expect(await rrsets.get('example.com', 'www', 'A')).toMatchObject({
    id: 'www/A',
    ttl: 120,
    records: [
      { value: '198.51.100.1', comment: 'one' },
      { value: '198.51.100.2', comment: 'two' },
    ],
  })
  await rrsets.removeRecords('example.com', 'new', 'AAAA', { records: [{ value: '2001:db8::1' }] })
  await expect(rrsets.get('example.com', 'new', 'AAAA')).rejects.toMatchObject({ code: 'not_found' })
  await rrsets.changeProtection('example.com', 'www', 'A', { change: true })
  await expect(rrsets.setRecords('example.com', 'www', 'A', { records: [{ value: '198.51.100.3' }] })).rejects.toMatchObject({
    code: 'protected',
  })
  await expect(rrsets.delete('example.com', 'www', 'A')).rejects.toMatchObject({ code: 'protected' })
  await rrsets.changeProtection('example.com', 'www', 'A', { change: false })
  await rrsets.setRecords('example.com', 'www', 'A', { records: [{ value: '198.51.100.3' }] })
  expect((await rrsets.update('example.com', 'www', 'A', { labels: { env: 'prod' } })).labels).toEqual({ env: 'prod' })
  expect(await rrsets.list('example.com', { type: ['A', 'TXT'], sort: 'name' }).all()).toMatchObject([{ name: 'txt' }, { name: 'www' }])
  const file = await zones.getZonefile('example.com')
  const before = await rrsets.list('example.com').all()
  await rrsets.delete('example.com', 'www', 'A')
  await zones.importZonefile('example.com', file)
  expect(await rrsets.list('example.com').all()).toEqual(before.map((row) => ({ ...row, labels: {} })))
  await zones.changeTtl('example.com', 7200)
  await zones.changeProtection('example.com', { delete: true })
  await expect(zones.delete('example.com')).rejects.toMatchObject({ code: 'protected' })
  await zones.changeProtection('example.com', { delete: false })
  expect(await zones.update('example.com', { labels: { a: 'b' } })).toMatchObject({ ttl: 7200, labels: { a: 'b' } })
  expect(await readActions('example.com', zones)).toContain('import_zonefile')
  const { zone: second } = await zones.create({
    name: 'example.org',
    mode: 'secondary',
    primary_nameservers: [{ address: '198.51.100.1' }],
  })
  await zones.changePrimaryNameservers(second.id, { primary_nameservers: [{ address: '198.51.100.2', port: 53 }] })
  await expect(zones.changeTtl(second.id, 60)).rejects.toMatchObject({ code: 'incorrect_zone_mode' })
  expect((await zones.list({ mode: 'secondary' }).all()).map(({ name }) => name)).toEqual(['example.org'])
  await zones.delete('example.com')
  await expect(zones.get(zone.id)).rejects.toMatchObject({ code: 'not_found' })
}

const storage: LifeCycle = async ({ storageBoxes: api, storageBoxSnapshots: snapshots, storageBoxSubaccounts: accounts, actions }) => {
  const { storage_box: made, action } = await api.create({
    name: 'backups',
    location: 'fsn1',
    storage_box_type: 'bx11',
    password: PASSWORD,
  })
  expect([made.username, action.command]).toEqual([`u${made.id}`, 'create'])
  await actions.wait(action)
  const { id } = made
  expect(await api.get(id)).toMatchObject({ status: 'active', server: `u${id}.your-storagebox.de` })
  await api.updateAccessSettings(id, { ssh_enabled: true })
  await api.enableSnapshotPlan(id, { max_snapshots: 5, minute: 0, hour: 3 })
  await api.changeType(id, 'bx21')
  await api.resetPassword(id, PASSWORD)
  expect(await api.update(id, { name: 'old', labels: { a: 'b' } })).toMatchObject({
    name: 'old',
    storage_box_type: { name: 'bx21' },
    access_settings: { ssh_enabled: true, samba_enabled: false },
    snapshot_plan: { max_snapshots: 5, day_of_week: null },
  })
  await api.disableSnapshotPlan(id)
  const one = (await snapshots.create(id, { description: 'one', labels: { a: 'b' } })).snapshot
  const two = (await snapshots.create(id)).snapshot
  expect((await snapshots.update(id, two.id, { description: 'two' })).description).toBe('two')
  expect((await snapshots.list(id, { label_selector: 'a', is_automatic: false }).all()).map((row) => row.id)).toEqual([one.id])
  await api.rollbackSnapshot(id, (await snapshots.get(id, one.id)).name)
  expect((await snapshots.list(id).all()).map((row) => row.id)).toEqual([one.id])
  await snapshots.delete(id, one.id)
  const { subaccount } = await accounts.create(id, { home_directory: 'web/1', password: PASSWORD, name: 'web-1' })
  await accounts.changeHomeDirectory(id, subaccount.id, 'web/2')
  await accounts.updateAccessSettings(id, subaccount.id, { readonly: true })
  await accounts.resetPassword(id, subaccount.id, PASSWORD)
  expect(await accounts.get(id, subaccount.id)).toMatchObject({
    username: `u${id}-sub1`,
    home_directory: 'web/2',
    access_settings: { readonly: true },
  })
  expect([await api.listFolders(id), await api.listFolders(id, { path: './web' })]).toEqual([['web'], ['1', '2']])
  expect((await accounts.update(id, subaccount.id, { name: 'w', description: 'd' })).description).toBe('d')
  expect(await accounts.list(id, { username: `u${id}-sub1` }).all()).toHaveLength(1)
  await accounts.delete(id, subaccount.id)
  await api.changeProtection(id, { delete: true })
  await expect(api.delete(id)).rejects.toMatchObject({ code: 'protected' })
  await api.changeProtection(id, { delete: false })
  expect(await readActions(id, api)).toContain('rollback_snapshot')
  expect(await api.list({ name: 'old' }).all()).toHaveLength(1)
  expect((await api.delete(id)).command).toBe('delete')
}

const catalog: LifeCycle = async ({ locations, serverTypes, loadBalancerTypes, storageBoxTypes, images, pricing }) => {
  for (const kind of [locations, serverTypes, loadBalancerTypes, storageBoxTypes]) {
    const all = await kind.list().all()
    expect(all.length).toBeGreaterThan(1)
    expect(await kind.list({ name: all[1]?.name ?? '' }).all()).toEqual([all[1]])
    expect(await kind.get(all[0]?.id ?? 0)).toEqual(all[0])
  }
  expect(await images.list({ type: 'system', architecture: 'arm', name: 'debian-13' }).all()).toHaveLength(1)
  const { server_types: types } = await pricing.get()
  expect(types.map(({ prices }) => prices)).toEqual((await serverTypes.list().all()).map(({ prices }) => prices))
}

const lifeCycles: Record<string, LifeCycle> = {
  servers,
  power,
  disks,
  'servers in networks': serverNetworks,
  networks,
  addresses,
  firewalls,
  volumes,
  'load balancers': loadBalancers,
  certificates,
  'SSH keys': sshKeys,
  DNS: dns,
  'Storage Boxes': storage,
  catalog,
}

describe('life cycles, each answer checked', () => {
  test.each(Object.entries(lifeCycles))('%s', async (_, expectIt) => {
    await expectIt(setUp().hetzner)
  })

  test('together they use every operation', async () => {
    const used = new Set<string>()
    for (const run of Object.values(lifeCycles)) await run(setUp({}, { hooks: { onResponse: ({ op }) => void used.add(op) } }).hetzner)
    expect([...used].toSorted()).toEqual(routes.map(({ op }) => op).toSorted())
  })
})
