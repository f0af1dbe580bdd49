import { isApiError, isConflict } from '@infra/hetzner'
import type { Action, HetznerServers } from '@infra/hetzner'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import examples from '../../test/fixtures/examples/servers.json' with { type: 'json' }
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const creation = examples.find(({ operation, synthesized }) => operation === 'create_server' && !synthesized)!.body
const { server } = creation
const { image } = server!
const body = { name: 'my-server', server_type: 'cpx22', image: 'debian-13' }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const found = { body: { servers: [server], meta: { pagination: page } } }
const none = { body: { servers: [], meta: { pagination: page } } }
const missing = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name: 'name' }] } } } }

test('list, get and update unwrap the answer, delete gives the action', async () => {
  const { hetzner, sent } = recorder([found, { body: { server } }, { body: { server } }, { body: { action: action(7) } }])
  const { servers } = hetzner
  expect((await servers.list({ label_selector: 'env=prod', status: ['running', 'off'], sort: 'name' })).items).toEqual([server])
  expect(await servers.get(42)).toEqual(server)
  expect(await servers.update(42, { name: 'web-1.example.com', labels: { env: 'prod' } })).toEqual(server)
  expect(await servers.delete(42)).toEqual(action(7))
  expect(sent).toEqual([
    bare('GET', '/servers?label_selector=env%3Dprod&status=running&status=off&sort=name'),
    bare('GET', '/servers/42'),
    withBody('PUT', '/servers/42', { name: 'web-1.example.com', labels: { env: 'prod' } }),
    bare('DELETE', '/servers/42'),
  ])
})

test('what the API leaves out of a server, or has no more, is no mismatch', async () => {
  const { volumes: _, load_balancers: __, placement_group: ___, ...rest } = server!
  const bareServer = { ...rest, image: null, iso: null, public_net: { ipv4: null, ipv6: null, floating_ips: [] }, private_net: [{}] }
  const { hetzner } = recorder([{ body: { server: bareServer } }])
  expect(await hetzner.servers.get(42)).toEqual(bareServer)
})

test('create gives the server, the work and the password of root', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: creation }])
  const result = await hetzner.servers.create({ ...body, firewalls: [{ firewall: 38 }], public_net: { enable_ipv4: false } })
  expect(result).toEqual(creation)
  expect(result.root_password).toBe('YItygq1v3GYjjMomLaKc')
  expect(sent).toEqual([withBody('POST', '/servers', { ...body, firewalls: [{ firewall: 38 }], public_net: { enable_ipv4: false } })])
})

test('what makes a server, an image or a password is not sent again when it may have been carried out', async () => {
  const { hetzner, sent } = recorder([{ status: 504 }])
  const { servers } = hetzner
  await expect(servers.create(body)).rejects.toMatchObject({ status: 504 })
  await expect(servers.rebuild(42, { image: 'debian-13' })).rejects.toMatchObject({ status: 504 })
  await expect(servers.createImage(42)).rejects.toMatchObject({ status: 504 })
  await expect(servers.enableRescue(42)).rejects.toMatchObject({ status: 504 })
  await expect(servers.resetPassword(42)).rejects.toMatchObject({ status: 504 })
  await expect(servers.requestConsole(42)).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(6)
})

test('no error repeats user data', async () => {
  const secret = '#cloud-config\npassword: "hunter2"\n'
  const refusal = { status: 422, body: { error: { code: 'invalid_input', message: `bad: ${secret}`, details: { got: secret } } } }
  const { hetzner } = recorder([refusal])
  for (const call of [
    hetzner.servers.create({ ...body, user_data: secret }),
    hetzner.servers.rebuild(42, { image: 'x', user_data: secret }),
  ]) {
    const error: unknown = await call.catch((reason: unknown) => reason)
    expect(isApiError(error) && error.code).toBe('invalid_input')
    expect(inspect(error) + String((error as Error).stack) + JSON.stringify((error as { body: unknown }).body)).not.toContain('hunter2')
  }
})

test('createOrGet gives what is there, creates what is not, and finds what an earlier attempt made', async () => {
  const there = recorder([found])
  expect(await there.hetzner.servers.createOrGet(body)).toEqual({ created: false, server })
  const fresh = recorder([none, { status: 201, body: creation }])
  expect(await fresh.hetzner.servers.createOrGet(body)).toEqual({ created: true, ...creation })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.servers.createOrGet(body)).toEqual({ created: false, server })
  expect(lost.sent).toEqual([
    bare('GET', '/servers?name=my-server'),
    withBody('POST', '/servers', body),
    withBody('POST', '/servers', body),
    bare('GET', '/servers?name=my-server'),
  ])
  const other = recorder([none, taken, none])
  await expect(other.hetzner.servers.createOrGet(body)).rejects.toSatisfy(isConflict)
})

