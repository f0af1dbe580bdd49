import { inspect } from 'node:util'
import { createNodeFetch } from '@infra/core/node'
import type { DispatcherConnect } from '@infra/core/node'
import { InfraError } from '@infra/core'
import type { Api, ApiConfig, ClientOptions, FetchFunction, Hooks } from '@infra/core'
import { afterEach, beforeEach, expect } from 'vitest'
import { apiOf, SECRET } from './server.js'

/** A way to send requests. */
interface Transport {
  fetch: FetchFunction | undefined
  /** Ends when nothing is under way any more, and closes idle sockets. */
  close(): unknown
}

/** What the global `fetch` sends through. */
interface Dispatcher {
  constructor: new () => Dispatcher
  close(): Promise<void>
}

const GLOBAL_DISPATCHER = Symbol.for('undici.globalDispatcher.1')
const globals = globalThis as unknown as Record<symbol, Dispatcher>

/** The global `fetch`, with connections of its own, so that what is left open can be told. */
async function openGlobalFetch(): Promise<Transport> {
  // It makes its dispatcher when it is first called.
  await fetch('data:,')
  const usual = globals[GLOBAL_DISPATCHER]!
  const own = (globals[GLOBAL_DISPATCHER] = new usual.constructor())
  return {
    fetch: undefined,
    close: async () => {
      globals[GLOBAL_DISPATCHER] = usual
      await own.close()
    },
  }
}

function openNodeFetch(): Transport {
  const own = createNodeFetch()
  return { fetch: own, close: () => own.close() }
}

async function openUndici(): Promise<Transport> {
  // Not before it is needed: it lays its hands on the global fetch.
  const { Agent } = await import('undici')
  const agents: { close(): Promise<void> }[] = []
  const dispatcher = (connect: DispatcherConnect) => {
    const agent = new Agent({ connect })
    agents.push(agent)
    return agent
  }
  const own = createNodeFetch({ dispatcher })
  return { fetch: own, close: () => (own.close(), Promise.all(agents.map((agent) => agent.close()))) }
}

/** All ways to send: whatever the server does, they must fare alike. */
export const TRANSPORTS = [
  ['global fetch', openGlobalFetch],
  ['createNodeFetch', openNodeFetch],
  ['createNodeFetch with undici', openUndici],
] as const

/** A server of the tests. */
interface Peer {
  sockets(): number
  [Symbol.asyncDispose](): PromiseLike<void>
}

/** An error of ours, with the fields that some have. */
interface Failure extends InfraError {
  code?: string
  body?: unknown
  headers?: Record<string, string>
}

/** A client under test, all that it tells, and a watch on what it leaves behind. */
export class Rig {
  /** Every event that a hook was told, in order. */
  readonly events: [hook: string, event: object][] = []
  /** Warnings of the process. A test that expects one takes it out. */
  readonly warnings: Error[] = []
  transport!: Transport
  readonly #peers: Peer[] = []
  readonly #rejections: unknown[] = []
  readonly #onRejection = (reason: unknown): void => void this.#rejections.push(reason)
  readonly #onWarning = (warning: Error): void => void this.warnings.push(warning)
  #before: Record<string, number> = {}

  /** An api with quick repeats, whose secret stands in the URL and in a header. */
  api(url: string, options: ClientOptions = {}, config: Partial<ApiConfig> = {}): Api {
    const note = (name: string) => (event: object) => void this.events.push([name, event])
    const hooks = Object.fromEntries(
      ['onRequest', 'onResponse', 'onRetry', 'onError', 'onMismatch'].map((name) => [name, note(name)]),
    ) as Hooks
    // A time-out longer than our patience, so that a timer which is left running is noticed.
    return apiOf(url, { fetch: this.transport.fetch, hooks, timeoutMs: 60_000, ...options }, config)
  }

  /** Names of the events told so far, and forgets them. */
  told(): string[] {
    return this.events.splice(0).map(([name, event]) => (expectNoSecret(event), name))
  }

  /** Sees to it that the server is closed after the test, and that nothing was left open there. */
  async use<P extends Peer>(peer: P | Promise<P>): Promise<P> {
    const own = await peer
    this.#peers.push(own)
    return own
  }

  /** The error of a call that must fail: one of ours, which shows no secret. */
  async failure(call: PromiseLike<unknown>): Promise<Failure> {
    const error: unknown = await within(call).then(
      (value) => expect.unreachable(`it gave ${inspect(value)}`),
      (reason: unknown) => reason,
    )
    expectNoSecret(error)
    expect(error).toBeInstanceOf(InfraError)
    return error as Failure
  }

  async start(open: () => Transport | Promise<Transport>): Promise<void> {
    process.on('unhandledRejection', this.#onRejection).on('warning', this.#onWarning)
    this.transport = await open()
    this.#before = resources()
  }

  async stop(): Promise<void> {
    const peers = this.#peers.splice(0)
    try {
      await within(this.transport.close(), 'something is still under way')
      await until(
        () => peers.every((peer) => peer.sockets() === 0),
        () => `sockets left open: ${peers.map((peer) => peer.sockets()).join(', ')}`,
      )
    } finally {
      await Promise.all(peers.map((peer) => peer[Symbol.asyncDispose]()))
      process.off('unhandledRejection', this.#onRejection).off('warning', this.#onWarning)
    }
    await until(
      () => Object.entries(resources()).every(([name, count]) => count <= (this.#before[name] ?? 0)),
      () => `left behind: ${inspect(resources())}, before: ${inspect(this.#before)}`,
    )
    expect(this.#rejections.splice(0)).toEqual([])
    expect(this.warnings.splice(0)).toEqual([])
    this.told()
  }
}

/** Gives each test of a block a rig, and looks at what is left after it. */
export function useRig(open: () => Transport | Promise<Transport>): Rig {
  const rig = new Rig()
  beforeEach(() => rig.start(open))
  afterEach(() => rig.stop())
  return rig
}

/** Timers, sockets and lookups that keep the process alive, by kind. */
function resources(): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of process.getActiveResourcesInfo()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

/** How long anything may take, however slow the machine is, in milliseconds. */
const PATIENCE_MS = 8000

/** Waits until something is true. */
export async function until(holds: () => boolean, otherwise: () => string = () => 'it did not come true'): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !holds();) {
    if (performance.now() > end) throw new Error(otherwise())
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** Waits for a promise, but not for ever. */
export async function within<T>(promise: T | PromiseLike<T>, otherwise = 'it did not end'): Promise<T> {
  const end = new AbortController()
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(otherwise)), PATIENCE_MS)
    end.signal.addEventListener('abort', () => clearTimeout(timer))
  })
  return Promise.race([promise, late]).finally(() => end.abort())
}

/** Looks for the secret wherever a logger could find it. */
export function expectNoSecret(value: unknown): void {
  const texts = [inspect(value, { depth: 9, showHidden: true, maxStringLength: null, maxArrayLength: null }), JSON.stringify(value) ?? '']
  for (let error = value, depth = 0; error instanceof Error && depth < 9; error = error.cause, depth++)
    texts.push(error.message, error.stack ?? '', String(error))
  for (const secret of [SECRET, Buffer.from(SECRET).toString('base64')]) expect(texts.join('\n')).not.toContain(secret)
}
