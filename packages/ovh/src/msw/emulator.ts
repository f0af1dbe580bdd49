import type { Faults } from '@infra/core/msw'
import { http } from 'msw'
import type { HttpHandler } from 'msw'
import { endpointOf, versionsOf } from '../endpoints.js'
import type { OvhEndpoint } from '../endpoints.js'
import { answer, answerToken } from './answer.js'
import type { EmulatedApi } from './answer.js'
import { CREDENTIALS } from './auth.js'
import { timestamp } from './call.js'
import { freshState } from './fresh-state.js'
import { createOvhFaults, put, setAnswer } from './prepare.js'
import type { AnswerOptions } from './prepare.js'
import { findObject, settle } from './state.js'
import type { OvhRow, OvhState } from './state.js'

/** Options of {@link createOvhEmulator}. */
export interface OvhEmulatorOptions {
  /** Which endpoint it stands for: a name, or a full URL for `serve`, such as `http://ovh.test/1.0`. Default: `ovh-eu`. */
  endpoint?: OvhEndpoint
  /** Start of the random numbers behind keys, ids and what is made up: the same seed, the same values. Default: 1. */
  seed?: number
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number
  /** How long a task takes, in milliseconds. With 0 it is over when the answer comes. Default: 400. */
  taskMs?: number
  /** Status of a refusal by the token host, which OVHcloud's sometimes gives as 200. Default: 401. */
  tokenErrorStatus?: number
}

/** An account at OVHcloud that lives in memory. Made by {@link createOvhEmulator}. */
export interface OvhEmulator {
  /** The `endpoint` of a client, a full URL. */
  readonly endpoint: string
  /** An application and a consumer key that may do everything. */
  readonly keys: { readonly applicationKey: string; readonly applicationSecret: string; readonly consumerKey: string }
  /** A service account, and where it gets its tokens. */
  readonly serviceAccount: { readonly clientId: string; readonly clientSecret: string; readonly tokenUrl: string }
  /** A token that does not expire. */
  readonly accessToken: string
  /** For `setupServer(...handlers)` and `setupWorker(...handlers)` of msw, or `serve(handlers, { origin: emulator.endpoint })`. */
  readonly handlers: HttpHandler[]
  /** What the account holds, up to date with the clock. It is live: change it to prepare a situation. */
  readonly state: OvhState
  /** Faults on order. `path` is the part below the version, `op` the method and the path or its template, `GET /vps/{serviceName}`; see `ovhError`. */
  readonly faults: Faults
  /** Says yes to a consumer key, as its account does on the page for it. `lifetimeMs` is in milliseconds; default: without end. */
  validate(consumerKey: string, lifetimeMs?: number): void
  /** Says no to a consumer key. */
  refuse(consumerKey: string): void
  /** Lets a consumer key expire. */
  expire(consumerKey: string): void
  /**
   * Puts an object into a list, of any route: the list then gives its id, and the path below it is there to read, change and delete.
   *
   * @throws InvalidInputError for what is no path of a list, such as a template, and for an id that no path can have.
   */
  put(list: string, id: string | number, value: OvhRow): void
  /**
   * Sets what a route answers, by its path or template; the last one that fits is taken, whatever is sent.
   *
   * @throws InvalidInputError for a method, a path or a status that there is not.
   */
  answer(method: string, path: string, body: unknown, options?: AnswerOptions): void
  /** Puts the emulator's clock forward, in milliseconds: tasks go on, tokens and signatures grow old. That of your program stays. */
  advance(ms: number): void
  /** A copy of the state, plain data. */
  snapshot(): OvhState
  /** Goes back to a snapshot, of this emulator or another. The account is then that one: `keys` and all that proves who asks are its own. */
  restore(snapshot: OvhState): void
  /** Goes back to the account as it was at first, with nothing of what was made up, put, set or changed since, and takes back all faults. */
  reset(): void
}

