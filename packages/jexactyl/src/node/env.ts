import { ConfigurationError } from '@infra/core'
import type { JexactylOptions } from '../api.js'

/** Options that do not come from the environment. */
export type OtherOptions = Omit<JexactylOptions, 'url' | 'clientKey' | 'applicationKey' | 'auth'>

/** Environment variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>

const VARIABLES = { url: 'JEXACTYL_URL', clientKey: 'JEXACTYL_CLIENT_KEY', applicationKey: 'JEXACTYL_APPLICATION_KEY' }

/** Creates a client with the panel's address and its keys, of which there is at least one. What is wrong with one names its variable. */
export function fromEnv<T>(create: (options: JexactylOptions) => T, options: OtherOptions, env: Environment): T {
  const url = env[VARIABLES.url]
  if (!url) throw new ConfigurationError('JEXACTYL_URL is not set: it is the address of the panel, such as https://panel.example.com')
  const clientKey = env[VARIABLES.clientKey] || undefined
  const applicationKey = env[VARIABLES.applicationKey] || undefined
  if (!clientKey && !applicationKey)
    throw new ConfigurationError(
      'JEXACTYL_CLIENT_KEY is not set (nor JEXACTYL_APPLICATION_KEY): make a key in the panel, in your account under API Credentials',
    )
  try {
    return create({ ...options, url, clientKey, applicationKey })
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    throw new ConfigurationError(
      error.message.replace(/^(url|clientKey|applicationKey)\b/, (name) => VARIABLES[name as keyof typeof VARIABLES]),
    )
  }
}
