import type { ApiOverrides, BatchResult, Paginated, StepOptions } from '@infra/core'
import { createOvhApi } from './api.js'
import type { OvhApi } from './api.js'
import { call } from './call.js'
import { requestConsumerKey } from './consumer-keys/request.js'
import type { ConsumerKeyRequest, RequestedConsumerKey } from './consumer-keys/request.js'
import { list } from './lists/list.js'
import type { ListReading } from './lists/list.js'
import { paginate } from './lists/paginate.js'
import type { PageReading } from './lists/paginate.js'
import type { ElementOf, ItemOf, ListPath, QueryOf, ReadablePath, ResourceOf, WithPath } from './lists/types.js'
import type { OvhOptions } from './options.js'
import type { Calls } from './typed/calls.js'
import type { OvhCallOptions } from './types.js'
import { update } from './work/update.js'
import type { AsCode } from './work/update.js'
import { waitForReady, waitForTask } from './work/wait.js'
import type { WorkWait } from './work/wait.js'

/** What a client does beside single calls. */
export interface OvhClient<R = unknown> {
  /** What standalone functions take. */
  readonly api: OvhApi
  /** The objects of a list that gives ids; with `onError: 'collect'`, each beside its id, or what it failed with. */
  list<P extends string, T = ItemOf<R, P>>(
    path: ListPath<R, P>,
    ...rest: WithPath<R, P, ListReading<T> & { onError: 'collect' } & QueryOf<R, P>>
  ): Paginated<BatchResult<string, NoInfer<T>>>
  /** The objects of a list that gives ids, in pages of 50, each read in one request where the route knows how. */
  list<P extends string, T = ItemOf<R, P>>(
    path: ListPath<R, P>,
    ...rest: WithPath<R, P, ListReading<T> & { onError?: 'throw' } & QueryOf<R, P>>
  ): Paginated<NoInfer<T>>
  /** A list of v2, page by page. */
  paginate<P extends string, T = ElementOf<R, P>>(
    path: ListPath<R, P>,
    ...rest: WithPath<R, P, PageReading<T> & QueryOf<R, P>>
  ): Paginated<NoInfer<T>>
  /** Waits until a task of v1 is done, and gives it as it was at last. */
  waitForTask<P extends string, T = ResourceOf<R, P>>(path: ReadablePath<R, P>, ...rest: WithPath<R, P, WorkWait<T>>): Promise<NoInfer<T>>
  /** Waits until a resource of v2 is `READY`, and gives it. */
  waitForReady<P extends string, T = ResourceOf<R, P>>(path: ReadablePath<R, P>, ...rest: WithPath<R, P, WorkWait<T>>): Promise<NoInfer<T>>
  /** Changes what a resource of v2 is to be, without overwriting what others changed meanwhile. */
  update<P extends string, T = ResourceOf<R, P>, Spec = T extends { targetSpec?: infer S } ? NonNullable<S> : unknown>(
    path: ReadablePath<R, P>,
    change: NoInfer<Spec> | ((targetSpec: Spec, resource: AsCode<Spec>) => NoInfer<Spec> | Promise<NoInfer<Spec>>),
    ...rest: WithPath<R, P, OvhCallOptions<T> & QueryOf<R, P>>
  ): Promise<NoInfer<T>>
  /** Asks for a consumer key, with which this client signs from then on. */
  requestConsumerKey(request: ConsumerKeyRequest, options?: StepOptions): Promise<RequestedConsumerKey>
  /** Scheme and host of the endpoint. */
  readonly origin: string
  /** The same client with other options; credentials and limiter are shared. `close` closes both. */
  with(options: ApiOverrides): Ovh<R>
  /** Ends idle sockets. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * The client of one OVHcloud endpoint: every route by its path. With the types of routes, as in `Ovh<Cloud & Me>`, paths,
 * parameters and answers are checked; without them they are `unknown`.
 */
export type Ovh<R = unknown> = Calls<R> & OvhClient<R>

/**
 * Creates the client of one OVHcloud endpoint. Give it the types of the routes that you use, from `@infra/ovh/routes/…`.
 *
 * Throws `ConfigurationError` as {@link createOvhApi} does.
 *
 * @example
 * import type { Me } from '@infra/ovh/routes/me'
 *
 * const ovh = createOvh<Me>({ endpoint: 'ovh-eu', clientId: 'id', clientSecret: 'secret' })
 * const { firstname } = await ovh.get('/me')
 *
 * @see https://eu.api.ovh.com/console/
 */
export function createOvh<R = unknown>(options: OvhOptions): Ovh<R> {
  return ovhOf(createOvhApi(options))
}

/** Dresses an api up as the client. */
function ovhOf<R>(api: OvhApi): Ovh<R> {
  const client = {
    api,
    get: call.bind(undefined, api, 'GET'),
    post: call.bind(undefined, api, 'POST'),
    put: call.bind(undefined, api, 'PUT'),
    delete: call.bind(undefined, api, 'DELETE'),
    call: call.bind(undefined, api),
    list: list.bind(undefined, api),
    paginate: paginate.bind(undefined, api),
    waitForTask: waitForTask.bind(undefined, api),
    waitForReady: waitForReady.bind(undefined, api),
    update: update.bind(undefined, api),
    requestConsumerKey: requestConsumerKey.bind(undefined, api),
    origin: api.origin,
    with: (overrides: ApiOverrides) => ovhOf<R>(api.with(overrides)),
    close: api.close,
    [Symbol.asyncDispose]: api.close,
  }
  return client as unknown as Ovh<R>
}
