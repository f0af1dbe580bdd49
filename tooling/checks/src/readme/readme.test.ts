import type ts from 'typescript-6'
import { expect, test } from 'vitest'
import { createProgram } from '../program.ts'
import { root } from '../workspace.ts'
import { clientsOf, exportsOf, firstSentence } from './inventory.ts'
import { between, renderExports, renderMethods } from './render.ts'

const SOURCES = {
  api: `/** The way in. */
export interface ThingApi { request(path: string): Promise<unknown>; readonly origin: string }
`,
  crud: `import type { ThingApi } from './api.js'
/** Lists things. In no order. */
export function list(api: ThingApi): void {}
/**
 * Deletes a thing, see {@link list}: \`a | b\`
 * or more.
 *
 * Not this.
 */
export function remove(api: ThingApi, id: string): void {}
`,
  batch: `import type { ThingApi } from './api.js'
export interface CreateManyMethod {
  /** Makes many. */
  createMany(n: number): number
  createMany(n: string): string
}
/** The same. */
export function createMany(api: ThingApi, n: unknown): unknown { return n }
`,
  methods: `export { list, remove as delete } from './crud.js'`,
  index: `import type { ThingApi } from './api.js'
import type { CreateManyMethod } from './batch.js'
import type * as methods from './methods.js'
type Bound<M> = { readonly [K in keyof M]: M[K] extends (api: never, ...args: infer A) => infer R ? (...args: A) => R : never }
interface Things extends Bound<typeof methods>, CreateManyMethod {}
/** A client. */
export interface Shop { readonly api: ThingApi; readonly things: Things; readonly origin: string; close(): void }
/** Makes a client. */
export declare function createShop(): Shop
/** No client: nothing to call. */
export declare function createThing(): { name: string }
/** A class. */
export class Broken extends Error {}
export declare const answer: number
export type { ThingApi } from './api.js'
export { list as listThings, remove as deleteThing } from './crud.js'
export { createMany as createThings } from './batch.js'
`,
}

function read(changes: Partial<typeof SOURCES> = {}) {
  const files = Object.entries({ ...SOURCES, ...changes }).map(([name, text]) => ({ path: `${root}/.virtual/${name}.ts`, text, home: '.' }))
  const program = createProgram([], files, [])
  const checker = program.getTypeChecker()
  const moduleOf = (name: string) => checker.getSymbolAtLocation(program.getSourceFile(`${root}/.virtual/${name}.ts`)!)!
  return { checker, index: moduleOf('index'), crud: moduleOf('crud'), batch: moduleOf('batch') }
}

const usual = read()

test('methods are found behind mapped types and re-exports, and matched with their functions', () => {
  const { checker, index } = usual
  const { resources, standalone, findings } = clientsOf(checker, index)
  expect(resources).toEqual([
    {
      name: 'shop.things',
      methods: [
        { name: 'things.list', summary: 'Lists things.', standalone: 'listThings' },
        { name: 'things.delete', summary: 'Deletes a thing, see `list`: `a | b` or more.', standalone: 'deleteThing' },
        { name: 'things.createMany', summary: 'Makes many.', standalone: 'createThings' },
      ],
    },
  ])
  expect([...standalone]).toEqual(['listThings', 'deleteThing', 'createThings'])
  expect(findings).toEqual([])
})

const NESTED = {
  api: `/** Any way in. */
export interface AnyApi { readonly '~api'?: string; readonly origin: string }
export interface ThingApi extends AnyApi { readonly '~api'?: 'thing' }
`,
  crud: `import type { AnyApi } from './api.js'
/** Lists things. */
export function list<const I extends string = never>(api: AnyApi, include?: readonly I[]): I[] { return [...include ?? []] }
export function isError(error: unknown): boolean { return !error }
`,
  methods: `export { list } from './crud.js'`,
  index: `import type { ThingApi } from './api.js'
import type * as methods from './methods.js'
type Bound<M> = { readonly [K in keyof M]: M[K] extends (api: never, ...args: infer A) => infer R ? (...args: A) => R : never }
interface Things extends Bound<typeof methods> { list<const I extends string = never>(include?: readonly I[]): I[] }
/** Two clients. */
export interface Shop { readonly front: { readonly api: ThingApi; readonly things: Things }; close(): void }
/** Makes both. */
export declare function createShop(): Shop
`,
  batch: `export { isError, list as listThings } from './crud.js'`,
}

test('clients in a client are found, and functions of other entries, of all apis of a kind and generic ones', () => {
  const { checker, index, batch } = read(NESTED)
  expect(clientsOf(checker, index, [index, batch])).toEqual({
    resources: [{ name: 'shop.front.things', methods: [{ name: 'things.list', summary: 'Lists things.', standalone: 'listThings' }] }],
    standalone: new Set(['listThings']),
    findings: [],
  })
  expect(clientsOf(checker, index).findings).toEqual(['things.list has no function without a client'])
})

