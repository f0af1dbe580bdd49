import { expect, test } from 'vitest'
import { measurePairs } from '../src/pairs.ts'
import { table } from '../src/report.ts'
import { inLittle, scenarios } from '../src/scenarios.ts'
import type { Row, Scenario } from '../src/scenarios.ts'
import { quantile, summarize, valueOf } from '../src/summary.ts'
import type { Measured } from '../src/worker/job.ts'

const scenario: Scenario = {
  name: 'call',
  title: 'A call',
  work: { task: 'server', total: 1, warmup: 0, count: 100 },
  metrics: ['cpu', 'rate'],
  rows: [
    { program: 'fetch', label: 'floor' },
    { program: 'ky', targets: { cpu: 1.5, rate: 0.5 } },
    { program: 'ours', targets: { cpu: 3 } },
  ],
}

const measured = (ms: number): Measured => ({ cpuMs: ms, wallMs: ms * 2, peakBytes: 3 * 2 ** 20 })

/** A machine that gets ten times slower from round to round. */
async function seriesOf(rounds: number): Promise<ReturnType<typeof measurePairs>> {
  const calls = new Map<Row, number>()
  return measurePairs(scenario, {
    rounds,
    measure: async (_, row) => {
      const round = calls.get(row) ?? 0
      calls.set(row, round + 1)
      return measured([10, 15, 40][scenario.rows.indexOf(row)]! * 10 ** round)
    },
  })
}

test('contenders take turns, in reversed order every other round', async () => {
  const turns: string[] = []
  const series = await measurePairs(scenario, {
    rounds: 3,
    measure: async (_, { program }) => measured(program.length),
    onTurn: (round, { program }) => turns.push(`${round} ${program}`),
  })
  expect(turns).toEqual(['1 fetch', '1 ky', '1 ours', '2 ours', '2 ky', '2 fetch', '3 fetch', '3 ky', '3 ours'])
  expect(series.map(({ row, samples }) => [row.program, samples.map(({ cpuMs }) => cpuMs)])).toEqual([
    ['fetch', [5, 5, 5]],
    ['ky', [2, 2, 2]],
    ['ours', [4, 4, 4]],
  ])
})

test('ratios are taken within a round, so a machine that slows down changes none', async () => {
  const { rows } = summarize(scenario, await seriesOf(3))
  expect(rows[1]).toEqual({
    label: 'ky',
    figures: {
      cpu: { value: 1500, ratio: 1.5, spread: [1.5, 1.5], target: { limit: 1.5, met: true } },
      rate: {
        value: 500 / 1.5,
        ratio: expect.closeTo(2 / 3),
        spread: [expect.closeTo(2 / 3), expect.closeTo(2 / 3)],
        target: { limit: 0.5, met: true },
      },
    },
  })
  expect(rows[2]!.figures.cpu).toEqual({ value: 4000, ratio: 4, spread: [4, 4], target: { limit: 3, met: false } })
})

test.each([
  [[3], 0.5, 3],
  [[1, 2], 0.5, 1.5],
  [[10, 9, 1, 2, 3], 0.5, 3],
  [[5, 1, 2, 3, 4], 0.25, 2],
  [[5, 1, 2, 3, 4], 0.75, 4],
  [[4, 1, 2, 3], 0.25, 1.75],
])('the quantile of %j at %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected)
})

test('per piece, or per second', () => {
  expect([
    valueOf('cpu', measured(10), 4),
    valueOf('wall', measured(10), 4),
    valueOf('rate', measured(10), 4),
    valueOf('peak', measured(10), 4),
  ]).toEqual([2500, 5000, 200, 3145728])
})

test('a table that a person can read', async () => {
  const plain = (_: string, text: string): string => text
  expect(table(summarize(scenario, await seriesOf(1)), plain)).toBe(
    [
      'A call',
      '                CPU     ×    quartiles     calls/s     ×    quartiles',
      '  floor      100 µs  1.00                    5,000  1.00',
      '  ky         150 µs  1.50    1.50–1.50       3,333  0.67    0.67–0.67  ✓ CPU ≤ 1.50  ✓ calls/s ≥ 0.50',
      '  ours       400 µs  4.00    4.00–4.00       1,250  0.25    0.25–0.25  ✗ CPU ≤ 3.00',
    ].join('\n'),
  )
})

test('names tell scenarios apart, and in little there is little to do and nothing to reach', () => {
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length)
  for (const { work, rows } of scenarios.map(inLittle)) {
    expect(work.count).toBeLessThanOrEqual(160)
    expect(work.total).toBeLessThanOrEqual(2000)
    expect(rows.some((row) => 'targets' in row)).toBe(false)
  }
})
