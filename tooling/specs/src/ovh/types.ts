/** How a model is used: as answered, or as sent. */
export type Side = 'answered' | 'sent'

/** Writes OVH's type expressions as TypeScript, and keeps what models they name. */
export interface TypeWriter {
  (type: string, side: Side): string
}

const NUMBERS = new Set(['long', 'int', 'integer', 'double', 'float'])
const TEXTS = new Set(
  'string uuid text password date datetime time duration ip ipv4 ipv6 ipBlock ipv4Block ipv6Block macAddress phoneNumber internationalPhoneNumber'.split(
    ' ',
  ),
)

/**
 * Makes a writer that asks `named` for whatever is no primitive. Types nest as `map[K]V`, `T[]` or `[]T`, and `Name<A>`; `alias:string`
 * says what an alias is on the wire.
 */
export function createTypeWriter(named: (name: string, side: Side) => string): TypeWriter {
  const write: TypeWriter = (type, side) => {
    if (type.endsWith('[]')) return listOf(write(type.slice(0, -2), side))
    if (type.startsWith('[]')) return listOf(write(type.slice(2), side))
    const map = /^map\[([^\]]+)\](.+)$/.exec(type)
    if (map) return mapOf(write(map[1] ?? '', side), write(map[2] ?? '', side))
    const generic = /^([^<]+)<(.+)>$/.exec(type)
    if (generic) return `${named(`${generic[1]}<T>`, side)}<${write(generic[2] ?? '', side)}>`
    const wire = type.split(':').at(-1) ?? type
    return primitive(wire) ?? named(wire, side)
  }
  return write
}

function primitive(type: string): string | undefined {
  if (TEXTS.has(type)) return 'string'
  if (NUMBERS.has(type)) return 'number'
  if (type === 'boolean' || type === 'void') return type
  if (type === 'T') return 'T'
  return type === 'any' ? 'unknown' : undefined
}

const listOf = (item: string): string => (item.includes(' ') ? `(${item})[]` : `${item}[]`)

const mapOf = (key: string, value: string): string =>
  key === 'string' || key === 'number' ? `Record<${key}, ${value}>` : `Partial<Record<${key}, ${value}>>`

/** A key of an interface, in quotes only where it needs them. */
export const keyOf = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`)

/** A string as a literal type. */
export const textOf = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
