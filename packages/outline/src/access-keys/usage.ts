import type { StepOptions } from '@infra/core'
import type { OutlineApi } from '../api.js'
import { transfer } from '../metrics/usage.js'
import { get as getServer } from '../server/settings.js'
import { list } from './crud.js'
import type { AccessKeyUsage } from './types.js'

/**
 * Lists all keys with the bytes that each transferred in 30 days, the limit that holds for it, and whether it has reached it.
 * Three requests at once.
 *
 * @example
 * for (const { accessKey, bytesUsed, overLimit } of await outline.accessKeys.withUsage()) {
 *   console.log(accessKey.name, bytesUsed, overLimit ? 'blocked' : '')
 * }
 */
export async function withUsage(api: OutlineApi, options?: StepOptions): Promise<AccessKeyUsage[]> {
  const [keys, usage, server] = await Promise.all([list(api, options), transfer(api, options), getServer(api, options)])
  return keys.map((accessKey) => {
    const bytesUsed = Object.hasOwn(usage, accessKey.id) ? usage[accessKey.id]! : 0
    const limit = accessKey.dataLimit ?? server.accessKeyDataLimit
    return { accessKey, bytesUsed, ...(limit && { limit }), overLimit: limit !== undefined && bytesUsed >= limit.bytes }
  })
}
