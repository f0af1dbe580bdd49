import { inspect } from 'node:util'
import { createNodeFetch } from '@infra/core/node'
import { InfraError } from '@infra/core'
import type { Api, ApiConfig, ClientOptions, FetchFunction, Hooks } from '@infra/core'
import { afterEach, beforeEach, expect } from 'vitest'
import { apiOf, SECRET } from './server.js'

/** A way to send requests. */
interface Transport {
  fetch: FetchFunction | undefined
  /** Ends when nothing is under way any more, and closes idle sockets. */
  close(): void | Promise<void>
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

/** Both ways to send: whatever the server does, they must fare alike. */
export const TRANSPORTS = [
  ['global fetch', openGlobalFetch],
  ['createNodeFetch', openNodeFetch],
] as const

/** A server of the tests. */
interface Peer {
  sockets(): number
  [Symbol.asyncDispose](): PromiseLike<void>
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
    const hooks = Object.fromEntries(['onRequest', 'onResponse', 'onRetry', 'onError', 'onMismatch'].map((name) => [name, note(name)])) as Hooks
    return apiOf(url, { fetch: this.transport.fetch, hooks, ...options }, config)
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
  async failure(call: PromiseLike<unknown>): Promise<InfraError & Record<string, unknown>> {
    const error: unknown = await call.then((value) => expect.unreachable(`it gave ${inspect(value)}`), (reason: unknown) => reason)
    expectNoSecret(error)
    expect(error).toBeInstanceOf(InfraError)
    return error as InfraError & Record<string, unknown>
  }

  async start(open: () => Transport | Promise<Transport>): Promise<void> {
    process.on('unhandledRejection', this.#onRejection).on('warning', this.#onWarning)
    this.transport = await open()
    this.#before = resources()
  }

  async stop(): Promise<void> {
    await this.transport.close()
    await until(() => this.#peers.every((peer) => peer.sockets() === 0), () => `the client left ${this.#peers.map((peer) => peer.sockets()).join(', ')} sockets open`)
    await Promise.all(this.#peers.splice(0).map((peer) => peer[Symbol.asyncDispose]()))
    await until(() => Object.entries(resources()).every(([name, count]) => count <= (this.#before[name] ?? 0)), () => `left behind: ${inspect(resources())}, before: ${inspect(this.#before)}`)
    process.off('unhandledRejection', this.#onRejection).off('warning', this.#onWarning)
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

/** Waits until something is true; it comes true sooner or later, however slow the machine is. */
export async function until(holds: () => boolean, otherwise: () => string = () => 'it did not come true'): Promise<void> {
  for (const end = performance.now() + 10_000; !holds(); ) {
    if (performance.now() > end) throw new Error(otherwise())
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

/** Looks for the secret wherever a logger could find it. */
export function expectNoSecret(value: unknown): void {
  const texts = [inspect(value, { depth: 9, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }), JSON.stringify(value) ?? '']
  for (let error = value, depth = 0; error instanceof Error && depth < 9; error = error.cause, depth++) texts.push(error.message, error.stack ?? '', String(error))
  for (const secret of [SECRET, Buffer.from(SECRET).toString('base64')]) expect(texts.join('\n')).not.toContain(secret)
}
