import { ConfigurationError } from '../errors/index.js'
import { createConnect } from './connect.js'
import type { Authorities, Connect } from './connect.js'
import { createDispatcherTransport, toDispatcherConnect } from './dispatcher-transport.js'
import type { Dispatcher, DispatcherConnect } from './dispatcher.js'
import type { Transport } from './exchange.js'
import { createHttpTransport } from './http-transport.js'
import { readPins } from './pinning.js'
import { createProxyChooser, endpointOf } from './proxy.js'
import { sendAndFollow } from './redirect.js'
import { prepareRequest } from './request.js'

/** Options of {@link createNodeFetch}. */
export interface NodeFetchOptions {
  /**
   * SHA-256 fingerprint of the server's own certificate (not of its issuer): 64 hexadecimal digits, with or without colons;
   * several where a change of certificate is due. It takes the place of the usual verification, so a self-signed certificate
   * will do; with `ca` as well, both must hold. See {@link certificateFingerprint}.
   */
  pin?: string | readonly string[] | undefined
  /** Certificates of the authorities to trust instead of the runtime's, as PEM. `NODE_TLS_REJECT_UNAUTHORIZED` has no effect here. */
  ca?: Authorities | undefined
  /**
   * URL of an http(s) proxy, with user and password where it wants them; `'env'`: what `HTTPS_PROXY`, `HTTP_PROXY` and
   * `NO_PROXY` say (lower case first) when the function is created. https goes through a tunnel (CONNECT), so a pin holds. Default: none.
   */
  proxy?: string | URL | undefined
  /** How long it may take to connect, with TLS and the proxy's tunnel, in milliseconds. Default: 10,000. */
  connectTimeoutMs?: number | undefined
  /** Whether sockets are kept for the next request. Default: true. */
  keepAlive?: boolean | undefined
  /** Most sockets to one origin at a time; further requests wait. Default: 50. */
  maxSockets?: number | undefined
  /** Address of the interface to connect from. Default: the system chooses. */
  localAddress?: string | undefined
  /**
   * Sends through the package `undici` (8), which is faster than `node:http`; not in Bun, which puts a stand-in in its place.
   * Either a dispatcher of yours, which then has its own ways to connect, or a function that makes one with our `connect`, so
   * that `pin`, `ca`, `proxy`, `connectTimeoutMs` and `localAddress` hold. How many sockets are kept, and how long, is the
   * dispatcher's.
   */
  dispatcher?: Dispatcher | ((connect: DispatcherConnect) => Dispatcher) | undefined
}

/** What {@link createNodeFetch} makes: a `fetch` with its own sockets. */
export interface NodeFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** Says that it looks at `init`. */
  readonly takesInit: true
  /** The fingerprints of `pin`, as 64 upper-case hexadecimal digits; absent without one. */
  readonly pins?: readonly string[]
  /** Ends idle sockets at once, the others when their requests end. Requests after it are refused. A dispatcher of yours is left alone. */
  close(): void
}

/**
 * Makes a `fetch` for Node, Bun and Deno, over `node:http` and `node:https`, with what the global one lacks: certificate
 * pinning, a proxy, a connect time-out, a cap on sockets. It takes less CPU as well. Give it to a client as its option `fetch`.
 *
 * Pinned, it hands a socket to HTTP only after the certificate was compared, on every connection: another server never sees
 * a byte of the request. TLS sessions are not resumed.
 *
 * Differences from the global `fetch`: HTTP/1.1 only; no cookies, cache or integrity; redirects are followed within the origin
 * only (20 at most); the answer is a `Response` by `instanceof` and by behaviour but not one of the runtime's own making, so
 * before handing it to a server of the runtime wrap it: `new Response(response.body, response)`.
 *
 * A request that changes nothing (GET, HEAD, OPTIONS) is sent once more, on a new connection, when a kept connection
 * turns out to be closed; with a dispatcher, that is its business. Everything else is left to the caller.
 *
 * It rejects with `signal.reason`; with {@link CertificateMismatchError}; with {@link ConfigurationError} after `close()`, or for
 * `http:` with a pin; else with a `TypeError` that has a `code` (`ECONNREFUSED`, `ETIMEDOUT`, `ERR_PROXY_TUNNEL`, `REDIRECT`…)
 * and names neither path nor header.
 *
 * Throws {@link ConfigurationError} for options that cannot work.
 *
 * @example
 * const fetch = createNodeFetch({ pin: 'C0:FF:EE…', proxy: 'env' })
 * const response = await fetch('https://203.0.113.7:8443/status')
 *
 * @example
 * import { Agent } from 'undici'
 * const fetch = createNodeFetch({ pin, dispatcher: (connect) => new Agent({ connect, connections: 50 }) })
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  const pins = options.pin === undefined ? undefined : readPins(options.pin)
  const chooseProxy = createProxyChooser(options.proxy, process.env)
  const connectTimeoutMs = positive('connectTimeoutMs', options.connectTimeoutMs, 10_000)
  const connect = createConnect({ pins, chooseProxy, connectTimeoutMs, ca: options.ca, localAddress: options.localAddress })
  const transport = createTransport(connect, options)
  let closed = false
  const fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    if (closed) throw new ConfigurationError('This fetch was closed. Create another one')
    const request = await prepareRequest(input, init)
    if (request.url.protocol === 'http:') {
      if (pins) throw new ConfigurationError('A fetch with a pin speaks https only: http shows no certificate. Nothing was sent')
      const proxy = chooseProxy(endpointOf(request.url))
      if (proxy?.authorization) request.headers.push('proxy-authorization', proxy.authorization)
      request.absolute = proxy !== undefined
    }
    return sendAndFollow(transport, request)
  }
  const close = (): void => {
    closed = true
    transport.close()
  }
  return Object.assign(fetch, { takesInit: true as const, close, ...(pins && { pins: Object.freeze(pins) }) })
}

function createTransport(connect: Connect, options: NodeFetchOptions): Transport {
  const { dispatcher, keepAlive = true } = options
  if (!dispatcher) return createHttpTransport(connect, keepAlive, positive('maxSockets', options.maxSockets, 50))
  refuse(options, ['keepAlive', 'maxSockets'], 'are the dispatcher’s own: give them to its constructor')
  if (typeof dispatcher === 'function') {
    const made = usable(dispatcher(toDispatcherConnect(connect)))
    return createDispatcherTransport(made, () => void made.close().catch(() => {}))
  }
  const reason = 'cannot reach into a dispatcher: give a function instead, dispatcher: (connect) => new Agent({ connect })'
  refuse(options, ['pin', 'ca', 'proxy', 'connectTimeoutMs', 'localAddress'], reason)
  return createDispatcherTransport(usable(dispatcher), () => {})
}

function usable(dispatcher: Dispatcher): Dispatcher {
  if (typeof dispatcher.dispatch === 'function') return dispatcher
  throw new ConfigurationError(
    'dispatcher must be one of the package undici 8: this has no method "dispatch". Bun puts a stand-in without it in place of that package; leave the option out there',
  )
}

function refuse(options: NodeFetchOptions, names: ReadonlyArray<keyof NodeFetchOptions>, reason: string): void {
  const given = names.filter((name) => options[name] !== undefined)
  if (given.length) throw new ConfigurationError(`${given.join(', ')} ${reason}`)
}

function positive(name: string, value: number | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  if (Number.isInteger(value) && value > 0 && value < 2 ** 31) return value
  throw new ConfigurationError(`${name} must be a whole number from 1 to ${2 ** 31 - 1}`)
}
