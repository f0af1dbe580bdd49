import type { Call, CallOptions, Paginated } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import { createUser, getUser, getUserByExternalId, listUsers } from '@infra/panel-core/application/users'
import type { ListUsersQuery, UserInclude } from '@infra/panel-core/application/users'
import { applyChange, idPath, toQuery } from '@infra/panel-core/provider'
import { checkedBy } from '../../../checked-by.js'
import type { JexactylV3ApplicationApi } from '../../api.js'
import { UserSchema } from './schemas.js'
import type { CreateUserBody, UpdateUserBody, User, UserWith } from './types.js'

/**
 * Lists the users of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, username, discord_id } of panel.application.users.list()) console.log(id, username, discord_id)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function list<const I extends UserInclude = never>(
  api: JexactylV3ApplicationApi,
  query: ListUsersQuery<I> = {},
  options?: CallOptions,
): Paginated<UserWith<I>> {
  return listUsers(checkedBy(api, UserSchema), query, options) as unknown as Paginated<UserWith<I>>
}

/**
 * Gets a user.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { email, discord_id } = await panel.application.users.get(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function get<const I extends UserInclude = never>(
  api: JexactylV3ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  return getUser(checkedBy(api, UserSchema), id, query, options) as unknown as Call<UserWith<I>>
}

/**
 * Gets the user that another system knows by that id.
 *
 * @throws NotFoundError when there is none.
 * @example
 * const { id } = await panel.application.users.getByExternalId('customer-17')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function getByExternalId<const I extends UserInclude = never>(
  api: JexactylV3ApplicationApi,
  externalId: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  return getUserByExternalId(checkedBy(api, UserSchema), externalId, query, options) as unknown as Call<UserWith<I>>
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
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function create<const I extends UserInclude = never>(
  api: JexactylV3ApplicationApi,
  body: CreateUserBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  return createUser(checkedBy(api, UserSchema), body, query, options) as unknown as Call<UserWith<I>>
}

/**
 * Changes a user: give all of it, or a function that is given what it is and tells what to change.
 *
 * @example
 * await panel.application.users.update(4, () => ({ discord_id: null }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function update<const I extends UserInclude = never>(
  api: JexactylV3ApplicationApi,
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

function bodyFrom({ email, username, first_name, last_name, external_id, discord_id, language, root_admin }: User): UpdateUserBody {
  return { email, username, first_name, last_name, external_id, discord_id, language, root_admin }
}
