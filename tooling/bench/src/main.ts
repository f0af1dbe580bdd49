// Measures against fetch, ky and undici, in paired runs: each figure in a fresh process, all contenders in turn, ratios within a round.
// It asserts nothing and is no part of `npm test`. Needs a build, which `pnpm run bench` makes.
//
//   pnpm run bench                             everything; about seven minutes
//   pnpm run bench --quick                     in little: does it work?
//   pnpm run bench --only call --rounds 15     one scenario, surer (call, parallel, list, large, validation, pinned)
//   pnpm run bench --node 24 --node 26         with these Nodes, from npm; a path will do too. Default: the one that runs this
//   pnpm run bench --json                      figures and samples as JSON
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs, styleText } from 'node:util'
import { findNode } from './nodes.ts'
import { measurePairs } from './pairs.ts'
import type { Measure, Series } from './pairs.ts'
import { table } from './report.ts'
import { createRunner } from './run-job.ts'
import { inLittle, scenarios } from './scenarios.ts'
import type { Row, Scenario } from './scenarios.ts'
import { startServer } from './server/start.ts'
import { summarize } from './summary.ts'

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    node: { type: 'string', multiple: true },
    rounds: { type: 'string' },
  },
})
const rounds = Number(options.rounds ?? (options.quick ? 1 : 7))
const chosen = scenarios
  .filter(({ name }) => options.only?.includes(name) ?? true)
  .map((scenario) => (options.quick ? inLittle(scenario) : scenario))
if (!Number.isInteger(rounds) || rounds < 1 || chosen.length < (options.only?.length ?? 1)) {
  console.error(`--rounds takes 1 or more, --only any of ${scenarios.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

/** Load of the machine above which neighbours are heard. */
const BUSY = 1.5

const paint = (style: Parameters<typeof styleText>[0], text: string): string => styleText(style, text, { stream: process.stdout })
const say = (text: string): void => void (options.json || console.log(text))

/** Where it stands, on one line of a terminal. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
}

/** One scenario, measured. Each process runs once before, for what the runtime keeps on disk. */
async function measureScenario(scenario: Scenario, measure: Measure): Promise<Series[]> {
  const first = inLittle(scenario)
  for (const row of scenario.rows) await measure(first, row)
  const onTurn = (round: number, { label, program }: Row): void =>
    progress(`${scenario.name}: round ${round} of ${rounds}, ${label ?? program}`)
  const series = await measurePairs(scenario, { rounds, measure, onTurn })
  progress('')
  return series
}

using server = await startServer()
const results: unknown[] = []
for (const { path, version } of (options.node ?? [undefined]).map(findNode)) {
  using runner = createRunner(path, server.cert)
  const measure: Measure = ({ work }, { program }) => runner.run({ ...work, program, server })
  const machine = `${process.platform}-${process.arch}, ${availableParallelism()} cores (${cpus()[0]?.model})`
  say(`\nNode ${version}, ${machine}; ${rounds} rounds, × is the median of the rounds' ratios to the first line\n`)
  for (const scenario of chosen) {
    const load = loadavg()[0]!
    const series = await measureScenario(scenario, measure)
    const summary = summarize(scenario, series)
    say(`${table(summary, paint)}\n`)
    if (load > BUSY && !options.quick)
      say(paint('dim', `  The machine was busy (load ${load.toFixed(1)}): trust the ratios only, and those of CPU first\n`))
    results.push({ node: version, machine, load, rounds, ...summary, samples: series.map(({ samples }) => samples) })
  }
}
if (options.json) console.log(JSON.stringify(results, undefined, 2))
