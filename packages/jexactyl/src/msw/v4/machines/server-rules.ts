import { exists, unique } from '@infra/panel-core/msw/provider'
import type { Rules } from '@infra/panel-core/msw/provider'
import { rulesBy } from '../call.js'

/** What a server may use, in a body. */
interface LimitsBody {
  memory: number
  swap: number
  disk: number
  io: number
  cpu: number
  threads?: string | null
  oom_killer: boolean
}

/** How many of what a server may have, in a body. */
interface FeatureLimitsBody {
  databases: number | null
  allocations?: number | null
  backups: number | null
  subusers: number | null
}

/** How a server is started, in a body. */
export interface StartupBody {
  startup?: string | null
  environment: Record<string, unknown>
  egg_id: number
  image: string
  skip_scripts: boolean
}

/** What a server is, in a body. */
interface DetailsBody {
  external_id?: string | null
  name: string
  description?: string | null
  owner_id: number
  feature_limits: FeatureLimitsBody
}

export interface CreateBody extends DetailsBody, StartupBody {
  node_id: number
  limits: LimitsBody
  allocation: { default: number; additional?: number[] }
}

export interface UpdateBody extends DetailsBody {
  limits: Omit<LimitsBody, 'oom_killer'> & { oom_killer?: boolean }
  allocation_id?: number
  add_allocations?: number[]
  remove_allocations?: number[]
}

const limits = (killer: string): Rules => ({
  'limits.memory': 'required|numeric|min:0',
  'limits.swap': 'required|numeric|min:-1',
  'limits.disk': 'required|numeric|min:0',
  'limits.io': 'required|numeric|between:10,1000',
  'limits.threads': 'nullable|regex:/^[0-9-,]+$/',
  'limits.cpu': 'required|numeric|min:0',
  'limits.oom_killer': `${killer}|boolean`,
})

const featureLimits: Rules = {
  feature_limits: 'required|array',
  'feature_limits.allocations': 'sometimes|nullable|integer|min:0',
  'feature_limits.backups': 'present|nullable|integer|min:0',
  'feature_limits.databases': 'present|nullable|integer|min:0',
  'feature_limits.subusers': 'present|nullable|integer|min:0',
}

const details = rulesBy(({ state }) => ({
  // The server itself counts too, so that nobody sends again what it has.
  external_id: ['sometimes', 'nullable', 'string', 'between:1,191', unique(state.servers, 'external_id')],
  name: 'required|string|min:1|max:191',
  description: 'nullable|string',
  owner_id: ['required', 'integer', exists(state.users)],
}))

/** The rules of how a server is started. */
export const startupRules = rulesBy(({ state }) => ({
  startup: 'nullable|string',
  environment: 'present|array',
  egg_id: ['required', exists(state.eggs)],
  image: 'required|string|max:191',
  skip_scripts: 'present|boolean',
}))

export const createRules = rulesBy((call) => ({
  ...details(call),
  node_id: ['required', exists(call.state.nodes)],
  limits: 'required|array',
  ...limits('required'),
  ...featureLimits,
  'allocation.default': ['required', 'integer', exists(call.state.allocations)],
  'allocation.additional': 'list',
  'allocation.additional.*': ['integer', exists(call.state.allocations)],
  ...startupRules(call),
}))

/** Makes rules for fields none of which is needed. */
function optional(rules: Rules): Rules {
  const own = Object.entries(rules).map(([field, list]) => {
    const kept = (typeof list === 'string' ? list.split('|') : list).filter((rule) => rule !== 'required' && rule !== 'present')
    return [field, ['sometimes', ...kept]]
  })
  return Object.fromEntries(own) as Rules
}

export const presetRules = rulesBy((call) => ({ preset_id: 'required|integer', ...optional(createRules(call)) }))

export const updateRules = rulesBy((call) => ({
  ...details(call),
  limits: 'sometimes|array',
  ...limits('sometimes'),
  ...featureLimits,
  allocation_id: [exists(call.state.allocations)],
  add_allocations: 'list',
  'add_allocations.*': 'integer',
  remove_allocations: 'list',
  'remove_allocations.*': 'integer',
}))
