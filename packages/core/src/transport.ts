import type { Api, ApiOverrides, CallOptions, ListSpec, RequestSpec } from './api.js'
import { readItems, readValue } from './answer.js'
import { toCall } from './call.js'
import { createClient } from './client.js'
import type { Client } from './client.js'
import type { ApiConfig } from './config.js'
import { Operation } from './operation.js'
import type { Answer } from './operation.js'
import { Paginated } from './paginated.js'

/**
 * Creates the object that endpoint functions take. Providers call it; users call the provider's own `create…Api`.
 *
 * Throws `ConfigurationError` when the base URL is not an http(s) URL.
 */
export function createApi(config: ApiConfig): Api {
  return apiOf(createClient(config))
}

function apiOf(client: Client): Api {
  const { config, origin, options, state } = client
  const close = async (): Promise<void> => {
    state.closed = true
    await config.close?.()
  }
  const shown = { provider: config.provider, origin, timeoutMs: options.timeoutMs ?? config.timeoutMs, validate: options.validate ?? 'warn' }
  const api = {
    origin,
    request: <T>(spec: RequestSpec<T>, callOptions: CallOptions = {}) => toCall(perform(client, spec, callOptions, (answer) => readValue(client, spec, callOptions, answer))),
    list: <T>(spec: ListSpec<T>, callOptions: CallOptions = {}) => listOf(client, spec, callOptions),
    with: (overrides: ApiOverrides) => apiOf(createClient({ ...config, options: { ...options, ...overrides } }, state)),
    close,
    [Symbol.asyncDispose]: close,
    toJSON: () => shown,
    [Symbol.for('nodejs.util.inspect.custom')]: () => shown,
  }
  return api as unknown as Api
}

async function perform<T>(client: Client, spec: RequestSpec, options: CallOptions, read: (answer: Answer) => T | Promise<T>): Promise<T> {
  const operation = new Operation(client, spec, options)
  try {
    return await read(await operation.run())
  } catch (error) {
    throw await operation.fail(error)
  }
}

function listOf<T>(client: Client, spec: ListSpec<T>, options: CallOptions): Paginated<T> {
  const { readPage, numberedPage = (page: number) => ({ page }) } = client.config
  return new Paginated<T>({
    prefetch: options.prefetch,
    numbered: numberedPage,
    load: (changes, stop) => {
      const query = { ...spec.query, ...changes }
      const signals = [options.signal, stop].filter((signal) => signal !== undefined)
      const pageOptions = signals.length ? { ...options, signal: signals.length > 1 ? AbortSignal.any(signals) : signals[0]! } : options
      return perform(client, { ...spec, query }, pageOptions, (answer) => {
        const { body, items } = readItems(client, spec, options, answer)
        return { ...readPage?.(body, query), items, response: answer.info }
      })
    },
  })
}
