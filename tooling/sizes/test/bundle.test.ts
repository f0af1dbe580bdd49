import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { withEsbuild, withRollup } from '../src/bundle.ts'
import { explain } from '../src/explain.ts'
import { grouped, table } from '../src/report.ts'

test.each([
  ['esbuild', withEsbuild],
  ['rollup', withRollup],
])('%s bundles what a program uses, and says which files that is', async (_, bundle) => {
  const some = await bundle(`import * as v from 'valibot'\nexport const schema = v.string()`)
  expect(some.gzip).toBe(gzipSync(some.text, { level: 9 }).length)
  expect([...some.parts.keys()].filter((path) => path.startsWith('valibot/'))).toHaveLength(1)
  const none = await bundle(`import * as v from 'valibot'\nimport ky from 'ky'\nexport const one = 1`)
  expect([...none.parts.keys()].filter((path) => !path.includes('entry.js'))).toEqual([])
  expect(none.gzip).toBeLessThan(60)
  expect(none.text).toMatch(/^(?:var|const) \w+=1;export\{\w+ as one\};\n$/)
})

test('the explanation names each package with its size and its share', async () => {
  const text = await explain({
    name: 'both',
    code: `import ky from 'ky'\nimport * as v from 'valibot'\nexport const both = [ky, v.string()]`,
  })
  expect(text).toMatch(/^ {2}ky +\d\d \d{3} +\d \d{3}$/m)
  expect(text).toMatch(/^ {2}valibot(?: +\d+){2,4}$/m)
  expect(text).toMatch(/^ {4}distribution\/core\/Ky\.js +\d\d \d{3} +\d \d{3}$/m)
})

test('a table sets numbers to the right and ends with the verdict', () => {
  const rows = [{ cells: ['a', grouped(1_234_567)] }, { cells: ['long', '1'], ok: true }, { cells: ['c', '22'], ok: false }]
  expect(table('Title', ['', 'bytes'], rows)).toBe(
    ['Title', '            bytes', '  a     1 234 567', '  long          1  ok', '  c            22  FAILED', ''].join('\n'),
  )
})
