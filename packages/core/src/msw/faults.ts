import { InvalidInputError } from '../errors/input.js'
import { drip, reply, sleep, truncate, untilAborted } from './broken.js'

/** A request, as an emulator describes it to its {@link Faults}. */
export interface FaultRequest {
  /** Stable name of the operation, such as `accessKeys.create`; absent when no route answers. */
  op?: string | undefined
  /** HTTP method, upper case. */
  method: string
  /** Path below the API's base, without query: `/access-keys/3`. */
  path: string
  /** The request itself; its `signal` ends waits. */
  request: Request
}

/** Which requests a fault hits, and how often. What is left out matches everything. */
export interface FaultTarget {
  /** Stable name of the operation, the same as in the SDK's errors: `accessKeys.create`. */
  op?: string
  /** HTTP method, upper case. */
  method?: string
  /** Path below the API's base; `*` stands for any characters but `/`, as in `/access-keys/*`. Or a `RegExp`. */
  path?: string | RegExp
  /** Decides on requests that the rest matches. */
  when?: (request: FaultRequest) => boolean
  /** How many requests are hit; after that the rule is gone. Default: all. */
  times?: number
  /** How many matching requests pass unharmed first. Default: 0. */
  skip?: number
  /** Wait before anything else happens, in milliseconds. Default: 0. */
  delayMs?: number
}

/** Answers with a status of your choice. */
export interface StatusFault extends FaultTarget {
  /** HTTP status, 200 to 599. */
  status: number
  /** Body: a string is sent as it is, anything else as JSON. Default: empty. */
  body?: unknown
  /** Headers, such as `retry-after`. */
  headers?: Record<string, string>
  /** Whether the emulator does the work first, so that only its answer is lost. Default: false. */
  applied?: boolean
  /** Not together with a status. */
  action?: never
}

/** Breaks the connection or the body. */
export interface ActionFault extends FaultTarget {
  /**
   * - `reset`: the connection ends without an answer.
   * - `hang`: no answer, ever; it ends when the client gives up.
   * - `truncate`: status, headers and the first half of the body, then the connection ends (an empty body: `reset`).
   * - `drip`: the true answer, one byte at a time.
   */
  action: 'reset' | 'hang' | 'truncate' | 'drip'
  /** Wait before each byte of `drip`, in milliseconds. Default: 1000. */
  dripMs?: number
  /** Whether the emulator does the work before `reset` and `hang`, as a server that dies while it answers. Default: false. `truncate` and `drip` always do. */
  applied?: boolean
  /** Not together with an action. */
  status?: never
}

/** Only delays the true answer. */
export interface DelayFault extends FaultTarget {
  /** Wait before the true answer, in milliseconds. */
  delayMs: number
  /** With a status it is a {@link StatusFault}. */
  status?: never
  /** With an action it is an {@link ActionFault}. */
  action?: never
}

/** One rule: which requests are hit, and what happens to them. */
export type FaultRule = StatusFault | ActionFault | DelayFault

/** A rule at work. */
export interface InjectedFault {
  /** How many requests it has hit. */
  readonly hits: number
  /** Takes the rule back. */
  remove(): void
}

/** Faults on order, for any emulator. Made by {@link createFaults}. */
export interface Faults {
  /** Wait before every answer, in milliseconds, or a function that gives it. Default: 0. */
  latencyMs: number | (() => number)
  /** Adds a rule. A request is hit by the first rule, in the order of injection, that matches it.
   * @throws InvalidInputError for a status that no response can have. */
  inject(rule: FaultRule): InjectedFault
  /** Takes all rules back and sets the latency to 0. */
  clear(): void
  /** For emulators: answers a request, by way of the rule that hits it, if any. */
  handle(request: FaultRequest, answer: () => Response | Promise<Response>): Promise<Response>
}

interface Entry {
  rule: FaultRule
  toSkip: number
  hits: number
}

/**
 * Creates fault injection for an emulator: statuses, resets, cut bodies, silence and delays, on the requests of your
 * choice. Behind `serve` of `@infra/core/msw/node` they happen on the socket; within msw, `fetch` sees the same.
 *
 * @example
 * emulator.faults.inject({ method: 'POST', path: '/access-keys', times: 1, status: 503 })
 * emulator.faults.inject({ op: 'accessKeys.list', times: 2, action: 'reset' })
 * emulator.faults.inject({ path: '/access-keys/*', action: 'truncate', skip: 1 })
 * emulator.faults.latencyMs = 80
 */
export function createFaults(): Faults {
  let entries: Entry[] = []
  const faults: Faults = {
    latencyMs: 0,
    inject(rule) {
      if (rule.status !== undefined && !(Number.isInteger(rule.status) && rule.status >= 200 && rule.status <= 599)) {
        throw new InvalidInputError(`A fault cannot answer with status ${rule.status}: use an integer from 200 to 599.`, {
          field: 'rule.status',
        })
      }
      const entry: Entry = { rule, toSkip: rule.skip ?? 0, hits: 0 }
      entries.push(entry)
      return {
        get hits() {
          return entry.hits
        },
        remove() {
          entries = entries.filter((other) => other !== entry)
        },
      }
    },
    clear() {
      entries = []
      faults.latencyMs = 0
    },
    async handle(info, answer) {
      const rule = takeRule(entries, info)
      const latencyMs = typeof faults.latencyMs === 'function' ? faults.latencyMs() : faults.latencyMs
      const { signal } = info.request
      await sleep(latencyMs + (rule?.delayMs ?? 0), signal)
      return signal.aborted ? Response.error() : strike(rule, signal, answer)
    },
  }
  return faults
}

function takeRule(entries: readonly Entry[], info: FaultRequest): FaultRule | undefined {
  for (const entry of entries) {
    if (entry.hits >= (entry.rule.times ?? Infinity) || !matches(entry.rule, info)) continue
    // What this rule lets pass, a later one may still hit.
    if (entry.toSkip-- > 0) continue
    entry.hits++
    return entry.rule
  }
  return undefined
}

function matches(rule: FaultRule, info: FaultRequest): boolean {
  if (rule.op !== undefined && rule.op !== info.op) return false
  if (rule.method !== undefined && rule.method !== info.method) return false
  if (rule.path !== undefined && !matchesPath(rule.path, info.path)) return false
  return rule.when?.(info) ?? true
}

function matchesPath(path: string | RegExp, actual: string): boolean {
  // `search`, unlike `test`, keeps no place in a global expression.
  if (typeof path !== 'string') return actual.search(path) >= 0
  const parts = path.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^/]*')}$`).test(actual)
}

async function strike(rule: FaultRule | undefined, signal: AbortSignal, answer: () => Response | Promise<Response>): Promise<Response> {
  if (!rule || (rule.status === undefined && rule.action === undefined)) return answer()
  if (rule.action === 'truncate') return truncate(await answer())
  if (rule.action === 'drip') return drip(await answer(), rule.dripMs ?? 1000)
  if (rule.applied) await answer()
  if (rule.status !== undefined) return reply(rule.status, rule.body, rule.headers)
  if (rule.action === 'hang') await untilAborted(signal)
  return Response.error()
}
