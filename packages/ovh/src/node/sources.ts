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

/**
 * A file, in INI form; `undefined` when there is none, and without settings when it may not be read, unless it is needed. Warns,
 * once, when everybody on the machine may read it.
 */
export function fileAt(path: string, { isNeeded }: { isNeeded: boolean }): Source | undefined {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const { code = 'an unknown error' } = error as NodeJS.ErrnoException
    if (!isNeeded && /^(ENOENT|ENOTDIR)$/.test(code)) return undefined
    if (isNeeded) throw new ConfigurationError(`${path} cannot be read (${code})`)
    // One for others, as /etc/ovh.conf may be: told only when something is missing.
    return { name: `${path}, which cannot be read (${code})`, get: () => undefined }
  }
  const sections = parse(asWritten(text)) as Record<string, unknown>
  // What is no line of the form `key=value` becomes a key that is true.
  const odd = Object.entries(sections).find(([key, value]) => key.startsWith('[') || value === true)
  if (odd) throw new ConfigurationError(`${path} is no INI file: it needs sections such as [ovh-eu], and lines such as consumer_key=…`)
  const source: Source = { name: path, get: (setting, endpoint = 'default') => valueOf(sectionOf(sections, endpoint), setting) }
  if (/_(secret|key|token)\s*=/i.test(text)) warnOfReaders(path)
  return source
}

/**
 * The text as the parser is to read it: without a byte order mark, and with the signs that begin comments elsewhere kept in values,
 * unless white space is before them, as no secret has it.
 */
function asWritten(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/^([^\n=]*=[ \t]*)(?![ \t"'])(.*)$/gm, (_, key: string, value: string) => key + value.replace(/(?<=[^\s\\])[;#]/g, '\\$&'))
}

/** The parser takes a dot in the name of a section, such as that of a URL, for one section in another. */
function sectionOf(sections: Record<string, unknown>, name: string): object {
  let found: unknown = sections
  for (const part of name.split('.')) found = (found as Record<string, unknown> | undefined)?.[part]
  return typeof found === 'object' && found !== null ? found : {}
}

/** Names of settings may be in capitals, as for the official clients. */
function valueOf(section: object, setting: string): string | undefined {
  const [, value] = Object.entries(section).findLast(([key]) => key.toLowerCase() === setting) ?? []
  return typeof value === 'string' && value ? value : undefined
}

/** Files that were warned of. */
const warned = /* @__PURE__ */ new Set<string>()

function warnOfReaders(path: string): void {
  if (process.platform === 'win32' || warned.has(path) || !(statSync(path).mode & 0o004)) return
  warned.add(path)
  warn(`@infra/ovh: everybody on this machine can read the secrets in ${path}. Run: chmod 600 ${path}`)
}
