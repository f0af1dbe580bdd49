import { isConflict, path, recoverGone } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { addedIn } from '../added-in.js'
import type { OutlineApi } from '../api.js'
import { checkId, checkLimit, checkName, checkNewKey } from '../checks.js'
import { AccessKeySchema, AccessKeysSchema } from './schemas.js'
import type { AccessKey, CreateAccessKeyBody, DataLimit } from './types.js'

/**
 * Lists all access keys, in the order of their creation. The server has no pages: all keys come at once, some 230 bytes each.
 *
 * @example
 * for (const key of await outline.accessKeys.list()) console.log(key.id, key.name, key.accessUrl)
 *
 * @see https://github.com/OutlineFoundation/outline-server/blob/master/src/shadowbox/server/api.yml
 */
export function list(api: OutlineApi, options?: CallOptions): Call<AccessKey[]> {
  return api.request({ op: 'accessKeys.list', path: '/access-keys', pick: 'accessKeys', schema: AccessKeysSchema }, options)
}

/**
 * Gets one access key. Needs server 1.8.0.
 *
 * @throws NotFoundError (`code` is `NotFound`) when there is no such key; UnsupportedVersionError on an older server.
 * @example
 * const { accessUrl } = await outline.accessKeys.get('7')
 */
export function get(api: OutlineApi, id: string, options?: CallOptions): Call<AccessKey> {
  const check = () => checkId(id)
  return api.request({ op: 'accessKeys.get', path: path`/access-keys/${id}`, check, schema: AccessKeySchema, ...addedIn('1.8.0') }, options)
}

/**
 * Creates an access key with an id that the server chooses.
 *
 * It is repeated only when it is sure that nothing was sent: a second try could make a second key. Where that matters
 * use {@link createWithId}, which can be repeated.
 *
 * @throws InvalidInputError for a value that the server would refuse, or take and then misbehave.
 * @throws ConflictError when another key has the password, or another program the port.
 * @example
 * const key = await outline.accessKeys.create({ name: 'Anna', limit: { bytes: 50e9 } })
 * console.log(key.accessUrl)
 */
export function create(api: OutlineApi, body: CreateAccessKeyBody = {}, options?: CallOptions): Call<AccessKey> {
  return api.request(
    {
      op: 'accessKeys.create',
      method: 'POST',
      path: '/access-keys',
      body,
      check: () => checkNewKey(body),
      secrets: [body.password],
      schema: AccessKeySchema,
    },
    options,
  )
}

/**
 * Creates an access key with an id of your choice: 1 to 100 characters. Needs server 1.8.0.
 *
 * It can be repeated without harm: when an answer was lost and the repeat finds the key made, the key is read, and given
 * if it is as asked. Mind that metrics over time (`metrics.server`) tell only keys with a number for an id apart.
 *
 * @throws ConflictError when there is such a key already, or another one has the password.
 * @throws InvalidInputError for a value that the server would refuse; UnsupportedVersionError on an older server.
 * @example
 * const key = await outline.accessKeys.createWithId('anna', { name: 'Anna' })
 */
export function createWithId(api: OutlineApi, id: string, body: CreateAccessKeyBody = {}, options?: CallOptions): Call<AccessKey> {
  const check = () => {
    checkId(id)
    checkNewKey(body)
  }
  const spec = { op: 'accessKeys.createWithId', method: 'PUT', path: path`/access-keys/${id}`, body, ...addedIn('1.8.0') } as const
  const recover = async (error: unknown, inDoubt: boolean) => {
    if (!inDoubt || !isConflict(error)) return undefined
    const { body: _body, query: _query, ...rest } = options ?? {}
    const data = await get(api, id, rest)
    return isAsAsked(data, body) ? { data } : undefined
  }
  return api.request({ ...spec, check, recover, secrets: [body.password], schema: AccessKeySchema }, options)
}

/** Whether a key is what a lost answer would have told of. */
function isAsAsked(
  key: AccessKey,
  { name = key.name, method = key.method, password = key.password, port = key.port, limit = key.dataLimit }: CreateAccessKeyBody,
): boolean {
  return (
    key.name === name && key.method === method && key.password === password && key.port === port && key.dataLimit?.bytes === limit?.bytes
  )
}

/**
 * Changes the name of an access key. A name cannot be taken away again, only changed.
 *
 * @throws NotFoundError when there is no such key; InvalidInputError for an empty name.
 * @example
 * await outline.accessKeys.rename('7', 'Anna (phone)')
 */
export function rename(api: OutlineApi, id: string, name: string, options?: CallOptions): Call<void> {
  const check = () => {
    checkId(id)
    checkName(name)
  }
  return api.request({ op: 'accessKeys.rename', method: 'PUT', path: path`/access-keys/${id}/name`, body: { name }, check }, options)
}

/**
 * Deletes an access key: who uses it is cut off. Its id is not given out again, but can be chosen with {@link createWithId}.
 *
 * @throws NotFoundError when there is no such key (not when an answer was lost and the repeat finds it gone).
 * @example
 * await outline.accessKeys.delete('7')
 */
export function remove(api: OutlineApi, id: string, options?: CallOptions): Call<void> {
  const spec = { op: 'accessKeys.delete', method: 'DELETE', path: path`/access-keys/${id}`, recover: recoverGone('NotFound') } as const
  return api.request({ ...spec, check: () => checkId(id) }, options)
}

/**
 * Limits how much an access key may transfer in any 30 days. The server looks once an hour, and at once when a limit changes.
 * `{ bytes: 0 }` blocks the key.
 *
 * @throws NotFoundError when there is no such key; InvalidInputError for what is not a whole number of bytes.
 * @example
 * await outline.accessKeys.setDataLimit('7', { bytes: 50e9 })
 */
export function setDataLimit(api: OutlineApi, id: string, limit: DataLimit, options?: CallOptions): Call<void> {
  const check = () => {
    checkId(id)
    checkLimit(limit)
  }
  return api.request(
    { op: 'accessKeys.setDataLimit', method: 'PUT', path: path`/access-keys/${id}/data-limit`, body: { limit }, check },
    options,
  )
}

/**
 * Takes the limit of an access key away; the server's own limit, if there is one, holds again. No error when there was none.
 *
 * @throws NotFoundError when there is no such key.
 * @example
 * await outline.accessKeys.removeDataLimit('7')
 */
export function removeDataLimit(api: OutlineApi, id: string, options?: CallOptions): Call<void> {
  return api.request(
    {
      op: 'accessKeys.removeDataLimit',
      method: 'DELETE',
      path: path`/access-keys/${id}/data-limit`,
      check: () => checkId(id),
    },
    options,
  )
}
