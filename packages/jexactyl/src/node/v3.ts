import { createJexactyl } from '../v3/jexactyl.js'
import type { JexactylV3 } from '../v3/jexactyl.js'
import { fromEnv } from './env.js'
import type { Environment, OtherOptions } from './env.js'

/**
 * Creates the client of a panel of 3.x from the environment: the panel's address is in `JEXACTYL_URL`, keys are in
 * `JEXACTYL_CLIENT_KEY` and `JEXACTYL_APPLICATION_KEY`, of which one is enough.
 *
 * Throws `ConfigurationError` when the address or both keys are not set, or as `createJexactyl` does.
 *
 * @example
 * const panel = jexactylV3FromEnv()
 */
export function jexactylV3FromEnv(options: OtherOptions = {}, env: Environment = process.env): JexactylV3 {
  return fromEnv(createJexactyl, options, env)
}
