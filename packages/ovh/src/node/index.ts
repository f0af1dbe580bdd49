import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { ConfigurationError } from '@infra/core'
import { wayOf } from '../auth/choose.js'
import { secretOf } from '../auth/secret.js'
import { endpointOf } from '../endpoints.js'
import type { OvhCredentials, OvhOptions } from '../options.js'
import { createOvh } from '../ovh.js'
import type { Ovh } from '../ovh.js'
import { environment, fileAt, NAMES } from './sources.js'
import type { Source } from './sources.js'

/** Options of `ovhFromEnv`: all of `createOvh`, the endpoint too where it is not to come from outside. */
export interface OvhEnvOptions extends Omit<OvhOptions, 'endpoint'> {
  /** Which OVHcloud. Default: what the environment or the files say, else `ovh-eu`. */
  endpoint?: OvhOptions['endpoint'] | undefined
}

/** Options of `ovhFromConfig`. */
export interface OvhConfigOptions extends OvhEnvOptions {
  /** The one file to read; neither the environment nor another file is looked at then. Default: `./ovh.conf`, `~/.ovh.conf`, `/etc/ovh.conf`. */
  file?: string | undefined
}

/**
 * Creates the client from the environment: `OVH_ENDPOINT` (`ovh-eu` without it), and `OVH_APPLICATION_KEY`,
 * `OVH_APPLICATION_SECRET` and `OVH_CONSUMER_KEY`, or `OVH_CLIENT_ID` and `OVH_CLIENT_SECRET`, or `OVH_ACCESS_TOKEN`. Credentials
 * among the options win wholly: then at the most the endpoint is looked for here.
 *
 * Throws `ConfigurationError` when credentials are missing, of two kinds, or half of one.
 *
 * @example
 * const ovh = ovhFromEnv()
 */
export function ovhFromEnv<R = unknown>(
  options: OvhEnvOptions = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
): Ovh<R> {
  return fromSources(options, () => [environment(env)])
}

/**
 * Creates the client as the official clients do: from the environment, `./ovh.conf`, `~/.ovh.conf` and `/etc/ovh.conf`, setting
 * by setting, the first that has it. The files are INI: `[default]` with `endpoint`, and a section for each endpoint with its
 * credentials, such as `consumer_key`. Credentials among the options win wholly: then at the most the endpoint is looked for
 * there. Keep the file out of version control.
 *
 * Throws `ConfigurationError` when credentials are missing, of two kinds, or half of one, and for a file that is no INI file.
 *
 * @example
 * const ovh = ovhFromConfig({ endpoint: 'ovh-ca' })
 *
 * @see https://github.com/ovh/python-ovh#2-configure-your-application
 */
export function ovhFromConfig<R = unknown>(
  { file, ...options }: OvhConfigOptions = {},
  env: Readonly<Record<string, string | undefined>> = process.env,
  files?: readonly string[],
): Ovh<R> {
  return fromSources(options, function* sources() {
    if (file !== undefined) return yield fileAt(file, { isNeeded: true })!
    yield environment(env)
    for (const path of files ?? usualFiles()) {
      const found = fileAt(path, { isNeeded: false })
      if (found) yield found
    }
  })
}

/** Where the official clients look. */
function usualFiles(): string[] {
  const own = attempt(() => join(homedir(), '.ovh.conf'))
  return [attempt(() => resolve('ovh.conf')), own, '/etc/ovh.conf'].filter((path) => path !== undefined)
}

/** There may be no home, nor a folder that the program is in. */
function attempt(find: () => string): string | undefined {
  try {
    return find()
  } catch {
    return undefined
  }
}

function firstEndpoint(sources: Iterable<Source>): string | undefined {
  for (const source of sources) {
    const endpoint = source.get('endpoint')
    if (endpoint !== undefined) return endpoint
  }
  return undefined
}

/** Lays the sources over each other, the first on top. Files are read only as far as something is missing. */
function fromSources<R>(options: OvhEnvOptions, read: () => Iterable<Source>): Ovh<R> {
  const endpoint = options.endpoint ?? firstEndpoint(read()) ?? 'ovh-eu'
  const fields = Object.keys(NAMES) as (keyof OvhCredentials)[]
  if (options.auth === false || fields.some((field) => options[field] !== undefined)) return createOvh<R>({ ...options, endpoint })
  endpointOf(endpoint)
  const sources = [...read()]
  const find = (setting: string, at: string) => sources.find((source) => source.get(setting, at) !== undefined)
  const label = (field: keyof OvhCredentials): string => {
    const from = find(NAMES[field], endpoint)
    return from ? `${NAMES[field]} in ${from.name}` : NAMES[field]
  }
  const credentials: OvhCredentials = {}
  for (const field of fields) {
    const value = find(NAMES[field], endpoint)?.get(NAMES[field], endpoint)
    if (value !== undefined) secretOf(value, label(field))
    credentials[field] = value
  }
  if (!fields.some((field) => credentials[field] !== undefined))
    throw new ConfigurationError(
      `There are no credentials for ${endpoint} in ${sources.map(({ name }) => name).join(', ')}: a file has them in the section [${endpoint}]`,
    )
  wayOf(credentials, label)
  return createOvh<R>({ ...options, ...credentials, endpoint })
}
