import { buildAccessKey, endpointOf, parseAccessKey, parseEndpoint } from './access-key.js'
import { checkNewKey, invalid, isText, toKey } from './check.js'
import type { OtherConfig, ServerConfig, TransportConfig, TunnelConfig } from './transport.js'
import type { AccessKeyParts } from './types.js'

/** How a dynamic-key document is written: an `ss://` line (apps from 1.8.1 on), JSON (1.8.0), or a transport tree (1.15.0). */
export type DynamicKeyFormat = 'ss' | 'json' | 'transport'

/** What the app shows instead of connecting. */
export interface DynamicKeyError {
  /** One sentence for the user. */
  message: string
  /** More, shown when the user asks for the details. */
  details?: string | undefined
}

/** What a service answers to an app that fetches its dynamic key; `format` tells which kind. */
export type DynamicKeyDocument =
  | { format: 'ss' | 'json'; key: AccessKeyParts }
  | {
      format: 'transport'
      /** The tree as it was sent; checked only as far as `key` needs. */
      transport: TransportConfig | OtherConfig
      /** The same as an access key, when TCP and UDP go to one Shadowsocks server at a plain address. */
      key?: AccessKeyParts
      /** As it was sent; see {@link ReporterConfig}. */
      reporter?: unknown
    }
  | { format: 'error'; error: DynamicKeyError }

/**
 * Reads a dynamic-key document: an `ss://` line, the JSON forms, or an error for the user. YAML that is not JSON is not
 * read: give what your YAML library makes of it.
 *
 * @example
 * const document = parseDynamicKeyDocument(await (await fetch(url)).text())
 * if (document.format === 'error') throw new Error(document.error.message)
 * console.log(document.key?.host)
 *
 * @example
 * parseDynamicKeyDocument(YAML.parse(text))
 *
 * @throws InvalidInputError when it is none of these or a part of its key is wrong; `field` names the part.
 */
export function parseDynamicKeyDocument(document: string | object): DynamicKeyDocument {
  const value = typeof document === 'string' ? readText(document.trim()) : document
  if (typeof value === 'string') return { format: 'ss', key: parseAccessKey(value) }
  if (isRecord(value)) {
    // First, as in the app: a document with both is an error.
    if (value.error != null) return { format: 'error', error: toError(value.error) }
    if (value.transport != null) return withTransport(value.transport, value.reporter)
    if ('server' in value) return { format: 'json', key: serverKey(value) }
    if ('endpoint' in value || '$type' in value) return withTransport(value)
  }
  throw invalid('document', 'The document has neither a "server", nor a "transport", nor an "error"; it is not that of a dynamic key')
}

/**
 * Writes what a service answers with a key. Default: `json`, which the most apps understand; but app 1.16.0 does not read a
 * prefix with control characters there, and reads it in `ss`. Name, `outline` and `params` of the key have a place in `ss`
 * only: the app takes the name from the `ssconf://` address.
 *
 * @example
 * const body = buildDynamicKeyDocument(parseAccessKey(key.accessUrl))
 * // '{"server":"203.0.113.5","server_port":8388,"method":"chacha20-ietf-poly1305","password":"…"}'
 *
 * @throws InvalidInputError when a part is missing or cannot be written; `field` names it.
 * @see https://github.com/OutlineFoundation/outline-apps/issues/2576
 */
export function buildDynamicKeyDocument(key: AccessKeyParts, options: { format?: DynamicKeyFormat | undefined } = {}): string {
  checkNewKey(key)
  const { method, password, host, port } = key
  const prefix = key.prefix ? { prefix: key.prefix } : undefined
  const { format = 'json' } = options
  switch (format) {
    case 'ss':
      return buildAccessKey(key)
    case 'json':
      return toJson({ server: host, server_port: port, method, password, ...prefix } satisfies ServerConfig)
    case 'transport': {
      const server = { $type: 'shadowsocks', endpoint: endpointOf(key), cipher: method, secret: password } as const
      // A prefix disguises a TCP stream; Outline's keys have never put it on UDP packets.
      return toJson({ transport: { $type: 'tcpudp', tcp: { ...server, ...prefix }, udp: server } } satisfies TunnelConfig)
    }
    default:
      throw invalid('format', 'format must be "ss", "json" or "transport"')
  }
}

/**
 * Writes what a service answers when there is no key to give. Apps before 1.15.0 do not know it.
 *
 * @example
 * buildDynamicKeyError({ message: 'Your plan has ended', details: 'Renew it at https://example.com/account' })
 *
 * @throws InvalidInputError when `message` is empty.
 */
export function buildDynamicKeyError(error: DynamicKeyError): string {
  return toJson({ error: toError(error) })
}

function toJson(value: object): string {
  // Apps from 1.15.0 on read it as YAML, whose parsers refuse these as they are (https://github.com/yaml/go-yaml/issues/179).
  return JSON.stringify(value).replaceAll(/[\u007F-\u009F\uFEFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function readText(text: string): unknown {
  if (/^ss:\/\//i.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text.
    throw invalid(
      'document',
      'The document is neither an "ss://" line nor JSON. If it is YAML, read it with a YAML library and give the result',
    )
  }
}

function toError(error: unknown): DynamicKeyError {
  const { message, details }: Record<string, unknown> = isRecord(error) ? error : {}
  if (!isText(message) || message === '') throw invalid('error.message', 'An "error" must have a "message", a text for the user')
  return { message, ...(isText(details) && details !== '' && { details }) }
}

function withTransport(transport: unknown, reporter?: unknown): DynamicKeyDocument {
  if (typeof transport !== 'string' && !isRecord(transport)) throw invalid('transport', '"transport" must be an object, or an "ss://" key')
  const key = transportKey(transport)
  return { format: 'transport', transport, ...(key && { key }), ...(reporter != null && { reporter }) }
}

function transportKey(transport: string | OtherConfig): AccessKeyParts | undefined {
  if (typeof transport === 'string' || transport.$type !== 'tcpudp') return shadowsocksKey(transport)
  const tcp = shadowsocksKey(transport.tcp)
  const udp = shadowsocksKey(transport.udp)
  return tcp && udp && JSON.stringify({ ...tcp, prefix: undefined }) === JSON.stringify(udp) ? tcp : undefined
}

function shadowsocksKey(config: unknown): AccessKeyParts | undefined {
  if (typeof config === 'string') return parseAccessKey(config)
  if (!isRecord(config) || (config.$type ?? 'shadowsocks') !== 'shadowsocks') return undefined
  if ('server' in config) return serverKey(config)
  if (typeof config.endpoint !== 'string') return undefined
  return toKey({ method: config.cipher, password: config.secret, ...parseEndpoint(config.endpoint), prefix: config.prefix })
}

function serverKey({ server, server_port: port, method, password, prefix }: OtherConfig): AccessKeyParts {
  return toKey({ method, password, host: server, port: typeof port === 'string' ? Number(port) : port, prefix })
}

function isRecord(value: unknown): value is OtherConfig {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
