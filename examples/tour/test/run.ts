import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A tour that runs as a program of its own. */
export interface Running {
  readonly child: ChildProcess
  /** What it printed so far. */
  readonly stdout: string
  /** Its end. */
  readonly ended: Promise<Ended>
  /** Waits until it has printed something. Rejects when it ends before. */
  printed(text: string): Promise<void>
}

/** What a tour that has ended leaves. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Starts a tour from the sources, without a build, with output to pipes. */
export function start(args: string[], env: Record<string, string> = {}): Running {
  const child = spawn(
    process.execPath,
    ['--conditions=@infra/source', '--import', new URL('sources.ts', import.meta.url).href, file('../src/main.ts'), ...args],
    {
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, DEV_CWD: undefined, LC_ALL: 'C.UTF-8', TERM: 'xterm', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const out = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text))
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...out })))
  return {
    child,
    ended,
    get stdout() {
      return out.stdout
    },
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => out.stdout.includes(text) && resolve()
        child.stdout.on('data', look)
        void ended.then(({ stderr }) => reject(new Error(`It ended without "${text}": ${stderr}`)))
        look()
      }),
  }
}

/** Runs a tour to its end. */
export const run = (args: string[], env?: Record<string, string>): Promise<Ended> => start(args, env).ended