/**
 * Creates an account at OVHcloud in memory, for tests and demonstrations. Signatures, clocks, rules of consumer keys, service
 * accounts and tokens are checked. The account has a cloud project, a DNS zone, a dedicated server, a VPS, addresses, bills and
 * IAM, which depend on each other; lists come as ids, in batches, as objects and by cursors, as the API gives them. Nothing
 * listens until its handlers are given to msw or to `serve` of `@infra/ovh/msw/node`.
 *
 * Every other route of OVHcloud's catalogue answers what its model says, made up from the seed and the path: three objects in a
 * list, a value in every field, states of what is at rest. It is kept, so what you change is changed and what you delete is gone;
 * what begins work is in the list of tasks until `taskMs` have passed. Ids that no list gives are refused, as is what a route
 * describes otherwise, those of the products above too; fields that are unknown, or that only the server writes, are passed over.
 * The catalogue is loaded by the first request that needs it, not by one that only reads those products. `put` fills a list by
 * your own objects, which come back as they are, and `answer` sets any answer.
 *
 * Left out: what rules of keys say about addresses, IAM decisions, limits of requests, and what routes do to each other beyond the
 * products above. Where OVHcloud does not publish how it behaves, the texts of refusals and the 60 seconds that a signature may be
 * old are made up.
 *
 * @example
 * import { createOvhEmulator } from '@infra/ovh/msw'
 * import { setupServer } from 'msw/node'
 *
 * const emulator = createOvhEmulator({ seed: 42 })
 * const mocks = setupServer(...emulator.handlers)
 * mocks.listen()
 * const ovh = createOvh({ endpoint: emulator.endpoint, ...emulator.keys })
 * emulator.put('/hosting/web', 'example.org', { serviceName: 'example.org', state: 'active' })
 * console.log(await ovh.list('/hosting/web').all())
 * console.log(await ovh.list('/dedicated/nasha').all()) // three of them, made up
 *
 * @example
 * // Over a real socket, for programs in any language:
 * const emulator = createOvhEmulator({ endpoint: 'http://ovh.test/1.0' })
 * await using server = await serve(emulator.handlers, { origin: emulator.endpoint })
 * console.log(server.url, emulator.keys)
 *
 * @see https://eu.api.ovh.com/console/
 */
export function createOvhEmulator(options: OvhEmulatorOptions = {}): OvhEmulator {
  const { endpoint = 'ovh-eu', seed = 1, now: clock = Date.now, taskMs = 400, tokenErrorStatus = 401 } = options
  const { baseUrl, tokenUrl = `${new URL(baseUrl).origin}/auth/oauth2/token` } = endpointOf(endpoint)
  const initial = freshState(seed, clock())
  const state = structuredClone(initial)
  const faults = createOvhFaults()
  const now = () => clock() + state.advancedMs
  const { origin } = new URL(tokenUrl)
  const api = { state, faults, requests: { seed }, now, taskMs, tokenErrorStatus, origin }
  return {
    endpoint: baseUrl,
    get keys() {
      const { applicationKey, applicationSecret, consumerKey } = state.secrets
      return { applicationKey, applicationSecret, consumerKey }
    },
    get serviceAccount() {
      const { clientId, clientSecret } = state.secrets
      return { clientId, clientSecret, tokenUrl }
    },
    get accessToken() {
      return state.secrets.accessToken
    },
    handlers: handlersOf(api, baseUrl, tokenUrl),
    get state() {
      settle(state, now())
      return state
    },
    faults,
    ...decisionsOn(state, now),
    put: (...said) => put(state, ...said),
    answer: (...said) => setAnswer(state, ...said),
    ...turnsOf(api, initial, seed),
  }
}

/** What goes on with time, or back. */
function turnsOf(
  { state, faults, requests, now }: EmulatedApi,
  initial: OvhState,
  seed: number,
): Pick<OvhEmulator, 'advance' | 'snapshot' | 'restore' | 'reset'> {
  const become = (account: OvhState): void => void Object.assign(state, structuredClone(account))
  return {
    advance(ms) {
      state.advancedMs += ms
      settle(state, now())
    },
    snapshot: () => structuredClone(state),
    restore: become,
    reset() {
      become(initial)
      faults.clear()
      requests.seed = seed
    },
  }
}

/** What an account says about consumer keys. */
function decisionsOn(state: OvhState, now: () => number): Pick<OvhEmulator, 'validate' | 'refuse' | 'expire'> {
  const decide = (consumerKey: string, fields: OvhRow): void => {
    const known = state.consumerKeys.find(({ key }) => key === consumerKey)
    const credential = known && findObject(state, CREDENTIALS, known.credentialId)
    if (!credential) throw new Error('No client has asked for this consumer key')
    Object.assign(credential.value, fields)
  }
  return {
    validate: (key, lifetimeMs) =>
      decide(key, { status: 'validated', expiration: lifetimeMs === undefined ? null : timestamp(now() + lifetimeMs) }),
    refuse: (key) => decide(key, { status: 'refused' }),
    expire: (key) => decide(key, { status: 'expired' }),
  }
}

/** The handlers of the API, of v1 and v2, and of the token host, whatever the method. */
function handlersOf(api: EmulatedApi, baseUrl: string, tokenUrl: string): HttpHandler[] {
  const placeOf = ({ url }: Request) => url.replace(/[?#].*$/s, '')
  const pathOf = (request: Request): string | undefined => {
    const place = placeOf(request)
    if (place.startsWith(`${baseUrl}/`)) return place.slice(baseUrl.length).replace(/^\/v1(?=\/)/, '')
    const [version, host] = Object.entries(versionsOf(baseUrl)).find(([path, base]) => place.startsWith(base + path)) ?? []
    return version && place.slice(host!.length).replace(/^\/v1(?=\/)/, '')
  }
  return [
    http.all(
      ({ request }) => placeOf(request) === tokenUrl,
      ({ request }) => answerToken(api, request),
    ),
    http.all(
      ({ request }) => pathOf(request) !== undefined,
      ({ request }) => answer(api, pathOf(request)!, request),
    ),
  ]
}
