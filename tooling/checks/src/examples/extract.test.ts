import { expect, test } from 'vitest'
import { examplesOfMarkdown, examplesOfSource } from './extract.ts'
import { freeNames } from './names.ts'

test('code of @example, with its line; a caption, fences and later tags are no code', () => {
  const source = `const before = 1
/**
 * Lists.
 *
 * @example In one go
 * const all = list()
 *   .map(x => x)
 *
 * @example
 * \`\`\`ts
 * import { list } from '@infra/core'
 * \`\`\`
 * @throws Error when not.
 */
export const list = 1
/** @example */
`
  expect(examplesOfSource('a.ts', source)).toEqual([
    { file: 'a.ts', line: 6, code: 'const all = list()\n  .map(x => x)' },
    { file: 'a.ts', line: 10, code: "\nimport { list } from '@infra/core'" },
    { file: 'a.ts', line: 17, code: '' },
  ])
})

test('code of ts blocks of Markdown; blocks in other languages are not ours', () => {
  const text = '# A\n\n```ts\nconst a = 1\n```\n\n```sh\nnpm i\n```\n\n```ts\nb()\n```\n'
  expect(examplesOfMarkdown('README.md', text)).toEqual([
    { file: 'README.md', line: 4, code: 'const a = 1' },
    { file: 'README.md', line: 12, code: 'b()' },
  ])
})

test('free names are those that are used and neither declared nor imported; members are no names', () => {
  const code = `
import fallback, { imported as renamed } from 'x'
import * as space from 'y'
const { a, b: [c, , d] } = outer.member
function own(): Result { return { key: shorthand, shorthand } }
class Mine { field = value }
interface Shape { prop: Other }
for (const item of list.items) space.use(item, renamed, fallback, a, c, d)`
  expect([...freeNames(code)].toSorted()).toEqual(['Other', 'Result', 'b', 'imported', 'item', 'list', 'outer', 'shorthand', 'value'])
})
