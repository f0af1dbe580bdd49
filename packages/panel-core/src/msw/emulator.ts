import { createFaults } from '@infra/core/msw'
import type { Faults } from '@infra/core/msw'
import { http } from 'msw'
import type { HttpHandler, WebSocketHandler } from 'msw'
import { putServer } from './add-server.js'
import type { AddServerOptions } from './add-server.js'
import { answer } from './answer.js'
import { freshState } from './fresh-state.js'
import type { PanelKeys } from './fresh-state.js'
import type { PanelLine } from './line.js'
import { emit, print } from './panel.js'
import type { Panel, PanelDurations } from './panel.js'
import type { ServerRow } from './server-rows.js'
import { PERMISSIONS } from './permissions.js'
import { routes } from './routes.js'
import { settle } from './settle.js'
import type { PanelState } from './state.js'
import { answerAsWings, nodesAt } from './wings/answer.js'
import { createFakeSocketClass } from './wings/fake-socket.js'
import type { FakeSocket, FakeSocketOptions } from './wings/fake-socket.js'
import { createConsoleHandler } from './wings/link.js'
import { denyTokens } from './wings/tokens.js'

/** Options of an emulated panel. */
export interface PanelEmulatorOptions {
  /** The panel's address. Default: `https://panel.test`. */
  url?: string
  /** The address of Wings on the first node: an origin of its own. Default: `https://node1.panel.test:8080`. */
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
  /** Keys of a fresh panel. */
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
  /** Puts the clock forward, in milliseconds: installations, backups and power go on, tokens get old, limits are forgotten. */
  advance(ms: number): void
  /** Puts an installed server on the first free allocation, and gives it: Alice's, unless said otherwise. It is live. */
  addServer(options?: AddServerOptions): ServerRow
  /** Lets a server print a line, on every open console. */
  print(server: string, line: string): void
  /** Sends an event to every open console of a server, such as `daemon message`. */
  emit(server: string, event: string, ...args: string[]): void
  /** Ends every open console, of one server or of all: 1001, 1006, 4409 and so on. */
  closeConsoles(code: number, reason?: string, server?: string): void
  /** What a restart of Wings does: consoles end, and tokens of before are worth nothing. */
  restartWings(): void
  /** A copy of the state, plain data; the place of the clock is in it. */
  snapshot(): S
  /** Goes back to a snapshot, of this emulator or another. */
  restore(snapshot: S): void
  /** Goes back to the fresh panel, and takes back all faults. */
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

type Controls<S extends PanelState> = Pick<
  PanelEmulator<S>,
  'addServer' | 'advance' | 'print' | 'emit' | 'closeConsoles' | 'restartWings' | 'snapshot' | 'restore'
>

/** What can be done to a panel from outside. */
function controlsOf<S extends PanelState>(panel: Panel, state: S): Controls<S> {
  const { listeners } = panel
  const find = (id: string): ServerRow => {
    const server = state.servers.find(({ uuid }) => uuid === id || uuid.slice(0, 8) === id)
    if (!server) throw new Error(`There is no server ${id}.`)
    return server
  }
  const closeConsoles = (code: number, reason = '', server?: string) => {
    const id = server === undefined ? undefined : find(server).id
    for (const listener of Array.from(listeners)) if (id === undefined || listener.serverId === id) listener.end(code, reason)
  }
  return {
    advance(ms) {
      state.advancedMs += ms
      settle(panel, panel.now())
      for (const listener of Array.from(listeners)) listener.tick()
    },
    addServer: (options = {}) => putServer(panel, options),
    print: (server, line) => print(panel, find(server), line),
    emit: (server, event, ...args) => emit(panel, find(server), event, ...args),
    closeConsoles,
    restartWings() {
      closeConsoles(1006)
      for (const user of state.users) for (const server of state.servers) denyTokens({ panel, bound: { server } }, user.id)
    },
    snapshot: () => structuredClone(state),
    restore(snapshot) {
      for (const field of Object.keys(state)) Reflect.deleteProperty(state, field)
      Object.assign(state, structuredClone(snapshot))
    },
  }
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
  const { state: fresh, keys } = freshState({ seed, now: now(), wings: new URL(options.wingsUrl ?? 'https://node1.panel.test:8080') })
  const initial = line.begin(fresh, now())
  const state = structuredClone(initial)
  const panel = createPanel(options, line, state, url)
  const controls = controlsOf(panel, state)
  let consoles: WebSocketHandler[] | undefined
  const originOf = (request: Request) => new URL(request.url).origin
  return {
    ...controls,
    url,
    keys,
    handlers: [
      http.all(
        ({ request }) => originOf(request) === new URL(url).origin,
        ({ request }) => answer(panel, request),
      ),
      http.all(
        ({ request }) => nodesAt(panel, originOf(request)).length > 0,
        ({ request }) => answerAsWings(panel, request),
      ),
    ],
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
