import { against, broke, environmentOf, notFound, ok, refuse, show } from '@infra/panel-core/msw/provider'
import type { Reply } from '@infra/panel-core/msw/provider'
import type { ServerRow } from '@infra/panel-core/msw'
import type { Call } from '../call.js'
import { serverExtraOf } from './extras.js'
import type { StartupBody, UpdateBody } from './server-rules.js'
import { serverShape } from './shapes.js'

/** Changes a server, and shows it. Its date stays when nothing is new. */
function changed(call: Call, change: Partial<ServerRow>): Reply {
  const { server } = call.bound
  const isNew = Object.entries(change).some(([name, value]) => JSON.stringify(server[name as keyof ServerRow]) !== JSON.stringify(value))
  Object.assign(server, change, isNew ? { updated_at: call.now } : {})
  return ok(show(call, serverShape, server))
}

/** Gives a server allocations and takes others from it. */
function moveAllocations({ state, bound }: Call, { allocation_id, add_allocations = [], remove_allocations = [] }: UpdateBody): void {
  const { server } = bound
  const added = state.allocations.filter(
    ({ id, node_id, server_id }) => add_allocations.includes(id) && node_id === server.node_id && server_id === null,
  )
  const wanted = state.allocations.find(({ id }) => id === allocation_id)
  if (wanted?.server_id !== server.id && !(wanted && added.includes(wanted)))
    against('The requested default allocation is not currently assigned to this server.')
  if (allocation_id !== undefined && remove_allocations.includes(allocation_id))
    against('You are attempting to delete the default allocation for this server but there is no fallback allocation to use.')
  for (const row of added) row.server_id = server.id
  for (const row of state.allocations)
    if (remove_allocations.includes(row.id) && row.server_id === server.id) Object.assign(row, { server_id: null, notes: null })
}

export function updateServer(call: Call<UpdateBody>): Reply {
  const { state, bound, body } = call
  const { server } = bound
  const { allocation_id, limits, feature_limits } = body
  if (allocation_id === undefined) {
    const reason = JSON.stringify({ allocation_id: ['The allocation id field is required.'] })
    const detail = String.raw`Could not save Everest\Models\Server[${server.id}]: failed to validate data: ${reason}`
    refuse(500, 'DataValidationException', detail)
  }
  moveAllocations(call, body)
  const { memory, swap, disk, io, cpu, threads = null, oom_killer } = limits
  const { databases, allocations = 0, backups, subusers } = feature_limits
  serverExtraOf(state, server.id).subusers = subusers
  return changed(call, {
    name: body.name,
    description: body.description ?? '',
    user_id: body.owner_id,
    // What is not sent is erased.
    external_id: body.external_id ?? null,
    allocation_id,
    limits: { memory, swap, disk, io, cpu, threads },
    ...(oom_killer !== undefined && { oom_disabled: !oom_killer }),
    feature_limits: { databases, allocations, backups: backups ?? 0 },
  })
}

export function updateStartup(call: Call<StartupBody>): Reply {
  const { startup, egg_id, image, skip_scripts, environment } = call.body
  const egg = call.state.eggs.find(({ id }) => id === egg_id) ?? notFound()
  const values = environmentOf(egg, environment)
  return changed(call, { startup: startup ?? egg.startup, egg_id: egg.id, image, skip_scripts, environment: values })
}

/** Says that a server counts as installed, or as being installed: the contrary of what it is. */
export function toggleInstall({ bound, now }: Call): void {
  const { server } = bound
  if (server.status === 'install_failed' || server.status === 'reinstall_failed') broke('Exception')
  Object.assign(server, { status: server.status === 'installing' ? null : 'installing', updated_at: now })
}
