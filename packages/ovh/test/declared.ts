import { readFileSync, readdirSync } from 'node:fs'

/** A declared type, as far as answers and requests need it. */
export type Declared =
  | { is: 'text' | 'number' | 'truth' | 'nothing' | 'anything' | 'more' }
  | { is: 'literal'; value: string | number }
  | { is: 'union'; parts: Declared[] }
  | { is: 'list'; item: Declared }
  | { is: 'map'; value: Declared }
  | { is: 'object'; fields: () => DeclaredField[] }

interface DeclaredField {
  name: string
  optional: boolean
  type: Declared
}

/** One declared operation. */
export interface DeclaredRoute {
  method: string
  path: string
  out: Declared
  query: Declared
  body: Declared
}

const folder = new URL('../src/routes/', import.meta.url)
const TOKEN = /'(?:\\.|[^'\\])*'|[\w.$-]+|\[\]|[<>{}()|?:;,]/g
const PLAIN: Readonly<Record<string, Declared>> = {
  string: { is: 'text' },
  number: { is: 'number' },
  boolean: { is: 'truth' },
  void: { is: 'nothing' },
  null: { is: 'nothing' },
  undefined: { is: 'nothing' },
  unknown: { is: 'anything' },
  // An enum may have more values, of which nothing is known.
  Text: { is: 'more' },
  Numeric: { is: 'more' },
}

/** Reads the declared types of all routes, which know nothing of the emulator's table. */
export function declaredRoutes(): DeclaredRoute[] {
  const shared = readFileSync(new URL('shared.d.ts', folder), 'utf8')
  const files = readdirSync(folder).filter((file) => !/^(index|shared)\./.test(file))
  return files.flatMap((file) => routesOf(readFileSync(new URL(file, folder), 'utf8'), shared))
}

function routesOf(text: string, shared: string): DeclaredRoute[] {
  const models = modelsOf(shared + text)
  const [tree = ''] = text.split(/^(?=export (?:interface|type) )/m).slice(1)
  const path: string[] = []
  const routes: DeclaredRoute[] = []
  for (const line of tree.split('\n')) {
    const [, quoted, plain, rest = ''] = /^\t+(?:'([^']+)'|(\w+)): (.*)$/.exec(line) ?? []
    const [segment = '', method] = (quoted ?? plain ?? '').split('#')
    if (rest === '{') path.push(segment)
    else if (line.trim() === '}') path.pop()
    if (method === undefined) continue
    const { kind, out, taken } = new TypeReader(rest, models).operation()
    const [first, second] = taken
    const [body, query] = kind === 'Write' ? [first, second] : [second, first]
    const none: Declared = { is: 'nothing' }
    routes.push({ method, path: `/${[...path, segment].join('/')}`, out, query: query ?? none, body: body ?? none })
  }
  return routes
}

type Models = Map<string, (argument?: Declared) => Declared>

function modelsOf(text: string): Models {
  const models: Models = new Map()
  for (const [, name = '', value = ''] of text.matchAll(/^export type (\w+) = (.*)$/gm)) {
    let read: Declared | undefined
    models.set(name, () => (read ??= new TypeReader(value, models).type()))
  }
  for (const [, name = '', , fields = ''] of text.matchAll(/^export interface (\w+)(<T>)? \{(?:\}|\n(.*?)^\})/gms)) {
    const made = new Map<Declared | undefined, Declared>()
    models.set(name, (argument) => {
      const known = made.get(argument)
      if (known) return known
      let read: DeclaredField[] | undefined
      const model: Declared = {
        is: 'object',
        fields: () => (read ??= new TypeReader(fields.replaceAll('\n', ';'), models, argument).fields()),
      }
      made.set(argument, model)
      return model
    })
  }
  return models
}

/** Reads the words of a type, one after the other. */
class TypeReader {
  readonly #tokens: readonly string[]
  readonly #models: Models
  readonly #argument: Declared | undefined
  #at = 0

  constructor(text: string, models: Models, argument?: Declared) {
    this.#tokens = text.match(TOKEN) ?? []
    this.#models = models
    this.#argument = argument
  }

