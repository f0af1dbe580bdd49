import { spawn } from 'node:child_process'

/** Where and with what a program runs. */
interface ShellOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Runs a program and gives what it printed to stdout, trimmed. */
export type Shell = (command: string, args: readonly string[], options?: ShellOptions) => Promise<string>

/** Runs programs one at a time and quietly. One that fails throws an error with all that it printed. */
export function createShell(root: string): Shell {
  return (command, args, { cwd = root, env } = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let stdout = ''
    let everything = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      everything += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      everything += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(stdout.trim())
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${everything.trim()}`))
    })
    return promise
  }
}
