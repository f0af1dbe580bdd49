import { judge } from './check.ts'
import type { Check, Finished, Outcome, Stage } from './check.ts'

/** How the runner reaches the world, so that its logic can be tested without it. */
export interface Surroundings {
  /** Checks in flight at a time. */
  readonly lanes: number
  execute(check: Check): Promise<Finished>
  /** Told of every check as it ends. */
  report(outcome: Outcome): void
  now(): number
}

/** Runs the stages one after the other, and the checks of a stage side by side. */
export async function run(stages: readonly Stage[], surroundings: Surroundings): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const stage of stages) {
    const red = new Set(outcomes.filter((outcome) => !outcome.ok).map((outcome) => outcome.check.name))
    const waiting = stage.values()
    const lane = async (): Promise<void> => {
      for (const check of waiting) {
        const outcome = check.needs && red.has(check.needs) ? passOver(check) : await carryOut(check, surroundings)
        outcomes.push(outcome)
        surroundings.report(outcome)
      }
    }
    await Promise.all(Array.from({ length: surroundings.lanes }, lane))
  }
  return outcomes
}

async function carryOut(check: Check, { execute, now }: Surroundings): Promise<Outcome> {
  const started = now()
  const finished = await execute(check)
  return judge(check, finished, (now() - started) / 1000)
}

function passOver(check: Check): Outcome {
  return { check, ok: false, ran: false, counted: false, passed: 0, failed: 0, seconds: 0, output: '' }
}
