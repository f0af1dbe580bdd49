import { expect, test } from 'vitest'
import { describe, readFamily, writeFamily, writeIndex, writeShared } from './declarations.ts'
import { withRoutes } from './exports.ts'
import { familyOf } from './schema.ts'
import type { Operation, Parameter, Schema } from './schema.ts'
import { sharedModels } from './shared.ts'
import { regionsOf, summarise } from './summary.ts'

const field = (type: string, marks = {}) => ({ type, canBeNull: false, readOnly: false, required: false, ...marks })
const param = (paramType: Parameter['paramType'], name: string | undefined, dataType: string, required = false): Parameter => ({
  ...(name !== undefined && { name }),
  dataType,
  paramType,
  required,
})
const operation = (httpMethod: Operation['httpMethod'], responseType: string, parameters: Parameter[] = [], more = {}): Operation => ({
  httpMethod,
  responseType,
  parameters,
  noAuthentication: false,
  apiStatus: { value: 'PRODUCTION' },
  ...more,
})
const schema: Schema = {
  resourcePath: '/a/bigThing',
  apis: [
    {
      path: '/a/bigThing/{id}',
      operations: [
        operation('PUT', 'void', [param('path', 'id', 'long', true), param('body', undefined, 'a.Thing', true)]),
        operation('GET', 'a.Thing', [param('path', 'id', 'long', true)]),
        operation('DELETE', 'void', [param('path', 'id', 'long', true)], {
          apiStatus: {
            value: 'DEPRECATED',
            deprecatedDate: '2026-01-02T00:00:00Z',
            deletionDate: '2027-01-02T00:00:00Z',
            replacement: '/b',
          },
        }),
      ],
    },
    {
      path: '/a/bigThing',
      operations: [
        operation('GET', 'long[]', [param('query', 'tags', 'map[string][]a.Tag'), param('query', 'date.from', 'datetime')], {
          noAuthentication: true,
        }),
        operation('POST', 'a.Thing', [param('body', 'state', 'a.StateEnum', true), param('body', 'note', 'string')]),
      ],
    },
  ],
  models: {
    'a.Thing': {
      properties: {
        id: field('long', { readOnly: true }),
        state: field('a.StateEnum', { required: true, canBeNull: true }),
        size: field('complexType.UnitAndValue<long>'),
        'x-y': field('unheardOf'),
        parent: field('a.Thing'),
      },
    },
    'a.StateEnum': { enum: ['off', "it's on"] },
    'a.Tag': { properties: { value: field('string') } },
    'a.Unused': { properties: {} },
    'complexType.UnitAndValue<T>': { properties: { unit: field('string'), value: field('T') } },
  },
}
const regions = new Map([['GET /a/bigThing', ['ovh-ca', 'ovh-eu']]])
const family = familyOf('v1', schema)
const none = new Map<string, string>()
const text = writeFamily(describe(family, regions), none)

test('a family is a tree of its routes, and the models that they need', () => {
  expect(text.split('\n').slice(3).join('\n')).toBe(`type $1 = { at: 'ovh-ca' | 'ovh-eu'; auth: false }
type $2 = {}
type $3 = { status: 'DEPRECATED'; deprecated: '2026-01-02'; deleted: '2027-01-02'; instead: '/b' }
/** The routes of v1 below /a/bigThing. */
export interface ABigThing {
	a: {
		'bigThing#GET': Read<number[], $1, { 'date.from'?: string; tags?: Record<string, a_Tag_Request[]> }>
		'bigThing#POST': Write<a_Thing, $2, { note?: string; state: a_StateEnum_Request }>
		bigThing: {
			'{id}#DELETE': Read<void, $3>
			'{id}#GET': Read<a_Thing, $2>
			'{id}#PUT': Write<void, $2, a_Thing_Request>
		}
	}
}
export type a_StateEnum = a_StateEnum_Request | Text
export type a_StateEnum_Request = 'it\\'s on' | 'off'
export interface a_Tag_Request {
	value?: string
}
export interface a_Thing {
	id: number
	parent: a_Thing
	size: complexType_UnitAndValue<number>
	state: a_StateEnum | null
	'x-y': unknown
}
export interface a_Thing_Request {
	parent?: a_Thing_Request
	size?: complexType_UnitAndValue_Request<number>
	state: a_StateEnum_Request | null
	'x-y'?: unknown
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
export interface complexType_UnitAndValue_Request<T> {
	unit?: string
	value?: T
}
`)
})

