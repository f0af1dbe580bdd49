import type { Field, Shape } from './read.js'
import { valueOf } from './value.js'

const NUMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  long: Number.isSafeInteger,
  double: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Which fields can be sent: what only the server writes is passed over. Where that is all of them, the marks are wrong. */
export function writable(fields: readonly Field[]): readonly Field[] {
  const some = fields.filter(({ readOnly }) => !readOnly)
  return some.length > 0 ? some : fields
}

/** What is wrong with something that was sent, in words; `undefined` when nothing is. */
export function faultOf(shape: Shape, value: unknown, place: string): string | undefined {
  const wrong = (kind: string): string => `[${place}] must be ${kind}`
  switch (shape.is) {
    case 'primitive':
      return (NUMBERS[shape.name] ?? isText)(value) ? undefined : wrong(`of type ${shape.name}`)
    case 'enum':
      return shape.values.includes(value as string)
        ? undefined
        : wrong(`one of ${shape.values.slice(0, 9).join(', ')}${shape.values.length > 9 ? ', …' : ''}`)
    case 'list':
      return Array.isArray(value) ? first(value, (one, i) => faultOf(shape.item, one, `${place}[${i}]`)) : wrong('a list')
    case 'map':
      return isObject(value)
        ? first(Object.entries(value), ([key, one]) => faultOf(shape.key, key, place) ?? faultOf(shape.value, one, `${place}.${key}`))
        : wrong('an object')
    case 'object':
      return isObject(value) ? faultIn(writable(shape.fields), value, `${place}.`) : wrong('an object')
  }
}

/** What is wrong with the fields of something that was sent. Null is as good as nothing where nothing is needed. */
export function faultIn(fields: readonly Field[], value: Readonly<Record<string, unknown>>, before = ''): string | undefined {
  return first(fields, ({ name, shape, required, nullable }) => {
    const given = value[name]
    if (given === undefined) return required ? `Missing parameter: ${before}${name}` : undefined
    if (given === null && (nullable || !required)) return undefined
    return faultOf(shape, given, before + name)
  })
}

function first<T>(list: readonly T[], test: (one: T, index: number) => string | undefined): string | undefined {
  for (const [index, one] of list.entries()) {
    const fault = test(one, index)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** Makes a value fit what is answered: what does not is made anew. */
export function fitted(shape: Shape, value: unknown, place: string): unknown {
  if (shape.is === 'object' && isObject(value)) {
    const fields = shape.fields.map(({ name, shape: of, nullable }) => {
      const isNull = nullable && value[name] === null
      return [name, isNull ? null : fitted(of, value[name], `${place}.${name}`)]
    })
    return Object.fromEntries(fields) as unknown
  }
  if (shape.is === 'list' && Array.isArray(value)) return value.map((one, i) => fitted(shape.item, one, `${place}#${i}`))
  return value !== undefined && faultOf(shape, value, place) === undefined ? value : valueOf(shape, place)
}
