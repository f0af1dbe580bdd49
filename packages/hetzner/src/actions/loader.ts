import { mapLimit, WaitError } from '@infra/core'
import type { CallOptions } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { list } from './crud.js'
import { ActionsSchema } from './schemas.js'
import type { Action } from './types.js'

/** Gives running actions as they are now, by {@link keyOf}; `signal` tells that nobody wants to know any more. */
export type LoadActions = (running: readonly Action[], signal: AbortSignal) => Promise<ReadonlyMap<string, Action>>

/** How long questions gather, in milliseconds, before they are asked together. */
const GATHER_MS = 200
/** Ids in one request. */
const CHUNK = 25
/** Requests in flight. */
const CONCURRENCY = 5

/** Questions that wait for more of them, to be asked together. */
interface Gathering {
  readonly actions: Map<string, Action>
  readonly round: Promise<Round>
  /** Who waits for the answers. When all have given up, nothing more is asked. */
  readonly waiting: Set<AbortSignal>
  readonly stop: AbortController
}

/** What a round of questions found out, by {@link keyOf}; `failures` holds why an action could not be asked for. */
interface Round {
  readonly found: ReadonlyMap<string, Action>
  readonly failures: ReadonlyMap<string, unknown>
}

const loaders = /* @__PURE__ */ new WeakMap<HetznerApi, LoadActions>()

/** One loader for all waits of an api: however many wait, an action is asked for once in a round. */
export function loaderOf(api: HetznerApi): LoadActions {
  const known = loaders.get(api)
  if (known) return known
  let gathering: Gathering | undefined
  const gather = (): Gathering => {
    const actions = new Map<string, Action>()
    const waiting = new Set<AbortSignal>()
    const stop = new AbortController()
    const round = new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(() => {
      gathering = undefined
      if (waiting.size === 0) stop.abort()
      return ask(api, [...actions.values()], stop.signal)
    })
    return { actions, round, waiting, stop }
  }
  const load: LoadActions = async (running, signal) => {
    const joined = (gathering ??= gather())
    const { actions, round, waiting, stop } = joined
    for (const action of running) actions.set(keyOf(action), action)
    const giveUp = () => {
      waiting.delete(signal)
      // While questions still gather, somebody else may join them.
      if (waiting.size === 0 && gathering !== joined) stop.abort()
    }
    waiting.add(signal)
    signal.addEventListener('abort', giveUp)
    const { found, failures } = await round.finally(() => signal.removeEventListener('abort', giveUp))
    for (const action of running) {
      const key = keyOf(action)
      if (failures.has(key)) throw failures.get(key)
      if (!found.has(key)) throw new WaitError(`actions.wait: there is no action ${action.id}`)
    }
    return found
  }
  loaders.set(api, load)
  return load
}

/** What tells an action from all others: each host counts its own. */
export function keyOf(action: Action): string {
  return `${hostOf(action)} ${action.id}`
}

function hostOf({ resources }: Action): 'cloud' | 'storage' {
  return resources.some(({ type }) => type.startsWith('storage_box')) ? 'storage' : 'cloud'
}

async function ask(api: HetznerApi, actions: readonly Action[], signal: AbortSignal): Promise<Round> {
  const { cloud = [], storage = [] } = Object.groupBy(actions, hostOf)
  const questions = [
    ...chunksOf(cloud).map((chunk) => ({ chunk, answer: (ids: number[]) => list(api, ids, { signal }) })),
    ...chunksOf(storage).map((chunk) => ({ chunk, answer: (ids: number[]) => listOfStorage(api, ids, { signal }) })),
  ]
  const askOne = ({ chunk, answer }: (typeof questions)[number]) => answer(chunk.map(({ id }) => id))
  const results = await mapLimit(questions, CONCURRENCY, askOne, { onError: 'collect', signal })
  return {
    found: new Map(results.flatMap((result) => (result.ok ? result.value.map((action) => [keyOf(action), action] as const) : []))),
    failures: new Map(
      results.flatMap((result) => (result.ok ? [] : result.item.chunk.map((action) => [keyOf(action), result.error] as const))),
    ),
  }
}

/** Actions of Storage Boxes are known to their own host only. */
function listOfStorage(api: HetznerApi, ids: readonly number[], options: CallOptions) {
  const query = { id: ids, per_page: CHUNK }
  const spec = { op: 'storageBoxes.listAllActions', path: '/storage_boxes/actions', query, pick: 'actions' }
  return api.request({ ...spec, schema: ActionsSchema }, options)
}

function chunksOf(actions: readonly Action[]): Action[][] {
  return Array.from({ length: Math.ceil(actions.length / CHUNK) }, (_, i) => actions.slice(i * CHUNK, (i + 1) * CHUNK))
}
