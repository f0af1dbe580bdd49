// Tries the packed packages in other runtimes, over real sockets. Needs a build; linux-x64 only.
//
//   npm run integrations                  all runtimes
//   npm run integrations -- bun deno      only these
//
// The last line is `N passed, N failed`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConsumer } from './consumer.ts'
import { endAll } from './execute.ts'
import { describe, total } from './report.ts'
import { installRuntimes, runtimes, supported, versionOf } from './runtimes.ts'
import type { Runtime } from './runtimes.ts'
import { tryRuntime } from './try.ts'
import type { Verdict } from './try.ts'

function selected(names: readonly string[]): readonly Runtime[] {
  const unknown = names.filter((name) => !runtimes.some((runtime) => runtime.name === name))
  if (unknown.length > 0) {
    console.error(`No runtime is called ${unknown.join(' or ')}. Known: ${runtimes.map(({ name }) => name).join(', ')}`)
    process.exit(2)
  }
  return names.length > 0 ? runtimes.filter(({ name }) => names.includes(name)) : runtimes
}

/** Tries every runtime, two at a time. */
async function tryAll(chosen: readonly Runtime[]): Promise<Verdict[]> {
  console.error('Installing the runtimes (300 MB, once) and the packed packages ...')
  await installRuntimes()
  const host = await createConsumer(folder)
  const certificates = await host.makeCertificates()
  writeFileSync(join(folder, 'authority.pem'), certificates.authority.cert)
  const verdicts: Verdict[] = []
  const waiting = chosen.values()
  const lane = async (): Promise<void> => {
    for (const runtime of waiting) {
      const started = performance.now()
      const found = await tryRuntime(runtime, folder, host, certificates)
      verdicts.push(...found)
      console.log(describe(`${runtime.name} ${versionOf(runtime)}`, found, performance.now() - started))
    }
  }
  await Promise.all([lane(), lane()])
  return verdicts
}

const chosen = selected(process.argv.slice(2))
const folder = mkdtempSync(join(tmpdir(), 'infra-integrations-'))
process.on('exit', () => {
  endAll()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130))

if (supported) {
  const verdicts = await tryAll(chosen).catch((error: unknown): Verdict[] => {
    console.error(error)
    return [{ name: 'the preparation', outcome: 'failed' }]
  })
  console.log(total(verdicts))
  process.exitCode = verdicts.some(({ outcome }) => outcome === 'failed') ? 1 : 0
} else {
  const reason = `the pinned packages are for linux-x64, and this is ${process.platform}-${process.arch}`
  for (const { name } of chosen) console.log(`– ${name.padEnd(22)} skipped: ${reason}`)
  console.log(total([]))
}
