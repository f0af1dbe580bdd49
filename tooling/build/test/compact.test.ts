import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import ts from 'typescript'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compact } from '../src/compact.ts'

const OPTIONS: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true, types: [] }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compact-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What an editor shows of each named thing of the declarations, and where its name leads. */
interface Seen {
  docs: { name: string; summary: string; tags: string[] }[]
  places: string[]
}

function look(path: string): Seen {
  const program = ts.createProgram([path], OPTIONS)
  const checker = program.getTypeChecker()
  const map = new TraceMap(readFileSync(`${path}.map`, 'utf8'), path)
  const file = program.getSourceFile(path)
  const seen: Seen = { docs: [], places: [] }
  file?.forEachChild(function visit(node): void {
    if (ts.isIdentifier(node)) {
      const { line, character } = file.getLineAndCharacterOfPosition(node.getStart())
      const origin = originalPositionFor(map, { line: line + 1, column: character })
      seen.places.push(`${node.text} ${origin.source}:${origin.line}:${origin.column}`)
      const symbol = checker.getSymbolAtLocation(node)
      if (symbol) {
        const tags = symbol.getJsDocTags(checker).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`)
        seen.docs.push({ name: node.text, summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)), tags })
      }
    }
    node.forEachChild(visit)
  })
  return seen
}

/** Emits the declarations of a source and compacts them; gives their text, and what was seen before and is seen after. */
function build(source: string): { text: string; before: Seen; after: Seen } {
  writeFileSync(join(folder, 'sample.ts'), source)
  writeFileSync(join(folder, 'other.ts'), 'export interface A {}\nexport interface B {}\n')
  const emit = { declaration: true, declarationMap: true, emitDeclarationOnly: true, outDir: join(folder, 'dist'), rootDir: folder }
  ts.createProgram([join(folder, 'sample.ts')], { ...OPTIONS, ...emit }).emit()
  const path = join(folder, 'dist/sample.d.ts')
  const before = look(path)
  compact(join(folder, 'dist'))
  return { text: readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL.*/, ''), before, after: look(path) }
}

/** Text as Markdown shows it: the lines of a paragraph are one. */
const shown = ({ docs }: Seen): Seen['docs'] =>
  docs.map(({ name, summary, tags }) => ({
    name,
    summary: folded(summary),
    tags: tags.map((tag) => (tag.startsWith('@example') ? tag : folded(tag))),
  }))
const folded = (text: string): string => text.replaceAll(/(?<!\n)\n(?!\n|- )/g, ' ')

/** A docstring of these lines, over a declaration. */
const doc = (...lines: string[]): string => ['/**', ...lines.map((line) => ` * ${line}`), ' */', 'export type T = 1'].join('\n')

test.each([
  ['one line', '/** What it is. */\nexport type T = 1', '/** What it is. */'],
  ['the lines of a paragraph and of tags', doc('One', 'two', '', '@see `b`', 'c', '@internal'), '/** One two\n@see `b` c\n@internal */'],
  ['indented lines of a tag', doc('@returns one', '  two', '@see b'), '/** @returns one two\n@see b */'],
  ['paragraphs', doc('One', 'two.', '', 'Three', 'four.'), '/** One two.\n\nThree four. */'],
  ['a list', doc('Either', '- one', '- two', '', '@remarks a', 'b'), '/** Either\n- one\n- two\n@remarks a b */'],
  ['a list in a list', doc('Either', '- one', '  - two'), '/**\n * Either\n * - one\n *   - two */'],
  ['a list with asterisks', doc('@remarks', '* one', '* two'), '/**\n * @remarks\n * * one\n * * two */'],
  ['a break at the end of a line', doc('One\\', 'two'), '/** One\\\ntwo */'],
  ['fenced code', doc('So:', '```', 'a()', 'b()', '```'), '/** So:\n```\na()\nb()\n``` */'],
  ['an example of one line', doc('One.', '', '@example', 'a()', '', '@see b'), '/** One.\n@example a()\n@see b */'],
  ['an example of more lines', doc('@example', 'a()', '', 'b()'), '/** @example a()\n\nb() */'],
  [
    'an example with indentation',
    doc('One', 'two.', '', '@throws X', 'when', '@example', 'a({', '  b,', '})'),
    '/** One two.\n * @throws X when\n * @example\n * a({\n *   b,\n * }) */',
  ],
])('lays out %s', (_, source, expected) => {
  const { text, before, after } = build(source)
  expect(text).toBe(`${expected} export type T = 1;`)
  expect(shown(after)).toEqual(shown(before))
})

const WHOLE = `import type { A } from './other.js'
import type { B } from './other.js'
/** First. */
export interface Both extends A {
  /**
   * Gets it,
   * in two lines.
   *
   * @example
   * get({
   *   deep: true,
   * })
   */
  get(/** How. */ how: B): B
  /** A field. */
  readonly field: A
  bare: 1
}
/** Twice. */
export declare function twice(a: A): A
/** Twice, of B. */
export declare function twice(b: B): B
export { type A } from './other.js'
export { type B } from './other.js'
`

test('lays a whole file out', () => {
  expect(build(WHOLE).text).toBe(`import type { A } from './other.js'; import type { B } from './other.js';
/** First. */ export interface Both extends A {
    /** Gets it, in two lines.
 * @example
 * get({
 *   deep: true,
 * }) */ get(/** How. */ how: B): B;
    /** A field. */ readonly field: A;
    bare: 1;
}
/** Twice. */ export declare function twice(a: A): A;
/** Twice, of B. */ export declare function twice(b: B): B;
export { type A } from './other.js'; export { type B } from './other.js';`)
})

test('an editor shows and reaches the same', () => {
  const { before, after } = build(WHOLE)
  expect(after.places).toEqual(before.places)
  expect(shown(after)).toEqual(shown(before))
  expect(after.docs).toContainEqual({ name: 'get', summary: 'Gets it, in two lines.', tags: ['@example get({\n  deep: true,\n})'] })
  expect(after.places).toContain(`field ${join(folder, 'sample.ts')}:16:11`)
})

test('leaves alone what is compact', () => {
  const { text } = build(WHOLE)
  const map = readFileSync(join(folder, 'dist/sample.d.ts.map'), 'utf8')
  compact(join(folder, 'dist'))
  expect(readFileSync(join(folder, 'dist/sample.d.ts'), 'utf8')).toBe(`${text}\n//# sourceMappingURL=sample.d.ts.map`)
  expect(readFileSync(join(folder, 'dist/sample.d.ts.map'), 'utf8')).toBe(map)
})
