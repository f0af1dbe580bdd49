import { ConfigurationError } from '@infra/core'
import { createHetzner } from '../hetzner.js'
import type { Hetzner } from '../hetzner.js'
import type { HetznerOptions } from '../api.js'

/**
 * Creates the client from the environment: the token is in `HCLOUD_TOKEN`, else in `HETZNER_API_TOKEN`.
 *
 * Throws `ConfigurationError` when neither is set, or when the token has white space or a line end in it.
 *
 * @example
 * const hetzner = hetznerFromEnv()
 */
export function hetznerFromEnv(
  options: Omit<HetznerOptions, 'token' | 'auth'> = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
): Hetzner {
  const token = env['HCLOUD_TOKEN'] || env['HETZNER_API_TOKEN']
  if (!token)
    throw new ConfigurationError('HCLOUD_TOKEN is not set (nor HETZNER_API_TOKEN): make a token in the Console, under Security, API tokens')
  return createHetzner({ ...options, token })
}
