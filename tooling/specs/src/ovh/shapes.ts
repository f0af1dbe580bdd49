import type { Model, Schema } from './schema.ts'

/** One field of an object, or one parameter: its name, the number of its type, and what is known of it. */
export interface Field {
  readonly name: string
  readonly type: number
  readonly required: boolean
  readonly readOnly: boolean
  readonly nullable: boolean
}

/** What a type is on the wire. Others are named by their numbers. */
export type Shape =
  | { readonly primitive: string }
  | { readonly list: number }
  | { readonly map: readonly [key: number, value: number] }
  | { readonly values: readonly (string | number)[] }
  | { fields: readonly Field[] }

/** The types of all families, each once. */
export interface Shapes {
  /** The number of a type expression. */
  numberOf(type: string, family: Schema): number
  /** All types by number; of equal ones only the first is named by any other. */
  all(): { readonly shapes: readonly Shape[]; readonly same: (type: number) => number }
}

const PRIMITIVES = new Set(
  'string uuid text password date datetime time duration ip ipv4 ipv6 ipBlock ipv4Block ipv6Block macAddress phoneNumber internationalPhoneNumber long double boolean void'.split(
    ' ',
  ),
)
const NUMBERS: Readonly<Record<string, string>> = { int: 'long', integer: 'long', float: 'double' }

/** Numbers types as they are asked for. What no schema declares is `any`. */
export function createShapes(): Shapes {
  const shapes: Shape[] = []
  const known = new Map<string, number>()
  const add = (key: string, make: () => Shape): number => {
    const found = known.get(key)
    if (found !== undefined) return found
    const number = shapes.push({ primitive: 'any' }) - 1
    // Before what it is made of, which may lead back to it.
    known.set(key, number)
    shapes[number] = make()
    return number
  }
  const numberOf = (type: string, family: Schema, argument = ''): number => {
    const inner = (part: string): number => numberOf(part, family, argument)
    if (type.endsWith('[]')) return listOf(inner(type.slice(0, -2)))
    if (type.startsWith('[]')) return listOf(inner(type.slice(2)))
    const [, key, value] = /^map\[([^\]]+)\](.+)$/.exec(type) ?? []
    if (key !== undefined && value !== undefined) {
      const pair = [inner(key), inner(value)] as const
      return add(`map ${pair.join(' ')}`, () => ({ map: pair }))
    }
    if (type === 'T' && argument !== '') return numberOf(argument, family)
    const generic = /^([^<]+)<(.+)>$/.exec(type)
    if (generic) return modelOf(`${generic[1]}<T>`, family, generic[2] === 'T' ? argument : (generic[2] ?? ''))
    const wire = type.split(':').at(-1) ?? type
    const primitive = NUMBERS[wire] ?? wire
    if (PRIMITIVES.has(primitive)) return add(`= ${primitive}`, () => ({ primitive }))
    return family.models[wire] ? modelOf(wire, family, '') : add('= any', () => ({ primitive: 'any' }))
  }
  const listOf = (list: number): number => add(`list ${list}`, () => ({ list }))
  const modelOf = (name: string, family: Schema, argument: string): number =>
    add(`${family.resourcePath} ${name} ${argument}`, () => shapeOf(family.models[name], (type) => numberOf(type, family, argument)))
  return { numberOf, all: () => ({ shapes, same: unify(shapes) }) }
}

function shapeOf(model: Model | undefined, numberOf: (type: string) => number): Shape {
  if (!model) return { primitive: 'any' }
  if (model.enum) return { values: model.enum }
  const fields = Object.entries(model.properties ?? {}).map(([name, { type, fullType, required, readOnly, canBeNull }]) => ({
    name,
    type: numberOf(fullType ?? type),
    required,
    readOnly,
    nullable: canBeNull,
  }))
  return { fields: fields.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** Finds types that are written alike, until no more turn up: what equal types are made of is equal, too. */
function unify(shapes: readonly Shape[]): (type: number) => number {
  let same = shapes.map((_, type) => type)
  for (let count = -1; ;) {
    const first = new Map<string, number>()
    const next = shapes.map((shape, type) => {
      const text = textOf(shape, (other) => same[other] ?? other)
      first.set(text, first.get(text) ?? type)
      return first.get(text) ?? type
    })
    same = next
    if (first.size === count) return (type) => same[type] ?? type
    count = first.size
  }
}

function textOf(shape: Shape, same: (type: number) => number): string {
  const replacer = (key: string, value: unknown): unknown => (key === 'type' || key === 'list' ? same(value as number) : value)
  return JSON.stringify('map' in shape ? { map: shape.map.map(same) } : shape, replacer)
}
