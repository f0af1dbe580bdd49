import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import type { Check, Finished } from './check.ts'

/** Runs the program of a check from the root of the repository, and keeps all that it prints. */
export function execute({ command, args }: Check, root: string, coloured: boolean): Promise<Finished> {
  const { promise, resolve } = Promise.withResolvers<Finished>()
  // Programs look at their own output, which is no terminal here; when both are set, Node warns about it.
  const env = coloured ? { ...process.env, FORCE_COLOR: '1' } : { ...process.env, FORCE_COLOR: undefined }
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('error', (error) => resolve({ code: 1, output: `${command} could not be started: ${error.message}` }))
  child.on('close', (code) => {
    const output = Buffer.concat(chunks).toString()
    resolve({ code: code ?? 1, output: coloured ? output : stripVTControlCharacters(output) })
  })
  return promise
}
