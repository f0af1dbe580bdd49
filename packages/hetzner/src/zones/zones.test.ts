import { isInvalidInput, isResponseMismatch } from '@infra/hetzner'
import type { CreateZoneBody } from '@infra/hetzner'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const names = ['hydrogen.ns.hetzner.com.', 'oxygen.ns.hetzner.com.', 'helium.ns.hetzner.de.']
const zone = {
  id: 42,
  name: 'example.com',
  mode: 'primary',
  status: 'ok',
  ttl: 3600,
  record_count: 4,
  protection: { delete: false },
  labels: { key: 'value' },
  created: '2016-01-30T23:50:00Z',
  registrar: 'hetzner',
  authoritative_nameservers: {
    assigned: names,
    delegated: names,
    delegation_last_check: '2016-01-30T23:50:00Z',
    delegation_status: 'valid',
  },
}
const servers = [{ address: '198.51.100.1', port: 53, tsig_key: 'c2VjcmV0LWtleQ==' }]
const secondary = { ...zone, mode: 'secondary', primary_nameservers: servers }
const creation = { zone, action: action(1) }
const body: CreateZoneBody = {
  name: 'example.com',
  mode: 'primary',
  rrsets: [{ name: 'www', type: 'A', records: [{ value: '198.51.100.1' }] }],
}
const pages = { meta: { pagination: { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 } } }
const found = { body: { zones: [zone], ...pages } }
const none = { body: { zones: [], ...pages } }
const missing = { status: 404, body: { error: { code: 'not_found', message: 'zone not found' } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name: 'name' }] } } } }

test('list, get, create, update and delete unwrap the answer, of both modes', async () => {
  const { registrar: _, ...updated } = zone
  const { hetzner, sent } = recorder([
    { body: { zones: [zone, secondary], ...pages } },
    { body: { zone: secondary } },
    { status: 201, body: creation },
    { body: { zone: updated } },
    { status: 201, body: { action: action(2) } },
  ])
  const { zones } = hetzner
  expect((await zones.list({ mode: 'primary', sort: 'name:desc' })).items).toEqual([zone, secondary])
  expect(await zones.get('example.com')).toEqual(secondary)
  expect(await zones.create(body)).toEqual(creation)
  expect(await zones.update(42, { labels: {} })).toEqual(updated)
  expect(await zones.delete('example.com')).toEqual(action(2))
  expect(sent).toEqual([
    bare('GET', '/zones?mode=primary&sort=name%3Adesc'),
    bare('GET', '/zones/example.com'),
    withBody('POST', '/zones', body),
    withBody('PUT', '/zones/42', { labels: {} }),
    bare('DELETE', '/zones/example.com'),
  ])
})

test('a zone of no known mode is told of', async () => {
  const { hetzner } = recorder([{ body: { zone: { ...zone, mode: 'tertiary' } } }])
  await expect(hetzner.zones.get(42)).rejects.toSatisfy(isResponseMismatch)
})

test('a zone file is given as text, and taken', async () => {
  const zonefile = '$ORIGIN\texample.com.\n$TTL\t3600\n\n@\tIN\t10800\tNS\thydrogen.ns.hetzner.com. ; Some comment.\n'
  const { hetzner, sent } = recorder([{ body: { zonefile } }, { status: 504 }, { status: 201, body: { action: action(7) } }])
  expect(await hetzner.zones.getZonefile('example.com')).toBe(zonefile)
  expect(await hetzner.zones.importZonefile('example.com', zonefile)).toEqual(action(7))
  const sending = withBody('POST', '/zones/example.com/actions/import_zonefile', { zonefile })
  expect(sent).toEqual([bare('GET', '/zones/example.com/zonefile'), sending, sending])
})

test('actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { zones } = hetzner
  expect(await zones.changePrimaryNameservers('example.com', { primary_nameservers: servers })).toEqual(action(7))
  expect(await zones.changeTtl(42, 60)).toEqual(action(7))
  expect(await zones.changeProtection('example.com', { delete: true })).toEqual(action(7))
  expect(await zones.getAction(7)).toEqual(action(7))
  expect(sent).toEqual([
    withBody('POST', '/zones/example.com/actions/change_primary_nameservers', { primary_nameservers: servers }),
    withBody('POST', '/zones/42/actions/change_ttl', { ttl: 60 }),
    withBody('POST', '/zones/example.com/actions/change_protection', { delete: true }),
    bare('GET', '/zones/actions/7'),
  ])
})

