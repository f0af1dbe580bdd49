import { expect, test } from 'vitest'
import { readCatalogue } from '../../../../packages/ovh/src/msw/catalogue/read.ts'
import { familyOf } from './schema.ts'
import type { Operation, Parameter, Property, Schema } from './schema.ts'
import { writeTable } from './table.ts'

const field = (type: string, more: Partial<Property> = {}): Property => ({
  type,
  canBeNull: false,
  readOnly: false,
  required: false,
  ...more,
})
const parameter = (paramType: Parameter['paramType'], dataType: string, name?: string, required = false): Parameter => ({
  paramType,
  dataType,
  required,
  ...(name !== undefined && { name }),
})
const operation = (httpMethod: Operation['httpMethod'], responseType: string, ...parameters: Parameter[]): Operation => ({
  httpMethod,
  responseType,
  parameters,
  apiStatus: { value: 'PRODUCTION' },
  noAuthentication: responseType === 'void',
})

const schema: Schema = {
  resourcePath: '/pet',
  models: {
    'pet.Kind': { enum: ['cat', 'small dog'] },
    'pet.Pet': {
      properties: {
        name: field('string', { required: true }),
        kind: field('pet.Kind', { readOnly: true }),
        mother: field('pet.Pet', { canBeNull: true }),
        size: field('x.UnitAndValue<long>'),
        tags: field('map[string]string'),
      },
    },
    // The same, by another name.
    'pet.Copy': { properties: { name: field('string', { required: true }) } },
    'pet.Short': { properties: { name: field('string', { required: true }) } },
    'x.UnitAndValue<T>': { properties: { value: field('T'), unit: field('string') } },
  },
  apis: [
    { path: '/pet', operations: [operation('GET', 'long[]', parameter('query', 'pet.Kind', 'kind', true))] },
    {
      path: '/pet/{id}',
      operations: [
        operation('GET', 'pet.Pet', parameter('path', 'long', 'id', true)),
        operation('PUT', 'void', parameter('body', 'pet.Copy'), parameter('path', 'long', 'id', true)),
        operation(
          'POST',
          'pet.Short',
          parameter('body', 'duration:string', 'for', true),
          parameter('header', 'string', 'X-Pagination-Cursor'),
        ),
        operation('DELETE', 'nowhere.Known[]'),
      ],
    },
  ],
}

test('what was written is read back', () => {
  const root = readCatalogue(writeTable([familyOf('v1', schema), familyOf('v2', { ...schema, models: {}, apis: [schema.apis![0]!] })]))
  const text = { is: 'primitive', name: 'string' }
  const list = root.below.get('pet')!
  expect(list.operations.get('GET')).toMatchObject({ path: '/pet', answer: { is: 'list', item: { name: 'long' } }, open: false })
  expect(list.operations.get('GET')!.query).toMatchObject([
    { name: 'kind', required: true, shape: { is: 'enum', values: ['cat', 'small dog'] } },
  ])
  const { operations } = list.value!.node
  const { answer, params } = operations.get('GET')!
  expect(params).toMatchObject([{ name: 'id', shape: { name: 'long' } }])
  expect(answer).toMatchObject({
    is: 'object',
    fields: [
      { name: 'kind', readOnly: true, required: false },
      { name: 'mother', nullable: true },
      { name: 'name', required: true, shape: text },
      { name: 'size', shape: { is: 'object', fields: [{ name: 'unit' }, { name: 'value', shape: { name: 'long' } }] } },
      { name: 'tags', shape: { is: 'map', key: text, value: text } },
    ],
  })
  expect(answer.is === 'object' && answer.fields[1]?.shape).toBe(answer)
  expect(operations.get('PUT')).toMatchObject({ open: true, answer: { name: 'void' } })
  // Equal types are one.
  expect(operations.get('PUT')!.whole).toBe(operations.get('POST')!.answer)
  expect(operations.get('POST')).toMatchObject({ pages: true, body: [{ name: 'for', shape: text }] })
  expect(operations.get('DELETE')).toMatchObject({ answer: { is: 'list', item: { name: 'any' } } })
  expect(root.below.get('v2')!.below.get('pet')!.operations.has('GET')).toBe(true)
})

test('a value that the table could not hold is refused', () => {
  const models = { 'pet.Kind': { enum: ['a,b'] } }
  const apis = [{ path: '/pet', operations: [operation('GET', 'pet.Kind')] }]
  expect(() => writeTable([familyOf('v1', { resourcePath: '/pet', models, apis })])).toThrow('No enum can have a,b')
})
