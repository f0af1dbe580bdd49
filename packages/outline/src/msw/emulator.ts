import { createFaults, randomString } from '@infra/core/msw'
import type { Faults } from '@infra/core/msw'
import { http } from 'msw'
import type { HttpHandler } from 'msw'

import { answer } from './answer.js'
import { tidyPath } from './routes.js'
import { freshState } from './state.js'
import type { OutlineState } from './state.js'

/** Options of {@link createOutlineEmulator}. */
export interface OutlineEmulatorOptions {
  /** Address of the API, secret path included. It takes its whole origin: give each of several emulators another. Default: `https://outline.test:8443/` and a secret made from the seed. */
  apiUrl?: string
  /** Version of the server: routes and fields of later ones are missing. Default: `1.12.3`. */
  version?: string
  /** Host in access URLs. Default: that of `apiUrl`. */
  hostname?: string
  /** Ports that other programs hold, so that keys cannot have them; the API's own is always one. Default: none. */
  busyPorts?: readonly number[]
  /** Start of the random numbers behind ids and passwords: the same seed, the same values. Default: 1. */
  seed?: number
  /** The clock, in milliseconds since 1970. Default: `Date.now`. */
  now?: () => number
}

/** How traffic came about, for {@link OutlineEmulator.addTraffic}. */
export interface TrafficOptions {
  /** When; a number is in milliseconds since 1970. Default: now. */
  at?: number | Date
  /** Country of the client, ISO 3166 with two letters. Default: `ZZ`, unknown. */
  location?: string
  /** Number of the client's network (autonomous system). Default: unknown. */
  asn?: number
  /** Owner of that network. Default: unknown. */
  asOrg?: string
  /** Time in use, in seconds. Default: 60. */
  tunnelSeconds?: number
  /** Devices at that moment. Default: 1. */
  devices?: number
}

/** An Outline server that lives in memory. Made by {@link createOutlineEmulator}. */
export interface OutlineEmulator {
  /** Address of the API, secret path included: what a client takes. */
  readonly apiUrl: string
  /** For `setupServer(...handlers)` and `setupWorker(...handlers)` of msw, or `serve(handlers, { origin: apiUrl })`. */
  readonly handlers: HttpHandler[]
  /** What the server knows. It is live: change it to prepare a situation. */
  readonly state: OutlineState
  /** Faults on order. `path` is the part below the secret, `op` the SDK's name of the operation. */
  readonly faults: Faults
  /** Lets data go over a key, for both kinds of metrics. The key need not exist: metrics know deleted ones too. */
  addTraffic(keyId: string, bytes: number, options?: TrafficOptions): void
  /** What a restart of the server does: every access URL takes the current host name. To refuse connections, close `serve` meanwhile. */
  restart(): void
  /** A copy of the state, plain data. */
  snapshot(): OutlineState
  /** Goes back to a snapshot, of this emulator or another. */
  restore(snapshot: OutlineState): void
  /** Goes back to the freshly installed server, and takes back all faults. */
  reset(): void
}

/**
 * Creates an Outline server in memory, for tests and demonstrations: every route of the management API with the real
 * server's statuses, error texts, headers and oddities, learned from answers recorded on a server 1.12.3. Nothing
 * listens until its handlers are given to msw or to `serve` of `@infra/core/msw/node`.
 *
 * Left out: traffic itself, the enforcement of limits, and the five minutes for which a real server repeats the same metrics.
 *
 * @example
 * import { createOutlineEmulator } from '@infra/outline/msw'
 * import { setupServer } from 'msw/node'
 *
 * const emulator = createOutlineEmulator({ seed: 42 })
 * const mocks = setupServer(...emulator.handlers)
 * mocks.listen()
 * const outline = createOutline({ apiUrl: emulator.apiUrl })
 * const key = await outline.accessKeys.create({ name: 'Alice' })
 * emulator.addTraffic(key.id, 5e9, { location: 'DE', devices: 2 })
 * emulator.faults.inject({ op: 'accessKeys.delete', times: 1, status: 503 })
 *
 * @example
 * // Over a real socket, for programs in any language:
 * await using server = await serve(emulator.handlers, { origin: emulator.apiUrl, tls: 'rsa' })
 * console.log(server.url, server.certSha256)
 *
 * @see https://github.com/OutlineFoundation/outline-server
 */
export function createOutlineEmulator(options: OutlineEmulatorOptions = {}): OutlineEmulator {
  const { version = '1.12.3', seed = 1, now = Date.now, busyPorts = [] } = options
  const address = new URL(options.apiUrl ?? `https://outline.test:8443/${randomString({ seed }, 22)}`)
  const initial = freshState({ seed, version, now: now(), hostname: options.hostname ?? address.hostname.replace(/^\[|\]$/g, '') })
  const state = structuredClone(initial)
  const faults = createFaults()
  const ownPort = Number(address.port) || (address.protocol === 'https:' ? 443 : 80)
  const server = { state, faults, now, prefix: tidyPath(address.pathname).replace(/\/$/, ''), busyPorts: new Set([...busyPorts, ownPort]) }
  const restore = (snapshot: OutlineState) => {
    for (const field of Object.keys(state)) Reflect.deleteProperty(state, field)
    Object.assign(state, structuredClone(snapshot))
  }
  return {
    apiUrl: address.origin + server.prefix,
    handlers: [
      http.all(
        ({ request }) => new URL(request.url).origin === address.origin,
        ({ request }) => answer(server, request),
      ),
    ],
    state,
    faults,
    addTraffic(keyId, bytes, { at = now(), location = 'ZZ', asn = null, asOrg = null, tunnelSeconds = 60, devices = 1 } = {}) {
      state.traffic.push({ keyId, bytes, at: Number(at), location, asn, asOrg, tunnelSeconds, devices })
    },
    restart() {
      for (const key of state.accessKeys) key.hostname = state.hostnameForAccessKeys
    },
    snapshot: () => structuredClone(state),
    restore,
    reset() {
      restore(initial)
      faults.clear()
    },
  }
}
