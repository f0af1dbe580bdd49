import { ConfigurationError } from '@infra/core'
import type { JexactylOptions } from '../api.js'

/** Options that do not come from the environment. */
export type OtherOptions = Omit<JexactylOptions, 'url' | 'clientKey' | 'applicationKey' | 'auth'>

/** Environment variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The panel's address and its keys, of which there is at least one. */
export function optionsFrom(options: OtherOptions, env: Environment): JexactylOptions {
  const url = env['JEXACTYL_URL']
  if (!url) throw new ConfigurationError('JEXACTYL_URL is not set: it is the address of the panel, such as https://panel.example.com')
  const clientKey = env['JEXACTYL_CLIENT_KEY'] || undefined
  const applicationKey = env['JEXACTYL_APPLICATION_KEY'] || undefined
  if (!clientKey && !applicationKey)
    throw new ConfigurationError(
      'JEXACTYL_CLIENT_KEY is not set (nor JEXACTYL_APPLICATION_KEY): make a key in the panel, in your account under API Credentials',
    )
  return { ...options, url, clientKey, applicationKey }
}
