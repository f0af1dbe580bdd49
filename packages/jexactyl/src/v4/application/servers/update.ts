import { InvalidInputError } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import { applyChange, checkIds, idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { withHints } from '../../../errors.js'
import { get } from './crud.js'
import { ServerSchema } from './schemas.js'
import type {
  Environment,
  Server,
  ServerInclude,
  ServerStartup,
  ServerStartupChange,
  ServerWith,
  UpdateServerBody,
  UpdateServerStartupBody,
} from './types.js'

/**
 * Changes a server's name, owner, sizes and allocations: give all of it, or a function that is given what it is and tells what to
 * change. Wings is told afterwards; when that fails the panel says nothing.
 *
 * A panel erases an `external_id` that is not sent. A function that says nothing about it is refused for a server that has one:
 * return `external_id: null` to let it go, or another one. (Panels of 2024 refuse the same one again.)
 *
 * @throws InvalidInputError when a function would erase the external id without a word; nothing is changed then.
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * await panel.application.servers.update(1, ({ limits }) => ({ limits: { ...limits, memory: 4096 } }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update<const I extends ServerInclude = never>(
  api: JexactylV4ApplicationApi,
  id: number,
  change: Change<UpdateServerBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  const spec = { op: 'application.servers.update', path: idPath`/servers/${id}`, query: toQuery(query) }
  const read = ({ name, description, owner_id, limits, feature_limits, allocation_id, external_id }: Server): UpdateServerBody => {
    return { name, description, owner_id, limits, feature_limits, allocation_id, ...(external_id !== null && { external_id }) }
  }
  const kept =
    typeof change !== 'function'
      ? change
      : (current: UpdateServerBody): Partial<UpdateServerBody> => {
          const changes = change(current)
          if (current.external_id !== undefined && changes.external_id === undefined) throw erased(id)
          return changes
        }
  return patch(api, id, spec, kept, read, options) as Promise<ServerWith<I>>
}

function erased(id: number): InvalidInputError {
  const advice = 'return "external_id" too: null to let it go, or another one'
  return new InvalidInputError(`The panel cannot keep the external id of server ${id} in an update: ${advice}`, { field: 'external_id' })
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
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function updateStartup<const I extends ServerInclude = never>(
  api: JexactylV4ApplicationApi,
  id: number,
  change: ServerStartupChange,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<ServerWith<I>> {
  const spec = { op: 'application.servers.updateStartup', path: idPath`/servers/${id}/startup`, query: toQuery(query) }
  const read = ({ container, egg_id }: Server): ServerStartup => {
    const { startup, image, environment } = container
    const own = Object.entries(environment as Environment).filter(([name]) => !/^(?:STARTUP$|P_SERVER_)/.test(name))
    return { startup, environment: Object.fromEntries(own), egg_id, image }
  }
  // What is read lacks `skip_scripts`, and each change has it.
  const whole = read as (server: Server) => UpdateServerStartupBody
  return patch(api, id, spec, change, whole, options) as Promise<ServerWith<I>>
}

/** What names something by its number in what is sent of any part. */
type IdFields = Partial<Record<'owner_id' | 'allocation_id' | 'egg_id' | 'add_allocations' | 'remove_allocations', unknown>>

/** Sends a change to one part of a server; `read` finds that part in the server as it is. */
function patch<B extends object>(
  api: JexactylV4ApplicationApi,
  id: number,
  spec: { op: string; path: () => string; query: object },
  change: Change<B>,
  read: (server: Server) => B,
  options?: CallOptions,
): Promise<Server> {
  const hints = { on500: "the allocations must be the server's own, or free ones of its node" }
  const send = (body: B): Call<Server> => {
    const check = (): void => checkIds<IdFields>(body, 'owner_id', 'allocation_id', 'egg_id', 'add_allocations', 'remove_allocations')
    return api.request(withHints({ ...spec, method: 'PATCH', body, check, idempotent: true, schema: ServerSchema }, hints), options)
  }
  return applyChange(change, { op: spec.op, read: (step) => get(api, id, {}, step), bodyFrom: read, send }, options)
}
