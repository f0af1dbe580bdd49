import { bind } from '@infra/core'
import type { ApiOverrides, Bound } from '@infra/core'
import { createMany } from './access-keys/batch.js'
import type { CreateManyMethod } from './access-keys/batch.js'
import * as accessKeys from './access-keys/methods.js'
import { createOutlineApi } from './api.js'
import type { OutlineApi, OutlineOptions } from './api.js'
import * as metrics from './metrics/methods.js'
import * as server from './server/methods.js'

/** The keys that give access to the VPN. */
export interface OutlineAccessKeys extends Bound<typeof accessKeys>, CreateManyMethod {}
/** What went over the server. */
export interface OutlineMetrics extends Bound<typeof metrics> {}
/** The server itself and its settings. */
export interface OutlineServer extends Bound<typeof server> {}

/** The client of one Outline server: every operation, by resource. */
export interface Outline {
  /** What standalone functions take, and the way to routes that this package lacks: `api.request({ op, method, path })`. */
  readonly api: OutlineApi
  /** The keys that give access to the VPN. */
  readonly accessKeys: OutlineAccessKeys
  /** What went over the server. */
  readonly metrics: OutlineMetrics
  /** The server itself and its settings. */
  readonly server: OutlineServer
  /** Scheme, host and port of the server, without the secret. */
  readonly origin: string
  /** The same client with other options; sockets and limiter are shared. `close` closes both. */
  with(options: ApiOverrides): Outline
  /** Ends idle sockets. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Creates the client of one Outline server.
 *
 * A server as the installer leaves it has a certificate that only its fingerprint can vouch for: take `createOutline` from
 * `@infra/outline/node` for it. This one is for servers behind a valid certificate, in browsers and at the edge.
 *
 * Throws `ConfigurationError` as {@link createOutlineApi} does.
 *
 * @example
 * const outline = createOutline({ apiUrl: 'https://outline.example.com/s3cretPath' })
 * const key = await outline.accessKeys.create({ name: 'Anna' })
 */
export function createOutline(options: OutlineOptions): Outline {
  return outlineOf(createOutlineApi(options))
}

/** Dresses an api up as the namespaced client. */
export function outlineOf(api: OutlineApi): Outline {
  const bound: { accessKeys?: OutlineAccessKeys; metrics?: OutlineMetrics; server?: OutlineServer } = {}
  return {
    api,
    get accessKeys() {
      return (bound.accessKeys ??= {
        ...bind(api, accessKeys),
        createMany: createMany.bind(undefined, api) as CreateManyMethod['createMany'],
      })
    },
    get metrics() {
      return (bound.metrics ??= bind(api, metrics))
    },
    get server() {
      return (bound.server ??= bind(api, server))
    },
    origin: api.origin,
    with: (overrides) => outlineOf(api.with(overrides)),
    close: api.close,
    [Symbol.asyncDispose]: api.close,
  }
}
