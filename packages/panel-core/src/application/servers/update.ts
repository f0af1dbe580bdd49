import type { Call, CallOptions } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { applyChange } from '../../change.js'
import type { Change } from '../../change.js'
import { toQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { checkIds, idPath } from '../../id-path.js'
import { get } from './crud.js'
import { ServerSchema } from './schemas.js'
import type {
  Server,
  ServerInclude,
  ServerStartup,
  ServerStartupChange,
  ServerWith,
  UpdateServerBuildBody,
  UpdateServerDetailsBody,
  UpdateServerStartupBody,
} from './types.js'

/**
 * Changes a server's name, owner, external id and description: give all of them, or a function that is given what they are and
 * tells what to change.
 *
 * @example
 * await panel.application.servers.updateDetails(1, () => ({ name: 'Survival 2' }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function updateDetails<const I extends ServerInclude = never>(
  api: ApplicationApi,
  id: number,
  change: Change<UpdateServerDetailsBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  const spec = { op: 'application.servers.updateDetails', path: idPath`/servers/${id}/details`, query: toQuery(query) }
  const read = (server: Server): UpdateServerDetailsBody => {
    const { name, user, external_id, description } = server
    return { name, user, external_id, description }
  }
  return patch(api, id, spec, change, read, options) as Promise<ServerWith<I>>
}

/**
 * Changes what a server may use, how many of what it may have, and its allocations: give all of it, or a function that is given
 * what it is and tells what to change. Wings is told afterwards; when that fails the panel says nothing.
 *
 * @example
 * await panel.application.servers.updateBuild(1, ({ limits }) => ({ limits: { ...limits, memory: 4096 } }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function updateBuild<const I extends ServerInclude = never>(
  api: ApplicationApi,
  id: number,
  change: Change<UpdateServerBuildBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  const spec = { op: 'application.servers.updateBuild', path: idPath`/servers/${id}/build`, query: toQuery(query) }
  const read = ({ allocation, limits: { oom_disabled, ...limits }, feature_limits }: Server): UpdateServerBuildBody => {
    return { allocation, oom_disabled, limits, feature_limits }
  }
  return patch(api, id, spec, change, read, options) as Promise<ServerWith<I>>
}

/**
 * Changes how a server is started: give all of it, or a function that is given what the panel shows and tells what to change.
 * `skip_scripts` must be told in any case, since panels do not show it.
 *
 * @throws UnprocessableEntityError when a variable breaks a rule of the egg: see `fieldErrorsOf`.
 * @example
 * await panel.application.servers.updateStartup(1, ({ environment }) => ({
 *   environment: { ...environment, SERVER_JARFILE: 'paper.jar' },
 *   skip_scripts: false,
 * }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function updateStartup<const I extends ServerInclude = never>(
  api: ApplicationApi,
  id: number,
  change: ServerStartupChange,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  const spec = { op: 'application.servers.updateStartup', path: idPath`/servers/${id}/startup`, query: toQuery(query) }
  const read = ({ container, egg }: Server): ServerStartup => {
    const own = Object.entries(container.environment).filter(([name]) => !/^(?:STARTUP$|P_SERVER_)/.test(name))
    return { startup: container.startup_command, environment: Object.fromEntries(own), egg, image: container.image }
  }
  // What is read lacks `skip_scripts`, and each change has it.
  const whole = read as (server: Server) => UpdateServerStartupBody
  return patch(api, id, spec, change, whole, options) as Promise<ServerWith<I>>
}

/** What names something by its number in what is sent of any part. */
type IdFields = Partial<Record<'user' | 'allocation' | 'egg' | 'add_allocations' | 'remove_allocations', unknown>>

/** Sends a change to one part of a server; `read` finds that part in the server as it is. */
function patch<B extends object>(
  api: ApplicationApi,
  id: number,
  spec: { op: string; path: () => string; query: object },
  change: Change<B>,
  read: (server: Server) => B,
  options?: CallOptions,
): Promise<Server> {
  const send = (body: B): Call<Server> => {
    const check = (): void => checkIds<IdFields>(body, 'user', 'allocation', 'egg', 'add_allocations', 'remove_allocations')
    return api.request({ ...spec, method: 'PATCH', body, check, idempotent: true, schema: ServerSchema }, options)
  }
  return applyChange(change, { op: spec.op, read: (step) => get(api, id, {}, step), bodyFrom: read, send }, options)
}
