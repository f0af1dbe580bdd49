import { timestamp } from '../call.js'
import type { Field, Shape } from './read.js'

/** How many values a list inside of an answer has. */
const INNER = 2
/** How deep answers go where they need not. */
const DEPTH = 6
/** States of what is at rest, best first: nobody waits for what was generated. */
export const AT_REST = [
  /^(done|ready|ok|success)$/i,
  /^(active|running|enabled|available|up|installed|validated|finished|completed?|delivered)$/i,
]

/** The value that fits the first pattern that any fits. */
export const firstLike = (patterns: readonly RegExp[], values: readonly (string | number)[]): string | number | undefined =>
  patterns.map((pattern) => values.find((value) => pattern.test(String(value)))).find((value) => value !== undefined)

/** A number from a text: the same one each time, and another for each text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}

const hexOf = (place: string, length: number): string =>
  Array.from({ length: Math.ceil(length / 8) }, (_, i) => hashOf(`${place} ${i}`).toString(16).padStart(8, '0'))
    .join('')
    .slice(0, length)

const dateOf = (place: string): string => timestamp(Date.UTC(2024, 0, 1) + (hashOf(place) % 63_072_000) * 1000)
const byteOf = (place: string): number => (hashOf(place) % 254) + 1
const nameOf = (place: string): string => /\w*(?=\W*$)/.exec(place.replaceAll(/[.#]\d+/g, ''))![0]

const PRIMITIVES: Readonly<Record<string, (place: string) => unknown>> = {
  string: textOf,
  text: textOf,
  password: (place) => hexOf(place, 16),
  uuid: (place) => hexOf(place, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5'),
  long: (place) => (hashOf(place) % 9000) + 1,
  double: (place) => (hashOf(place) % 10_000) / 100,
  boolean: (place) => hashOf(place) % 2 === 0,
  date: (place) => dateOf(place).slice(0, 10),
  datetime: dateOf,
  time: (place) => dateOf(place).slice(11, 19),
  duration: (place) => `P${(hashOf(place) % 12) + 1}M`,
  ip: (place) => `203.0.113.${byteOf(place)}`,
  ipv4: (place) => `203.0.113.${byteOf(place)}`,
  ipv6: (place) => `2001:db8::${byteOf(place).toString(16)}`,
  ipBlock: (place) => `203.0.113.${byteOf(place)}/32`,
  ipv4Block: (place) => `203.0.113.${byteOf(place)}/32`,
  ipv6Block: (place) => `2001:db8:${byteOf(place).toString(16)}::/64`,
  macAddress: (place) => `02:00:00:${hexOf(place, 6).replace(/(..)(..)/, '$1:$2:')}`,
  phoneNumber: (place) => `00331999${String(hashOf(place) % 100_000).padStart(5, '0')}`,
  internationalPhoneNumber: (place) => `+33.1999${String(hashOf(place) % 100_000).padStart(5, '0')}`,
  any: textOf,
  void: () => null,
}

/** A text that tells which field it is of. */
function textOf(place: string): string {
  const name = nameOf(place)
  if (/email$/i.test(name)) return `${hexOf(place, 6)}@example.com`
  if (/(url|uri|link)$/i.test(name)) return `https://example.com/${hexOf(place, 6)}`
  return `${name}-${hexOf(place, 6)}`
}

/**
 * Makes a value: the same for the same place, which is a path with the fields that lead to it. Each field has a value, null where
 * a model leads back to itself.
 */
export function valueOf(shape: Shape, place: string, above: readonly Shape[] = []): unknown {
  switch (shape.is) {
    case 'primitive':
      return PRIMITIVES[shape.name]!(place)
    case 'enum':
      return chosen(shape.values, place)
    case 'map':
      return { [String(valueOf(shape.key, `${place}.key`))]: valueOf(shape.value, `${place}.value`, above) }
    case 'list': {
      const length = endsAt(shape.item, above) ? 0 : INNER
      return Array.from({ length }, (_, i) => valueOf(shape.item, `${place}#${i}`, above))
    }
    case 'object': {
      const within = [...above, shape]
      return Object.fromEntries(shape.fields.map((field) => [field.name, fieldValue(field, `${place}.${field.name}`, within)]))
    }
  }
}

function fieldValue({ shape, nullable }: Field, place: string, above: readonly Shape[]): unknown {
  return nullable && endsAt(shape, above) ? null : valueOf(shape, place, above)
}

/** Whether this goes no further: it leads back, or is deep enough. */
function endsAt(shape: Shape, above: readonly Shape[]): boolean {
  return shape.is === 'object' && (above.includes(shape) || above.length >= DEPTH)
}

function chosen(values: readonly (string | number)[], place: string): string | number {
  const isState = /(status|state)$/i.test(nameOf(place))
  return (isState ? firstLike(AT_REST, values) : undefined) ?? values[hashOf(place) % values.length]!
}

/** Values that differ, for the ids of a list. */
export function idsOf(shape: Shape, place: string, count: number): (string | number)[] {
  if (shape.is === 'enum') return shape.values.slice(0, count)
  const ids = new Set<string | number>()
  for (let i = 0; ids.size < count; i++) ids.add(valueOf(shape, `${place}#${i}`) as string | number)
  return [...ids]
}
