import type { Socket } from 'node:net'
import { ConfigurationError } from '../errors/index.js'
import { codedError } from './network-error.js'

/** The other end of a connection. */
export interface Endpoint {
  /** Name or address, IPv6 without brackets. */
  hostname: string
  /** TCP port. */
  port: number
  /** Whether TLS is spoken. */
  secure: boolean
}

/** A proxy, and how to authenticate with it. */
export interface Proxy extends Endpoint {
  /** Value of `proxy-authorization`; absent when the URL has no user. */
  authorization: string | undefined
}

/** Tells the proxy for a target; undefined: none. */
export type ChooseProxy = (target: Endpoint) => Proxy | undefined

/** A proxy's answer to CONNECT is a few lines; more is not one. */
const MAX_HEAD_BYTES = 16_384

/** Host, port and whether TLS is spoken, of an http(s) URL. */
export function endpointOf(url: URL): Endpoint {
  const secure = url.protocol === 'https:'
  const { hostname } = url
  return { hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname, port: Number(url.port) || (secure ? 443 : 80), secure }
}

/** Host and port, as they are written in a request. */
export function authorityOf({ hostname, port }: Endpoint): string {
  return `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`
}

/** Reads the option `proxy`, and for `env` the environment, once. */
export function createProxyChooser(proxy: string | URL | undefined, env: Readonly<Record<string, string | undefined>>): ChooseProxy {
  if (proxy === undefined) return () => undefined
  if (proxy !== 'env') {
    const fixed = readProxy(String(proxy), 'proxy')
    return () => fixed
  }
  const read = (name: string): Proxy | undefined => {
    const text = env[name.toLowerCase()] || env[name]
    return text ? readProxy(text, name) : undefined
  }
  const [plain, secure] = [read('HTTP_PROXY'), read('HTTPS_PROXY')]
  const exempt = (env['no_proxy'] || env['NO_PROXY'] || '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(readExemption)
  return (target) => (exempt.some((covers) => covers(target)) ? undefined : target.secure ? secure : plain)
}

function readProxy(text: string, source: string): Proxy {
  // `proxy.example:3128`, without a scheme, is usual in the environment.
  const full = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.parse(full)
  // The URL may hold a password, so it is not shown.
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ConfigurationError(`${source} must be the URL of a proxy, beginning with http:// or https://`)
  const credentials = `${decode(url.username)}:${decode(url.password)}`
  return { ...endpointOf(url), authorization: credentials === ':' ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}` }
}

/** Undoes percent-encoding; a password that is not well encoded (`100%`) is taken as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** One entry of NO_PROXY: `*`, a host with all below it (with or without a leading dot or `*.`), an address; each with or without a port. */
function readExemption(entry: string): (target: Endpoint) => boolean {
  if (entry === '*') return () => true
  // Without brackets, an IPv6 address has no port.
  const [, host = entry, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? []
  const name = host.replace(/^\[|\]$/g, '').replace(/^\*?\./, '')
  return (target) => (!port || Number(port) === target.port) && (target.hostname === name || target.hostname.endsWith(`.${name}`))
}

/** Asks a proxy for a tunnel through an open connection; done when it says yes. Ends with an error when the connection does. */
export async function openTunnel(socket: Socket, proxy: Proxy, target: Endpoint): Promise<void> {
  const authority = authorityOf(target)
  const authorization = proxy.authorization ? `proxy-authorization: ${proxy.authorization}\r\n` : ''
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n${authorization}\r\n`)
  const head = await readHead(socket)
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1]
  const agreed = status?.startsWith('2')
  if (agreed && head.endsWith('\r\n\r\n')) return
  const why = agreed
    ? 'its answer is cut short, or more than a head'
    : status === '407'
      ? 'it wants a user and a password, in its URL'
      : 'does it allow this host and port?'
  throw codedError(
    'ERR_PROXY_TUNNEL',
    `The proxy ${authorityOf(proxy)} made no tunnel to ${authority} (${status ?? 'no HTTP answer'}): ${why}`,
  )
}

/** What the proxy sends, up to the end of its head. */
function readHead(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let head = ''
    const onData = (chunk: Buffer): void => {
      head += chunk.toString('latin1')
      if (head.includes('\r\n\r\n') || head.length > MAX_HEAD_BYTES) finish()
    }
    const finish = (): void => {
      socket.off('data', onData).off('close', finish)
      socket.pause()
      resolve(head)
    }
    socket.on('data', onData).on('close', finish)
  })
}
