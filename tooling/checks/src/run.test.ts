import { expect, test } from 'vitest'
import { judge, select } from './check.ts'
import type { Check, Finished, Stage } from './check.ts'
import { describe, total } from './report.ts'
import { run } from './run.ts'

const check = (name: string, needs?: string): Check => ({ name, command: 'tool', args: [name], ...(needs ? { needs } : {}) })
const plain = (_colour: string, text: string) => text

/** Runs stages whose programs end as told, and lists what began and ended. */
async function rehearse(stages: Stage[], ends: Record<string, Finished>, lanes = 2) {
  const log: string[] = []
  const outcomes = await run(stages, {
    lanes,
    async execute({ name }) {
      log.push(`> ${name}`)
      await new Promise((resolve) => setImmediate(resolve))
      return ends[name] ?? { code: 0, output: '' }
    },
    report: ({ check: { name } }) => log.push(`< ${name}`),
    now: () => 0,
  })
  return { outcomes, log }
}

test('a check is one, unless it counts', () => {
  expect(judge(check('a'), { code: 0, output: 'fine' }, 1)).toMatchObject({ ok: true, counted: false, passed: 1, failed: 0 })
  expect(judge(check('a'), { code: 3, output: 'fine' }, 1)).toMatchObject({ ok: false, counted: false, passed: 0, failed: 1 })
  expect(judge(check('a'), { code: 0, output: 'x\n\n12 passed, 0 failed\n' }, 1)).toMatchObject({
    ok: true,
    counted: true,
    passed: 12,
    failed: 0,
  })
})

test('a red exit code and a count without failures make one failure; a count with failures is red whatever the exit code', () => {
  expect(judge(check('a'), { code: 1, output: '12 passed, 0 failed' }, 1)).toMatchObject({ ok: false, passed: 12, failed: 1 })
  expect(judge(check('a'), { code: 1, output: '12 passed, 3 failed' }, 1)).toMatchObject({ ok: false, passed: 12, failed: 3 })
  expect(judge(check('a'), { code: 0, output: '12 passed, 3 failed' }, 1)).toMatchObject({ ok: false, passed: 12, failed: 3 })
})

test('the last count holds, also before a late warning; a count inside a line is none', () => {
  expect(judge(check('a'), { code: 0, output: '1 passed, 0 failed\n2 passed, 0 failed\n(late warning)' }, 1)).toMatchObject({ passed: 2 })
  expect(judge(check('a'), { code: 0, output: 'so far 7 passed, 0 failed' }, 1)).toMatchObject({ counted: false, passed: 1 })
})

test('stages follow each other; within one, as many run as there are lanes', async () => {
  const { log } = await rehearse([[check('a'), check('b'), check('c')], [check('d')]], {})
  expect(log).toEqual(['> a', '> b', '< a', '> c', '< b', '< c', '> d', '< d'])
})

test('what needs a failed check is passed over, and the sum is red', async () => {
  const { outcomes, log } = await rehearse([[check('build')], [check('sizes', 'build'), check('tests')]], {
    build: { code: 2, output: 'no' },
  })
  expect(log).toEqual(['> build', '< build', '< sizes', '> tests', '< tests'])
  expect(outcomes.map(({ check: { name }, ok, ran }) => [name, ok, ran])).toEqual([
    ['build', false, true],
    ['sizes', false, false],
    ['tests', true, true],
  ])
  expect(total(outcomes)).toBe('1 passed, 1 failed')
})

test('the total counts tests one by one and every other check as one', () => {
  const [tests, docs, sizes] = [{ ...check('tests'), tests: true }, check('docs'), check('sizes')]
  const outcomes = [
    judge(tests, { code: 1, output: '40 passed, 2 failed' }, 1),
    judge(docs, { code: 0, output: '500 passed, 0 failed' }, 1),
    judge(sizes, { code: 1, output: '3 passed, 4 failed' }, 1),
  ]
  expect(total(outcomes)).toBe('41 passed, 3 failed')
})

test('names select checks with what they need, and an unknown one is refused', () => {
  const stages = [[check('build'), check('lint')], [check('sizes', 'build')]]
  const names = (...wanted: string[]) => select(stages, wanted).map((stage) => stage.map(({ name }) => name))
  expect(names()).toEqual([['build', 'lint'], ['sizes']])
  expect(names('sizes')).toEqual([['build'], ['sizes']])
  expect(names('lint')).toEqual([['lint']])
  expect(() => names('lint', 'spell')).toThrow(new RangeError('No check is called spell. Known: build, lint, sizes'))
})

test('a green check is one line; a red one brings its output', () => {
  expect(describe(judge(check('lint'), { code: 0, output: 'noise' }, 1.26), plain)).toBe('✓ lint         1.3 s')
  expect(describe(judge(check('tests'), { code: 0, output: '12 passed, 0 failed' }, 10), plain)).toBe('✓ tests       10.0 s  12 passed')
  expect(describe(judge(check('tests'), { code: 1, output: 'why\n11 passed, 1 failed\n' }, 10), plain)).toBe(
    '✗ tests       10.0 s  11 passed, 1 failed\n\n$ tool tests\nwhy\n11 passed, 1 failed\n',
  )
})
