import {
  InvalidInputError,
  isConflict,
  isConnectionError,
  isInfraError,
  isNotFound,
  isResponseMismatch,
  isServerError,
  PartialFailureError,
} from '@infra/core'
import type { StepOptions } from '@infra/core'
import type { OutlineApi } from '../api.js'
import { checkNewKey } from '../checks.js'
import { create, createWithId, get, list, remove, removeDataLimit, setDataLimit } from './crud.js'
import type { AccessKey, CreateAccessKeyBody, DataLimit, NewAccessKey } from './types.js'

/**
 * Blocks a key without deleting it, by a limit of 0 bytes. Needs server 1.8.0.
 *
 * @returns the limit of its own that it had, to be given to {@link enable}; `undefined` when it had none. Of a key that is
 *   blocked already that is `{ bytes: 0 }`, so keep what the first call gave.
 * @throws NotFoundError when there is no such key.
 * @example
 * const limit = await outline.accessKeys.disable('7')
 */
export async function disable(api: OutlineApi, id: string, options?: StepOptions): Promise<DataLimit | undefined> {
  const { dataLimit } = await get(api, id, options)
  await setDataLimit(api, id, { bytes: 0 }, options)
  return dataLimit
}

/** How {@link enable} lets a key in. */
export interface EnableOptions {
  /** Its limit from now on. Default: none of its own. */
  limit?: DataLimit | undefined
}

/**
 * Lets a blocked key in again: with the limit given, else with none of its own.
 *
 * @throws NotFoundError when there is no such key.
 * @example
 * await outline.accessKeys.enable('7', { limit: { bytes: 50e9 } })
 */
export async function enable(api: OutlineApi, id: string, options: EnableOptions = {}, callOptions?: StepOptions): Promise<void> {
  const { limit } = options
  await (limit ? setDataLimit(api, id, limit, callOptions) : removeDataLimit(api, id, callOptions))
}

/** How {@link rotate} makes the new secret. */
export interface RotateOptions {
  /** The new secret, not empty. Default: 22 random letters and digits, by the server. */
  password?: string
}

/** What {@link rotate} leaves on its error: enough to make the key again. */
export interface RotateData {
  /** The key as it was. */
  accessKey: AccessKey
  /** Make it again with `accessKeys.createWithId(id, body)`. */
  id: string
  /** The body for that. */
  body: CreateAccessKeyBody
}

/**
 * Gives a key a new secret; id, name, port, cipher and limit stay, and so does what it used. The old secret ends at once.
 * Needs server 1.8.1.
 *
 * The server knows no such step, so the key is deleted and made again. An abort is heeded only before that begins.
 *
 * @throws PartialFailureError when it stops half-way; its `data` ({@link RotateData}) has what is needed to finish.
 * @throws NotFoundError when there is no such key.
 * @example
 * const { accessUrl } = await outline.accessKeys.rotate('7')
 */
export async function rotate(api: OutlineApi, id: string, options: RotateOptions = {}, callOptions: StepOptions = {}): Promise<AccessKey> {
  const { password } = options
  checkNewKey({ password })
  const accessKey = await get(api, id, callOptions)
  callOptions.signal?.throwIfAborted()
  // From here to the end: a key that is deleted and not made again would be the worse half of both.
  const { signal: _, ...rest } = callOptions
  const { name, method, port, dataLimit } = accessKey
  const body: CreateAccessKeyBody = {
    ...(name && { name }),
    method,
    port,
    ...(dataLimit && { limit: dataLimit }),
    ...(password !== undefined && { password }),
  }
  const done: string[] = []
  try {
    await remove(api, id, rest)
    done.push('delete')
    return await createWithId(api, id, body, rest)
  } catch (error) {
    // Whatever says for sure that nothing was deleted tells more by itself.
    if (!done.length && !isConnectionError(error) && !isResponseMismatch(error) && !isServerError(error)) throw error
    const data: RotateData = { accessKey, id, body }
    const finish = 'finish with createWithId; id and body are in `data`'
    if (done.length) {
      throw new PartialFailureError(`accessKeys.rotate: the key was deleted and not made again: ${finish}`, {
        done,
        remaining: ['create'],
        data,
        cause: error,
      })
    }
    throw new PartialFailureError(`accessKeys.rotate: nobody knows whether the key was deleted. If it was, ${finish}`, {
      done,
      remaining: ['delete', 'create'],
      data,
      cause: error,
    })
  }
}

/** What {@link ensure} gives. */
export interface EnsureResult {
  /** The key that was there, or was made. */
  accessKey: AccessKey
  /** Whether it was made now. */
  created: boolean
}

/**
 * Gets a key, or makes it when there is none: by its id, else by its name. What is there is given as it is, not changed.
 *
 * By name two callers at the same time can make two keys, since the server lets names repeat. Use an id where that matters.
 *
 * @throws InvalidInputError without an id and a name, and when several keys bear the name.
 * @example
 * const { accessKey, created } = await outline.accessKeys.ensure({ id: 'anna', name: 'Anna' })
 */
export async function ensure(
  api: OutlineApi,
  wanted: NewAccessKey & ({ id: string } | { name: string }),
  options?: StepOptions,
): Promise<EnsureResult> {
  checkNewKey(wanted)
  const { id, ...body } = wanted
  return id === undefined ? ensureByName(api, body, options) : ensureById(api, id, body, options)
}

async function ensureById(api: OutlineApi, id: string, body: CreateAccessKeyBody, options: StepOptions | undefined): Promise<EnsureResult> {
  try {
    return { accessKey: await get(api, id, options), created: false }
  } catch (error) {
    if (!isNotFound(error) || error.code !== 'NotFound') throw error
  }
  try {
    return { accessKey: await createWithId(api, id, body, options), created: true }
  } catch (error) {
    // Somebody else was quicker; or it is the password or the port that collides, and the key is still not there.
    if (!isConflict(error)) throw error
    const found = await get(api, id, options).catch((reason: unknown) => {
      throw isInfraError(reason) ? error : reason
    })
    return { accessKey: found, created: false }
  }
}

async function ensureByName(api: OutlineApi, body: CreateAccessKeyBody, options: StepOptions | undefined): Promise<EnsureResult> {
  const { name } = body
  if (name === undefined) throw new InvalidInputError('"id" or "name" must be given: by it the key is found', { field: 'id' })
  const [found, ...more] = (await list(api, options)).filter((key) => key.name === name)
  if (more.length)
    throw new InvalidInputError(`"name" must be borne by one key, and ${more.length + 1} bear it: use an id`, { field: 'name' })
  return found ? { accessKey: found, created: false } : { accessKey: await create(api, body, options), created: true }
}
