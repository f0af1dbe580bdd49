import { createFaults, randomString } from '@infra/core/msw'
import type { Faults } from '@infra/core/msw'
import { http } from 'msw'
import type { HttpHandler } from 'msw'
import { settle } from './actions.js'
import { answer } from './answer.js'
import type { EmulatedApi } from './answer.js'
import type { Host } from './call.js'
import { freshState } from './fresh-state.js'
import type { ActionFault, HetznerState, SoldOut } from './state.js'

/** Options of {@link createHetznerEmulator}. */
export interface HetznerEmulatorOptions {
  /** The token that clients need. Default: made from the seed. */
  token?: string
  /** A token that may only read. Default: there is none. */
  readOnlyToken?: string
  /** Address of the Cloud API, version included. Default: `https://api.hetzner.cloud/v1`. */
  baseUrl?: string
  /** Address of the API of Storage Boxes. Default: `https://api.hetzner.com/v1`. */
  storageBaseUrl?: string
  /** Start of the random numbers behind secrets: the same seed, the same values. Default: 1. */
  seed?: number
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number
  /** How long an action takes, in milliseconds, or a function of its command. With 0 it has ended when the answer comes. Default: 400. */
  actionMs?: number | ((command: string) => number)
  /** Requests an hour; those that read actions have twice as many of their own. Default: 3600. */
  rateLimit?: number
  /** Server types that cannot be had, everywhere or in a location. Default: none. */
  soldOut?: readonly SoldOut[]
}

/** A project at Hetzner that lives in memory. Made by {@link createHetznerEmulator}. */
export interface HetznerEmulator {
  /** The token that clients need. */
  readonly token: string
  /** Address of the Cloud API, version included: the `baseUrl` of a client. */
  readonly baseUrl: string
  /** Address of the API of Storage Boxes: the `storageBaseUrl` of a client. */
  readonly storageBaseUrl: string
  /** For `setupServer(...handlers)` and `setupWorker(...handlers)` of msw, or `serve(handlers, { origin })`: one socket answers for one origin, so give both addresses the same. */
  readonly handlers: HttpHandler[]
  /** What the project holds, up to date with the clock. It is live: change it to prepare a situation, `soldOut` for one. */
  readonly state: HetznerState
  /** Faults on order. `path` is the part below the version, `op` the SDK's name of the operation; see `hetznerError`. */
  readonly faults: Faults
  /** Puts the emulator's clock forward, in milliseconds: actions go on, and requests come back. That of your program stays; `now` can make them one. */
  advance(ms: number): void
  /** Lets the next action of a command fail at its end, so that nothing comes of it. */
  failAction(command: string, error?: Partial<Omit<ActionFault, 'command'>>): void
  /** A copy of the state, plain data; the place of the clock is in it. */
  snapshot(): HetznerState
  /** Goes back to a snapshot, of this emulator or another. */
  restore(snapshot: HetznerState): void
  /** Goes back to the empty project, and takes back all faults. */
  reset(): void
}

/**
 * Creates a project at Hetzner in memory, for tests and demonstrations: every operation of the Cloud API, of DNS and of Storage
 * Boxes that is not deprecated, with ids, unique names, pages, label selectors, actions that take their time and lock what they
 * are about, quotas that refill, and the vendor's error codes. What depends on each other stays consistent: the volumes of a
 * server, the members of a network, what a label selector matches. Nothing listens until its handlers are given to msw or to
 * `serve` of `@infra/core/msw/node`.
 *
 * Left out: the machines themselves, the service that tells a server about itself, prices as they are (all are made up), and
 * whatever the vendor does by itself, such as daily backups.
 *
 * @example
 * import { createHetznerEmulator, hetznerError } from '@infra/hetzner/msw'
 * import { setupServer } from 'msw/node'
 *
 * const emulator = createHetznerEmulator({ seed: 42 })
 * const mocks = setupServer(...emulator.handlers)
 * mocks.listen()
 * const hetzner = createHetzner({ token: emulator.token })
 * emulator.faults.inject({ op: 'servers.create', times: 1, ...hetznerError('conflict') })
 * const result = await hetzner.servers.create({ name: 'web-1', server_type: 'cpx22', image: 'ubuntu-24.04' })
 * await hetzner.actions.wait(result)
 *
 * @example
 * // Over a real socket, for programs in any language:
 * const emulator = createHetznerEmulator({ baseUrl: 'http://hetzner.test/cloud', storageBaseUrl: 'http://hetzner.test/storage' })
 * await using server = await serve(emulator.handlers, { origin: 'http://hetzner.test' })
 * console.log(`${server.url}/cloud`, `${server.url}/storage`, emulator.token)
 *
 * @see https://docs.hetzner.cloud/reference/cloud
 */
export function createHetznerEmulator(options: HetznerEmulatorOptions = {}): HetznerEmulator {
  const { seed = 1, now: clock = Date.now, actionMs = 400, rateLimit = 3600, soldOut = [], readOnlyToken } = options
  const token = options.token ?? randomString({ seed }, 64)
  const cloud = new URL(options.baseUrl ?? 'https://api.hetzner.cloud/v1')
  const storage = new URL(options.storageBaseUrl ?? 'https://api.hetzner.com/v1')
  const initial = freshState({ seed, now: clock(), soldOut })
  const state = structuredClone(initial)
  const faults = createFaults()
  const now = () => clock() + state.advancedMs
  const msOf = typeof actionMs === 'function' ? actionMs : () => actionMs
  const api = { state, faults, requests: { seed }, now, rateLimit, token, readOnlyToken, actionMs: msOf }
  return {
    token,
    baseUrl: addressOf(cloud),
    storageBaseUrl: addressOf(storage),
    handlers: [handlerAt(api, 'cloud', cloud), handlerAt(api, 'storage', storage)],
    get state() {
      settle(state, now())
      return state
    },
    faults,
    advance(ms) {
      state.advancedMs += ms
      settle(state, now())
    },
    failAction(command, { code = 'action_failed', message = 'Action failed' } = {}) {
      state.actionFaults.push({ command, code, message })
    },
    snapshot: () => structuredClone(state),
    restore: (snapshot) => replace(state, snapshot),
    reset() {
      replace(state, initial)
      faults.clear()
    },
  }
}

function replace(state: HetznerState, snapshot: HetznerState): void {
  for (const field of Object.keys(state)) Reflect.deleteProperty(state, field)
  Object.assign(state, structuredClone(snapshot))
}

function addressOf(url: URL): string {
  return url.href.replace(/\/$/, '')
}

/** Answers what is below an address, whatever the method: both APIs may share an origin. */
function handlerAt(api: EmulatedApi, host: Host, url: URL): HttpHandler {
  const base = `${addressOf(url)}/`
  const placeOf = ({ url: address }: Request) => address.replace(/[?#].*$/, '')
  return http.all(
    ({ request }) => placeOf(request).startsWith(base),
    ({ request }) => answer(api, host, placeOf(request).slice(base.length - 1), request),
  )
}
