import { ok, on } from '../call.js'
import type { PanelCall } from '../call.js'
import { against, notFound } from '../refuse.js'
import type { LimitsRow, ServerRow } from '../server-rows.js'
import { show } from '../shape.js'
import { exists, unique } from '../validate.js'
import type { Rules } from '../validate.js'
import { environmentOf, featureLimits, featureRules, limitRules } from './server-create.js'
import type { CreateBody } from './server-create.js'
import { serverShape } from './shapes.js'

interface DetailsBody {
  name: string
  user: number
  external_id?: string | null
  description?: string | null
}

type BuildBody = Partial<LimitsRow> & {
  allocation: number
  oom_disabled?: boolean
  limits?: Partial<LimitsRow>
  feature_limits: CreateBody['feature_limits']
  add_allocations?: number[]
  remove_allocations?: number[]
}

interface StartupBody {
  startup: string
  environment: Record<string, unknown>
  egg: number
  image: string
  skip_scripts: boolean
}

const detailRules = ({ state, bound }: PanelCall): Rules => ({
  external_id: ['sometimes', 'nullable', 'string', 'between:1,191', unique(state.servers, 'external_id', bound.server)],
  name: 'required|string|between:1,191',
  user: ['required', 'integer', exists(state.users)],
  description: 'sometimes|nullable|string',
})

/** The limits stand by themselves, or under their name. */
const buildRules = ({ body }: PanelCall): Rules => {
  const flat = limitRules('', 'required_without:limits')
  const nested = (body as BuildBody).limits ? limitRules('limits.', 'sometimes') : {}
  const { memory, swap, io, cpu, disk, ...threads } = flat as Record<'memory' | 'swap' | 'io' | 'cpu' | 'disk', string>
  return {
    allocation: 'required|integer',
    oom_disabled: 'sometimes|boolean',
    limits: 'sometimes|array',
    ...nested,
    memory,
    swap,
    io,
    cpu,
    disk,
    ...threads,
    ...featureRules,
    add_allocations: 'sometimes|list',
    remove_allocations: 'sometimes|list',
  }
}
const buildLabels = {
  'feature_limits.databases': 'Database Limit',
  'feature_limits.allocations': 'Allocation Limit',
  'feature_limits.backups': 'Backup Limit',
}

const startupRules = ({ state }: PanelCall): Rules => ({
  startup: 'required|string',
  environment: 'present|array',
  egg: ['required', 'integer', exists(state.eggs)],
  image: 'required|string|max:191|regex:/^~?[\\w\\.\\/\\-:@ ]*$/',
  skip_scripts: 'present|boolean',
})

function build({ state, bound }: PanelCall, body: BuildBody): void {
  const { server } = bound
  const { add_allocations = [], remove_allocations = [], limits = body } = body
  for (const row of state.allocations) {
    if (add_allocations.includes(row.id) && row.node_id === server.node_id && row.server_id === null) row.server_id = server.id
  }
  const wanted = state.allocations.find(({ id }) => id === body.allocation)
  if (wanted?.server_id !== server.id) against('The requested default allocation is not currently assigned to this server.')
  if (remove_allocations.includes(body.allocation))
    against('You are attempting to delete the default allocation for this server but there is no fallback allocation to use.')
  for (const row of state.allocations) {
    if (remove_allocations.includes(row.id) && row.server_id === server.id) Object.assign(row, { server_id: null, notes: null })
  }
  const { memory, swap, disk, io, cpu } = { ...server.limits, ...limits }
  const feature_limits = featureLimits(body.feature_limits)
  Object.assign(server, {
    allocation_id: body.allocation,
    limits: { memory, swap, disk, io, cpu, threads: limits.threads ?? null },
    feature_limits,
  })
  server.oom_disabled = body.oom_disabled ?? server.oom_disabled
}

/** Changes a server, and shows it. */
function changed(call: PanelCall, change: (server: ServerRow) => void) {
  const { server } = call.bound
  change(server)
  server.updated_at = call.now
  return ok(show(call, serverShape, server))
}

export const serverUpdateRoutes = [
  on<DetailsBody>(
    'application.servers.updateDetails',
    'PATCH /servers/{server}/details',
    { right: 'servers:w', rules: detailRules, labels: { user: 'User ID' } },
    (call) => {
      const { name, user, external_id = null, description } = call.body
      return changed(call, (server) => Object.assign(server, { name, user_id: user, external_id, description: description ?? '' }))
    },
  ),
  on<BuildBody>(
    'application.servers.updateBuild',
    'PATCH /servers/{server}/build',
    { right: 'servers:w', rules: buildRules, labels: buildLabels },
    (call) => changed(call, () => build(call, call.body)),
  ),
  on<StartupBody>(
    'application.servers.updateStartup',
    'PATCH /servers/{server}/startup',
    { right: 'servers:w', rules: startupRules },
    (call) => {
      const { startup, egg, image, skip_scripts, environment } = call.body
      const recipe = call.state.eggs.find(({ id }) => id === egg) ?? notFound()
      const values = environmentOf(recipe, environment)
      return changed(call, (server) => Object.assign(server, { startup, egg_id: egg, image, skip_scripts, environment: values }))
    },
  ),
]
