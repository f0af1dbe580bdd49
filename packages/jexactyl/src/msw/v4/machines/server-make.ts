import { addServer, broke, show } from '@infra/panel-core/msw/provider'
import type { ServerRow } from '@infra/panel-core/msw'
import type { Call } from '../call.js'
import { serverExtraOf } from './extras.js'
import type { CreateBody } from './server-rules.js'
import { serverShape } from './shapes.js'

/** Makes a server. Its allocations have to be free ones of its node; the panel stumbles over others. */
export function createServer({ state, now, panel }: Pick<Call, 'state' | 'now' | 'panel'>, body: CreateBody): ServerRow {
  const { node_id, owner_id: user, egg_id, limits, feature_limits, allocation, image: docker_image } = body
  for (const wanted of [allocation.default, ...(allocation.additional ?? [])]) {
    const row = state.allocations.find(({ id }) => id === wanted)
    if (row?.node_id !== node_id || row.server_id !== null) broke('QueryException')
  }
  const { external_id = null, name, description = null, environment, skip_scripts } = body
  const startup = body.startup ?? state.eggs.find(({ id }) => id === egg_id)?.startup ?? ''
  const { oom_killer, ...use } = limits
  const { subusers, ...features } = feature_limits
  const own = { external_id, name, description, user, egg: egg_id, docker_image, startup, environment, skip_scripts, allocation }
  const server = addServer({ state, now, panel }, { ...own, limits: use, oom_disabled: !oom_killer, feature_limits: features })
  serverExtraOf(state, server.id).subusers = subusers
  return server
}

interface PresetBody extends Partial<CreateBody> {
  preset_id: number
}

/** Makes a server in a size that was set before. What else is taken is made up: the fields of a whole body, none of which is needed. */
export function createFromPreset(call: Call<PresetBody>): object {
  const { state, body, user } = call
  const preset = state.presets.find(({ id }) => id === body.preset_id) ?? broke('ErrorException')
  const wanted = body.egg_id ?? preset.egg_id
  const egg = state.eggs.find(({ id, nest_id }) =>
    wanted === null ? preset.nest_id === null || nest_id === preset.nest_id : id === wanted,
  )
  const free = state.allocations.find(({ node_id, server_id }) => server_id === null && node_id === (body.node_id ?? node_id))
  if (!egg || !free) return broke('ErrorException')
  const { memory, disk, cpu } = preset
  const server = createServer(call, {
    name: preset.name,
    owner_id: user.id,
    node_id: free.node_id,
    egg_id: egg.id,
    image: Object.values(egg.docker_images)[0] ?? '',
    environment: Object.fromEntries(egg.variables.map(({ env_variable, default_value }) => [env_variable, default_value])),
    skip_scripts: false,
    ...body,
    feature_limits: { databases: 0, allocations: 0, backups: 0, subusers: 0, ...body.feature_limits },
    allocation: { default: free.id, ...body.allocation },
    limits: { swap: 0, io: 500, oom_killer: true, ...body.limits, memory, disk, cpu },
  })
  return show(call, serverShape, server)
}
