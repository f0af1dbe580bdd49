import { expect, test } from 'vitest'
import { changesOf, factsOf, sorted } from './facts.ts'

const document = {
  paths: {
    '/servers/{id}': {
      parameters: [{ in: 'path', name: 'id' }],
      get: { operationId: 'get_server', parameters: [{ $ref: '#/components/parameters/page' }, { in: 'query', name: 'name' }] },
      put: {
        operationId: 'update_server',
        deprecated: true,
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/body' } } } },
      },
    },
  },
  components: {
    parameters: { page: { in: 'query', name: 'page' } },
    schemas: {
      body: { properties: { name: {} }, allOf: [{ properties: { labels: {} } }, { oneOf: [{ properties: { name: {}, a: {} } }] }] },
    },
  },
}
const get = { operation: 'get_server', host: 'cloud', method: 'GET', path: '/servers/{id}', query: ['name', 'page'], body: [] }
const put = {
  operation: 'update_server',
  host: 'cloud',
  method: 'PUT',
  path: '/servers/{id}',
  query: [],
  body: ['a', 'labels', 'name'],
  deprecated: true,
} as const

test('facts are read through references and through parts of a schema', () => {
  expect(factsOf(document, 'cloud')).toEqual([get, put])
})

test('the order is that of host, path and method', () => {
  expect(sorted([put, get, { ...get, host: 'a' }])).toEqual([{ ...get, host: 'a' }, get, put])
})

test('changes are told one by one', () => {
  expect(changesOf([get, put], [get, put])).toEqual([])
  const { deprecated: _deprecated, ...alive } = put
  const after = [{ ...get, query: ['name', 'size'], method: 'POST' }, alive, { ...get, operation: 'other' }]
  expect(changesOf([get, put, { ...put, operation: 'old' }], after)).toEqual([
    'new      other: GET /servers/{id}',
    'gone     old: PUT /servers/{id}',
    'changed  get_server: was GET /servers/{id}, is POST /servers/{id}',
    'changed  get_server: query has size',
    'changed  get_server: query has no page any more',
    'changed  update_server: is not deprecated any more',
  ])
  expect(changesOf([alive], [put])).toEqual(['changed  update_server: is deprecated now'])
})
