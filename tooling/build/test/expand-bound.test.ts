import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import ts from 'typescript'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expandBound } from '../src/expand-bound.ts'

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  lib: ['lib.es2022.d.ts'],
  types: [],
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'expand-bound-'))
  cpSync(join(import.meta.dirname, 'fixture/src'), join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

function problems(program: ts.Program): string[] {
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

/** Emits the declarations of the fixture, with the given files added or replaced, and expands them. */
function build(sources: Record<string, string> = {}): string[] {
  for (const [path, text] of Object.entries(sources)) writeFileSync(join(folder, 'src', path), text)
  const files = ['client.ts', ...Object.keys(sources)].map((path) => join(folder, 'src', path))
  const program = ts.createProgram(files, {
    ...OPTIONS,
    declaration: true,
    declarationMap: true,
    emitDeclarationOnly: true,
    rootDir: join(folder, 'src'),
    outDir: join(folder, 'dist'),
  })
  expect(problems(program)).toEqual([])
  program.emit()
  return expandBound(join(folder, 'dist'))
}

/** Where the map of the client's declarations leads, from the first place after `before` where `text` stands. */
function sourceOf(text: string, before: string): { source: string | null; text: string | undefined } {
  const declarations = read('dist/client.d.ts')
  const head = declarations.slice(0, declarations.indexOf(text, declarations.indexOf(before)))
  const line = head.split('\n').length
  const map = new TraceMap(read('dist/client.d.ts.map'), join(folder, 'dist/client.d.ts.map'))
  const { source, line: sourceLine, column } = originalPositionFor(map, { line, column: head.length - head.lastIndexOf('\n') - 1 })
  if (source === null) return { source, text: undefined }
  const path = source.slice(folder.length + 1)
  const lines = read(path).split('\n')
  return { source: path, text: lines[sourceLine - 1]?.slice(column) }
}

test('writes every bound function out as a method with its docs', () => {
  expect(build()).toEqual(['Server', 'Keys'])
  expect(read('dist/client.d.ts')).toBe(readFileSync(join(import.meta.dirname, 'fixture/client.d.ts.expected'), 'utf8'))
})

test('leaves alone what has been written out already', () => {
  build()
  const once = [read('dist/client.d.ts'), read('dist/client.d.ts.map')]
  expect(expandBound(join(folder, 'dist'))).toEqual([])
  expect([read('dist/client.d.ts'), read('dist/client.d.ts.map')]).toEqual(once)
})

test('the methods are those of the mapped type', () => {
  build()
  const file = join(folder, 'same.ts')
  writeFileSync(
    file,
    `import type { Bound } from './dist/api.js'
     import type { Keys, Server } from './dist/client.js'
     import type * as keys from './dist/keys/methods.js'
     import type * as server from './dist/server/methods.js'
     type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
     type Plain<T> = { readonly [K in keyof T]: T[K] }
     export const same: [Same<Plain<Omit<Server, 'close'>>, Bound<typeof server>>, Same<Plain<Omit<Keys, 'count'>>, Bound<typeof keys>>] = [true, true]`,
  )
  expect(problems(ts.createProgram([file], { ...OPTIONS, noEmit: true }))).toEqual([])
})

test('the declaration map leads to the functions, and still to everything else', () => {
  build()
  const at = 'interface Server'
  expect(sourceOf('rename(name', at)).toEqual({
    source: 'src/server/crud.ts',
    text: expect.stringMatching(/^rename\(api: Api, name/) as string,
  })
  expect(sourceOf('/**\n     * Renames', at)).toEqual({ source: 'src/server/crud.ts', text: '/**' })
  expect(sourceOf('delete(', at)).toEqual({ source: 'src/server/actions.ts', text: expect.stringMatching(/^remove\(api: Api/) as string })
  expect(sourceOf('undocumented(', at)).toEqual({
    source: 'src/server/crud.ts',
    text: expect.stringMatching(/^undocumented\(api/) as string,
  })
  expect(sourceOf('list(', at)).toEqual({ source: 'src/keys/methods.ts', text: expect.stringMatching(/^list\(api: Api/) as string })
  expect(sourceOf('count:', at)).toEqual({ source: 'src/client.ts', text: 'count: number' })
  expect(sourceOf('Server extends', at)).toEqual({
    source: 'src/client.ts',
    text: expect.stringMatching(/^Server extends Bound/) as string,
  })
  expect(sourceOf('names(', at)).toEqual({ source: 'src/client.ts', text: expect.stringMatching(/^names\(options/) as string })
})

const METHODS = `import type { Api, Bound } from './api.js'\nimport * as extra from './extra.js'\nexport interface Extra extends Bound<typeof extra> {}\n`

const GENERIC = `import type { Api } from './api.js'
export type Name = 'a' | 'b'
/** Picks. */
export function pick<const N extends Name = never>(api: Api, names: readonly N[] = []): N[] { return [...names] }
/** Last. */
export function last<T>(api: Api, values: T[]): T | undefined { return values.at(-1) }
`
const BINDS_GENERIC = `import type { Api, Bound } from './api.js'
import type * as extra from './extra.js'
import type { Name } from './extra.js'
type Rest<F> = F extends (api: never, ...args: infer A) => unknown ? A : never
/** More. */
export interface Extra extends Bound<typeof extra> {
  /** How many. */
  readonly count: number
  last<T>(...args: Rest<typeof extra.last<T>>): ReturnType<typeof extra.last<T>>
  pick<const N extends Name = never>(
    ...args: Rest<typeof extra.pick<N>>
  ): ReturnType<typeof extra.pick<N>>
}
`

test('a generic function is written out in the place of the method that stands for it', () => {
  build({ 'extra.ts': GENERIC, 'more.ts': BINDS_GENERIC })
  expect(read('dist/more.d.ts')).toMatch(/^import type \{ Name \} from '.\/extra.js';\ntype/)
  expect(read('dist/more.d.ts')).toContain(`
export interface Extra {
    /** Picks. */
    pick<const N extends Name = never>(names?: readonly N[]): N[];
    /** Last. */
    last<T>(values: T[]): T | undefined;
    /** How many. */
    readonly count: number;
}
`)
})

test('a method that stands for a generic function has its type parameters', () => {
  const text = BINDS_GENERIC.replace('const N extends Name = never', 'N extends Name')
  expect(() => build({ 'extra.ts': GENERIC, 'more.ts': text })).toThrow(
    '`pick` must have the type parameters of its function: <const N extends Name = never>',
  )
})

test.each([
  ['generic', `export function pick<T>(api: Api, value: T): T { return value }`, '`pick` is generic, which a bound method loses'],
  [
    'overloaded',
    `export function pick(api: Api, value: 1): 1\nexport function pick(api: Api, value: 2): 2\nexport function pick(api: Api, value: 1 | 2): 1 | 2 { return value }`,
    '`pick` has overloads, which a bound method loses',
  ],
  ['without an api', `export function pick(): 1 { return 1 }`, '`pick` does not take an api'],
  ['not a function', `export const pick = (api: Api) => api`, '`pick` is bound, but is not a plain function'],
  [
    'of a type that is not exported',
    `interface Hidden { a: 1 }\nexport function pick(api: Api): Hidden { return { a: 1 } }`,
    'export `Hidden`: a bound method names it',
  ],
])('refuses a function that is %s', (_, extra, message) => {
  expect(() => build({ 'extra.ts': `import type { Api } from './api.js'\n${extra}\n`, 'more.ts': METHODS })).toThrow(message)
})

test('refuses a `Bound` that is no parent of an interface, naming the place', () => {
  const text = METHODS.replace('interface Extra extends Bound<typeof extra> {}', 'type Extra = Bound<typeof extra>')
  expect(() =>
    build({ 'extra.ts': `import type { Api } from './api.js'\nexport function get(api: Api): void {}\n`, 'more.ts': text }),
  ).toThrow(/more\.d\.ts:3:21: write `interface X extends Bound<typeof functions> \{\}` and use X here$/)
})

test('a function of another package brings its docs, and its type from there', () => {
  const other = join(folder, 'node_modules/other')
  mkdirSync(other, { recursive: true })
  writeFileSync(join(other, 'package.json'), '{ "name": "other", "type": "module", "types": "index.d.ts" }')
  writeFileSync(join(other, 'index.d.ts'), '/** Does one thing. */\nexport declare function one(api: object): void\n')
  build({ 'extra.ts': `export * from 'other'\n`, 'more.ts': METHODS })
  const text = readFileSync(join(folder, 'dist/more.d.ts'), 'utf8')
  expect(text).toMatch(/\/\*\* Does one thing. \*\/\s+one: Bound<typeof extra>\['one'\];/)
  expect(text).toMatch(/import (type )?\* as extra from/)
})

test('refuses a name that means a global in one function and an import in another', () => {
  const head = `import type { Api } from './api.js'\n`
  const sources = {
    'date.ts': 'export interface Date { mine: true }\n',
    'one.ts': `${head}import type { Date } from './date.js'\nexport function one(api: Api): Date { return { mine: true } }\n`,
    'two.ts': `${head}export function two(api: Api, at: Date): void {}\n`,
    'extra.ts': `export * from './one.js'\nexport * from './two.js'\n`,
    'more.ts': METHODS,
  }
  expect(() => build(sources)).toThrow('`Date` is global here, but the name of an import of another bound function')
})
