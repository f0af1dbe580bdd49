// Compares what every entry of every package exports with the report of it that is kept in `packages/*/api`. Needs a build.
//
//   node tooling/api-reports/src/main.ts             fails on a difference
//   node tooling/api-reports/src/main.ts --update    writes the reports
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, strays, update } from './compare.ts'
import { findPackages } from './entries.ts'
import { reportsOf } from './report.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const packages = findPackages(root)
const temporary = mkdtempSync(join(tmpdir(), 'infra-api-'))
let passed = 0
let failed = 0
try {
  for (const [index, one] of packages.entries()) {
    const reports = await reportsOf(one, join(temporary, String(index)))
    if (process.argv.includes('--update')) update(one, reports)
    for (const { entry, complaints, text } of reports) {
      const problems = [...complaints, ...compare(entry.report, text)]
      console.log([`${problems.length > 0 ? 'FAILED' : 'ok    '}  ${entry.name}`, ...problems].join('\n          '))
      if (problems.length > 0) failed += 1
      else passed += 1
    }
    for (const stray of strays(one)) {
      console.log(`FAILED  ${stray} belongs to no entry`)
      failed += 1
    }
  }
} finally {
  rmSync(temporary, { recursive: true })
}
if (failed > 0) console.log('\nWhen the change is meant: pnpm run api --update, and commit the reports.')
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
