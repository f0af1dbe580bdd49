import { check } from './check.ts'
import { accessKeys } from './steps/access-keys.ts'
import { ending } from './steps/ending.ts'
import { failures } from './steps/failures.ts'
import { server } from './steps/server.ts'
import type { Steps, World } from './world.ts'

/** What became of one step. */
export interface Result {
  /** The entry of the package, and what the step proves. */
  readonly name: string
  /** Why it failed; absent when it did not. */
  readonly error?: string
}

/** What differs from runtime to runtime. */
export interface Runtime {
  /** The runtime's own way to show a value. */
  inspect(value: unknown): string
  /** Is told of each step as it ends. */
  report(result: Result): void
}

/** Does with one entry of the package what users do, and reports on each step. It runs anywhere; `own` are the steps of this entry alone. */
export async function scenario(entry: string, own: Steps, world: World, { inspect, report }: Runtime): Promise<void> {
  const steps: Steps = { 'runs where it should': runsWhereItShould, ...accessKeys, ...server, ...failures, ...own, ...ending(inspect) }
  for (const [name, step] of Object.entries(steps)) {
    const failure = await Promise.resolve(world)
      .then(step)
      .then(
        () => undefined,
        (error: unknown) => ({ error: error instanceof Error ? (error.stack ?? String(error)) : inspect(error) }),
      )
    report({ name: `${entry}: ${name}`, ...failure })
  }
  await world.close()
  // As a user would: whoever started this looks for secrets in what is printed.
  for (const error of world.errors) console.error(error)
}

function runsWhereItShould({ setup }: World): void {
  check(navigator.userAgent.startsWith(setup.userAgent), `This is ${navigator.userAgent}`)
}
