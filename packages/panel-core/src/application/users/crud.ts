import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { ApplicationApi } from '../../api.js'
import { applyChange } from '../../change.js'
import type { Change } from '../../change.js'
import { recoverGone } from '../../gone.js'
import { idPath } from '../../id-path.js'
import { toQuery, toSortedQuery } from '../../query.js'
import type { IncludeQuery } from '../../query.js'
import { UserSchema } from './schemas.js'
import type { CreateUserBody, ListUsersQuery, UpdateUserBody, User, UserInclude, UserWith } from './types.js'

/**
 * Lists the users of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, email } of panel.application.users.list({ filter: { email: '@example.com' } })) console.log(id, email)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function list<const I extends UserInclude = never>(
  api: ApplicationApi,
  query: ListUsersQuery<I> = {},
  options?: CallOptions,
): Paginated<UserWith<I>> {
  const spec = { op: 'application.users.list', path: '/users', pick: 'data', query: toSortedQuery(query), schema: UserSchema }
  return api.list(spec, options) as unknown as Paginated<UserWith<I>>
}

/**
 * Gets a user.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const user = await panel.application.users.get(2, { include: ['servers'] })
 * console.log(user.username, user.relationships.servers?.length)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function get<const I extends UserInclude = never>(
  api: ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  const spec = { op: 'application.users.get', path: idPath`/users/${id}`, query: toQuery(query), schema: UserSchema }
  return api.request(spec, options) as unknown as Call<UserWith<I>>
}

/**
 * Gets the user that another system knows by that id.
 *
 * @throws NotFoundError when there is none.
 * @example
 * const { id } = await panel.application.users.getByExternalId('customer-17')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function getByExternalId<const I extends UserInclude = never>(
  api: ApplicationApi,
  externalId: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  const spec = { op: 'application.users.getByExternalId', path: path`/users/external/${externalId}`, query: toQuery(query) }
  return api.request({ ...spec, schema: UserSchema }, options) as unknown as Call<UserWith<I>>
}

/**
 * Creates a user. Without a password the panel mails a link to set one.
 *
 * @throws UnprocessableEntityError when the e-mail address or the name is taken: see `fieldErrorsOf`.
 * @example
 * const user = await panel.application.users.create({
 *   email: 'carol@example.com',
 *   username: 'carol',
 *   first_name: 'Carol',
 *   last_name: 'Example',
 * })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function create<const I extends UserInclude = never>(
  api: ApplicationApi,
  body: CreateUserBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  const spec = { op: 'application.users.create', method: 'POST', path: '/users', body, query: toQuery(query) } as const
  const secrets = [body.password ?? undefined]
  return api.request({ ...spec, secrets, schema: UserSchema }, options) as unknown as Call<UserWith<I>>
}

/**
 * Changes a user: give all of it, or a function that is given what it is and tells what to change.
 *
 * @example
 * await panel.application.users.update(4, () => ({ email: 'carol@example.org' }))
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function update<const I extends UserInclude = never>(
  api: ApplicationApi,
  id: number,
  change: Change<UpdateUserBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<UserWith<I>> {
  const op = 'application.users.update'
  const send = (body: UpdateUserBody): Call<User> => {
    const spec = { op, method: 'PATCH', path: idPath`/users/${id}`, body, query: toQuery(query) } as const
    return api.request({ ...spec, idempotent: true, secrets: [body.password], schema: UserSchema }, options)
  }
  return applyChange(change, { op, read: (step) => get(api, id, {}, step), bodyFrom, send }, options) as Promise<UserWith<I>>
}

function bodyFrom({ email, username, first_name, last_name, external_id, language, root_admin }: User): UpdateUserBody {
  return { email, username, first_name, last_name, external_id, language, root_admin }
}

/**
 * Deletes a user, who must own no servers.
 *
 * @throws BadRequestError when they own servers; NotFoundError when there is none of that id.
 * @example
 * await panel.application.users.delete(4)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-application.php
 */
export function remove(api: ApplicationApi, id: number, options?: CallOptions): Call<void> {
  return api.request({ op: 'application.users.delete', method: 'DELETE', path: idPath`/users/${id}`, recover: recoverGone }, options)
}
