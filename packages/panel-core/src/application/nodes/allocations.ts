import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { toQuery } from '../../query.js'
import { recoverGone } from '../../gone.js'
import { idPath } from '../../id-path.js'
import { AllocationSchema } from './schemas.js'
import type { AllocationInclude, AllocationWith, CreateAllocationsBody, ListAllocationsQuery } from './types.js'

/**
 * Lists the addresses and ports of a node. They come in no order that the panel promises.
 *
 * @example
 * const free = await panel.application.nodes.listAllocations(1, { filter: { server_id: 0 } }).all()
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function listAllocations<const I extends AllocationInclude = never>(
  api: ApplicationApi,
  node: number,
  query: ListAllocationsQuery<I> = {},
  options?: CallOptions,
): Paginated<AllocationWith<I>> {
  const spec = { op: 'application.nodes.listAllocations', path: idPath`/nodes/${node}/allocations`, pick: 'data', query: toQuery(query) }
  return api.list({ ...spec, schema: AllocationSchema }, options) as unknown as Paginated<AllocationWith<I>>
}

/**
 * Gives addresses and ports to a node; those that it has are left as they are. The panel does not tell their ids: list them.
 *
 * @throws BadRequestError when a port is out of range, or a range too large.
 * @example
 * await panel.application.nodes.createAllocations(1, { ip: '203.0.113.7', ports: [25565, '25570-25580'] })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function createAllocations(api: ApplicationApi, node: number, body: CreateAllocationsBody, options?: CallOptions): Call<void> {
  const spec = { op: 'application.nodes.createAllocations', method: 'POST', path: idPath`/nodes/${node}/allocations` } as const
  // The panel refuses ports that are no text.
  return api.request({ ...spec, body: { ...body, ports: body.ports.map(String) }, idempotent: true }, options)
}

/**
 * Takes an address and port from a node. No server may have it.
 *
 * @throws NotFoundError when the node has none of that id.
 * @example
 * await panel.application.nodes.deleteAllocation(1, 12)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function deleteAllocation(api: ApplicationApi, node: number, allocation: number, options?: CallOptions): Call<void> {
  const path = idPath`/nodes/${node}/allocations/${allocation}`
  return api.request({ op: 'application.nodes.deleteAllocation', method: 'DELETE', path, recover: recoverGone }, options)
}