test('getByIdOrName looks for the id first', async () => {
  const { hetzner, sent } = recorder([missing, found])
  expect(await hetzner.servers.getByIdOrName('4711')).toEqual(server)
  expect(sent).toEqual([bare('GET', '/servers/4711'), bare('GET', '/servers?name=4711')])
  expect(await recorder([missing]).hetzner.servers.getByIdOrName(4711)).toBeUndefined()
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { servers } = hetzner
  const refused: [string, () => PromiseLike<unknown>][] = [
    ['name', () => servers.create({ ...body, name: 'my_server' })],
    ['name', () => servers.createWithFallback({ ...body, name: 'web-' }, { locations: ['fsn1'] })],
    ['name', () => servers.update(42, { name: '' })],
    ['labels.a b', () => servers.create({ ...body, labels: { 'a b': '' } })],
    ['labels.env', () => servers.update(42, { labels: { env: 'p r' } })],
    ['labels.env', () => servers.createImage(42, { labels: { env: 'p r' } })],
    ['id', () => servers.powerOn(-1)],
    ['id', () => servers.get(1.5)],
    ['per_page', () => servers.list({ per_page: 51 })],
  ]
  for (const [field, call] of refused) await expect(call()).rejects.toMatchObject({ name: 'InvalidInputError', field })
  expect(sent).toEqual([])
})

const same: [verb: string, body: object | undefined, call: (servers: HetznerServers) => PromiseLike<Action>][] = [
  ['poweron', undefined, (servers) => servers.powerOn(42)],
  ['poweroff', undefined, (servers) => servers.powerOff(42)],
  ['shutdown', undefined, (servers) => servers.shutdown(42)],
  ['disable_rescue', undefined, (servers) => servers.disableRescue(42)],
  ['enable_backup', undefined, (servers) => servers.enableBackup(42)],
  ['disable_backup', undefined, (servers) => servers.disableBackup(42)],
  ['attach_iso', { iso: 'debian.iso' }, (servers) => servers.attachIso(42, 'debian.iso')],
  ['detach_iso', undefined, (servers) => servers.detachIso(42)],
  ['change_alias_ips', { network: 1, alias_ips: [] }, (servers) => servers.changeAliasIps(42, { network: 1, alias_ips: [] })],
  ['change_dns_ptr', { ip: '::1', dns_ptr: null }, (servers) => servers.changeDnsPtr(42, { ip: '::1', dns_ptr: null })],
  ['change_protection', { delete: true }, (servers) => servers.changeProtection(42, { delete: true })],
]

test.each(same)('%s gives the action, and is sent again, since twice is as good as once', async (verb, sentBody, call) => {
  const { hetzner, sent } = recorder([{ status: 504 }, { status: 201, body: { action: action(7) } }])
  expect(await call(hetzner.servers)).toEqual(action(7))
  const request = { method: 'POST', path: `/servers/42/actions/${verb}`, body: sentBody }
  expect(sent).toEqual([request, request])
})

const type = { server_type: '7', upgrade_disk: true }
const once: typeof same = [
  ['reboot', undefined, (servers) => servers.reboot(42)],
  ['reset', undefined, (servers) => servers.reset(42)],
  ['change_type', type, (servers) => servers.changeType(42, type)],
  ['add_to_placement_group', { placement_group: 1 }, (servers) => servers.addToPlacementGroup(42, 1)],
  ['remove_from_placement_group', undefined, (servers) => servers.removeFromPlacementGroup(42)],
  ['attach_to_network', { network: 1 }, (servers) => servers.attachToNetwork(42, { network: 1 })],
  ['detach_from_network', { network: 1 }, (servers) => servers.detachFromNetwork(42, 1)],
]

test.each(once)('%s gives the action, and is not sent again when it may have been carried out', async (verb, sentBody, call) => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }, { status: 504 }])
  expect(await call(hetzner.servers)).toEqual(action(7))
  expect(sent).toEqual([{ method: 'POST', path: `/servers/42/actions/${verb}`, body: sentBody }])
  await expect(call(hetzner.servers)).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(2)
})

test('what comes with the action is in the result', async () => {
  const password = { root_password: 'zCWbFhnu950dUTko5f40', action: action(7) }
  const console = { wss_url: 'wss://console.hetzner.cloud/?server_id=1&token=3db32d15', password: '9MQaTg2VAGI0', action: action(7) }
  const replies = [{ image, action: action(7) }, { root_password: null, action: action(7) }, password, password, console]
  const { hetzner, sent } = recorder(replies.map((reply) => ({ status: 201, body: reply })))
  const { servers } = hetzner
  expect(await servers.createImage(42)).toEqual({ image, action: action(7) })
  expect(await servers.rebuild(42, { image: 'debian-13' })).toEqual({ root_password: null, action: action(7) })
  expect(await servers.enableRescue(42, { ssh_keys: [2323] })).toEqual(password)
  expect(await servers.resetPassword(42)).toEqual(password)
  expect(await servers.requestConsole(42)).toEqual(console)
  expect(sent).toEqual([
    withBody('POST', '/servers/42/actions/create_image', {}),
    withBody('POST', '/servers/42/actions/rebuild', { image: 'debian-13' }),
    withBody('POST', '/servers/42/actions/enable_rescue', { ssh_keys: [2323] }),
    bare('POST', '/servers/42/actions/reset_password'),
    bare('POST', '/servers/42/actions/request_console'),
  ])
})

test('actions are listed and found', async () => {
  const many = { body: { actions: [action(7)], meta: { pagination: page } } }
  const { hetzner, sent } = recorder([many, many, { body: { action: action(7) } }])
  expect((await hetzner.servers.listActions(42, { status: 'running' })).items).toEqual([action(7)])
  expect((await hetzner.servers.listAllActions({ id: [7, 8] })).items).toEqual([action(7)])
  expect(await hetzner.servers.getAction(7)).toEqual(action(7))
  expect(sent.map(({ path }) => path)).toEqual(['/servers/42/actions?status=running', '/servers/actions?id=7&id=8', '/servers/actions/7'])
})
