import type { CallOptions } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import { updateServerBuild, updateServerDetails, updateServerStartup } from '@infra/panel-core/application/servers'
import type { ServerStartupChange, UpdateServerBuildBody, UpdateServerDetailsBody } from '@infra/panel-core/application/servers'
import type { JexactylV3ApplicationApi } from '../../api.js'
import type { ServerInclude, ServerWith } from './types.js'

/**
 * Changes a server's name, owner, external id and description: give all of them, or a function that is given what they are and
 * tells what to change.
 *
 * @example
 * await panel.application.servers.updateDetails(1, () => ({ name: 'Survival 2' }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function updateDetails<const I extends ServerInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  change: Change<UpdateServerDetailsBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  return updateServerDetails(api, id, change, query, options) as unknown as Promise<ServerWith<I>>
}

/**
 * Changes what a server may use, how many of what it may have, and its allocations: give all of it, or a function that is given
 * what it is and tells what to change. Wings is told afterwards; when that fails the panel says nothing.
 *
 * @example
 * await panel.application.servers.updateBuild(1, ({ limits }) => ({ limits: { ...limits, memory: 4096 } }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function updateBuild<const I extends ServerInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  change: Change<UpdateServerBuildBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  return updateServerBuild(api, id, change, query, options) as unknown as Promise<ServerWith<I>>
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
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function updateStartup<const I extends ServerInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  change: ServerStartupChange,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  return updateServerStartup(api, id, change, query, options) as unknown as Promise<ServerWith<I>>
}
