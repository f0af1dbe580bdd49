import { beforeEach, describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

let { emulator } = setUp()
beforeEach(async () => {
  ;({ emulator } = setUp())
  await ask(emulator, 'POST', '/zones', { name: 'example.com', mode: 'primary', rrsets: [WWW] })
  await ask(emulator, 'POST', '/zones', { name: 'example.org', mode: 'secondary', primary_nameservers: [{ address: '198.51.100.1' }] })
})

const WWW = { name: 'www', type: 'A', records: [{ value: '198.51.100.1' }] }
const post = async (path: string, body?: unknown) => {
  const answer = await ask(emulator, 'POST', `/zones${path}`, body)
  return answer.status < 300 ? answer.status : refusal(answer)
}

describe('zones', () => {
  test.each([
    [{ name: 'example.com', mode: 'primary' }, '409 uniqueness_error name'],
    [{ name: 'com', mode: 'primary' }, '422 invalid_input name'],
    [{ name: 'new.example', mode: 'tertiary' }, '422 invalid_input mode'],
    [{ name: 'new.example', mode: 'secondary' }, '422 invalid_input primary_nameservers'],
    [{ name: 'new.example', mode: 'primary', ttl: 59 }, '422 invalid_input ttl'],
    [{ name: 'new.example', mode: 'primary', zonefile: 'nonsense' }, '422 invalid_input zonefile'],
    [{ name: 'new.example', mode: 'primary', rrsets: [WWW, { ...WWW, name: 'WWW' }] }, '409 uniqueness_error id'],
  ])('%j: %s, and nothing is left behind', async (body, expected) => {
    const before = emulator.state.rrsets.length
    expect(await post('', body)).toBe(expected)
    expect([emulator.state.zones.length, emulator.state.rrsets.length]).toEqual([2, before])
  })

  test.each([
    ['/example.com/actions/change_primary_nameservers', { primary_nameservers: [] }],
    ['/example.org/actions/change_ttl', { ttl: 60 }],
    ['/example.org/actions/import_zonefile', { zonefile: '@ A 198.51.100.1' }],
    ['/example.org/rrsets', WWW],
    ['/example.org/rrsets/www/A/actions/add_records', { records: WWW.records }],
  ])('%s is for the other mode', async (path, body) => {
    expect(await post(path, body)).toBe('422 incorrect_zone_mode')
  })

  test('a zone file brings its TTL and its nameservers', async () => {
    const zonefile = '$TTL 600\n@ IN SOA a. b. 1 2 3 4 5\n@ IN NS ns.example.net.\n'
    expect(await post('', { name: 'new.example', mode: 'primary', zonefile, rrsets: [WWW] })).toBe(201)
    const [, , zone] = emulator.state.zones
    expect(zone?.ttl).toBe(600)
    expect(emulator.state.rrsets.filter((set) => set.zone === zone?.id).map(({ id }) => id)).toEqual(['@/SOA', '@/NS', 'www/A'])
  })

  test('an import spares other zones, and is refused where a record set is protected', async () => {
    await post('', { name: 'example.net', mode: 'primary', rrsets: [WWW] })
    expect(await post('/example.com/actions/import_zonefile', { zonefile: 'a IN A 198.51.100.9' })).toBe(201)
    const idsOf = (name: string) => {
      const zone = emulator.state.zones.find((one) => one.name === name)
      return emulator.state.rrsets.filter((set) => set.zone === zone?.id).map(({ id }) => id)
    }
    expect([idsOf('example.com'), idsOf('example.net')]).toEqual([
      ['a/A', '@/SOA', '@/NS'],
      ['www/A', '@/SOA', '@/NS'],
    ])
    await post('/example.com/rrsets/a/A/actions/change_protection', { change: true })
    expect(await post('/example.com/actions/import_zonefile', { zonefile: 'b IN A 198.51.100.9' })).toBe('423 protected')
  })
})

describe('record sets', () => {
  test.each([
    ['', WWW, '409 uniqueness_error id'],
    ['', { ...WWW, type: 'X' }, '422 invalid_input type'],
    ['', { ...WWW, records: [] }, '422 invalid_input records'],
    ['', { name: 'a', type: 'A' }, '422 invalid_input records'],
    ['/www/A/actions/change_ttl', { ttl: 5 }, '422 invalid_input ttl'],
    ['/www/A/actions/change_ttl', { ttl: null }, 201],
    ['/www/AAAA/actions/change_ttl', { ttl: 60 }, '404 not_found'],
    ['/www/A/actions/update_records', { records: [{ value: '198.51.100.9', comment: '' }] }, '422 invalid_input records'],
    ['/WWW/A/actions/update_records', { records: [{ value: '198.51.100.1', comment: 'x' }] }, 200],
    ['/other/A/actions/remove_records', { records: WWW.records }, '404 not_found'],
  ])('%s %j: %s', async (path, body, expected) => {
    expect(await post(`/example.com/rrsets${path}`, body)).toBe(expected)
  })

  test('records that are there are not added twice', async () => {
    await post('/example.com/rrsets/www/A/actions/add_records', { records: [...WWW.records, { value: '198.51.100.2' }] })
    expect(emulator.state.rrsets.find(({ id }) => id === 'www/A')?.records.map(({ value }) => value)).toEqual([
      '198.51.100.1',
      '198.51.100.2',
    ])
  })

  test('those that are left keep the set alive', async () => {
    await post('/example.com/rrsets/www/A/actions/add_records', { records: [{ value: '198.51.100.2' }] })
    const remove = (value: string) => post('/example.com/rrsets/www/A/actions/remove_records', { records: [{ value }] })
    expect([await remove('198.51.100.1'), await remove('198.51.100.2'), await remove('198.51.100.2')]).toEqual([201, 201, '404 not_found'])
  })

  test('a protected one takes no more records', async () => {
    await post('/example.com/rrsets/www/A/actions/change_protection', { change: true })
    expect(await post('/example.com/rrsets/www/A/actions/add_records', { records: [{ value: '198.51.100.2' }] })).toBe('423 protected')
  })
})

test.each([
  ['A', 'nonsense', '422 invalid_input records.0.value'],
  ['AAAA', '203.0.113.7', '422 invalid_input records.0.value'],
  ['MX', 'mail.example.com.', '422 invalid_input records.0.value'],
  ['TXT', 'v=spf1 -all', '422 invalid_input records.0.value'],
  ['TXT', `"${'a'.repeat(256)}"`, '422 invalid_input records.0.value'],
  ['TXT', `"${'a'.repeat(255)}" "b"`, 201],
  ['AAAA', '2001:db8::1', 201],
  ['MX', '10 mail.example.com.', 201],
  ['SRV', 'whatever', 201],
])('a record of type %s with the value %s: %s', async (type, value, expected) => {
  expect(await post('/example.com/rrsets', { name: 'new', type, records: [{ value }] })).toBe(expected)
})
