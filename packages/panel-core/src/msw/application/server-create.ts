import { randomUuid } from '@infra/core/msw'
import { on } from '../call.js'
import type { PanelCall } from '../call.js'
import { startInstall } from '../install.js'
import { asText } from '../pick.js'
import { notFound } from '../refuse.js'
import type { EggRow } from '../rows.js'
import type { FeatureLimitsRow, LimitsRow, ServerRow } from '../server-rows.js'
import { show } from '../shape.js'
import { nextId } from '../state.js'
import { exists, unique, validate } from '../validate.js'
import type { Rules } from '../validate.js'
import { checkNode } from '../wings/reach.js'
import { serverShape } from './shapes.js'
import { findAllocation, viableNodes } from './viable.js'
import type { Deployment } from './viable.js'

/** What limits must keep to, under a name or none. */
export const limitRules = (prefix: string, presence: string): Rules => ({
  [`${prefix}memory`]: `${presence}|integer|min:0`,
  [`${prefix}swap`]: `${presence}|integer|min:-1`,
  [`${prefix}disk`]: `${presence}|integer|min:0`,
  [`${prefix}io`]: `${presence}|integer|between:10,1000`,
  [`${prefix}cpu`]: `${presence}|integer|min:0`,
  [`${prefix}threads`]: 'nullable|regex:/^[0-9-,]+$/',
})

/** What the numbers of other things must keep to. */
export const featureRules: Rules = {
  feature_limits: 'required|array',
  'feature_limits.databases': 'present|nullable|integer|min:0',
  'feature_limits.allocations': 'sometimes|nullable|integer|min:0',
  'feature_limits.backups': 'present|nullable|integer|min:0',
}

/** What a server is made of, as the Application API takes it. */
export interface CreateBody {
  /** Its name. */
  name: string
  /** Number of its owner. */
  user: number
  /** Number of its egg. */
  egg: number
  /** Its image. */
  docker_image: string
  /** The command that starts it. */
  startup: string
  /** Values of the egg's variables. */
  environment: Record<string, unknown>
  /** What it may use. */
  limits: Omit<LimitsRow, 'threads'> & { threads?: string | null }
  /** How many of what it may have. */
  feature_limits: { databases: number | null; allocations?: number | null; backups: number | null }
  /** An id of yours. */
  external_id?: string | null
  /** What it is. */
  description?: string | null
  /** Its allocations, by number. */
  allocation?: { default: number; additional?: number[] }
  /** Where to look for an allocation, in place of naming one. */
  deploy?: Deployment
  /** Whether the egg's script is left out. Default: false. */
  skip_scripts?: boolean
  /** Whether it lives on when memory runs out. Default: true. */
  oom_disabled?: boolean
  /** Whether it starts once it is installed. Default: false. */
  start_on_completion?: boolean
}

const rules = (call: PanelCall): Rules => {
  const { state } = call
  const free = state.allocations.filter(({ server_id }) => server_id === null)
  const deploys = (call.body as CreateBody).deploy !== undefined
  return {
    external_id: ['sometimes', 'nullable', 'string', 'between:1,191', unique(state.servers, 'external_id')],
    name: 'required|string|between:1,191',
    description: 'nullable|string',
    user: ['required', 'integer', exists(state.users)],
    egg: ['required', 'integer', exists(state.eggs)],
    docker_image: 'required|string|max:191|regex:/^~?[\\w\\.\\/\\-:@ ]*$/',
    startup: 'required|string',
    environment: 'present|array',
    skip_scripts: 'sometimes|boolean',
    oom_disabled: 'sometimes|boolean',
    limits: 'required|array',
    ...limitRules('limits.', 'required'),
    ...featureRules,
    ...(deploys
      ? {
          deploy: 'array',
          'deploy.locations': 'list',
          'deploy.locations.*': 'integer|min:1',
          'deploy.dedicated_ip': 'required|boolean',
          'deploy.port_range': 'list',
          'deploy.port_range.*': 'string',
        }
      : {
          'allocation.default': ['required', 'integer', exists(free)],
          'allocation.additional': 'list',
          'allocation.additional.*': ['integer', exists(free)],
        }),
    start_on_completion: 'sometimes|boolean',
  }
}

/** Checks the values of an egg's variables, and gives all that it has. */
export function environmentOf(egg: EggRow, given: Record<string, unknown>): Record<string, string> {
  const all = Object.fromEntries(egg.variables.map(({ env_variable, rules: kept }) => [`environment.${env_variable}`, kept]))
  const labels = Object.fromEntries(egg.variables.map(({ env_variable, name }) => [`environment.${env_variable}`, `${name} variable`]))
  validate({ environment: given }, all, labels)
  return Object.fromEntries(egg.variables.map(({ env_variable }) => [env_variable, asText(given[env_variable])]))
}

/** How many of what, with what was left out. */
export function featureLimits({ databases, allocations = 0, backups }: CreateBody['feature_limits']): FeatureLimitsRow {
  return { databases, allocations, backups: backups ?? 0 }
}

/** What each begins with. */
function untouched(now: number) {
  const since = { created_at: now, updated_at: now }
  return {
    status: 'installing',
    transferring: false,
    power: 'offline',
    started_at: null,
    lines: [],
    files: [],
    ...since,
  } satisfies Partial<ServerRow>
}

/** Makes a server, which is installed then. */
export function addServer(call: Pick<PanelCall, 'state' | 'now' | 'panel'>, body: CreateBody): ServerRow {
  const { state, now, panel } = call
  const egg = state.eggs.find(({ id }) => id === body.egg) ?? notFound()
  const { deploy, limits } = body
  const first = deploy
    ? findAllocation(call, viableNodes(call, limits, deploy.locations ?? []), { ...deploy, port_range: deploy.port_range ?? [] })
    : (state.allocations.find(({ id }) => id === body.allocation?.default) ?? notFound())
  const environment = environmentOf(egg, body.environment)
  checkNode(state.nodes.find(({ id }) => id === first.node_id))
  const server: ServerRow = {
    id: nextId(state, 'servers'),
    uuid: randomUuid(state),
    external_id: body.external_id ?? null,
    name: body.name,
    description: body.description ?? '',
    user_id: body.user,
    node_id: first.node_id,
    allocation_id: first.id,
    egg_id: egg.id,
    startup: body.startup,
    image: body.docker_image,
    environment,
    limits: { ...limits, threads: limits.threads ?? null },
    oom_disabled: body.oom_disabled ?? true,
    feature_limits: featureLimits(body.feature_limits),
    skip_scripts: body.skip_scripts ?? false,
    start_on_completion: body.start_on_completion ?? false,
    ...untouched(now),
  }
  state.servers.push(server)
  const taken = new Set([first.id, ...(body.allocation?.additional ?? [])])
  for (const allocation of state.allocations) if (taken.has(allocation.id)) allocation.server_id = server.id
  startInstall(panel, server, now)
  return server
}

export const serverCreateRoute = on<CreateBody>('application.servers.create', 'POST /servers', { right: 'servers:w', rules }, (call) => ({
  status: 201,
  body: show(call, serverShape, addServer(call, call.body)),
}))
