import { InvalidInputError } from './errors/index.js'

/** Lays headers over each other, by lower-case name. Throws {@link InvalidInputError} for what cannot be sent; the message never shows a value. */
export function mergeHeaders(...sources: readonly (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const source of sources) {
    for (const [name, value] of Object.entries(source ?? {})) {
      // Checked here since a runtime's own error would repeat the value, which may be a secret.
      if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name) || typeof value !== 'string' || /[^\t\x20-\x7e\x80-\xff]/.test(value)) {
        throw new InvalidInputError(`"headers.${name}" has a character that no header can hold`, { field: `headers.${name}` })
      }
      merged[name.toLowerCase()] = value
    }
  }
  return merged
}

/** The `user-agent` of a client; none in browsers, where a page may not set it and trying costs a preflight. */
export function userAgentOf(provider: string, version: string, own: string | undefined): Record<string, string> {
  if ('document' in globalThis || 'importScripts' in globalThis) return {}
  return { 'user-agent': [`infra-${provider}/${version} (+https://github.com/infra-sdks/infra)`, own].filter(Boolean).join(' ') }
}