  #take(token: string): boolean {
    return this.#tokens[this.#at] === token && this.#at++ >= 0
  }

  type(): Declared {
    const parts = [this.#single()]
    while (this.#take('|')) parts.push(this.#single())
    return parts.length === 1 ? parts[0]! : { is: 'union', parts }
  }

  #single(): Declared {
    let one = this.#base(this.#tokens[this.#at++]!)
    while (this.#take('[]')) one = { is: 'list', item: one }
    return one
  }

  #base(token: string): Declared {
    if (token === '(') {
      const inner = this.type()
      this.#at++
      return inner
    }
    if (token === '{') {
      const all = this.fields()
      this.#at++
      return { is: 'object', fields: () => all }
    }
    if (token.startsWith("'")) return { is: 'literal', value: token.slice(1, -1) }
    if (/^-?\d/.test(token)) return { is: 'literal', value: Number(token) }
    const given = this.#take('<') ? this.#arguments() : []
    if (token === 'Partial') return given[0]!
    if (token === 'Record') return { is: 'map', value: given[1]! }
    if (token === 'T') return this.#argument!
    const model = PLAIN[token] ?? this.#models.get(token)?.(given[0])
    if (!model) throw new Error(`No such type: ${token}`)
    return model
  }

  #arguments(): Declared[] {
    const all = [this.type()]
    while (this.#take(',')) all.push(this.type())
    this.#at++
    return all
  }

  fields(): DeclaredField[] {
    const all: DeclaredField[] = []
    while (this.#at < this.#tokens.length && this.#tokens[this.#at] !== '}') {
      if (this.#take(';')) continue
      const name = this.#tokens[this.#at++]!.replaceAll("'", '')
      const optional = this.#take('?')
      this.#at++
      all.push({ name, optional, type: this.type() })
    }
    return all
  }

  /** `Read` or `Write`, what is answered, and the types after what else is known, which is a name alone. */
  operation(): { kind: string; out: Declared; taken: Declared[] } {
    const kind = this.#tokens[this.#at]!
    this.#at += 2
    const out = this.type()
    this.#at += 2
    const taken: Declared[] = []
    while (this.#take(',')) taken.push(this.type())
    return { kind, out, taken }
  }
}

/** Says where a value does not fit a declared type: each field, no other, and of enums the known values. */
export function misfit(type: Declared, value: unknown, place = 'the answer'): string | undefined {
  const said = (fits: boolean): string | undefined => (fits ? undefined : `${place} is ${JSON.stringify(value)}`)
  switch (type.is) {
    case 'text':
      return said(typeof value === 'string')
    case 'number':
      return said(typeof value === 'number' && Number.isFinite(value))
    case 'truth':
      return said(typeof value === 'boolean')
    case 'nothing':
      return said(value === null || value === undefined)
    case 'anything':
      return undefined
    case 'more':
      return said(false)
    case 'literal':
      return said(value === type.value)
    case 'union':
      return type.parts.some((part) => misfit(part, value) === undefined) ? undefined : said(false)
    case 'list':
      return Array.isArray(value) ? value.map((one, i) => misfit(type.item, one, `${place}[${i}]`)).find(Boolean) : said(false)
    case 'map':
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return said(false)
      const row = value as Record<string, unknown>
      if (type.is === 'map')
        return Object.keys(row)
          .map((key) => misfit(type.value, row[key], `${place}.${key}`))
          .find(Boolean)
      const fields = type.fields()
      const other = Object.keys(row).find((name) => fields.every((field) => field.name !== name))
      if (other !== undefined) return `${place} has ${other}`
      return fields
        .map((field) =>
          field.optional && row[field.name] === undefined ? undefined : misfit(field.type, row[field.name], `${place}.${field.name}`),
        )
        .find(Boolean)
    }
  }
}

/** A value of a declared type, with all of its fields as far as they do not lead back. */
export function sample(type: Declared, above: readonly Declared[] = [], leavesOut = false): unknown {
  switch (type.is) {
    case 'text':
      return '2026-01-01'
    case 'number':
      return 1
    case 'truth':
      return true
    case 'literal':
      return type.value
    case 'union': {
      const part = type.parts.find(({ is }) => is !== 'nothing' && is !== 'more')
      return sample(part!, above, leavesOut)
    }
    case 'list':
      return above.includes(type.item) ? [] : [sample(type.item, above, leavesOut)]
    case 'map':
    case 'anything':
      return {}
    case 'object': {
      const fields = type.fields().filter((field) => !field.optional || !(leavesOut || above.length > 3))
      return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, [...above, type], leavesOut)]))
    }
    default:
      return undefined
  }
}
