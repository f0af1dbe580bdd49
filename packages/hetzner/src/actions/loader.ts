import { mapLimit, WaitError } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { list } from './crud.js'
import { ActionsSchema } from './schemas.js'
import type { Action } from './types.js'

/** Gives running actions as they are now, by id. */
export type LoadActions = (running: readonly Action[]) => Promise<Map<number, Action>>

/** How long questions gather, in milliseconds, before they are asked together. */
const GATHER_MS = 200
/** Ids in one request. */
const CHUNK = 25
/** Requests in flight. */
const CONCURRENCY = 5

/** What a round of questions found out; `failures` holds, by id, why an action could not be asked for. */
interface Round {
  readonly found: Map<number, Action>
  readonly failures: Map<number, unknown>
}

const loaders = /* @__PURE__ */ new WeakMap<HetznerApi, LoadActions>()

/** One loader for all waits of an api: however many wait, an action is asked for once in a round. */
export function loaderOf(api: HetznerApi): LoadActions {
  const known = loaders.get(api)
  if (known) return known
  let gathering: { readonly actions: Map<number, Action>; readonly round: Promise<Round> } | undefined
  const gather = () => {
    const actions = new Map<number, Action>()
    const round = new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(() => {
      gathering = undefined
      return ask(api, [...actions.values()])
    })
    return { actions, round }
  }
  const load: LoadActions = async (running) => {
    const { actions, round } = (gathering ??= gather())
    for (const action of running) actions.set(action.id, action)
    const { found, failures } = await round
    for (const { id } of running) {
      if (failures.has(id)) throw failures.get(id)
      if (!found.has(id)) throw new WaitError(`actions.wait: there is no action ${id}`)
    }
    return found
  }
  loaders.set(api, load)
  return load
}

async function ask(api: HetznerApi, actions: readonly Action[]): Promise<Round> {
  const { cloud = [], storage = [] } = Object.groupBy(actions, ({ resources }) =>
    resources.some(({ type }) => type.startsWith('storage_box')) ? 'storage' : 'cloud',
  )
  const questions = [
    ...chunksOf(cloud).map((ids) => ({ ids, answer: () => list(api, ids) })),
    ...chunksOf(storage).map((ids) => ({ ids, answer: () => listOfStorage(api, ids) })),
  ]
  const results = await mapLimit(questions, CONCURRENCY, ({ answer }) => answer(), { onError: 'collect' })
  return {
    found: new Map(results.flatMap((result) => (result.ok ? result.value.map((action) => [action.id, action] as const) : []))),
    failures: new Map(results.flatMap((result) => (result.ok ? [] : result.item.ids.map((id) => [id, result.error] as const)))),
  }
}

/** Actions of Storage Boxes are known to their own host only. */
function listOfStorage(api: HetznerApi, ids: readonly number[]) {
  const query = { id: ids, per_page: CHUNK }
  return api.request({ op: 'storageBoxes.listAllActions', path: '/storage_boxes/actions', query, pick: 'actions', schema: ActionsSchema })
}

function chunksOf(actions: readonly Action[]): number[][] {
  const ids = actions.map(({ id }) => id)
  return Array.from({ length: Math.ceil(ids.length / CHUNK) }, (_, i) => ids.slice(i * CHUNK, (i + 1) * CHUNK))
}
