import { readValue } from './answer.js'
import type { Api, ApiOverrides, CallOptions, RequestSpec } from './api.js'
import { toCall } from './call.js'
import type { WithResponse } from './call.js'
import { createClient } from './client.js'
import type { Client } from './client.js'
import type { ApiConfig } from './config.js'
import { Operation } from './operation.js'
import type { Answer } from './operation.js'

/**
 * Creates the object that endpoint functions take, for an API whose lists come whole; see `createPagedApi` for the others.
 * Providers call it; users call the provider's own `create…Api`.
 *
 * Throws `ConfigurationError` when the base URL is not an http(s) URL.
 */
export function createApi(config: ApiConfig): Api {
  return apiOf(createClient(config))
}

/** Dresses a client up as an api; `extend` adds to it, and to each that `with` derives from it. */
export function apiOf<E extends object>(client: Client, extend?: (client: Client) => E): Api & E {
  const { config, origin, options, state } = client
  const close = async (): Promise<void> => {
    state.closed = true
    await config.close?.()
  }
  const shown = {
    provider: config.provider,
    origin,
    timeoutMs: options.timeoutMs ?? config.timeoutMs,
    validate: options.validate ?? 'warn',
  }
  const api = {
    origin,
    request: <T>(spec: RequestSpec<T>, callOptions: CallOptions = {}) => toCall(requestOf(client, spec, callOptions)),
    // Not `fetch`, whatever it is given: a pin would be lost.
    with: (overrides: ApiOverrides) =>
      apiOf(createClient({ ...config, options: { ...options, ...overrides, fetch: options.fetch } }, state), extend),
    close,
    [Symbol.asyncDispose]: close,
    toJSON: () => shown,
    [Symbol.for('nodejs.util.inspect.custom')]: () => shown,
    ...extend?.(client),
  }
  return api as unknown as Api & E
}

function requestOf<T>(client: Client, spec: RequestSpec<T>, options: CallOptions): Promise<WithResponse<T>> {
  const read = (answer: Answer): WithResponse<T> => readValue(client, spec, options, answer)
  return perform(client, spec, options, read, async (error, { info, inDoubt }) => {
    const recovered = await spec.recover?.(error, inDoubt)
    return recovered && info && { ...recovered, response: info }
  })
}

/** Carries out an operation and reads its answer; words the error if either fails. */
export async function perform<T>(
  client: Client,
  spec: RequestSpec,
  options: CallOptions,
  read: (answer: Answer) => T,
  recover?: (error: unknown, operation: Operation) => Promise<T | undefined>,
): Promise<T> {
  const operation = new Operation(client, spec, options)
  try {
    return read(await operation.run())
  } catch (error) {
    // What a recovery itself runs into says less than the failure that led to it.
    const recovered = await recover?.(error, operation).catch(() => undefined)
    if (recovered !== undefined) return recovered
    throw await operation.fail(error)
  }
}
