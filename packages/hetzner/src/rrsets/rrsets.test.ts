import { isConflict, isInvalidInput } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { action, bare, recorder, withBody } from '../../test/recorder.js'

const records = [{ value: '198.51.100.1', comment: 'My web server at Hetzner Cloud.' }]
const rrset = {
  id: 'www/A',
  name: 'www',
  type: 'A',
  ttl: null,
  labels: { environment: 'prod', 'example.com/my': 'label', 'just-a-key': '' },
  protection: { change: false },
  records,
  zone: 42,
}
const body = { name: 'www', type: 'A', records }
const page = { page: 1, per_page: 25, previous_page: null, next_page: null, last_page: 1, total_entries: 1 }
const missing = { status: 404, body: { error: { code: 'not_found', message: 'rrset not found' } } }
const taken = { status: 409, body: { error: { code: 'uniqueness_error', message: 'taken', details: { fields: [{ name: 'name' }] } } } }

test('list, get, create, update and delete unwrap the answer', async () => {
  const { hetzner, sent } = recorder([
    { body: { rrsets: [rrset], meta: { pagination: page } } },
    { body: { rrset } },
    { status: 201, body: { rrset, action: action(1) } },
    { body: { rrset } },
    { status: 201, body: { action: action(2) } },
  ])
  const { rrsets } = hetzner
  expect((await rrsets.list('example.com', { type: ['A', 'AAAA'], name: 'www' })).items).toEqual([rrset])
  expect(await rrsets.get('example.com', '@', 'A')).toEqual(rrset)
  expect(await rrsets.create(42, body)).toEqual({ rrset, action: action(1) })
  expect(await rrsets.update(42, 'www', 'A', { labels: {} })).toEqual(rrset)
  expect(await rrsets.delete('example.com', '*.dev', 'TXT')).toEqual(action(2))
  expect(sent).toEqual([
    bare('GET', '/zones/example.com/rrsets?type=A&type=AAAA&name=www'),
    bare('GET', '/zones/example.com/rrsets/%40/A'),
    withBody('POST', '/zones/42/rrsets', body),
    withBody('PUT', '/zones/42/rrsets/www/A', { labels: {} }),
    bare('DELETE', '/zones/example.com/rrsets/*.dev/TXT'),
  ])
})

test('actions give the action', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { action: action(7) } }])
  const { rrsets } = hetzner
  expect(await rrsets.setRecords('example.com', 'www', 'A', { records })).toEqual(action(7))
  expect(await rrsets.addRecords('example.com', 'www', 'A', { records, ttl: 60 })).toEqual(action(7))
  expect(await rrsets.removeRecords('example.com', 'www', 'A', { records })).toEqual(action(7))
  expect(await rrsets.updateRecords('example.com', 'www', 'A', { records })).toEqual(action(7))
  expect(await rrsets.changeTtl('example.com', 'www', 'A', null)).toEqual(action(7))
  expect(await rrsets.changeProtection('example.com', 'www', 'A', { change: true })).toEqual(action(7))
  const at = '/zones/example.com/rrsets/www/A/actions'
  expect(sent).toEqual([
    withBody('POST', `${at}/set_records`, { records }),
    withBody('POST', `${at}/add_records`, { records, ttl: 60 }),
    withBody('POST', `${at}/remove_records`, { records }),
    withBody('POST', `${at}/update_records`, { records }),
    withBody('POST', `${at}/change_ttl`, { ttl: null }),
    withBody('POST', `${at}/change_protection`, { change: true }),
  ])
})

test('what may be done twice is sent again after a lost answer, adding and removing is not', async () => {
  const at = ['example.com', 'www', 'A'] as const
  const set = recorder([{ status: 504 }, { status: 201, body: { action: action(7) } }])
  expect(await set.hetzner.rrsets.setRecords(...at, { records })).toEqual(action(7))
  expect(set.sent).toHaveLength(2)
  const { hetzner, sent } = recorder([{ status: 504 }])
  await expect(hetzner.rrsets.addRecords(...at, { records })).rejects.toMatchObject({ status: 504 })
  await expect(hetzner.rrsets.removeRecords(...at, { records })).rejects.toMatchObject({ status: 504 })
  await expect(hetzner.rrsets.create('example.com', body)).rejects.toMatchObject({ status: 504 })
  expect(sent).toHaveLength(3)
})

test('ensure creates what is missing, also when an earlier attempt did and its answer was lost', async () => {
  const fresh = recorder([missing, { status: 201, body: { rrset, action: action(1) } }])
  expect(await fresh.hetzner.rrsets.ensure('example.com', body)).toEqual({ outcome: 'created', actions: [action(1)] })
  expect(fresh.sent).toEqual([bare('GET', '/zones/example.com/rrsets/www/A'), withBody('POST', '/zones/example.com/rrsets', body)])
  const lost = recorder([missing, { status: 504 }, taken, { body: { rrset } }])
  expect(await lost.hetzner.rrsets.ensure('example.com', body)).toEqual({ outcome: 'unchanged', actions: [] })
  expect(lost.sent).toHaveLength(4)
})

