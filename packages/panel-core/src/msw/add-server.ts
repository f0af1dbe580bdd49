import { addServer } from './application/server-create.js'
import { finishInstall } from './install.js'
import type { Panel } from './panel.js'
import type { ServerRow } from './server-rows.js'

/** What a server is that was put there by hand. */
export interface AddServerOptions {
  /** Its name. Default: `server`. */
  name?: string
  /** Whose it is. Default: 2, Alice. */
  user?: number
  /** What it is made of. Default: the first egg. */
  egg?: number
  /** What it may use. Default: 512 MiB of memory, 1024 MiB of disk, one core. */
  limits?: Partial<ServerRow['limits']>
  /** How many of what it may have. Default: two databases, three allocations, two backups. */
  feature_limits?: Partial<ServerRow['feature_limits']>
}

/** Puts an installed server on the first free allocation. */
export function putServer(panel: Panel, options: AddServerOptions): ServerRow {
  const { state } = panel
  const { name = 'server', user = 2, egg: wanted, limits, feature_limits } = options
  const egg = state.eggs.find(({ id }) => wanted === undefined || id === wanted)
  const allocation = state.allocations.find(({ server_id }) => server_id === null)
  if (!state.users.some(({ id }) => id === user)) throw new Error(`There is no user ${user}.`)
  if (!egg || !allocation) throw new Error(egg ? 'No allocation is free.' : `There is no egg ${wanted}.`)
  const now = panel.now()
  const call = { panel, state, now }
  const server = addServer(call, {
    name,
    user,
    egg: egg.id,
    docker_image: Object.values(egg.docker_images)[0] ?? '',
    startup: egg.startup,
    // What has no default gets a value that is as long as any.
    environment: Object.fromEntries(egg.variables.map((row) => [row.env_variable, row.default_value || 'x'.repeat(32)])),
    limits: { memory: 512, swap: 0, disk: 1024, io: 500, cpu: 100, ...limits },
    feature_limits: { databases: 2, allocations: 3, backups: 2, ...feature_limits },
    allocation: { default: allocation.id },
  })
  state.pending = state.pending.filter(({ server_id }) => server_id !== server.id)
  finishInstall(panel, server, now)
  return server
}
