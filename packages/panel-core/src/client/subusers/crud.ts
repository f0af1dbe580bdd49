import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { applyChange } from '../../change.js'
import type { Change } from '../../change.js'
import { recoverGone } from '../../gone.js'
import { SubuserSchema, SubusersSchema } from './schemas.js'
import type { CreateSubuserBody, Subuser, UpdateSubuserBody } from './types.js'

/**
 * Lists who was invited to a server, all at once. Its owner is not among them.
 *
 * @example
 * for (const { email, permissions } of await panel.client.subusers.list('1a7ce997')) console.log(email, permissions)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list(api: ClientApi, server: string, options?: CallOptions): Call<Subuser[]> {
  const spec = { op: 'client.subusers.list', path: path`/servers/${server}/users`, pick: 'data', schema: SubusersSchema }
  return api.request(spec, options)
}

/**
 * Gets one of those who were invited to a server, by the id of the user.
 *
 * @throws NotFoundError when that user was not invited.
 * @example
 * const { permissions } = await panel.client.subusers.get('1a7ce997', 'f7153afb-06b5-4a72-a022-45715e6591cd')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function get(api: ClientApi, server: string, user: string, options?: CallOptions): Call<Subuser> {
  const spec = { op: 'client.subusers.get', path: path`/servers/${server}/users/${user}`, schema: SubuserSchema }
  return api.request(spec, options)
}

/**
 * Invites somebody to a server. You cannot give what you may not do yourself.
 *
 * @throws BadRequestError for the owner, and for who was invited already.
 * @example
 * await panel.client.subusers.create('1a7ce997', { email: 'bob@example.com', permissions: ['control.console', 'control.start'] })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function create(api: ClientApi, server: string, body: CreateSubuserBody, options?: CallOptions): Call<Subuser> {
  const spec = { op: 'client.subusers.create', method: 'POST', path: path`/servers/${server}/users`, body } as const
  return api.request({ ...spec, schema: SubuserSchema }, options)
}

/**
 * Changes what somebody may do on a server: `permissions` replaces what was allowed before. A function is given that.
 *
 * @example
 * await panel.client.subusers.update('1a7ce997', 'f7153afb-06b5-4a72-a022-45715e6591cd', ({ permissions }) => ({
 *   permissions: [...permissions, 'file.read'],
 * }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function update(
  api: ClientApi,
  server: string,
  user: string,
  change: Change<UpdateSubuserBody>,
  options?: CallOptions,
): Promise<Subuser> {
  const op = 'client.subusers.update'
  const spec = { op, method: 'POST', path: path`/servers/${server}/users/${user}`, idempotent: true } as const
  const bodyFrom = ({ permissions }: Subuser): UpdateSubuserBody => ({ permissions })
  const send = (body: UpdateSubuserBody): Call<Subuser> => api.request({ ...spec, body, schema: SubuserSchema }, options)
  return applyChange(change, { op, read: (step) => get(api, server, user, step), bodyFrom, send }, options)
}

/**
 * Takes somebody's access to a server away. Their account stays.
 *
 * @throws NotFoundError when that user was not invited.
 * @example
 * await panel.client.subusers.delete('1a7ce997', 'f7153afb-06b5-4a72-a022-45715e6591cd')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function remove(api: ClientApi, server: string, user: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.subusers.delete', method: 'DELETE', path: path`/servers/${server}/users/${user}` } as const
  return api.request({ ...spec, recover: recoverGone }, options)
}
