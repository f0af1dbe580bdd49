import type { Metric } from './scenarios.ts'
import type { Figure, Summary } from './summary.ts'

/** Colours text, or does not. */
export type Paint = (colour: 'green' | 'red' | 'dim' | 'bold', text: string) => string

const HEADS: Readonly<Record<Metric, string>> = { cpu: 'CPU', wall: 'time', rate: 'calls/s', peak: 'peak' }

function amount(metric: Metric, value: number): string {
  if (metric === 'rate') return Math.round(value).toLocaleString('en')
  if (metric === 'peak') return `${(value / 2 ** 20).toFixed(0)} MiB`
  if (value < 10_000) return `${value.toFixed(0)} µs`
  return value < 1e6 ? `${(value / 1000).toFixed(1)} ms` : `${(value / 1e6).toFixed(2)} s`
}

/** The targets of a contender and whether they were met. */
function verdict(figures: Partial<Record<Metric, Figure>>, paint: Paint): string {
  const entries = Object.entries(figures) as [Metric, Figure][]
  return entries
    .flatMap(([metric, { target }]) => {
      if (!target) return []
      const mark = target.met ? paint('green', '✓') : paint('red', '✗')
      return [`${mark} ${HEADS[metric]} ${metric === 'rate' ? '≥' : '≤'} ${target.limit.toFixed(2)}`]
    })
    .join('  ')
}

/** One scenario as a table: per metric the median, its ratio to the first line, and the quartiles of the ratio. */
export function table({ title, rows }: Summary, paint: Paint): string {
  const width = Math.max(...rows.map(({ label }) => label.length))
  const metrics = Object.keys(rows[0]!.figures) as Metric[]
  const head = metrics.map((metric) => `${HEADS[metric].padStart(12)}${'×'.padStart(6)}${'quartiles'.padStart(13)}`).join('')
  const lines = rows.map(({ label, figures }, i) => {
    const cells = metrics.map((metric) => {
      const { value, ratio, spread } = figures[metric]!
      const quartiles = i === 0 ? '' : spread.map((side) => side.toFixed(2)).join('–')
      return `${amount(metric, value).padStart(12)}${paint('bold', ratio.toFixed(2).padStart(6))}${paint('dim', quartiles.padStart(13))}`
    })
    return `  ${label.padEnd(width)}${cells.join('')}  ${verdict(figures, paint)}`.trimEnd()
  })
  return [paint('bold', title), paint('dim', `  ${' '.repeat(width)}${head}`), ...lines].join('\n')
}
