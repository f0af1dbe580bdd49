import { withEsbuild, withRollup } from './bundle.ts'
import type { Bundle } from './bundle.ts'
import { budgets } from './budgets.ts'
import type { Budget } from './budgets.ts'
import { grouped, table } from './report.ts'
import type { Result, Row } from './report.ts'

const bundlers = Object.entries({ esbuild: withEsbuild, rollup: withRollup })

interface Measured {
  budget: Budget
  bundler: string
  bundle: Bundle
}

/** Bundles every program with every bundler and holds it to its budget. */
export async function checkBundles(): Promise<Result> {
  const measured: Measured[] = []
  for (const budget of budgets) {
    for (const [bundler, bundle] of bundlers) measured.push({ budget, bundler, bundle: await bundle(budget.code, budget.leaveOut) })
  }
  const sizes = measured.map(({ budget: { name, limit }, bundler, bundle: { text, gzip } }): Row => {
    const cells = [`${name}, ${bundler}`, grouped(text.length), grouped(gzip), limit === undefined ? '' : grouped(limit)]
    return limit === undefined ? { cells } : { cells, ok: gzip <= limit }
  })
  const contents = measured.filter(({ budget }) => budget.without).map((one) => ({ ...one, found: strangers(one) }))
  const purity = contents.map(({ budget, bundler, found }): Row => ({
    cells: [`${budget.name}, ${bundler}`, found.join(', ') || 'nothing'],
    ok: found.length === 0,
  }))
  const text = [
    table('Bundles: bytes, minified and after gzip -9', ['', 'minified', 'gzip', 'at most'], sizes),
    table('What is in a bundle and should not be', ['', 'found'], purity),
  ].join('\n')
  return { text, rows: [...sizes, ...purity] }
}

function strangers({ budget: { without = {} }, bundle: { text, parts } }: Measured): string[] {
  const files = (without.files ?? []).filter((start) => [...parts.keys()].some((path) => path.startsWith(start)))
  return [...files, ...(without.text ?? []).filter((part) => text.includes(part))]
}
