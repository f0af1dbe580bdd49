// What the packages cost those who use them, held to budgets. Needs a build.
//
//   node tooling/sizes/src/main.ts              the budgets
//   node tooling/sizes/src/main.ts --explain    and what each file adds to a bundle
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installPacked } from '@infra/build/install-packed'
import { budgets } from './budgets.ts'
import { checkBundles } from './bundles.ts'
import { explain } from './explain.ts'
import { consumers } from './consumers.ts'
import { checkInstall } from './install.ts'
import { checkTypes } from './types.ts'

const bundles = await checkBundles()
console.log(bundles.text)
if (process.argv.includes('--explain')) {
  for (const budget of budgets) if (budget.limit !== undefined) console.log(await explain(budget))
}

const rows = [...bundles.rows]
for (const consumer of consumers) {
  const folder = mkdtempSync(join(tmpdir(), 'infra-sizes-'))
  try {
    installPacked(folder, consumer.name)
    for (const check of [checkInstall, checkTypes]) {
      const { text, rows: found } = check(folder, consumer)
      console.log(text)
      rows.push(...found)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const failed = rows.filter(({ ok }) => ok === false).length
console.log(`${rows.filter(({ ok }) => ok).length} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