test('v2 is below /v2, and its answers leave out what nobody set', () => {
  const second = familyOf('v2', schema)
  const written = writeFamily(describe(second, regions), none)
  expect(second).toMatchObject({ file: 'v2-a-big-thing', name: 'V2ABigThing' })
  expect([...readFamily(written).routes.keys()]).toContain('GET /v2/a/bigThing/{id}')
  expect(readFamily(written).models.get('a_Thing')).toContain('parent?: a_Thing\n')
  expect(readFamily(written).models.get('a_Thing')).toContain('\tid: number\n')
})

test('two names for one parameter are refused', () => {
  const apis = [...(schema.apis ?? []), { path: '/a/bigThing/{name}', operations: [operation('GET', 'void')] }]
  expect(() => describe(familyOf('v1', { ...schema, apis }), regions)).toThrow('Two names for one parameter: {id}, {name}')
})

test('two models of one name are refused', () => {
  const models = { ...schema.models, a_Thing: { properties: {} } }
  const apis = [...(schema.apis ?? []), { path: '/a/c', operations: [operation('GET', 'a_Thing')] }]
  expect(() => describe(familyOf('v1', { ...schema, models, apis }), regions)).toThrow('Two models would be called a_Thing')
})

test('a model that five families have alike is declared once, with what it needs', () => {
  const described = [1, 2, 3, 4, 5].map((i) => describe(familyOf('v1', { ...schema, resourcePath: `/f${i}` }), regions))
  const shared = sharedModels(described.map(({ models }) => models))
  expect(shared.get('a_Tag_Request')).toBe('export interface a_Tag_Request {\n\tvalue?: string\n}')
  expect(writeShared(shared)).toContain('export interface a_Tag_Request {')
  const [first] = described.map((one) => writeFamily(one, shared))
  expect(first).not.toContain('export interface a_Tag_Request')
  expect(first).toContain(`import type { a_StateEnum_Request, a_Tag_Request, a_Thing, a_Thing_Request } from './shared.js'`)
  expect(sharedModels(described.slice(1).map(({ models }) => models)).size).toBe(0)
})

test('what changes is told by route and by model, and regions are read back', () => {
  expect(summarise(new Map([['f', text]]), new Map([['f', text]]))).toEqual([])
  const now = text
    .replace(/^.*#POST.*\n/m, '')
    .replace("'{id}#PUT': Write<void, $2", "'{id}#POST': Write<void, $2")
    .replace("deleted: '2027", "deleted: '2028")
    .replace('value?: string', 'value?: number')
  expect(summarise(new Map([['f', text]]), new Map([['f', now]]))).toEqual([
    'added    route POST /a/bigThing/{id}',
    'removed  route POST /a/bigThing',
    'removed  route PUT /a/bigThing/{id}',
    'changed  route DELETE /a/bigThing/{id}',
    'changed  model f: a_Tag_Request',
  ])
  expect(regionsOf(new Map([['f', text]]))).toEqual(regions)
})

test('the index names all families, and the package has one line for each', () => {
  expect(writeIndex([family])).toContain('export type AllRoutes = ABigThing\n')
  const before = JSON.stringify({ exports: { '.': './x.js', './routes/gone': {}, './package.json': './package.json' } })
  expect(Object.entries((JSON.parse(withRoutes(before, [family])) as { exports: object }).exports)).toEqual([
    ['.', './x.js'],
    ['./routes', { types: './src/routes/index.d.ts' }],
    ['./routes/a-big-thing', { types: './src/routes/a-big-thing.d.ts' }],
    ['./routes/shared', { types: './src/routes/shared.d.ts' }],
    ['./package.json', './package.json'],
  ])
})