test('ensure sends nothing when all is as it should be, in whatever order', async () => {
  const there = { ...rrset, ttl: 60, records: [{ value: 'b', comment: '' }, { value: 'a' }], labels: { a: '1', b: '2' } }
  const { hetzner, sent } = recorder([{ body: { rrset: there } }])
  const same = { ...body, ttl: 60, records: [{ value: 'a' }, { value: 'b' }], labels: { b: '2', a: '1' } }
  expect(await hetzner.rrsets.ensure(42, same)).toEqual({ outcome: 'unchanged', actions: [] })
  expect(sent).toEqual([bare('GET', '/zones/42/rrsets/www/A')])
})

test('ensure changes what differs', async () => {
  const { hetzner, sent } = recorder([
    { body: { rrset } },
    { body: { rrset } },
    { status: 201, body: { action: action(1) } },
    { status: 201, body: { action: action(2) } },
  ])
  const wanted = { name: 'www', type: 'A', ttl: 300, records: [{ value: '203.0.113.1' }], labels: { env: 'prod' } }
  expect(await hetzner.rrsets.ensure('example.com', wanted)).toEqual({ outcome: 'changed', actions: [action(1), action(2)] })
  const at = '/zones/example.com/rrsets/www/A'
  expect(sent).toEqual([
    bare('GET', at),
    withBody('PUT', at, { labels: { env: 'prod' } }),
    withBody('POST', `${at}/actions/change_ttl`, { ttl: 300 }),
    withBody('POST', `${at}/actions/set_records`, { records: [{ value: '203.0.113.1' }] }),
  ])
})

test('ensure changes labels alone, and records for a comment alone', async () => {
  const labels = recorder([{ body: { rrset } }])
  expect(await labels.hetzner.rrsets.ensure('example.com', { ...body, labels: {} })).toEqual({ outcome: 'changed', actions: [] })
  expect(labels.sent.map(({ method }) => method)).toEqual(['GET', 'PUT'])
  const comment = recorder([{ body: { rrset } }, { status: 201, body: { action: action(1) } }])
  const bald = { ...body, records: [{ value: '198.51.100.1' }] }
  expect(await comment.hetzner.rrsets.ensure('example.com', bald)).toEqual({ outcome: 'changed', actions: [action(1)] })
})

test('ensure hands on what is neither missing nor taken', async () => {
  const denied = recorder([{ status: 403, body: { error: { code: 'forbidden', message: 'no' } } }])
  await expect(denied.hetzner.rrsets.ensure('example.com', body)).rejects.toMatchObject({ code: 'forbidden' })
  const other = recorder([missing, taken, missing])
  await expect(other.hetzner.rrsets.ensure('example.com', body)).rejects.toSatisfy(isConflict)
})

const many = Array.from({ length: 51 }, (_, i) => ({ value: `192.0.2.${i}` }))

test('bad input is refused before anything is sent', async () => {
  const { hetzner, sent } = recorder([])
  const { rrsets } = hetzner
  const refused: [Promise<unknown>, string][] = [
    [rrsets.get('example.com', 'www.', 'A'), 'name'],
    [rrsets.get('example.com', 'WWW', 'A'), 'name'],
    [rrsets.get('example.com', 'ö', 'A'), 'name'],
    [rrsets.get('example.com', '', 'A'), 'name'],
    [rrsets.get('..', 'www', 'A'), 'path'],
    [rrsets.create('example.com', { ...body, records: [] }), 'records'],
    [rrsets.create('example.com', { ...body, records: [...records, ...records] }), 'records'],
    [rrsets.create('example.com', { ...body, ttl: 59 }), 'ttl'],
    [rrsets.ensure('example.com', { ...body, labels: { '-': '' } }), 'labels.-'],
    [rrsets.update('example.com', 'www', 'A', { labels: { a: ' ' } }), 'labels.a'],
    [rrsets.setRecords('example.com', 'www', 'A', { records: many }), 'records'],
    [rrsets.addRecords('example.com', 'www', 'A', { records, ttl: 1.5 }), 'ttl'],
    [rrsets.changeTtl('example.com', 'www', 'A', 2 ** 31), 'ttl'],
  ]
  for (const [call, field] of refused) await expect(call).rejects.toSatisfy((error) => isInvalidInput(error) && error.field === field)
  expect(sent).toEqual([])
})

test('how many records a new record set may have is for the API to say', async () => {
  const { hetzner, sent } = recorder([{ status: 201, body: { rrset, action: action(1) } }])
  await hetzner.rrsets.create('example.com', { ...body, records: many })
  expect(sent).toHaveLength(1)
})
