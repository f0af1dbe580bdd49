import { createFaults } from '@infra/core/msw'
import type { Faults } from '@infra/core/msw'
import { http } from 'msw'
import type { HttpHandler, WebSocketHandler } from 'msw'
import type { AddServerOptions } from './add-server.js'
import { answer } from './answer.js'
import { controlsOf } from './controls.js'
import { freshState } from './fresh-state.js'
import type { PanelLine } from './line.js'
import type { Panel, PanelDurations } from './panel.js'
import type { ServerRow } from './server-rows.js'
import { PERMISSIONS } from './permissions.js'
import { routes } from './routes.js'
import { settle } from './settle.js'
import type { PanelKeys, PanelState } from './state.js'
import { answerAsWings, nodesAt } from './wings/answer.js'
import { createFakeSocketClass } from './wings/fake-socket.js'
import type { FakeSocket, FakeSocketOptions } from './wings/fake-socket.js'
import { createConsoleHandler } from './wings/link.js'

/** Options of an emulated panel. */
export interface PanelEmulatorOptions {
  /** The panel's address. Default: `https://panel.test`. */
  url?: string
  /**
   * The address of Wings on the first node: an origin of its own. Default: `node1.` before the panel's host, and port 8080 or the one
   * after the panel's: `https://node1.panel.test:8080`. Emulators side by side need addresses of their own, `url` and this one.
   */
  wingsUrl?: string
  /** The version of the panel and of Wings: from `1.12` on both are stricter, and servers have one more identifier. Default: `1.11.9`. */
  version?: string
  /** Start of the random numbers behind ids and keys: the same seed, the same values. Default: 1. */
  seed?: number
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number
  /** How long what takes time takes, in milliseconds; see {@link PanelDurations} for defaults. */
  durations?: Partial<PanelDurations>
  /** Requests a minute, of a user to an API. Default: 720 and 240; from 1.12 on 256 and 256. */
  rateLimits?: Partial<Panel['rateLimits']>
  /** The address that clients seem to come from. Default: `127.0.0.1`. */
  ip?: string
}

/** A panel and its Wings that live in memory. */
export interface PanelEmulator<S extends PanelState = PanelState> {
  /** The panel's address: what a client takes. */
  readonly url: string
  /** Keys of the fresh panel that `state` began as. */
  readonly keys: PanelKeys
  /** For `setupServer(...handlers)` and `setupWorker(...handlers)` of msw: the panel, and the files of every node. */
  readonly handlers: HttpHandler[]
  /** For msw beside `handlers`: consoles opened by the global `WebSocket`. They take any `Origin`. */
  readonly webSocketHandlers: WebSocketHandler[]
  /** WebSockets that lead here without a network: the `webSocket` of a console. They look at the `Origin`. */
  readonly WebSocket: new (url: string, options?: FakeSocketOptions) => FakeSocket
  /** What is known, up to date with the clock. It is live: change it to prepare a situation. */
  readonly state: S
  /** Faults on order. `path` is the part below `/api/client` or `/api/application`, or the path at Wings; `op` the SDK's name. */
  readonly faults: Faults
  /**
   * Puts the clock forward, in milliseconds: installations, backups and power go on, tokens get old, limits are forgotten.
   *
   * @throws InvalidInputError for what is no number from 0 on, and beyond the year 9999.
   */
  advance(ms: number): void
  /**
   * Puts an installed server on the first free allocation, and gives it: Alice's, unless said otherwise. It is live.
   *
   * @throws Error when there is no such user or egg, or no free allocation.
   */
  addServer(options?: AddServerOptions): ServerRow
  /** Lets a server print a line, on every open console. */
  print(server: string, line: string): void
  /** Sends an event to every open console of a server, such as `daemon message`. */
  emit(server: string, event: string, ...args: string[]): void
  /** Ends every open console, of one server or of all: 1001, 1006, 4409 and so on. */
  closeConsoles(code: number, reason?: string, server?: string): void
  /** What a restart of Wings does: consoles end, and tokens of before are worth nothing. */
  restartWings(): void
  /** A copy of the state, plain data, which may be kept as JSON. The place of the clock is in it, and so are the keys. */
  snapshot(): S
  /** Goes back to a snapshot, of this emulator or another of the same kind, whose `keys` are taken over. Open consoles end. */
  restore(snapshot: S): void
  /** Goes back to the fresh panel, and takes back all faults. Open consoles end. */
  reset(): void
  /** For adapters: the panel at work. */
  readonly panel: Panel
}

