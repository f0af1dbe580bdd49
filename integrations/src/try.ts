import { join } from 'node:path'
import type { Result } from '../program/scenario.ts'
import type { Certificates } from './certificates.ts'
import type { Host } from './consumer.ts'
import { run } from './execute.ts'
import type { Executed } from './execute.ts'
import { programOf } from './runtimes.ts'
import type { Limitation, Runtime } from './runtimes.ts'

/** What became of a step, seen from outside. */
export interface Verdict {
  readonly name: string
  readonly outcome: 'passed' | 'failed' | 'cannot'
  /** Why, when it did not pass. */
  readonly why?: string
}

/** A runtime that takes longer hangs. */
const TIMEOUT_MS = 60_000

/** Runs the scenario in one runtime, in a consumer's folder. */
export async function tryRuntime(runtime: Runtime, folder: string, host: Host, certificates: Certificates): Promise<Verdict[]> {
  await using servers = await host.startServers(runtime.userAgent, certificates)
  const authority = join(folder, 'authority.pem')
  const env = {
    SETUP: JSON.stringify(servers.setup),
    // Whom to trust: Node and Bun, Deno. For workerd its configuration says it.
    NODE_EXTRA_CA_CERTS: authority,
    DENO_CERT: authority,
    // Nothing is kept outside of the folder.
    HOME: folder,
    TMPDIR: folder,
    DENO_NO_UPDATE_CHECK: '1',
    DO_NOT_TRACK: '1',
    NO_COLOR: '1',
  }
  const executed = await run(programOf(runtime), runtime.args, { cwd: folder, env, timeoutMs: TIMEOUT_MS })
  const { results, ended } = read(executed.stdout)
  const printed = servers.secrets.filter((secret) => executed.stderr.includes(secret))
  return [
    ...results.map((result) => judge(result, runtime.cannot ?? {})),
    verdict('the program ends well', ended && executed.end === 0, () => ending(executed)),
    verdict('and at once: nothing is left running', executed.lingeredMs < 2000, () => `only after ${Math.round(executed.lingeredMs)} ms`),
    verdict(
      'console.error shows no secret',
      printed.length === 0 && executed.stderr.includes('NotFoundError'),
      () => `shown: ${printed.join()}`,
    ),
  ]
}

/** Reads the lines of a program. */
function read(stdout: string): { results: Result[]; ended: boolean } {
  const lines = stdout
    .split('\n')
    .filter((line) => /^\{.*\}$/.test(line))
    .map((line) => JSON.parse(line) as Result | { end: true })
  return { results: lines.filter((line) => 'name' in line), ended: lines.some((line) => 'end' in line) }
}

function judge({ name, error }: Result, cannot: Readonly<Record<string, Limitation>>): Verdict {
  const limitation = cannot[name]
  if (limitation && error === undefined) return { name, outcome: 'failed', why: `works now: take it off the list (${limitation.why})` }
  if (limitation && error?.includes(limitation.says)) return { name, outcome: 'cannot', why: limitation.why }
  return verdict(name, error === undefined, () => error!)
}

function verdict(name: string, ok: boolean, why: () => string): Verdict {
  return ok ? { name, outcome: 'passed' } : { name, outcome: 'failed', why: why() }
}

function ending({ end, stdout, stderr }: Executed): string {
  return [
    `ended with ${end} (SIGKILL: not within ${TIMEOUT_MS} ms)`,
    ...stdout.split('\n').slice(-3),
    ...stderr.split('\n').slice(-20),
  ].join('\n')
}