test('methods of the client itself are those that are named as a function is', () => {
  const { checker, index } = read({
    index: `import type { ThingApi } from './api.js'
/** A client. */
export interface Shop { readonly api: ThingApi;
  /** Lists all. */
  list(): void; close(): void }
/** Makes a client. */
export declare function createShop(): Shop
export { list, remove } from './crud.js'
`,
  })
  expect(clientsOf(checker, index)).toEqual({
    resources: [{ name: 'shop', methods: [{ name: 'shop.list', summary: 'Lists all.', standalone: 'list' }] }],
    standalone: new Set(['list']),
    findings: ['remove() is no method of a client'],
  })
})

const MORE = `${SOURCES.crud}/** Gets one. */\nexport function get(api: ThingApi): void {}\n`

test('a method without a function is a finding', () => {
  const { checker, index } = read({ crud: MORE, methods: `export { get, list, remove as delete } from './crud.js'` })
  expect(clientsOf(checker, index).findings).toEqual(['things.get has no function without a client'])
})

test('a function without a method is a finding', () => {
  const { checker, index } = read({ crud: MORE, index: `${SOURCES.index}export { get as getThing } from './crud.js'\n` })
  expect(clientsOf(checker, index).findings).toEqual(['getThing() is no method of a client'])
  expect(clientsOf(checker, index, [index], []).findings).toEqual([])
})

test('an entry offers functions, classes and types, each told once', () => {
  const { checker, index, crud } = usual
  const seen = new Set<ts.Symbol>()
  expect(exportsOf(checker, index, [`${root}/.virtual/`], seen)).toEqual({
    callable: [
      { name: 'createShop', summary: 'Makes a client.' },
      { name: 'createThing', summary: 'No client: nothing to call.' },
      { name: 'Broken', summary: 'A class.' },
      { name: 'listThings', summary: 'Lists things.' },
      { name: 'deleteThing', summary: 'Deletes a thing, see `list`: `a | b` or more.' },
      { name: 'createThings', summary: 'The same.' },
    ],
    types: ['Shop', 'ThingApi'],
    borrowed: [],
  })
  expect(exportsOf(checker, crud, [`${root}/.virtual/`], seen)).toEqual({ callable: [], types: [], borrowed: [] })
})

test('what another package wrote is borrowed, its types are left to it', () => {
  const { checker, index } = usual
  const borrowed = ['createShop', 'createThing', 'Broken', 'listThings', 'deleteThing', 'createThings']
  expect(exportsOf(checker, index, [`${root}/.elsewhere/`], new Set())).toEqual({ callable: [], types: [], borrowed })
})

test('the first sentence is that of the first paragraph', () => {
  expect(firstSentence('Needs server 1.8.0 or so. More.')).toBe('Needs server 1.8.0 or so.')
  expect(firstSentence('No full stop\n\nAnother paragraph.')).toBe('No full stop')
  expect(firstSentence('See {@link a} and {@link b | words}!')).toBe('See `a` and `b`!')
  expect(firstSentence('')).toBe('')
})

test('lists are tables as the formatter leaves them', () => {
  const resources = [{ name: 'shop.things', methods: [{ name: 'things.list', summary: 'Lists `a | b`.', standalone: 'listThings' }] }]
  const callable = [
    { name: 'listThings', summary: 'Lists.' },
    { name: 'parse', summary: 'Reads.' },
  ]
  const ofVersion = { ...resources[0]!, from: '@infra/shop/v2' }
  const clients = { resources: [ofVersion], standalone: new Set(['listThings', 'parse']), findings: [] }
  expect(renderMethods(clients, [])).toContain('### `shop.things` of `@infra/shop/v2`\n')
  const entries = [
    { specifier: '@infra/shop', callable, types: ['Shop', 'Thing'], borrowed: ['isNotFound', 'mapLimit'] },
    { specifier: '@infra/shop/common', callable: [], types: [], borrowed: [] },
    { specifier: '@infra/shop/msw', callable: [], types: ['State'], borrowed: [] },
  ]
  expect(renderMethods({ resources, standalone: new Set(['listThings']), findings: [] }, entries)).toBe(
    `### \`shop.things\`

| method        | as a function | what it does    |
| ------------- | ------------- | --------------- |
| \`things.list\` | \`listThings\`  | Lists \`a \\| b\`. |

### Other functions

| function | from          | what it does |
| -------- | ------------- | ------------ |
| \`parse\`  | \`@infra/shop\` | Reads.       |

Handed on from \`@infra/core\`: \`isNotFound\`, \`mapLimit\`.`,
  )
  expect(renderExports(entries)).toBe(
    `### \`@infra/shop\`

| name         | what it is |
| ------------ | ---------- |
| \`listThings\` | Lists.     |
| \`parse\`      | Reads.     |

Types: \`Shop\`, \`Thing\`.

### \`@infra/shop/msw\`

Types: \`State\`.`,
  )
})

test('a list goes between its markers, and nowhere without them', () => {
  expect(between('a\n<!-- methods -->\nold\n<!-- /methods -->\nb\n', 'methods', 'new')).toBe(
    'a\n<!-- methods -->\n\nnew\n\n<!-- /methods -->\nb\n',
  )
  expect(between('a <!-- /methods --> <!-- methods -->', 'methods', 'new')).toBeUndefined()
  expect(between('a <!-- methods -->', 'methods', 'new')).toBeUndefined()
  expect(between('', 'methods', 'new')).toBeUndefined()
})
