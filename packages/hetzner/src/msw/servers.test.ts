import { beforeEach, describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

const WEB = { name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04', location: 'fsn1' }
let { emulator } = setUp()
beforeEach(() => {
  ;({ emulator } = setUp())
})

const post = (path: string, body?: unknown) => ask(emulator, 'POST', path, body)
/** Makes something, and gives its id. */
async function make(path: string, one: string, body: object): Promise<number> {
  return ((await post(path, body)).body as Record<string, { id: number }>)[one]?.id ?? 0
}
const makeServer = (more: object = {}) => make('/servers', 'server', { ...WEB, ...more })

describe('a server is not made, and leaves nothing behind,', () => {
  test.each([
    ['with a volume that is not there', { volumes: [5] }, '422 invalid_input volumes'],
    ['with a network that is not there', { networks: [5] }, '422 invalid_input network'],
    ['with an SSH key that is not there', { ssh_keys: ['nobody'] }, '422 invalid_input ssh_keys'],
    ['with a firewall that is not there', { firewalls: [{ firewall: 5 }] }, '422 invalid_input firewalls'],
    ['with a group that is not there', { placement_group: 5 }, '422 invalid_input placement_group'],
    ['with an image of another architecture', { image: 12 }, '422 invalid_input image'],
    ['with an address that is not there', { public_net: { ipv4: 5 } }, '422 invalid_input public_net.ipv4'],
    ['with user data that is too long', { user_data: 'x'.repeat(32_769) }, '422 invalid_input user_data'],
  ])('%s', async (_, more, expected) => {
    const before = emulator.snapshot()
    expect(refusal(await post('/servers', { ...WEB, ...more }))).toBe(expected)
    const { servers, primary_ips: ips, actions } = emulator.state
    expect({ servers, ips, actions }).toEqual({ servers: before.servers, ips: before.primary_ips, actions: before.actions })
  })

  test('with what is elsewhere or in use', async () => {
    const far = await make('/volumes', 'volume', { name: 'far', size: 10, location: 'nbg1' })
    const used = await make('/volumes', 'volume', { name: 'used', size: 10, server: await makeServer({ name: 'other' }) })
    const v6 = await make('/primary_ips', 'primary_ip', { name: 'v6', type: 'ipv6', location: 'fsn1' })
    const farIp = await make('/primary_ips', 'primary_ip', { name: 'far', type: 'ipv4', location: 'nbg1' })
    const [usedIp] = emulator.state.primary_ips
    const refused = async (more: object) => refusal(await post('/servers', { ...WEB, ...more }))
    expect(await refused({ volumes: [far] })).toBe('422 invalid_input volumes')
    expect(await refused({ volumes: [used] })).toBe('422 volume_already_attached')
    expect(await refused({ public_net: { ipv4: v6 } })).toBe('412 primary_ip_version_mismatch')
    expect(await refused({ public_net: { ipv4: farIp } })).toBe('422 primary_ip_datacenter_mismatch')
    expect(await refused({ public_net: { ipv4: usedIp?.id } })).toBe('422 primary_ip_assigned')
    expect(await refused({ name: 'other' })).toBe('409 uniqueness_error name')
    expect(emulator.state.servers).toHaveLength(1)
  })
})

describe('addresses', () => {
  test('one of its own is taken instead of a new one, and stays when the server goes', async () => {
    const own = await make('/primary_ips', 'primary_ip', { name: 'mine', type: 'ipv4', location: 'fsn1' })
    const id = await makeServer({ public_net: { ipv4: own, enable_ipv6: false } })
    expect(emulator.state.primary_ips).toMatchObject([{ id: own, assignee_id: id, assignee_type: 'server' }])
    await ask(emulator, 'DELETE', `/servers/${id}`)
    expect(emulator.state.primary_ips).toMatchObject([{ id: own, assignee_id: null, assignee_type: 'unassigned' }])
  })

  test('are given and taken only while the server is off', async () => {
    const id = await makeServer({ public_net: { enable_ipv4: false } })
    const own = await make('/primary_ips', 'primary_ip', { name: 'mine', type: 'ipv4', location: 'fsn1' })
    const assign = () => post(`/primary_ips/${own}/actions/assign`, { assignee_type: 'server', assignee_id: id })
    expect(refusal(await assign())).toBe('422 server_not_stopped')
    await post(`/servers/${id}/actions/poweroff`)
    expect((await assign()).status).toBe(201)
    expect(refusal(await assign())).toBe('422 primary_ip_already_assigned')
    const second = { name: 'second', type: 'ipv4', assignee_id: id }
    expect(refusal(await post('/primary_ips', second))).toBe('422 server_has_ipv4')
    await post(`/servers/${id}/actions/poweron`)
    expect(refusal(await post(`/primary_ips/${own}/actions/unassign`))).toBe('422 server_not_stopped')
  })

  test.each([
    [{ ip: '203.0.113.1', dns_ptr: 'a.example.com' }, '422 invalid_input ip'],
    [{ ip: '2001:db8:ffff::1', dns_ptr: 'a.example.com' }, '422 invalid_input ip'],
    [{ dns_ptr: 'a.example.com' }, '422 invalid_input ip'],
  ])('a name for %j: %s', async (body, expected) => {
    expect(refusal(await post(`/servers/${await makeServer()}/actions/change_dns_ptr`, body))).toBe(expected)
  })

  test('a name that is taken back is the one from before', async () => {
    const id = await makeServer()
    const [v4, v6] = emulator.state.primary_ips
    const before = structuredClone([v4?.dns_ptr, v6?.dns_ptr])
    const inside = v6?.ip.replace('/64', '7')
    for (const name of ['a.example.com', null])
      for (const ip of [v4?.ip, inside]) await post(`/servers/${id}/actions/change_dns_ptr`, { ip, dns_ptr: name })
    expect([emulator.state.primary_ips[0]?.dns_ptr, emulator.state.primary_ips[1]?.dns_ptr]).toEqual(before)
  })
})

describe('what a server must be for', () => {
  test.each([
    ['change_type', { server_type: 'cpx32', upgrade_disk: true }, '422 server_not_stopped'],
    ['add_to_placement_group', { placement_group: 1 }, '422 server_not_stopped'],
    ['create_image', { type: 'backup' }, '422 unsupported_error'],
    ['detach_from_network', { network: 1 }, '422 invalid_input network'],
    ['attach_iso', { iso: 'none' }, '422 invalid_input iso'],
    ['enable_rescue', { ssh_keys: [1] }, '422 invalid_input ssh_keys'],
  ])('%s: %s', async (verb, body, expected) => {
    expect(refusal(await post(`/servers/${await makeServer()}/actions/${verb}`, body))).toBe(expected)
  })

  test.each(['reset_password', 'request_console'])('%s: on', async (verb) => {
    const id = await makeServer({ start_after_create: false })
    expect(refusal(await post(`/servers/${id}/actions/${verb}`))).toBe('422 unsupported_error')
    await post(`/servers/${id}/actions/poweron`)
    expect((await post(`/servers/${id}/actions/${verb}`)).status).toBe(201)
  })

  test.each(['cax11', 'cpx22'])('a change to %s does not fit', async (type) => {
    const id = await makeServer({ start_after_create: false })
    expect(refusal(await post(`/servers/${id}/actions/change_type`, { server_type: type, upgrade_disk: false }))).toBe(
      '422 invalid_server_type',
    )
  })

  test('a larger disk cannot be left again, a larger type with the old disk can', async () => {
    const id = await makeServer({ start_after_create: false })
    const change = async (type: string, disk: boolean) => {
      await post(`/servers/${id}/actions/poweroff`)
      return (await post(`/servers/${id}/actions/change_type`, { server_type: type, upgrade_disk: disk })).status
    }
    expect([await change('cpx32', false), await change('cpx22', false), await change('cpx32', true), await change('cpx22', false)]).toEqual(
      [201, 201, 201, 422],
    )
  })

  test('a server that is off stays off when it is to reboot', async () => {
    const id = await makeServer({ start_after_create: false })
    await post(`/servers/${id}/actions/reboot`)
    expect(emulator.state.servers[0]?.status).toBe('off')
  })

  test('backups go with the server, snapshots stay', async () => {
    const id = await makeServer()
    await post(`/servers/${id}/actions/enable_backup`)
    const before = emulator.state.images.length
    for (const type of ['backup', 'snapshot']) await post(`/servers/${id}/actions/create_image`, { type })
    await ask(emulator, 'DELETE', `/servers/${id}`)
    expect(emulator.state.images.slice(before)).toMatchObject([{ type: 'snapshot', bound_to: null, created_from: { id } }])
  })
})

describe('metrics', () => {
  const ask60 = (query: string) => makeServer().then((id) => ask(emulator, 'GET', `/servers/${id}/metrics?${query}`))

  test.each([
    ['start=2026-01-01T00:00:00Z&end=2026-01-01T01:00:00Z', '422 invalid_input type'],
    ['type=cpu&end=2026-01-01T01:00:00Z', '422 invalid_input start'],
    ['type=cpu&start=yesterday&end=2026-01-01T01:00:00Z', '422 invalid_input start'],
    ['type=cpu&start=2026-01-01T01:00:00Z&end=2026-01-01T00:00:00Z', '422 invalid_input end'],
    ['type=rain&start=2026-01-01T00:00:00Z&end=2026-01-01T01:00:00Z', '422 invalid_input type'],
    ['type=cpu&start=2026-01-01T00:00:00Z&end=2026-01-01T01:00:00Z&step=x', '422 invalid_input step'],
  ])('%s: %s', async (query, expected) => {
    expect(refusal(await ask60(query))).toBe(expected)
  })

  test.each([
    ['2026-01-01T01:00:00Z', '', 19, 190],
    ['2026-01-01T01:00:00Z', '&step=1', 8, 451],
    ['2026-01-01T01:00:00Z', '&step=600', 600, 7],
    ['2026-01-01T00:00:00Z', '', 1, 1],
  ])('until %s%s: a sample each %s s', async (end, more, step, count) => {
    const { body } = await ask60(`type=disk&type=cpu&start=2026-01-01T00:00:00Z&end=${end}${more}`)
    const { metrics } = body as { metrics: { step: number; time_series: Record<string, { values: [number, string][] }> } }
    expect([metrics.step, metrics.time_series['cpu']?.values.length, Object.keys(metrics.time_series).length]).toEqual([step, count, 5])
  })

  test('are the same for the same moment', async () => {
    const query = 'type=cpu&start=2026-01-01T00:00:00Z&end=2026-01-01T01:00:00Z'
    const first = (await ask60(query)).body
    emulator.reset()
    expect((await ask60(query)).body).toEqual(first)
  })
})
