import { mapLimit } from '@infra/core'
import type { BatchOptions, BatchResult, StepOptions } from '@infra/core'
import type { OutlineApi } from '../api.js'
import { checkNewKeys, refuse } from '../checks.js'
import { create, createWithId } from './crud.js'
import type { AccessKey, NewAccessKey } from './types.js'

/** How {@link createMany} runs. */
export interface CreateManyOptions extends Pick<BatchOptions<NewAccessKey, AccessKey>, 'onError' | 'onProgress'> {
  /** How many keys to make at a time, 1–4: the server writes its whole configuration for each, and is slower with more. Default: 4. */
  concurrency?: number
}

/** `createMany` of the client. It stands apart since its result depends on an option. */
export interface CreateManyMethod {
  /**
   * Makes many keys, at most 4 at a time, and gives them in the order asked for. All are checked before the first is sent.
   * A failure starts no more; `data` on the error tells what became of each key that was started.
   *
   * @throws PartialFailureError when a key fails; InvalidInputError when a key breaks a rule: nothing was sent then.
   * @example
   * const keys = await outline.accessKeys.createMany([{ name: 'Anna' }, { id: 'bob', limit: { bytes: 5e9 } }])
   */
  createMany(
    keys: readonly NewAccessKey[],
    options?: CreateManyOptions & { onError?: 'throw' },
    callOptions?: StepOptions,
  ): Promise<AccessKey[]>
  /**
   * Makes many keys, at most 4 at a time. Each gets its turn; each result, in the order asked for, says whether it went well,
   * with its input and its error.
   *
   * @throws InvalidInputError when a key breaks a rule: nothing was sent then.
   * @example
   * const results = await outline.accessKeys.createMany([{ id: 'anna' }, { id: 'bob' }], { onError: 'collect' })
   * for (const result of results) if (!result.ok) console.error(result.item.id, result.error)
   */
  createMany(
    keys: readonly NewAccessKey[],
    options: CreateManyOptions & { onError: 'collect' },
    callOptions?: StepOptions,
  ): Promise<BatchResult<NewAccessKey, AccessKey>[]>
}

/**
 * Makes many keys, at most 4 at a time, and gives them in the order asked for. All are checked before the first is sent.
 * A failure starts no more; `data` on the error tells what became of each key that was started.
 *
 * With `onError: 'collect'` each gets its turn, and each result says whether it went well, with its input and its error.
 *
 * @throws PartialFailureError when a key fails under `throw`; InvalidInputError when a key breaks a rule: nothing was sent then.
 * @example
 * const keys = await createAccessKeys(outline.api, [{ name: 'Anna' }, { id: 'bob', limit: { bytes: 5e9 } }])
 */
export async function createMany(
  api: OutlineApi,
  keys: readonly NewAccessKey[],
  options?: CreateManyOptions & { onError?: 'throw' },
  callOptions?: StepOptions,
): Promise<AccessKey[]>
export async function createMany(
  api: OutlineApi,
  keys: readonly NewAccessKey[],
  options: CreateManyOptions & { onError: 'collect' },
  callOptions?: StepOptions,
): Promise<BatchResult<NewAccessKey, AccessKey>[]>
export async function createMany(
  api: OutlineApi,
  keys: readonly NewAccessKey[],
  { concurrency = 4, ...options }: CreateManyOptions = {},
  callOptions?: StepOptions,
): Promise<AccessKey[] | BatchResult<NewAccessKey, AccessKey>[]> {
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 4) refuse('concurrency', 'a whole number from 1 to 4')
  checkNewKeys(keys)
  const make = ({ id, ...body }: NewAccessKey) =>
    id === undefined ? create(api, body, callOptions) : createWithId(api, id, body, callOptions)
  return mapLimit(keys, concurrency, make, { ...options, signal: callOptions?.signal, op: 'accessKeys.createMany' })
}
