import { InvalidInputError } from '@infra/core'

/** The ciphers that Outline servers know. */
const CIPHERS = ['chacha20-ietf-poly1305', 'aes-256-gcm', 'aes-192-gcm', 'aes-128-gcm'] as const

/** Refuses a value, naming the field and what is allowed there. The value itself is not shown: it may be a secret. */
export function refuse(field: string, allowed: string): never {
  throw new InvalidInputError(`"${field}" must be ${allowed}`, { field })
}

/** An id stands in the path: the server's router takes 1 to 100 characters. */
export function checkId(id: unknown, field = 'id'): void {
  if (typeof id !== 'string' || !id || id === '.' || id === '..' || id.length > 100 || !id.isWellFormed()) {
    refuse(field, 'a string of 1 to 100 characters (ids are strings, "7" too), and not "." or ".."')
  }
}

/** Names cannot be cleared: the server takes an empty one for a missing one. */
export function checkName(name: unknown, field = 'name', longest = Infinity): void {
  if (typeof name !== 'string' || !name || name.length > longest) {
    refuse(field, longest === Infinity ? 'a string that is not empty' : `a string of 1 to ${longest} UTF-16 units`)
  }
}

/** TCP and UDP ports. */
export function checkPort(port: unknown, field = 'port'): void {
  if (!Number.isInteger(port) || (port as number) < 1 || (port as number) > 65_535) refuse(field, 'a whole number from 1 to 65535')
}

/** The server rounds what is beyond 2^53 without a word, so it is refused here. */
export function checkLimit(limit: unknown, field = 'limit'): void {
  const bytes = (limit as { bytes?: unknown } | null | undefined)?.bytes
  if (!Number.isSafeInteger(bytes) || (bytes as number) < 0)
    refuse(`${field}.bytes`, 'a whole number of bytes from 0 (which blocks the key) to 9007199254740991')
}

/** The server's own check lets `999.1.1.1` and labels of any length pass, and keys with such hosts work nowhere. */
export function checkHostname(hostname: unknown): void {
  const ok =
    typeof hostname === 'string' &&
    hostname.length <= 253 &&
    (hostname.includes(':')
      ? URL.canParse(`http://[${hostname}]`)
      : (isIpv4(hostname) ?? /^(?!-)[a-z\d-]{1,63}(?<!-)(\.(?!-)[a-z\d-]{1,63}(?<!-))*$/i.test(hostname)))
  if (!ok)
    refuse(
      'hostname',
      'a domain name (letters, digits and hyphens; punycode for others), an IPv4 address, or an IPv6 address without brackets',
    )
}

/** Whether four numbers are an address; `undefined` when it is not four numbers at all. */
function isIpv4(text: string): boolean | undefined {
  return /^[\d.]+$/.test(text) ? /^(\d{1,3}\.){3}\d{1,3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255) : undefined
}

/** Keys that come from elsewhere, a file perhaps. */
export function checkNewKeys(keys: unknown): void {
  if (!Array.isArray(keys)) refuse('keys', 'an array')
  ;(keys as readonly object[]).forEach((key, i) => checkNewKey(key, `keys.${i}.`))
}

/** What may be chosen for a new key; `at` stands before the names of its fields. */
export function checkNewKey(body: object, at = ''): void {
  const { id, name, method, password, port, limit } = { ...body } as Record<string, unknown>
  if (id !== undefined) checkId(id, `${at}id`)
  if (name !== undefined) checkName(name, `${at}name`)
  if (method !== undefined && !CIPHERS.includes(method as never)) refuse(`${at}method`, `one of ${CIPHERS.join(', ')}`)
  // The server would accept an empty password, and make a key that anybody can use.
  if (password !== undefined && (typeof password !== 'string' || !password)) refuse(`${at}password`, 'a string that is not empty')
  if (port !== undefined) checkPort(port, `${at}port`)
  if (limit !== undefined) checkLimit(limit, `${at}limit`)
}
