import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'

/** How a program is started. */
export interface Execution {
  readonly cwd: string
  /** The whole environment. Default: ours. */
  readonly env?: Readonly<Record<string, string>>
  /** After how many milliseconds it is ended. Default: never. */
  readonly timeoutMs?: number
}

/** What a program left behind. */
export interface Executed {
  /** Exit code; the name of the signal when it was ended by one. */
  readonly end: number | string
  readonly stdout: string
  readonly stderr: string
  /** How long it lived on after its last line on stdout. */
  readonly lingeredMs: number
}

const running = new Set<ChildProcess>()

/** Ends every program that is still at work. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Runs a program to its end, whatever that is. */
export function run(command: string, args: readonly string[], { cwd, env, timeoutMs }: Execution): Promise<Executed> {
  const { promise, resolve, reject } = Promise.withResolvers<Executed>()
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
  })
  running.add(child)
  let [stdout, stderr, spokeAt] = ['', '', performance.now()]
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    spokeAt = performance.now()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.on('error', reject)
  child.on('exit', () => running.delete(child))
  child.on('close', (code, signal) => {
    resolve({ end: code ?? signal ?? 'unknown', stdout, stderr, lingeredMs: performance.now() - spokeAt })
  })
  return promise
}

/** Runs a program that must end well; else it throws what the program printed. */
export async function execute(command: string, args: readonly string[], execution: Execution): Promise<void> {
  const { end, stdout, stderr } = await run(command, args, execution)
  if (end !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${end}:\n${stdout}${stderr}`.trim())
}
