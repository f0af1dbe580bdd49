import { ConfigurationError } from '@infra/panel-core'
import type { PterodactylOptions } from '../api.js'
import { createPterodactyl } from '../pterodactyl.js'
import type { Pterodactyl } from '../pterodactyl.js'

/**
 * Creates the client from the environment: the panel's address is in `PTERODACTYL_URL`, keys are in `PTERODACTYL_CLIENT_KEY` and
 * `PTERODACTYL_APPLICATION_KEY`, of which one is enough.
 *
 * Throws `ConfigurationError` when the address or both keys are not set, or as `createPterodactyl` does.
 *
 * @example
 * const panel = pterodactylFromEnv()
 */
export function pterodactylFromEnv(
  options: Omit<PterodactylOptions, 'url' | 'clientKey' | 'applicationKey' | 'auth'> = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
): Pterodactyl {
  const url = env['PTERODACTYL_URL']
  if (!url) throw new ConfigurationError('PTERODACTYL_URL is not set: it is the address of the panel, such as https://panel.example.com')
  const clientKey = env['PTERODACTYL_CLIENT_KEY'] || undefined
  const applicationKey = env['PTERODACTYL_APPLICATION_KEY'] || undefined
  if (!clientKey && !applicationKey)
    throw new ConfigurationError(
      'PTERODACTYL_CLIENT_KEY is not set (nor PTERODACTYL_APPLICATION_KEY): make a key in the panel, in your account under API Credentials',
    )
  return createPterodactyl({ ...options, url, clientKey, applicationKey })
}
