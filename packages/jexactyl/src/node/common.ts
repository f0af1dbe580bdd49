import { createJexactyl } from '../jexactyl.js'
import type { Jexactyl } from '../jexactyl.js'
import { fromEnv } from './env.js'
import type { Environment, OtherOptions } from './env.js'

/**
 * Creates the client of a panel of any line from the environment: the panel's address is in `JEXACTYL_URL`, the key in
 * `JEXACTYL_CLIENT_KEY`.
 *
 * Throws `ConfigurationError` when one of them is not set, or as `createJexactyl` does.
 *
 * @example
 * const jexactyl = jexactylFromEnv()
 */
export function jexactylFromEnv(options: OtherOptions = {}, env: Environment = process.env): Jexactyl {
  return fromEnv(createJexactyl, options, env)
}
