import { combineHooks, debugLogger } from '@infra/core'
import type { RequestEvent, RetryEvent } from '@infra/core'
import type { Outline } from '@infra/outline'
import type { OutlineNodeOptions } from '@infra/outline/node'
import { check } from './check.ts'
import type { Seen, Setup } from './setup.ts'

/** What steps work with. */
export interface World {
  readonly setup: Setup
  /** The client of the server that this run is about. */
  readonly outline: Outline
  /** Opens another client; what is not given is as in `outline`. It is closed with the run. */
  open(options?: Partial<OutlineNodeOptions>): Outline
  /** Every error that was thrown or told to a hook. */
  readonly errors: unknown[]
  /** Requests that were sent. */
  readonly requests: RequestEvent[]
  /** Repeats. */
  readonly retries: RetryEvent[]
  /** Lines of `debugLogger`. */
  readonly log: string[]
  /** The error with which a promise is rejected, which must be of that class. */
  rejection<E extends Error>(promise: Promise<unknown>, kind: abstract new (...args: never[]) => E): Promise<E>
  /** Asks what the servers saw. */
  seen(): Promise<Seen>
  close(): Promise<void>
}

/** Things to try, by what each proves. They run one after the other, and build on each other. */
export type Steps = Readonly<Record<string, (world: World) => void | Promise<void>>>

/** Repeats as usual, without the waits. */
const retry = { limit: 3, baseMs: 5, capMs: 20 }

/** Sets the world up for one entry of the package. */
export function createWorld(setup: Setup, defaults: OutlineNodeOptions, create: (options: OutlineNodeOptions) => Outline): World {
  const [errors, requests, retries, log]: [unknown[], RequestEvent[], RetryEvent[], string[]] = [[], [], [], []]
  const clients: Outline[] = []
  const hooks = combineHooks(debugLogger({ write: (line) => log.push(line) }), {
    onRequest: (event) => requests.push(event),
    onRetry: (event) => retries.push(event),
    onError: ({ error }) => errors.push(error),
  })
  const open = (options: Partial<OutlineNodeOptions> = {}): Outline => {
    const client = create({ retry, timeoutMs: 10_000, validate: 'strict', hooks, ...defaults, ...options })
    clients.push(client)
    return client
  }
  const rejection: World['rejection'] = async (promise, kind) => {
    const error: unknown = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    check(error !== undefined, `no ${kind.name}: it went well`)
    errors.push(error)
    check(error instanceof kind, `${error as Error} is no ${kind.name}`)
    return error
  }
  const seen = async (): Promise<Seen> => {
    const answer = await fetch(setup.observer)
    check(answer.ok, 'a connection to a server with another certificate is still open')
    return (await answer.json()) as Seen
  }
  const close = async (): Promise<void> => {
    await Promise.all(clients.map((client) => client.close()))
  }
  return { setup, outline: open(), open, errors, requests, retries, log, rejection, seen, close }
}
