import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Job, Measured } from './worker/job.ts'

const worker = fileURLToPath(new URL('worker/main.ts', import.meta.url))
const execute = promisify(execFile)

/** Runs jobs, each in a fresh process of the given Node. */
export interface Runner extends Disposable {
  run(job: Job): Promise<Measured>
}

/** Makes a runner for a Node, which trusts the certificate. */
export function createRunner(node: string, cert: string): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'infra-bench-'))
  const authority = join(folder, 'authority.pem')
  const cache = join(folder, 'cache')
  writeFileSync(authority, cert)
  mkdirSync(cache)
  const env = {
    ...process.env,
    NODE_EXTRA_CA_CERTS: authority,
    // Without it each process would translate the TypeScript of the worker, at 17 MB and 100 ms.
    NODE_COMPILE_CACHE: cache,
  }
  return {
    run: async (job) => {
      const { stdout } = await execute(node, [worker, JSON.stringify(job)], { env, timeout: 300_000 })
      return JSON.parse(stdout) as Measured
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}
