import { checkNewKey, invalid, toKey } from './check.js'
import { cut, decode, fromBase64, toBase64, toQuery, trimmed } from './text.js'
import type { AccessKeyParts } from './types.js'

/**
 * Reads an access key: `ss://` with its credentials in base64 (either alphabet, padded or not) or in plain, the older form
 * that is base64 throughout, white space around it, the scheme in any case. The whole fragment is the name.
 *
 * @example
 * const { host, port, password } = parseAccessKey(key.accessUrl)
 *
 * @throws InvalidInputError when it cannot be read; `field` names the part (`port`), or is `accessKey` for the whole.
 * @see https://shadowsocks.org/doc/sip002.html
 */
export function parseAccessKey(accessKey: string): AccessKeyParts {
  const match = /^ss:\/\/([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(trimmed(accessKey))
  if (!match) {
    throw invalid('accessKey', 'The access key does not start with "ss://". For "ssconf://" and "https://" use parseDynamicKeyUrl')
  }
  const [, authority = '', outerQuery = '', fragment = ''] = match
  const at = authority.lastIndexOf('@')
  // In the older form the base64 holds it all, and a password as it is: what looks like a query may be part of it.
  const whole = at < 0 ? (fromBase64(decode(authority).replace(/\/$/, '')) ?? '') : authority
  const end = whole.lastIndexOf('@')
  const [address, innerQuery = ''] = cut(whole.slice(end + 1), '?')
  const [method, password] = at < 0 ? cut(whole.slice(0, Math.max(end, 0)), ':') : readUserInfo(authority.slice(0, at))
  if (password === undefined) {
    throw invalid(
      'accessKey',
      'The access key has no "method:password" before the "@", neither in base64 nor in plain. It may have been cut when copied',
    )
  }
  const { outline, prefix, ...params } = Object.fromEntries(new URLSearchParams(`${innerQuery}&${outerQuery}`))
  return toKey({
    method,
    password,
    ...parseEndpoint(cut(address, '/')[0]),
    name: decode(fragment),
    prefix,
    outline: outline === '1',
    params,
  })
}

/**
 * Writes an access key, in the form that Outline servers use (SIP002). With {@link parseAccessKey} it changes what a server
 * handed out: gives it a name, a connection prefix, or another host.
 *
 * @example
 * buildAccessKey({ ...parseAccessKey(key.accessUrl), name: key.name }) // 'ss://…@203.0.113.5:8388/?outline=1#Ann'
 *
 * @example
 * buildAccessKey({ ...parseAccessKey(key.accessUrl), prefix: 'POST ' }) // 'ss://…/?outline=1&prefix=POST%20'
 *
 * @throws InvalidInputError when a part is missing or cannot be written; `field` names it.
 * @see https://developers.google.com/outline/docs/guides/service-providers/prefixing
 */
export function buildAccessKey(key: AccessKeyParts): string {
  checkNewKey(key)
  const { method, password, name, prefix, outline, params } = key
  const query = toQuery({ ...(outline && { outline: '1' }), ...(prefix && { prefix }), ...params })
  const credentials = toBase64(`${method}:${password}`)
  return `ss://${credentials}@${endpointOf(key)}${query && `/?${query}`}${name ? `#${encodeURIComponent(name)}` : ''}`
}

/** `host:port`, an IPv6 address in brackets. */
export function endpointOf({ host, port }: AccessKeyParts): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Reads `host:port`; what is missing comes out as a value that the check of the key refuses. */
export function parseEndpoint(text: string): { host: string; port: number } {
  const [, ipv6, host = '', port] = /^(?:\[([^[\]]*)\]|([^:[\]]*))(?::(\d+))?$/.exec(text) ?? []
  return { host: ipv6 ?? host, port: Number(port) }
}

function readUserInfo(text: string): [string, string | undefined] {
  const [method, password] = cut(text, ':')
  if (password !== undefined) return [decode(method), decode(password)]
  const decoded = decode(text)
  return cut(decoded.includes(':') ? decoded : (fromBase64(decoded) ?? ''), ':')
}
