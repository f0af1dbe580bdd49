import { InvalidInputError } from '@infra/core'
import { toHref } from './text.js'
import type { AccessKeyParts } from './types.js'

/** The one error of this folder. Messages never repeat what was given: nearly all of it may be secret. */
export function invalid(field: string, message: string): InvalidInputError {
  return new InvalidInputError(message, { field })
}

/** Whether it is a string that has a UTF-8 form: no lone surrogate. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.isWellFormed()
}

/** Makes a key of parts from anywhere: leaves out the empty ones and checks the rest. */
export function toKey(parts: { readonly [K in keyof AccessKeyParts]: unknown }): AccessKeyParts {
  const { method, password, host, port, name, prefix, outline, params } = parts
  const key = {
    method,
    password,
    host,
    port,
    ...(name ? { name } : undefined),
    ...(prefix ? { prefix } : undefined),
    ...(outline ? { outline } : undefined),
    ...(params && Object.keys(params).length > 0 ? { params } : undefined),
  } as AccessKeyParts
  checkKey(key)
  return key
}

/** Refuses what no key can hold. An empty password passes: servers hand out such keys. */
function checkKey(key: AccessKeyParts): void {
  const { method, password, host, port, name } = key
  if (typeof method !== 'string' || !/^[\w.-]+$/.test(method)) {
    throw invalid('method', 'method must be the name of a cipher, such as "chacha20-ietf-poly1305"')
  }
  if (!isText(password)) throw invalid('password', 'password must be a string without lone surrogates')
  if (typeof host !== 'string' || !isHost(host)) {
    throw invalid('host', 'host must be a host name in ASCII, an IPv4 address, or an IPv6 address (brackets only inside a URL)')
  }
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw invalid('port', 'port must be a whole number from 1 to 65535')
  if (!isText(name ?? '')) throw invalid('name', 'name must be a string without lone surrogates')
  checkPrefix(key)
  checkParams(key.params)
  if (key.params && ('prefix' in key.params || 'outline' in key.params)) {
    throw invalid('params', 'params must not hold "prefix" or "outline": they have fields of their own')
  }
}

/** Refuses parameters that cannot be written into a URL. */
export function checkParams(params: Readonly<Record<string, string>> = {}): void {
  if (!Object.entries(params).flat().every(isText)) {
    throw invalid('params', 'params must hold strings without lone surrogates')
  }
}

/** {@link checkKey} for a key that is to be handed out. */
export function checkNewKey(key: AccessKeyParts): void {
  checkKey(key)
  if (key.password === '') throw invalid('password', 'password must not be empty: Outline clients refuse such a key')
}

function checkPrefix({ method, prefix = '' }: AccessKeyParts): void {
  if (typeof prefix !== 'string' || /[\u0100-\uFFFF]/.test(prefix)) {
    throw invalid(
      'prefix',
      'prefix must be a string with one character per byte, U+0000 to U+00FF (byte 0xA8 is "\\u00A8", in a URL %C2%A8)',
    )
  }
  const salt = saltBytes(method)
  if (prefix.length > salt)
    throw invalid('prefix', `prefix must have at most ${salt} bytes, the salt of this cipher; it has ${prefix.length}`)
}

function saltBytes(method: string): number {
  switch (method.toLowerCase()) {
    case 'aes-128-gcm':
      return 16
    case 'aes-192-gcm':
      return 24
    default:
      return 32
  }
}

function isHost(host: string): boolean {
  // Not left to URL alone: it would rewrite names such as 0x7f.1, and refuse 999.1.1.1, which Outline servers accept.
  if (host.includes(':')) return /^[\da-f:.]+$/i.test(host) && toHref(`http://[${host}]`) !== undefined
  return /^[\w-]+(?:\.[\w-]+)*\.?$/.test(host)
}
