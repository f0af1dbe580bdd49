import { random } from '@infra/core/msw'
import { log } from '../activity.js'
import { DONE, ok, on } from '../call.js'
import { against } from '../refuse.js'
import { show, showAll } from '../shape.js'
import { allocationShape } from './shapes.js'

const path = '/servers/{server}/network/allocations'

export const networkRoutes = [
  on('client.network.list', `GET ${path}`, { right: 'allocation.read' }, (call) => {
    const { state, bound } = call
    return ok(
      showAll(
        call,
        allocationShape,
        state.allocations.filter(({ server_id }) => server_id === bound.server.id),
      ),
    )
  }),
  on('client.network.assign', `POST ${path}`, { right: 'allocation.create', serverLimit: { count: 2, ms: 60_000 } }, (call) => {
    const { state, bound } = call
    const { server } = bound
    const own = state.allocations.filter(({ server_id }) => server_id === server.id)
    if (own.length >= (server.feature_limits.allocations ?? 0))
      against('Cannot assign additional allocations to this server: limit has been reached.')
    const ip = own.find(({ id }) => id === server.allocation_id)?.ip
    const free = state.allocations.filter((row) => row.node_id === server.node_id && row.ip === ip && row.server_id === null)
    const found = free[Math.floor(random(state) * free.length)]
    if (!found)
      return against('Cannot assign additional allocation: no more space available on node.', 'NoAutoAllocationSpaceAvailableException')
    found.server_id = server.id
    log(call, 'server:allocation.create', { allocation: `${found.ip}:${found.port}` })
    return ok(show(call, allocationShape, found))
  }),
  on<{ notes: string | null }>(
    'client.network.setNotes',
    `POST ${path}/{allocation}`,
    { right: 'allocation.update', rules: { notes: 'present|nullable|string|max:256' } },
    (call) => {
      const { bound, body } = call
      log(call, 'server:allocation.notes', { old: bound.allocation.notes, new: body.notes })
      bound.allocation.notes = body.notes
      return ok(show(call, allocationShape, bound.allocation))
    },
  ),
  on('client.network.setPrimary', `POST ${path}/{allocation}/primary`, { right: 'allocation.update' }, (call) => {
    const { bound, now } = call
    Object.assign(bound.server, { allocation_id: bound.allocation.id, updated_at: now })
    log(call, 'server:allocation.primary', { allocation: `${bound.allocation.ip}:${bound.allocation.port}` })
    return ok(show(call, allocationShape, bound.allocation))
  }),
  on('client.network.unassign', `DELETE ${path}/{allocation}`, { right: 'allocation.delete' }, (call) => {
    const { server, allocation } = call.bound
    if (!server.feature_limits.allocations) against('You cannot delete allocations for this server: no allocation limit is set.')
    if (allocation.id === server.allocation_id) against('You cannot delete the primary allocation for this server.')
    Object.assign(allocation, { server_id: null, notes: null })
    log(call, 'server:allocation.delete', { allocation: `${allocation.ip}:${allocation.port}` })
    return DONE
  }),
]
