// Runs every check and ends with the plain line `N passed, N failed`: each test counts, and each check without a count is one.
//
//   npm test                    all of them
//   npm test -- lint types      only these, and what they need
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { select } from './check.ts'
import type { Stage } from './check.ts'
import { execute } from './execute.ts'
import { stages } from './list.ts'
import { describe, paintFor, total } from './report.ts'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const coloured = process.stdout.isTTY && !process.env['NO_COLOR']
const paint = paintFor(process.stdout)

function selected(): Stage[] {
  try {
    return select(stages, process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}

const started = performance.now()
const outcomes = await run(selected(), {
  lanes: availableParallelism(),
  execute: (check) => execute(check, { root, coloured, timeoutMs: 600_000 }),
  report: (outcome) => console.log(describe(outcome, paint)),
  now: () => performance.now(),
})
console.log(`\n${outcomes.length} checks in ${((performance.now() - started) / 1000).toFixed(1)} s`)
console.log(total(outcomes))
process.exitCode = outcomes.every((outcome) => outcome.ok) ? 0 : 1
