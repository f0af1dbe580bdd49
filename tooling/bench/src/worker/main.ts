// One measurement: `node main.ts '<a job as JSON>'` prints what was measured as JSON.
import { readFileSync } from 'node:fs'
import type { Job, Measured } from './job.ts'
import { openProgram } from './programs.ts'

const job = JSON.parse(process.argv[2]!) as Job
const program = await openProgram(job)
const work = program[job.task]!

async function repeat(times: number): Promise<void> {
  let left = times
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const done = await work()
      if (done !== job.total) throw new Error(`${job.program} did ${done} of ${job.total}`)
    }
  }
  await Promise.all(Array.from({ length: job.inFlight ?? 1 }, lane))
}

/** Not from `resourceUsage` where there is a choice: on Linux that counts what the parent held as well. */
function peakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024
}

await repeat(job.warmup)
const started = performance.now()
const before = process.cpuUsage()
await repeat(job.count)
const { user, system } = process.cpuUsage(before)
const measured: Measured = { cpuMs: (user + system) / 1000, wallMs: performance.now() - started, peakBytes: peakBytes() }
// Not at once: open sockets would hold the process, and a pipe may still be written to.
process.stdout.write(JSON.stringify(measured), () => process.exit())
