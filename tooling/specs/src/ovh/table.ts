import type { Family, Operation, Parameter } from './schema.ts'
import { createShapes } from './shapes.ts'
import type { Field, Shape, Shapes } from './shapes.ts'

/**
 * Writes the catalogue for the emulator, as small as it goes: four lists with `;` between their lines and `|` between the lists.
 * Numbers are in base 36 and name the line of another list; what is named most comes first.
 *
 * - names, of fields and parameters.
 * - types: `=string`, `[type`, `{key,value`, `"a,b` and `#1,2` (enums of texts and of numbers), or the fields of an object: `a,b`.
 * - fields: marks (1 required, 2 read only, 4 may be null), the name, `.` and the type.
 * - routes: how many segments are shared with the line before, the others, and for each method its first letter (`U` for PUT), the
 *   type of its answer, `!` when it asks nobody who they are, `^` when it has pages with cursors, and its parameters, which are
 *   fields: `?` in the query, `+` in the body, `:` in the path, where texts go without saying. `*` is a body without a name: its type.
 */
export function writeTable(families: readonly Family[]): string {
  const shapes = createShapes()
  const routes = families.flatMap((family) => routesOf(family, shapes)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const { shapes: all, same } = shapes.all()
  const fields = createNumbers<Field>(({ name, type, ...marks }) => `${JSON.stringify(marks)} ${name} ${type}`)
  const types = createNumbers<number>(String)
  const unified = (field: Field): Field => ({ ...field, type: same(field.type) })
  // First what is needed and how often, then the numbers of it.
  const visit = (type: number): void => {
    const number = same(type)
    if (types.count(number) > 1) return
    const shape = all[number]!
    for (const other of partsOf(shape)) visit(other)
    if ('fields' in shape) for (const field of shape.fields) visitField(field)
  }
  const visitField = (field: Field): void => {
    if (fields.count(unified(field)) === 1) visit(field.type)
    else types.count(same(field.type))
  }
  for (const { operations } of routes) {
    for (const { answer, body, parameters } of operations) {
      for (const type of [answer, ...(body === undefined ? [] : [body])]) visit(type)
      for (const { field } of parameters) visitField(field)
    }
  }
  const names = createNumbers<string>(String)
  for (const { name } of fields.all()) names.count(name)
  const typeOf = (type: number): string => types.of(same(type))
  const fieldOf = (field: Field): string => fields.of(unified(field))
  const lists = [
    names.all(),
    types.all().map((type) => writeShape(all[type]!, typeOf, fieldOf)),
    fields.all().map((field) => `${marksOf(field)}${names.of(field.name)}.${typeOf(field.type)}`),
    writeRoutes(routes, typeOf, fieldOf),
  ]
  return lists.map((lines) => lines.join(';')).join('|')
}

interface Route {
  readonly path: string
  readonly operations: readonly RouteOperation[]
}

interface RouteOperation {
  readonly method: string
  readonly answer: number
  readonly open: boolean
  readonly pages: boolean
  /** The type of a body without a name. */
  readonly body: number | undefined
  readonly parameters: readonly { readonly where: string; readonly field: Field }[]
}

const PLACES: Readonly<Record<string, string>> = { query: '?', body: '+', path: ':' }

function routesOf({ version, schema }: Family, shapes: Shapes): Route[] {
  const byPath = Map.groupBy(schema.apis ?? [], ({ path }) => path)
  return [...byPath].map(([path, apis]) => ({
    path: version === 'v2' ? `/v2${path}` : path,
    operations: apis.flatMap(({ operations }) => operations.map((one) => operationOf(one, (type) => shapes.numberOf(type, schema)))),
  }))
}

function operationOf({ httpMethod: method, parameters, responseType, noAuthentication: open }: Operation, typed: (type: string) => number) {
  const typeOf = ({ fullType, dataType }: Parameter): number => typed(fullType ?? dataType)
  const whole = parameters.find(({ paramType, name }) => paramType === 'body' && name === undefined)
  const isNeeded = (one: Parameter): boolean =>
    one !== whole && one.paramType !== 'header' && !(one.paramType === 'path' && /^(string|uuid)$/.test(one.fullType ?? one.dataType))
  return {
    method,
    answer: typed(responseType),
    open,
    pages: parameters.some(({ name }) => name === 'X-Pagination-Cursor'),
    body: whole && typeOf(whole),
    parameters: parameters.filter(isNeeded).map((one) => ({
      where: PLACES[one.paramType]!,
      field: { name: one.name ?? '', type: typeOf(one), required: one.required, readOnly: false, nullable: false },
    })),
  }
}

function partsOf(shape: Shape): readonly number[] {
  if ('list' in shape) return [shape.list]
  return 'map' in shape ? shape.map : []
}

function writeShape(shape: Shape, typeOf: (type: number) => string, fieldOf: (field: Field) => string): string {
  if ('primitive' in shape) return `=${shape.primitive}`
  if ('list' in shape) return `[${typeOf(shape.list)}`
  if ('map' in shape) return `{${shape.map.map(typeOf).join(',')}`
  if ('fields' in shape) return shape.fields.map(fieldOf).join(',')
  const text = shape.values.join(',')
  if (/[|;'\\]/.test(text) || shape.values.some((value) => String(value).includes(','))) throw new Error(`No enum can have ${text}`)
  return `${typeof shape.values[0] === 'number' ? '#' : '"'}${text}`
}

const marksOf = ({ required, readOnly, nullable }: Field): number => Number(required) + 2 * Number(readOnly) + 4 * Number(nullable)

function writeRoutes(routes: readonly Route[], typeOf: (type: number) => string, fieldOf: (field: Field) => string): string[] {
  let before: string[] = []
  return routes.map(({ path, operations }) => {
    const segments = path.split('/').slice(1)
    const differs = segments.findIndex((segment, i) => segment !== before[i])
    const shared = differs < 0 ? segments.length : differs
    before = segments
    const cells = operations.map(({ method, answer, open, pages, body, parameters }) => {
      const written = parameters.map(({ where, field }) => where + fieldOf(field))
      const whole = body === undefined ? [] : [`*${typeOf(body)}`]
      return [method === 'PUT' ? 'U' : method[0], typeOf(answer), open ? '!' : '', pages ? '^' : '', ...whole, ...written].join('')
    })
    return [`${shared}/${segments.slice(shared).join('/')}`, ...cells.toSorted()].join(' ')
  })
}

/** Numbers for what is counted, the most frequent first. */
function createNumbers<T>(keyOf: (one: T) => string) {
  const counts = new Map<string, { one: T; times: number }>()
  let numbers: Map<string, string> | undefined
  const ordered = (): { one: T; times: number }[] => [...counts.values()].toSorted((a, b) => b.times - a.times)
  return {
    count(one: T): number {
      const entry = counts.get(keyOf(one)) ?? { one, times: 0 }
      counts.set(keyOf(one), entry)
      return ++entry.times
    },
    all: (): T[] => ordered().map(({ one }) => one),
    of(one: T): string {
      numbers ??= new Map(ordered().map((entry, number) => [keyOf(entry.one), number.toString(36)]))
      return numbers.get(keyOf(one)) ?? ''
    },
  }
}
