import { ConfigurationError, mapLimit } from '@infra/core'
import type { StepOptions } from '@infra/core'
import type { AccessKeyUsage } from './access-keys/types.js'
import type { Outline } from './outline.js'
import type { ServerSummary } from './server/types.js'

/** What one server of a pool gave, or why it did not. */
export type PoolResult<N extends string, T> = { server: N; ok: true; value: T } | { server: N; ok: false; error: unknown }

/** A key and the server that it is on. */
export interface PooledAccessKey<N extends string> extends AccessKeyUsage {
  /** Name of the server in the pool. */
  server: N
}

/** The keys of a pool, as far as its servers answered. */
export interface PooledAccessKeys<N extends string> {
  /** All keys of all servers that answered, with what they used. */
  accessKeys: PooledAccessKey<N>[]
  /** The servers that did not, and why. */
  failed: { server: N; error: unknown }[]
}

/** Several Outline servers under names of your choice. */
export interface OutlinePool<N extends string> {
  /** The names, in the order given. */
  readonly names: readonly N[]
  /** The client of one server. */
  get(name: N): Outline
  /** Runs a function on every server, at most 8 at a time, and gives what each gave or why it failed. */
  map<T>(fn: (outline: Outline, name: N) => Promise<T>, options?: { signal?: AbortSignal }): Promise<PoolResult<N, T>[]>
  /** A summary of every server, by name. One that does not answer is not healthy, and keeps nobody up. */
  summaries(options?: StepOptions): Promise<Record<N, ServerSummary>>
  /** All keys of all servers with what they used, and the servers that did not answer. */
  accessKeys(options?: StepOptions): Promise<PooledAccessKeys<N>>
  /**
   * The server for the next key: of those that are healthy, the one with the fewest keys, or with the least traffic in 30 days.
   * Rejects with an `AggregateError` when none is.
   */
  leastUsed(by?: 'keys' | 'traffic', options?: StepOptions): Promise<N>
  /** Ends the idle sockets of all clients. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Makes one thing of several servers, to ask them all at once.
 *
 * Throws `ConfigurationError` when it is empty.
 *
 * @example
 * const pool = createOutlinePool({
 *   frankfurt: createOutline({ apiUrl: 'https://fra.example.com/s3cretPath' }),
 *   singapore: createOutline({ apiUrl: 'https://sin.example.com/s3cretPath' }),
 * })
 * const key = await pool.get(await pool.leastUsed()).accessKeys.create({ name: 'Anna' })
 */
export function createOutlinePool<N extends string>(clients: Readonly<Record<N, Outline>>): OutlinePool<N> {
  const names = Object.keys(clients) as N[]
  if (!names.length) throw new ConfigurationError('A pool needs at least one server')
  const get = (name: N): Outline => {
    if (!Object.hasOwn(clients, name)) throw new ConfigurationError(`There is no server "${name}" in this pool`)
    return clients[name]
  }
  const map: OutlinePool<N>['map'] = async (fn, { signal } = {}) => {
    const results = await mapLimit(names, 8, async (name) => fn(get(name), name), { onError: 'collect', signal })
    return results.map(({ item: server, ...result }) => ({ server, ...result }))
  }
  const summaries: OutlinePool<N>['summaries'] = async (options) => {
    const results = await map((outline) => outline.server.summary(options), options)
    const byName = results.map((result) => [result.server, result.ok ? result.value : { healthy: false, error: result.error }])
    return Object.fromEntries(byName) as Record<N, ServerSummary>
  }
  const close = async (): Promise<void> => {
    await Promise.all(names.map((name) => get(name).close()))
  }
  return {
    names,
    get,
    map,
    summaries,
    accessKeys: async (options) => joinKeys(await map((outline) => outline.accessKeys.withUsage(options), options)),
    leastUsed: async (by = 'keys', options) => leastUsedOf(names, await summaries(options), by),
    close,
    [Symbol.asyncDispose]: close,
  }
}

function joinKeys<N extends string>(results: readonly PoolResult<N, AccessKeyUsage[]>[]): PooledAccessKeys<N> {
  return {
    accessKeys: results.flatMap((result) => (result.ok ? result.value.map((key) => ({ ...key, server: result.server })) : [])),
    failed: results.flatMap((result) => (result.ok ? [] : [{ server: result.server, error: result.error }])),
  }
}

function leastUsedOf<N extends string>(names: readonly N[], summaries: Readonly<Record<N, ServerSummary>>, by: 'keys' | 'traffic'): N {
  const loads = names.flatMap((name) => {
    const { healthy, keyCount = 0, usage } = summaries[name]
    return healthy ? [{ name, load: by === 'keys' ? keyCount : (usage?.totalBytes ?? 0) }] : []
  })
  if (!loads.length) {
    const errors = names.map((name) => summaries[name].error)
    throw new AggregateError(errors, 'No server of this pool is healthy; `errors` says why, one by one')
  }
  return loads.reduce((least, next) => (next.load < least.load ? next : least)).name
}
