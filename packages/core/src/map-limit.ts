import { checkCount } from './check.js'
import { PartialFailureError } from './errors/partial.js'

/** What became of one item of a batch. */
export type BatchResult<I, O> = { ok: true; item: I; value: O } | { ok: false; item: I; error: unknown }

/** How far a batch is. */
export interface BatchProgress<I, O> {
  /** How many items succeeded. */
  readonly done: number
  /** How many failed. */
  readonly failed: number
  /** How many there are; absent when the input does not tell before it is read. */
  readonly total: number | undefined
  /** What became of the item that ended just now. */
  readonly latest: BatchResult<I, O>
}

/** How a batch runs. */
export interface BatchOptions<I = unknown, O = unknown> {
  /** What a failed item does: `throw` ends the batch, `collect` is noted beside its item. Default: `throw`. */
  onError?: 'throw' | 'collect' | undefined
  /**
   * Starts no more items; when those in flight have ended, it rejects with `signal.reason`. Give it to their calls too, so
   * that they end soon. What was done by then is known from `onProgress`.
   */
  signal?: AbortSignal | undefined
  /** Is told after each item. An error that it throws ends the batch. */
  onProgress?: ((progress: BatchProgress<I, O>) => void) | undefined
  /** Names the batch in the error's message. Default: `mapLimit`. */
  op?: string | undefined
}

/** Any input that can be read one by one: an array, a generator, `servers.list()`. It is read only as fast as items are worked on. */
export type BatchInput<I> = Iterable<I> | AsyncIterable<I>

/**
 * Works on many items, at most `n` at a time, and gives the results in the order of the items. When it returns or throws,
 * nothing of it is still in flight.
 *
 * With `onError: 'throw'` the first failure starts no more items, and nothing that was done is lost: the error's `data`
 * holds what became of every item that was started, in order; the items after those were not touched. Its `done` and
 * `remaining` are positions, from `'0'`. With `onError: 'collect'` every item gets its turn, and each result says `ok`.
 *
 * @param n the most items in flight: 1 or more
 * @param fn works on one item; its position is the second argument
 * @throws PartialFailureError when an item fails under `throw`, and when the input or `onProgress` fails; `cause` is that error
 * @throws InvalidInputError when `n` is out of range
 *
 * @example
 * const keys = await mapLimit(names, 4, (name) => outline.accessKeys.create({ name }))
 *
 * @example
 * const results = await mapLimit(ids, 4, (id) => outline.accessKeys.delete(id), { onError: 'collect' })
 * for (const result of results) if (!result.ok) console.error(result.item, result.error)
 */
export async function mapLimit<I, O>(
  items: BatchInput<I>,
  n: number,
  fn: (item: I, index: number) => O | Promise<O>,
  options: BatchOptions<I, O> & { onError: 'collect' },
): Promise<BatchResult<I, O>[]>
export async function mapLimit<I, O>(
  items: BatchInput<I>,
  n: number,
  fn: (item: I, index: number) => O | Promise<O>,
  options?: BatchOptions<I, O> & { onError?: 'throw' | undefined },
): Promise<O[]>
export async function mapLimit<I, O>(
  items: BatchInput<I>,
  n: number,
  fn: (item: I, index: number) => O | Promise<O>,
  options?: BatchOptions<I, O>,
): Promise<O[] | BatchResult<I, O>[]>
export async function mapLimit<I, O>(
  items: BatchInput<I>,
  n: number,
  fn: (item: I, index: number) => O | Promise<O>,
  options: BatchOptions<I, O> = {},
): Promise<unknown[]> {
  const { onError = 'throw', signal, onProgress, op = 'mapLimit' } = options
  checkCount('n', n)
  signal?.throwIfAborted()
  const total = Array.isArray(items) ? items.length : undefined
  const results: BatchResult<I, O>[] = []
  const counts = { done: 0, failed: 0 }
  let stopped: { cause: unknown } | undefined
  const stop = (cause: unknown): void => void (stopped ??= { cause })

  const work = async (item: I, index: number): Promise<void> => {
    const latest = await attempt(item, index, fn)
    results[index] = latest
    counts[latest.ok ? 'done' : 'failed']++
    if (!latest.ok && onError === 'throw') stop(latest.error)
    try {
      onProgress?.({ ...counts, total, latest })
    } catch (error) {
      stop(error)
    }
  }
  await readWithin(n, items, work, () => stopped !== undefined || signal?.aborted === true).catch(stop)
  signal?.throwIfAborted()
  if (stopped) throw failureOf(op, results, total, stopped.cause)
  return onError === 'throw' ? results.map((result) => (result as { value: O }).value) : results
}

async function attempt<I, O>(item: I, index: number, fn: (item: I, index: number) => O | Promise<O>): Promise<BatchResult<I, O>> {
  try {
    return { ok: true, item, value: await fn(item, index) }
  } catch (error) {
    return { ok: false, item, error }
  }
}

/** Hands out items while fewer than `n` are in flight; ends when the last has ended, also if the input fails. */
async function readWithin<I>(
  n: number,
  items: BatchInput<I>,
  work: (item: I, index: number) => Promise<void>,
  isOver: () => boolean,
): Promise<void> {
  const inFlight = new Set<number>()
  let started = 0
  let wake: (() => void) | undefined
  const oneEnds = (): Promise<void> => new Promise((resolve) => (wake = resolve))
  const begin = async (item: I, index: number): Promise<void> => {
    inFlight.add(index)
    await work(item, index)
    inFlight.delete(index)
    wake?.()
  }
  try {
    for await (const item of items) {
      if (isOver()) break
      void begin(item, started++)
      if (inFlight.size >= n) await oneEnds()
      if (isOver()) break
    }
  } finally {
    while (inFlight.size > 0) await oneEnds()
  }
}

function failureOf<I, O>(
  op: string,
  data: readonly BatchResult<I, O>[],
  total: number | undefined,
  cause: unknown,
): PartialFailureError<readonly BatchResult<I, O>[]> {
  const done: string[] = []
  const remaining: string[] = []
  for (let i = 0; i < (total ?? data.length); i++) (data[i]?.ok ? done : remaining).push(`${i}`)
  const all = total === undefined ? '' : ` of ${total}`
  const message = `${op}: stopped after ${done.length}${all} were done. \`cause\` says why; \`data\` holds what became of each item that was started`
  return new PartialFailureError(message, { done, remaining, data, cause })
}
