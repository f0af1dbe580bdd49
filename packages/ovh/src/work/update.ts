import { ConflictError, ResponseMismatchError } from '@infra/core'
import type { OvhApi } from '../api.js'
import { call, requestOf } from '../call.js'
import type { OvhRequest } from '../types.js'

/** A resource of v2 that is described as code: what it is to be, and a checksum of that. */
export interface AsCode<Spec = unknown> {
  /** Tells one state of the description from another. */
  checksum?: string | null
  /** What the resource is to be. */
  targetSpec?: Spec
}

/** How often a change is worked out anew that somebody else came before. */
const TRIES = 3

/**
 * Changes what a resource of v2 is to be. The resource is read, and written back with its checksum, so that a change that
 * somebody else made meanwhile is not overwritten: with a function, it is applied to the new state, up to three times; a
 * whole `targetSpec` is refused with `ConflictError`. A write whose answer was lost, and whose repeat is refused, counts as done
 * when the resource is described as it was to be. Work on it begins then: see `waitForReady`.
 *
 * @param change the new description, or a function that makes it of the present one
 * @throws ConflictError when others keep changing it, and when a change came between a write whose answer was lost and its repeat
 *
 * @example
 * const path = { vrackServicesId: 'vrs-1' }
 * await update(api, '/v2/vrackServices/resource/{vrackServicesId}', (spec: object) => ({ ...spec, subnets: [] }), { path })
 */
export async function update<T = unknown, Spec = unknown>(
  api: OvhApi,
  path: string,
  change: Spec | ((targetSpec: Spec, resource: AsCode<Spec>) => Spec | Promise<Spec>),
  request: Omit<OvhRequest<T>, 'body'> = {},
): Promise<T> {
  const { schema: _schema, ...plain } = request
  for (let tries = 1; ; tries++) {
    const resource = await read<AsCode<Spec>>(api, path, plain)
    const isFunction = typeof change === 'function'
    const targetSpec = isFunction
      ? await (change as (spec: Spec, all: AsCode<Spec>) => Spec)(resource.targetSpec as Spec, resource)
      : change
    let isInDoubt = false
    const [spec, options] = requestOf(api, 'PUT', path, { ...request, body: { checksum: resource.checksum, targetSpec } })
    const recover = (_: unknown, inDoubt: boolean): undefined => void (isInDoubt = inDoubt)
    try {
      return await api.request({ ...spec, recover }, options)
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      if (!isInDoubt && isFunction && tries < TRIES) continue
      // An attempt before may have been carried out, its answer lost: then the conflict is with ourselves, and the function is not
      // to be applied to its own result.
      const found = isInDoubt ? await read<T>(api, path, request) : undefined
      if (found && textOf((found as AsCode).targetSpec) === textOf(targetSpec)) return found
      throw error
    }
  }
}

async function read<T>(api: OvhApi, path: string, request: OvhRequest<T>): Promise<T> {
  const { data, response } = await call<T>(api, 'GET', path, request).withResponse()
  // What has no such description would take it for fields of its own.
  if (typeof data === 'object' && data !== null && 'targetSpec' in data) return data
  throw new ResponseMismatchError('update: the answer is no resource with a targetSpec, so nothing was written', {
    ...response,
    operation: 'update',
    data,
  })
}

/** Equal for descriptions that say the same, in whatever order. */
function textOf(description: unknown): string | undefined {
  return JSON.stringify(description, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