test('actions are listed of one zone and of all', async () => {
  const { hetzner, sent } = recorder([{ body: { actions: [action(7)], ...pages } }])
  expect((await hetzner.zones.listActions('example.com', { status: ['running', 'error'] })).items).toEqual([action(7)])
  expect((await hetzner.zones.listAllActions({ id: 7 })).items).toEqual([action(7)])
  expect(sent).toEqual([bare('GET', '/zones/example.com/actions?status=running&status=error'), bare('GET', '/zones/actions?id=7')])
})

test('getByName and getByIdOrName give undefined when there is none', async () => {
  const { hetzner, sent } = recorder([found, none, { body: { zone } }, missing])
  expect(await hetzner.zones.getByName('example.com')).toEqual(zone)
  expect(await hetzner.zones.getByName('example.org')).toBeUndefined()
  expect(await hetzner.zones.getByIdOrName('42')).toEqual(zone)
  expect(await hetzner.zones.getByIdOrName('example.org')).toBeUndefined()
  expect(sent).toEqual([
    bare('GET', '/zones?name=example.com'),
    bare('GET', '/zones?name=example.org'),
    bare('GET', '/zones/42'),
    bare('GET', '/zones/example.org'),
  ])
  const denied = recorder([{ status: 401, body: { error: { code: 'unauthorized', message: 'no' } } }])
  await expect(denied.hetzner.zones.getByIdOrName('example.com')).rejects.toMatchObject({ status: 401 })
})

test('create is not sent again when it may have been carried out; createOrGet finds what came of it', async () => {
  const once = recorder([{ status: 504 }])
  await expect(once.hetzner.zones.create(body)).rejects.toMatchObject({ status: 504 })
  expect(once.sent).toHaveLength(1)
  const fresh = recorder([none, { status: 201, body: creation }])
  expect(await fresh.hetzner.zones.createOrGet(body)).toEqual({ created: true, ...creation })
  const lost = recorder([none, { status: 504 }, taken, found])
  expect(await lost.hetzner.zones.createOrGet(body)).toEqual({ created: false, zone })
  expect(lost.sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST', 'GET'])
})

test('a TSIG key that the API repeats is in no error', async () => {
  const { hetzner } = recorder([{ status: 422, body: { error: { code: 'invalid_input', message: 'bad key c2VjcmV0LWtleQ==' } } }])
  for (const call of [
    hetzner.zones.create({ name: 'example.com', mode: 'secondary', primary_nameservers: servers }),
    hetzner.zones.changePrimaryNameservers(42, { primary_nameservers: servers }),
  ]) {
    const error: unknown = await call.catch((reason: unknown) => reason)
    expect(inspect(error)).toContain('bad key')
    expect(inspect(error)).not.toContain('c2VjcmV0')
  }
})

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { zones } = hetzner
  const refused: [Promise<unknown>, string][] = [
    [zones.get(-1), 'id'],
    [zones.get(''), 'path'],
    [zones.create({ name: 'example.com.', mode: 'primary' }), 'name'],
    [zones.create({ name: 'Example.com', mode: 'secondary' }), 'name'],
    [zones.create({ ...body, ttl: 59 }), 'ttl'],
    [zones.create({ ...body, labels: { a: ' ' } }), 'labels.a'],
    [zones.create({ ...body, zonefile: '' }), 'rrsets'],
    [zones.create({ ...body, rrsets: [{ name: 'www', type: 'A', records: [] }] }), 'rrsets.0.records'],
    [zones.update(42, { labels: { '-': '' } }), 'labels.-'],
    [zones.changeTtl(42, 0), 'ttl'],
  ]
  for (const [call, field] of refused) await expect(call).rejects.toSatisfy((error) => isInvalidInput(error) && error.field === field)
  expect(sent).toEqual([])
})
