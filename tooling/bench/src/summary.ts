import type { Series } from './pairs.ts'
import type { Metric, Scenario } from './scenarios.ts'
import type { Measured } from './worker/job.ts'

/** One figure of one contender. */
export interface Figure {
  /** Median of the rounds: microseconds per piece, pieces per second, or bytes. */
  readonly value: number
  /** Median of the rounds' ratios to the floor of the same round. */
  readonly ratio: number
  /** Quartiles of these ratios: how sure the median is. */
  readonly spread: readonly [low: number, high: number]
  readonly target?: { readonly limit: number; readonly met: boolean }
}

/** One contender's figures. */
interface SummaryRow {
  readonly label: string
  readonly figures: Partial<Record<Metric, Figure>>
}

/** What a scenario came to. */
export interface Summary {
  readonly name: string
  readonly title: string
  readonly rows: readonly SummaryRow[]
}

/** The value below which the given share of the values lies, between two of them where it falls there. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)]!
  return low + (sorted[Math.ceil(at)]! - low) * (at % 1)
}

/** One metric of one measurement of `count` pieces. */
export function valueOf(metric: Metric, { cpuMs, wallMs, peakBytes }: Measured, count: number): number {
  switch (metric) {
    case 'cpu':
      return (cpuMs * 1000) / count
    case 'wall':
      return (wallMs * 1000) / count
    case 'rate':
      return (count * 1000) / wallMs
    case 'peak':
      return peakBytes
  }
}

/** Works out medians and ratios to the first contender. */
export function summarize({ name, title, work, metrics }: Scenario, series: readonly Series[]): Summary {
  const floor = series[0]!.samples
  const rows = series.map(({ row, samples }) => {
    const figures: Partial<Record<Metric, Figure>> = {}
    for (const metric of metrics) {
      const values = samples.map((sample) => valueOf(metric, sample, work.count))
      const ratios = values.map((value, round) => value / valueOf(metric, floor[round]!, work.count))
      const ratio = quantile(ratios, 0.5)
      const limit = row.targets?.[metric]
      figures[metric] = {
        value: quantile(values, 0.5),
        ratio,
        spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
        ...(limit !== undefined && { target: { limit, met: metric === 'rate' ? ratio >= limit : ratio <= limit } }),
      }
    }
    return { label: row.label ?? row.program, figures }
  })
  return { name, title, rows }
}
