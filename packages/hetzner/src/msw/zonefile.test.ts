import { expect, test } from 'vitest'
import { readZonefile, writeZonefile } from './zonefile.js'

const rrsets = [
  { name: '@', type: 'A', ttl: null, records: [{ value: '198.51.100.1' }, { value: '198.51.100.2', comment: 'second' }] },
  { name: 'www', type: 'TXT', ttl: 300, records: [{ value: '"a; b \\" c"', comment: 'quoted' }] },
]

test('what is written is read again', () => {
  const text = writeZonefile('example.com', 3600, rrsets)
  expect(text).toBe(
    '$ORIGIN\texample.com.\n$TTL\t3600\n\n@\tIN\tA\t198.51.100.1\n@\tIN\tA\t198.51.100.2 ; second\nwww\tIN\t300\tTXT\t"a; b \\" c" ; quoted\n',
  )
  expect(readZonefile('example.com', text)).toEqual({ ttl: 3600, rrsets })
})

test.each([
  ['www.example.com. 60 IN A 198.51.100.1', { name: 'www', ttl: 60, type: 'A' }],
  ['EXAMPLE.com. A 198.51.100.1', { name: '@', ttl: null, type: 'A' }],
  ['@ IN 60 AAAA 2001:db8::1', { name: '@', ttl: 60, type: 'AAAA' }],
])('%s', (line, expected) => {
  expect(readZonefile('example.com', line)?.rrsets).toMatchObject([expected])
})

test('a blank stands for the name before', () => {
  expect(readZonefile('example.com', 'a IN A 198.51.100.1\n  IN A 198.51.100.2\n; nothing\n\n')?.rrsets).toMatchObject([
    { name: 'a', records: [{ value: '198.51.100.1' }, { value: '198.51.100.2' }] },
  ])
})

test.each(['$INCLUDE other', '$ORIGIN example.org.', 'www', '@ IN SOA', '@ IN SOA ns.example. me.example. ('])(
  '%s is not understood',
  (text) => {
    expect(readZonefile('example.com', text)).toBeUndefined()
  },
)
