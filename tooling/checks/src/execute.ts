import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import type { Check, Finished } from './check.ts'

/** How the programs of checks are run. */
export interface ExecuteOptions {
  /** The folder that they start in. */
  readonly root: string
  /** Whether they may use colours. */
  readonly coloured: boolean
  /** How long one may take before it is killed and counts as failed. */
  readonly timeoutMs: number
}

/** Runs the program of a check, and keeps all that it prints. */
export function execute({ command, args }: Check, { root, coloured, timeoutMs }: ExecuteOptions): Promise<Finished> {
  const { promise, resolve } = Promise.withResolvers<Finished>()
  // Programs look at their own output, which is no terminal here. Node warns when FORCE_COLOR and NO_COLOR are both set.
  const env = { ...process.env, FORCE_COLOR: coloured ? '1' : undefined }
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  const chunks: Buffer[] = []
  const finish = (code: number | null, ...last: string[]) => {
    clearTimeout(deadline)
    const output = [Buffer.concat(chunks).toString(), ...last].join('\n')
    resolve({ code: code ?? 1, output: coloured ? output : stripVTControlCharacters(output) })
  }
  const deadline = setTimeout(() => {
    child.kill('SIGKILL')
    // A child of its own may hold the pipes open.
    for (const stream of [child.stdout, child.stderr]) stream.destroy()
    finish(1, `Killed: it was still running after ${timeoutMs / 1000} s.`)
  }, timeoutMs)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('error', (error) => finish(1, `${command} could not be started: ${error.message}`))
  child.on('close', (code) => finish(code))
  return promise
}
