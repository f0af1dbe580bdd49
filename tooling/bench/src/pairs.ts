import type { Row, Scenario } from './scenarios.ts'
import type { Measured } from './worker/job.ts'

/** What was measured of one contender, round by round. */
export interface Series {
  readonly row: Row
  readonly samples: readonly Measured[]
}

/** Measures once, in a fresh process. */
export type Measure = (scenario: Scenario, row: Row) => Promise<Measured>

/**
 * Measures all contenders of a scenario in turn, so many rounds, in reversed order every other round: whatever slows the
 * machine down for a while slows down neighbours alike, and their ratio within a round stays.
 */
export async function measurePairs(
  scenario: Scenario,
  { rounds, measure, onTurn }: { rounds: number; measure: Measure; onTurn?: (round: number, row: Row) => void },
): Promise<Series[]> {
  const series = scenario.rows.map((row) => ({ row, samples: [] as Measured[] }))
  for (let round = 1; round <= rounds; round++) {
    for (const { row, samples } of round % 2 ? series : series.toReversed()) {
      onTurn?.(round, row)
      samples.push(await measure(scenario, row))
    }
  }
  return series
}
