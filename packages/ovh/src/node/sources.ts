import { readFileSync, statSync } from 'node:fs'
import { ConfigurationError, warn } from '@infra/core'
import { parse } from 'ini'
import type { OvhCredentials } from '../options.js'

/** The credentials as files name them; the environment has them in capitals, after `OVH_`. */
export const NAMES = {
  applicationKey: 'application_key',
  applicationSecret: 'application_secret',
  consumerKey: 'consumer_key',
  clientId: 'client_id',
  clientSecret: 'client_secret',
  accessToken: 'access_token',
} as const satisfies Record<keyof OvhCredentials, string>

/** A place that settings come from. */
export interface Source {
  /** How errors name it. */
  readonly name: string
  /** The value of a setting for an endpoint; the endpoint itself has none. Empty counts as absent. */
  get(setting: string, endpoint?: string): string | undefined
}

/** The environment: what it holds is for any endpoint. */
export function environment(env: Readonly<Record<string, string | undefined>>): Source {
  return { name: 'the environment', get: (setting) => env[`OVH_${setting.toUpperCase()}`] || undefined }
}

/** A file, in INI form; `undefined` when there is none. Warns when everybody on the machine may read it. */
export function fileAt(path: string, { isNeeded }: { isNeeded: boolean }): Source | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const { code = 'an unknown error' } = error as NodeJS.ErrnoException
    if (!isNeeded && code !== 'EISDIR') return undefined
    throw new ConfigurationError(`${path} cannot be read (${code})`)
  }
  const sections = parse(text) as Record<string, unknown>
  // What is no line of the form `key=value` becomes a key that is true.
  const odd = Object.entries(sections).find(([key, value]) => key.startsWith('[') || value === true)
  if (odd) throw new ConfigurationError(`${path} is no INI file: it needs sections such as [ovh-eu], and lines such as consumer_key=…`)
  const source: Source = { name: path, get: (setting, endpoint = 'default') => valueOf(sectionOf(sections, endpoint)?.[setting]) }
  if (/_(secret|key|token)\s*=/.test(text)) warnOfReaders(path)
  return source
}

/** The parser takes a dot in the name of a section, such as that of a URL, for one section in another. */
function sectionOf(sections: Record<string, unknown>, name: string): Record<string, unknown> | undefined {
  let found: unknown = sections
  for (const part of name.split('.')) found = (found as Record<string, unknown> | undefined)?.[part]
  return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : undefined
}

function valueOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined
}

function warnOfReaders(path: string): void {
  if (process.platform === 'win32' || !(statSync(path).mode & 0o004)) return
  warn(`@infra/ovh: everybody on this machine can read the secrets in ${path}. Run: chmod 600 ${path}`)
}
