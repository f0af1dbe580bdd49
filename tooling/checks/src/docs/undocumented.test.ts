import { expect, test } from 'vitest'
import { createProgram } from '../program.ts'
import { root } from '../workspace.ts'
import { checkDocstrings } from './undocumented.ts'

const file = (name: string, text: string) => ({ path: `${root}/.virtual/${name}.ts`, text, home: '.' })
const check = (...files: ReturnType<typeof file>[]) => {
  const { documented, findings } = checkDocstrings(createProgram([], files, []), [files[0]?.path ?? ''], (path) =>
    path.includes('/.virtual/'),
  )
  return { documented, findings: findings.map((finding) => finding.replace(`${root}/.virtual/`, '')).toSorted() }
}

test('every export and every public member needs words, wherever it is written', () => {
  const index = file(
    'index',
    `export { named as renamed } from './other.js'\nexport type * from './other.js'\n/** Said. */\nexport const said = 1\nexport const unsaid = 2\n`,
  )
  const other = file(
    'other',
    `export function named() {}
/** An interface. */
export interface Shape {
  /** Said. */
  said: string
  unsaid: string
  kind: 'literal'
  never?: undefined
  [Symbol.iterator](): Iterator<string>
}
/** A class. */
export class Thing {
  method(): void {}
  #secret = 1
  private hidden = 2
}
`,
  )
  expect(check(index, other)).toEqual({
    documented: 4,
    findings: [
      'index.ts:5: unsaid has no docstring',
      'other.ts:13: Thing.method has no docstring',
      'other.ts:1: renamed has no docstring',
      'other.ts:6: Shape.unsaid has no docstring',
    ],
  })
})

test('an overriding member may leave the words to its base, and overloads to one of them', () => {
  const index = file(
    'index',
    `/** A base. */
export class Base {
  /** Said. */
  run(): void {}
}
/** A child. */
export class Child extends Base {
  override run(): void {}
}
/** Said once. */
export function twice(a: string): void
export function twice(a: number): void
export function twice(): void {}
`,
  )
  expect(check(index)).toEqual({ documented: 5, findings: [] })
})

test('an entry that is not there is a finding', () => {
  const { findings } = checkDocstrings(createProgram([], [], []), ['/nowhere.ts'], () => true)
  expect(findings).toEqual(['/nowhere.ts: no such source, or it exports nothing'])
})
