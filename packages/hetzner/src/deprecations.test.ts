import { expect, test } from 'vitest'
import { recorder } from '../test/recorder.js'
import { readDeprecations } from './deprecations.js'

const deprecation = { announced: '2026-01-01T00:00:00Z', unavailable_after: '2026-06-01T00:00:00Z' }
const dates = { announced: deprecation.announced, unavailableAfter: deprecation.unavailable_after }
const old = (name: string, more: object = {}) => ({ id: 7, name, deprecation, ...more })
const current = (name: string, more: object = {}) => ({ id: 8, name, deprecation: null, ...more })

test.each([
  [{ server_type: old('cx11') }, 'server type cx11'],
  [{ server_types: [current('cx22'), old('cx11')] }, 'server type cx11'],
  [{ images: [old('debian-11')] }, 'image debian-11'],
  [{ image: { ...old('x'), name: null } }, 'image 7'],
  [{ iso: old('FreeBSD-11.iso') }, 'iso FreeBSD-11.iso'],
  [{ isos: [old('FreeBSD-11.iso')] }, 'iso FreeBSD-11.iso'],
  [{ load_balancer_types: [old('lb11')] }, 'load balancer type lb11'],
  [{ storage_box_type: old('bx11') }, 'storage box type bx11'],
])('%j: %s', (body, subject) => {
  expect(readDeprecations(body)).toEqual([{ subject, ...dates }])
})

test('they are found within what uses them, in lists and in results', () => {
  const server = { id: 1, name: 'web-1', server_type: old('cx11'), image: old('debian-11'), iso: null, labels: {} }
  const subjects = (body: unknown) => readDeprecations(body).map(({ subject }) => subject)
  expect(subjects({ server, action: { id: 1 }, next_actions: [] })).toEqual(['server type cx11', 'image debian-11'])
  expect(subjects({ servers: [{ id: 2 }, server] })).toEqual(['server type cx11', 'image debian-11'])
  expect(subjects({ load_balancers: [{ load_balancer_type: old('lb11') }] })).toEqual(['load balancer type lb11'])
})

test('a server type that ends in one location only is told with it, however deep', () => {
  const type = current('cx22', {
    locations: [
      { id: 1, name: 'fsn1', deprecation: null },
      { id: 2, name: 'ash', deprecation },
    ],
  })
  const expected = [{ subject: 'server type cx22 in ash', ...dates }]
  expect(readDeprecations({ server_type: type })).toEqual(expected)
  expect(readDeprecations({ server_types: [type] })).toEqual(expected)
  expect(readDeprecations({ server: { server_type: type } })).toEqual(expected)
  expect(readDeprecations({ servers: [{ server_type: type }] })).toEqual(expected)
})

test('what is not deprecated, and what has no such field, is not told of', () => {
  for (const body of [undefined, null, 'text', 1, [], {}, { server_types: [current('cx22')] }, { locations: [{ name: 'fsn1' }], meta: {} }])
    expect(readDeprecations(body)).toEqual([])
  expect(readDeprecations({ server: { name: 'web-1', labels: { deprecation: 'soon' } } })).toEqual([])
})

test('an answer that holds itself, or is nested without end, ends', () => {
  const body: Record<string, unknown> = {}
  body['server'] = body
  expect(readDeprecations(body)).toEqual([])
})

test('the hook is told once, with the operation that saw it', async () => {
  const told: unknown[] = []
  const { hetzner } = recorder([{ body: { location: { server_type: old('cx11') } } }], {
    validate: 'off',
    hooks: { onDeprecation: (event) => void told.push(event) },
  })
  await hetzner.locations.get(1)
  await hetzner.locations.get(1)
  expect(told).toEqual([{ op: 'locations.get', subject: 'server type cx11', ...dates }])
})
