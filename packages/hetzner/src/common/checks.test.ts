import { isInvalidInput } from '@infra/core'
import { expect, test } from 'vitest'
import { checkHostname, checkRequest, refuse } from './checks.js'

const failureOf = (check: () => void): unknown => {
  try {
    check()
  } catch (error) {
    return error
  }
  return undefined
}
const request = (path: string, query: object = {}) => failureOf(() => checkRequest({ op: 'x', path, query }, path))

test('refuse names the field and what it may be', () => {
  const error = failureOf(() => refuse('size', '10 or more'))
  expect(error).toSatisfy(isInvalidInput)
  expect(error).toMatchObject({ field: 'size', message: '"size" must be 10 or more' })
})

test.each([
  '/servers/-1',
  '/servers/0',
  '/servers/0/actions/poweron',
  '/servers/1.5',
  '/servers/.5/metrics',
  '/servers/1e%2B21',
  '/servers/1.5e%2B21/actions',
  '/servers/1e-7',
  '/actions/-1',
  '/servers/actions/0',
  '/servers/actions/1.5',
  '/storage_boxes/actions/-1',
  '/storage_boxes/0/snapshots/1',
  '/storage_boxes/1/snapshots/0',
  '/storage_boxes/1/subaccounts/-2',
  '/storage_boxes/1/subaccounts/2.5/actions/change_home_directory',
])('%s holds an id that cannot be', (path) => {
  expect(request(path)).toMatchObject({ name: 'InvalidInputError', field: 'id', message: '"id" must be a whole number, 1 or more' })
})

test.each([
  '/servers',
  '/servers/1',
  '/servers/9007199254740991',
  '/servers/10/actions/poweron',
  '/servers/actions',
  '/servers/actions/10',
  '/storage_boxes/1/snapshots/2',
  '/zones/example.com',
  '/zones/0.0.10.in-addr.arpa/rrsets',
  '/zones/1e-7.example.com',
  '/zones/1.2.example',
  '/zones/example.com/rrsets/0/TXT',
  '/zones/example.com/rrsets/-a/TXT',
  '/zones/example.com/rrsets/1.5/PTR/actions/change_ttl',
])('%s is let through', (path) => {
  expect(request(path)).toBeUndefined()
})

test.each([
  ['page', 0],
  ['page', 1.5],
  ['page', '1'],
  ['page', Number.NaN],
  ['page', null],
  ['per_page', 0],
  ['per_page', 51],
  ['per_page', 2.5],
  ['per_page', '50'],
])('the query %s=%s is refused', (field, value) => {
  expect(request('/servers', { [field]: value })).toMatchObject({ name: 'InvalidInputError', field })
})

test.each([{}, { page: 1 }, { page: 2 ** 40 }, { per_page: 1 }, { page: undefined, per_page: 50 }])(
  'the query %j is let through',
  (query) => {
    expect(request('/servers', query)).toBeUndefined()
  },
)

test('record sets come in pages of up to 100', () => {
  expect(request('/zones/example.com/rrsets', { per_page: 100 })).toBeUndefined()
  expect(request('/zones/example.com/rrsets', { per_page: 101 })).toMatchObject({ field: 'per_page' })
  expect(failureOf(() => checkRequest({ op: 'x', path: '/servers' }, '/servers'))).toBeUndefined()
})

const label = 'a'.repeat(63)

test.each(['a', 'web-1', 'Web-1.Example.com', '1', 'a--b', label, `${label}.${label}.${label}.${'a'.repeat(61)}`])(
  '%s is a host name',
  (name) => {
    expect(failureOf(() => checkHostname(name))).toBeUndefined()
  },
)

test.each<unknown>([
  '',
  '-a',
  'a-',
  'a.-b',
  'a-.b',
  'a..b',
  '.a',
  'a.',
  'a_b',
  'a b',
  'a\n',
  'bücher',
  `${label}a`,
  `${label}.${label}.${label}.${'a'.repeat(62)}`,
  undefined,
  1,
])('%j is no host name', (name) => {
  expect(failureOf(() => checkHostname(name))).toMatchObject({ name: 'InvalidInputError', field: 'name' })
})

test('the field can be named', () => {
  expect(failureOf(() => checkHostname('', 'servers.0.name'))).toMatchObject({ field: 'servers.0.name' })
})
