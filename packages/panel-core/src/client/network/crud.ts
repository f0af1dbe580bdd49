import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { recoverGone } from '../../gone.js'
import { idPath, joinPaths } from '../../id-path.js'
import { AllocationSchema, AllocationsSchema } from './schemas.js'
import type { Allocation } from './types.js'

/**
 * Lists the addresses and ports of a server, all at once.
 *
 * @example
 * for (const { ip, port, is_default } of await panel.client.network.list('1a7ce997')) console.log(`${ip}:${port}`, is_default)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list(api: ClientApi, server: string, options?: CallOptions): Call<Allocation[]> {
  const spec = { op: 'client.network.list', path: path`/servers/${server}/network/allocations`, pick: 'data' }
  return api.request({ ...spec, schema: AllocationsSchema }, options)
}

/**
 * Gives a server one more address and port; which, the panel decides. It is never asked for twice.
 *
 * @throws BadRequestError when the server has all that it may have, or the panel does not assign by itself.
 * @example
 * const { port } = await panel.client.network.assign('1a7ce997')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function assign(api: ClientApi, server: string, options?: CallOptions): Call<Allocation> {
  const spec = { op: 'client.network.assign', method: 'POST', path: path`/servers/${server}/network/allocations` } as const
  return api.request({ ...spec, retry: 'never', schema: AllocationSchema }, options)
}

/**
 * Notes what an allocation is for, or with null that it is for nothing in particular.
 *
 * @param notes up to 191 characters
 * @example
 * await panel.client.network.setNotes('1a7ce997', 9, 'voice chat')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function setNotes(
  api: ClientApi,
  server: string,
  allocation: number,
  notes: string | null,
  options?: CallOptions,
): Call<Allocation> {
  const spec = { op: 'client.network.setNotes', method: 'POST', path: allocationPath(server, allocation), body: { notes } } as const
  return api.request({ ...spec, idempotent: true, schema: AllocationSchema }, options)
}

/**
 * Makes an allocation the one that players connect to.
 *
 * @example
 * const { is_default } = await panel.client.network.setPrimary('1a7ce997', 9)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function setPrimary(api: ClientApi, server: string, allocation: number, options?: CallOptions): Call<Allocation> {
  const at = joinPaths(allocationPath(server, allocation), path`/primary`)
  const spec = { op: 'client.network.setPrimary', method: 'POST', path: at, idempotent: true } as const
  return api.request({ ...spec, schema: AllocationSchema }, options)
}

/**
 * Takes an allocation away from a server.
 *
 * @throws BadRequestError for the primary one, and on a server that may not have more than that.
 * @example
 * await panel.client.network.unassign('1a7ce997', 9)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function unassign(api: ClientApi, server: string, allocation: number, options?: CallOptions): Call<void> {
  const spec = { op: 'client.network.unassign', method: 'DELETE', path: allocationPath(server, allocation) } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}

function allocationPath(server: string, allocation: number): () => string {
  return joinPaths(path`/servers/${server}/network`, idPath`/allocations/${allocation}`)
}