const DURATIONS: PanelDurations = { install: 2000, start: 1000, stop: 500, backup: 1000, restore: 500 }

function createPanel(options: PanelEmulatorOptions, line: Panel['line'], state: PanelState, url: string): Panel {
  const { now = Date.now, version = '1.11.9', ip = '127.0.0.1', durations, rateLimits } = options
  const [major = 1, minor = 11] = version.split('.').map(Number)
  const modern = major > 1 || minor >= 12
  return {
    line,
    state,
    faults: createFaults(),
    now: () => now() + state.advancedMs,
    url,
    durations: { ...DURATIONS, ...durations },
    rateLimits: { ...(modern ? { client: 256, application: 256 } : { client: 720, application: 240 }), ...rateLimits },
    modern,
    ip,
    origins: new Set([new URL(url).origin]),
    addresses: new Map(),
    listeners: new Set(),
  }
}

/** Where Wings of the first node is, unless that was said: beside the panel, so that two panels have two. */
function wingsBeside(url: string): URL {
  const { protocol, hostname, port } = new URL(url)
  const host = /^[\d.]+$|^\[/.test(hostname) ? hostname : `node1.${hostname}`
  return new URL(`${protocol}//${host}:${port === '' ? 8080 : (Number(port) % 65_535) + 1}`)
}

/**
 * Creates an emulated panel of the Pterodactyl family, with Wings on its nodes. Users call the provider's function, such as
 * `createPterodactylEmulator`.
 *
 * @example
 * const emulator = createPanelEmulator({ seed: 42, durations: { install: 0 } })
 *
 * @see https://github.com/pterodactyl/panel
 */
export function createPanelEmulator(options: PanelEmulatorOptions = {}): PanelEmulator {
  return createLineEmulator(PTERODACTYL, options)
}

function handlersOf(panel: Panel): HttpHandler[] {
  const originOf = (request: Request) => new URL(request.url).origin
  const own = new URL(panel.url).origin
  return [
    http.all(
      ({ request }) => originOf(request) === own,
      ({ request }) => answer(panel, request),
    ),
    http.all(
      ({ request }) => nodesAt(panel, originOf(request)).length > 0,
      ({ request }) => answerAsWings(panel, request),
    ),
  ]
}

const PTERODACTYL: PanelLine = {
  routes,
  permissions: PERMISSIONS,
  keyRights: true,
  begin: (state) => state,
}

/**
 * Creates an emulated panel of any line of the family, for packages of panels: they say what the line has beyond Pterodactyl.
 *
 * @example
 * const ping = on('client.ping', 'GET /ping', {}, () => ok({ pong: true }))
 * const routes = withRoutes(clientRoutes, [ping])
 * const emulator = createLineEmulator({ routes, permissions: PERMISSIONS, keyRights: true, begin: (state) => state }, { seed: 42 })
 *
 * @see https://github.com/pterodactyl/panel
 */
export function createLineEmulator<S extends PanelState>(line: PanelLine<S>, options: PanelEmulatorOptions = {}): PanelEmulator<S> {
  const { seed = 1, now = Date.now } = options
  const url = (options.url ?? 'https://panel.test').replace(/\/+$/, '')
  const wings = options.wingsUrl === undefined ? wingsBeside(url) : new URL(options.wingsUrl)
  const initial = line.begin(freshState({ seed, now: now(), wings }), now())
  const state = structuredClone(initial)
  const panel = createPanel(options, line, state, url)
  const keys = { ...state.freshKeys }
  const controls = controlsOf(panel, state, keys)
  let consoles: WebSocketHandler[] | undefined
  return {
    ...controls,
    url,
    keys,
    handlers: handlersOf(panel),
    // Made when it is asked for, since msw opens a channel for each.
    get webSocketHandlers() {
      return (consoles ??= [createConsoleHandler(panel)])
    },
    WebSocket: createFakeSocketClass(panel),
    get state() {
      settle(panel, panel.now())
      return state
    },
    faults: panel.faults,
    reset() {
      controls.restore(initial)
      panel.faults.clear()
    },
    panel,
  }
}
