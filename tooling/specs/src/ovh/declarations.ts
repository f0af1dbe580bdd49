import { createModels } from './models.ts'
import { writeOperation } from './operations.ts'
import { createRegionNames } from './regions.ts'
import type { Regions } from './regions.ts'
import type { Family } from './schema.ts'
import { createNode, insert, readRoutes, writeNode } from './trie.ts'

const HEAD = '// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.'

/** What the families share. */
export const shared = `${HEAD}
/** A text that is none of the known ones: what is answered may be new. */
export type Text = string & {}
/** A number that is none of the known ones. */
export type Numeric = number & {}
/** A route that reads or deletes: its answer, the endpoints that had it in 2024, its query, and what is particular to it. */
export interface Read<Out, At, Query = unknown, More = unknown> {
\tout: Out
\tat: At
\tquery: Query
\tmore: More
}
/** A route that writes: likewise, with its body. */
export interface Write<Out, At, Body = unknown, More = unknown> {
\tout: Out
\tat: At
\tbody: Body
\tmore: More
}
`

/** Writes the declarations of one family: its routes as a tree, and the models that they need. */
export function writeFamily({ version, schema, name }: Family, regions: Regions): string {
  const models = createModels(schema, version)
  const sets = createRegionNames(regions)
  const root = createNode()
  for (const [path, operation] of operationsOf(schema)) {
    const full = version === 'v2' ? `/v2${path}` : path
    insert(root, full, operation.httpMethod, writeOperation(operation, models, sets.of(`${operation.httpMethod} ${full}`)))
  }
  const declared = [...models.declarations()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  return [
    HEAD,
    'export {}',
    "import type { Numeric, Read, Text, Write } from './route.js'",
    ...sets.declarations(),
    `/** The routes of ${version} below ${schema.resourcePath}. */`,
    `export interface ${name} {`,
    ...writeNode(root),
    '}',
    ...declared,
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

/** What a written family declares, read back: its routes, and its models by name. */
export function readFamily(text: string): { routes: Map<string, string>; models: Map<string, string>; sets: Map<string, string> } {
  const [tree = '', ...rest] = text.split(/^(?=export (?:interface|type) )/m).slice(1)
  const entries = (pattern: RegExp, texts: readonly string[]): Map<string, string> =>
    new Map(texts.map((one) => [pattern.exec(one)?.[1] ?? '', one]))
  const sets = new Map([...text.matchAll(/^type (\$\d+) = (.*)$/gm)].map(([, name = '', union = '']) => [name, union]))
  return { routes: readRoutes(tree.split('\n')), models: entries(/^export \w+ (\w+)/, rest), sets }
}
