import { isConflict, mapLimit } from '@infra/core'
import type { BatchOptions, StepOptions } from '@infra/core'
import type { OutlineApi } from '../api.js'
import { checkId, checkNewKeys, refuse } from '../checks.js'
import { createWithId, list } from './crud.js'
import type { AccessKey, Cipher, DataLimit } from './types.js'

/** One key, as it is written down: all that is needed to make it again, on this server or another. It holds the secret. */
export interface ExportedAccessKey {
  /** Its id. */
  id: string
  /** Its name, when it has one. */
  name?: string
  /** Its secret. */
  password: string
  /** Its port. */
  port: number
  /** Its cipher. */
  method: Cipher
  /** Its own limit, when it has one. */
  limit?: DataLimit
}

/**
 * What became of an exported key: `created`; `unchanged`, since it was there already, the same in every field; `conflict`, since
 * another key has its id or its password; `failed`. In a dry run `created` says what would be done.
 */
export type ImportStatus = 'created' | 'unchanged' | 'conflict' | 'failed'

/** What became of one key. */
export interface ImportedKey {
  /** Its id. */
  id: string
  /** What became of it. */
  status: ImportStatus
  /** Id of the key that has its id or its password, when that was seen beforehand. */
  conflictsWith?: string
  /** Why, when it failed or collided while it was made. */
  error?: unknown
}

/** How {@link importKeys} and {@link migrate} run. */
export interface ImportOptions {
  /** Sends nothing that changes anything, and tells what would be done. Default: false. */
  dryRun?: boolean
  /** Is told after each key. */
  onProgress?: BatchOptions<ExportedAccessKey, ImportedKey>['onProgress']
}

/**
 * Writes all keys down, secrets included, as plain objects: for a backup, or for {@link importKeys} on another server. What
 * they used is not part of it.
 *
 * @example
 * const backup = JSON.stringify(await outline.accessKeys.exportKeys())
 */
export async function exportKeys(api: OutlineApi, options?: StepOptions): Promise<ExportedAccessKey[]> {
  return (await list(api, options)).map(toExported)
}

function toExported({ id, name, password, port, method, dataLimit }: AccessKey): ExportedAccessKey {
  return { id, ...(name && { name }), password, port, method, ...(dataLimit && { limit: dataLimit }) }
}

/**
 * Makes keys from what {@link exportKeys} wrote down: same id, name, secret, port, cipher and limit, so that only the host in
 * the users' addresses changes. Keys that are there already are left alone, so it can be run again after a failure.
 * At most 4 at a time. It does not throw when single keys fail. Needs server 1.8.1.
 *
 * @returns what became of each key, in the order given.
 * @throws InvalidInputError when an entry breaks a rule; its field is named (`keys.3.port`) and nothing was sent.
 * @example
 * const report = await outline.accessKeys.importKeys(JSON.parse(backup), { dryRun: true })
 * console.table(report)
 */
export async function importKeys(
  api: OutlineApi,
  keys: readonly ExportedAccessKey[],
  options: ImportOptions = {},
  callOptions?: StepOptions,
): Promise<ImportedKey[]> {
  const { dryRun = false, onProgress } = options
  checkNewKeys(keys)
  keys.forEach((key, i) => {
    const { id, password } = { ...key }
    checkId(id, `keys.${i}.id`)
    if (password === undefined) refuse(`keys.${i}.password`, 'there: without it a key of the same id would have another secret')
  })
  const present = (await list(api, callOptions)).map(toExported)
  const byId = new Map(present.map((key) => [key.id, key]))
  const byPassword = new Map(present.map((key) => [key.password, key]))
  const put = async (key: ExportedAccessKey): Promise<ImportedKey> => {
    const { id, ...body } = key
    const there = byId.get(id) ?? byPassword.get(key.password)
    if (there) return isSame(there, key) ? { id, status: 'unchanged' } : { id, status: 'conflict', conflictsWith: there.id }
    byId.set(id, key)
    byPassword.set(key.password, key)
    if (dryRun) return { id, status: 'created' }
    try {
      await createWithId(api, id, body, callOptions)
      return { id, status: 'created' }
    } catch (error) {
      return { id, status: isConflict(error) ? 'conflict' : 'failed', error }
    }
  }
  return mapLimit(keys, 4, put, { onProgress, signal: callOptions?.signal, op: 'accessKeys.importKeys' })
}

function isSame(a: ExportedAccessKey, b: ExportedAccessKey): boolean {
  return (
    a.id === b.id &&
    a.name === (b.name || undefined) &&
    a.password === b.password &&
    a.port === b.port &&
    a.method === b.method &&
    a.limit?.bytes === b.limit?.bytes
  )
}

/**
 * Copies all keys of this server to another one, as {@link exportKeys} and {@link importKeys} do. Nothing is deleted here.
 * The limit of the server itself is not a key's, and not copied: set it there with `server.setDataLimit`.
 *
 * @param target the other server's api: `other.api`.
 * @returns what became of each key on the other server.
 * @example
 * const report = await outline.accessKeys.migrate(other.api, { dryRun: true })
 */
export async function migrate(
  api: OutlineApi,
  target: OutlineApi,
  options?: ImportOptions,
  callOptions?: StepOptions,
): Promise<ImportedKey[]> {
  return importKeys(target, await exportKeys(api, callOptions), options, callOptions)
}
