import { createJexactyl } from '../v4/jexactyl.js'
import type { JexactylV4 } from '../v4/jexactyl.js'
import { fromEnv } from './env.js'
import type { Environment, OtherOptions } from './env.js'

/**
 * Creates the client of a panel of 4.x from the environment: the panel's address is in `JEXACTYL_URL`, keys are in
 * `JEXACTYL_CLIENT_KEY` and `JEXACTYL_APPLICATION_KEY`, of which one is enough.
 *
 * Throws `ConfigurationError` when the address or both keys are not set, or as `createJexactyl` does.
 *
 * @example
 * const panel = jexactylV4FromEnv()
 */
export function jexactylV4FromEnv(options: OtherOptions = {}, env: Environment = process.env): JexactylV4 {
  return fromEnv(createJexactyl, options, env)
}
