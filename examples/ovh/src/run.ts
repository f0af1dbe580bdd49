import { isInfraError } from '@infra/ovh'
import type { Ovh } from '@infra/ovh'
import { ovhFromConfig } from '@infra/ovh/node'

/** Runs a program when its file is the one that was started: with the client that the environment and ovh.conf set up. */
export async function run<R>(file: string, program: (ovh: Ovh<R>, args: readonly string[]) => Promise<void>): Promise<void> {
  if (process.argv[1] !== file) return
  try {
    const ovh = ovhFromConfig<R>()
    await program(ovh, process.argv.slice(2))
    await ovh.close()
  } catch (error) {
    console.error(isInfraError(error) ? error.message : error)
    process.exitCode = 1
  }
}
