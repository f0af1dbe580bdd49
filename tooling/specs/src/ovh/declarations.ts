import { createModels } from './models.ts'
import { writeOperation } from './operations.ts'
import { createFacts, readFacts } from './facts.ts'
import type { Regions } from './regions.ts'
import type { Family } from './schema.ts'
import { needs } from './shared.ts'
import type { Declarations } from './shared.ts'
import { createNode, insert, readRoutes, writeNode } from './trie.ts'

const HEAD = '// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.'

/** What every family is written with. */
const BASE = `/** A text that is none of the known ones: what is answered may be new. */
export type Text = string & {}
/** A number that is none of the known ones. */
export type Numeric = number & {}
/** A route that reads or deletes: its answer, what else is known of it, and what it takes. */
export interface Read<Out, Facts, Query = unknown, Body = unknown> {
\tout: Out
\tfacts: Facts
\tquery: Query
\tbody: Body
}
/** A route that writes: likewise. */
export interface Write<Out, Facts, Body = unknown, Query = unknown> {
\tout: Out
\tfacts: Facts
\tquery: Query
\tbody: Body
}
`

/** What is declared of one family. */
export interface Description {
  readonly family: Family
  readonly tree: readonly string[]
  readonly facts: readonly string[]
  readonly models: Declarations
}

/** Describes a family: its routes as a tree, and the models that they need. */
export function describe(family: Family, regions: Regions): Description {
  const { version, schema } = family
  const models = createModels(schema, version)
  const facts = createFacts()
  const root = createNode()
  for (const [path, operation] of operationsOf(schema)) {
    const full = version === 'v2' ? `/v2${path}` : path
    const name = facts.nameOf(operation, regions.get(`${operation.httpMethod} ${full}`))
    insert(root, full, operation.httpMethod, writeOperation(operation, models, name))
  }
  return { family, tree: writeNode(root), facts: facts.declarations(), models: models.declarations() }
}

const sorted = (models: Declarations): string[] => [...models].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)

/** Writes what families share. */
export const writeShared = (shared: Declarations): string => `${[HEAD, BASE + sorted(shared).join('\n')].join('\n')}\n`

/** Writes the declarations of one family. */
export function writeFamily({ family, tree, facts, models }: Description, shared: Declarations): string {
  const own = new Map([...models].filter(([name, text]) => shared.get(name) !== text))
  const used = new Set([...tree, ...own.values()].flatMap((text) => needs(` ${text}`, shared)).filter((name) => !own.has(name)))
  return [
    HEAD,
    'export {}',
    `import type { Numeric, Read, Text, Write } from './shared.js'`,
    ...(used.size > 0 ? [`import type { ${[...used].toSorted().join(', ')} } from './shared.js'`] : []),
    ...facts,
    `/** The routes of ${family.version} below ${family.schema.resourcePath}. */`,
    `export interface ${family.name} {`,
    ...tree,
    '}',
    ...sorted(own),
    '',
  ].join('\n')
}

/** In the order of paths and methods, so that the same facts give the same text. */
function operationsOf({ apis = [] }: Family['schema']): [string, (typeof apis)[number]['operations'][number]][] {
  return apis
    .flatMap(({ path, operations }) => operations.map((operation) => [path, operation] as [string, typeof operation]))
    .toSorted(([a, one], [b, two]) => (`${a} ${one.httpMethod}` < `${b} ${two.httpMethod}` ? -1 : 1))
}

/** Writes the routes of all families. */
export function writeIndex(families: readonly Family[]): string {
  const names = families.map(({ name }) => name)
  return [
    HEAD,
    ...families.map(({ name, file }) => `import type { ${name} } from './${file}.js'`),
    '/** The routes of all families. */',
    `export type AllRoutes = ${names.join(' & ')}`,
    `export type { ${names.join(', ')} }`,
    '',
  ].join('\n')
}

/** What a written family declares, read back. */
export interface Written {
  /** By method and path: the operation. */
  readonly routes: ReadonlyMap<string, string>
  /** By method and path: what else is known of it. */
  readonly facts: ReadonlyMap<string, string>
  /** By name. */
  readonly models: ReadonlyMap<string, string>
}

/** Reads a written family. The names of facts differ from run to run, so operations are given with `$` in their place. */
export function readFamily(text: string): Written {
  const [tree = '', ...rest] = text.split(/^(?=export (?:interface|type) )/m).slice(1)
  const facts = readFacts(text)
  const written = [...readRoutes(tree.split('\n'))]
  const name = /(?<=, )\$\d+(?=[,>])/
  return {
    routes: new Map(written.map(([route, operation]) => [route, operation.replace(name, '$$')])),
    facts: new Map(written.map(([route, operation]) => [route, facts.get(name.exec(operation)?.[0] ?? '') ?? ''])),
    models: new Map(rest.map((one) => [/^export \w+ (\w+)/.exec(one)?.[1] ?? '', one])),
  }
}
