import { path } from '@infra/core'
import type { Call, CallOptions, Paginated } from '@infra/core'
import type { Change, IncludeQuery } from '@infra/panel-core'
import { applyChange, idPath, toQuery } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { listQuery } from '../../lists.js'
import { withHints } from '../../../errors.js'
import { UserSchema } from './schemas.js'
import type { CreateUserBody, ListUsersQuery, UpdateUserBody, User, UserInclude, UserWith } from './types.js'

/**
 * Lists the users of the panel, by their ids unless `sort` says otherwise.
 *
 * @example
 * for await (const { id, email } of panel.application.users.list({ filter: { email: '@example.com' } })) console.log(id, email)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function list<const I extends UserInclude = never>(
  api: JexactylV4ApplicationApi,
  query: ListUsersQuery<I> = {},
  options?: CallOptions,
): Paginated<UserWith<I>> {
  return api.list(
    { op: 'application.users.list', path: '/users', ...listQuery(query), schema: UserSchema },
    options,
  ) as unknown as Paginated<UserWith<I>>
}

/**
 * Gets a user.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const user = await panel.application.users.get(2, { include: ['servers'] })
 * console.log(user.username, user.relationships.servers?.length)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function get<const I extends UserInclude = never>(
  api: JexactylV4ApplicationApi,
  id: number,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  const spec = { op: 'application.users.get', path: idPath`/users/${id}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: UserSchema }, options) as unknown as Call<UserWith<I>>
}

/**
 * Gets the user that another system knows by that id.
 *
 * @throws NotFoundError when there is none.
 * @example
 * const { id } = await panel.application.users.getByExternalId('customer-17')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getByExternalId<const I extends UserInclude = never>(
  api: JexactylV4ApplicationApi,
  externalId: string,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  const spec = { op: 'application.users.getByExternalId', path: path`/users/external/${externalId}`, query: toQuery(query) } as const
  return api.request({ ...spec, schema: UserSchema }, options) as unknown as Call<UserWith<I>>
}

/**
 * Creates a user.
 *
 * @throws UnprocessableEntityError when the e-mail address or the name is taken: see `fieldErrorsOf`.
 * @throws ServerError (500) also when the panel has no key for Stripe: the user is there then, so look before you try again.
 * @example
 * const user = await panel.application.users.create({ email: 'carol@example.com', username: 'carol' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function create<const I extends UserInclude = never>(
  api: JexactylV4ApplicationApi,
  body: CreateUserBody,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Call<UserWith<I>> {
  const hints = { on500: 'without a key for Stripe it creates the user and fails all the same, so look before you try again' }
  return api.request(
    withHints(
      {
        op: 'application.users.create',
        method: 'POST',
        path: '/users',
        body,
        query: toQuery(query),
        secrets: [body.password ?? undefined],
        schema: UserSchema,
      },
      hints,
    ),
    options,
  ) as unknown as Call<UserWith<I>>
}

/**
 * Changes a user: give all of it, or a function that is given what it is and tells what to change.
 *
 * @example
 * await panel.application.users.update(4, () => ({ email: 'carol@example.org' }))
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update<const I extends UserInclude = never>(
  api: JexactylV4ApplicationApi,
  id: number,
  change: Change<UpdateUserBody>,
  query: IncludeQuery<I> = {},
  options?: CallOptions,
): Promise<UserWith<I>> {
  const op = 'application.users.update'
  const send = (body: UpdateUserBody): Call<User> =>
    api.request(
      {
        op,
        method: 'PATCH',
        path: idPath`/users/${id}`,
        query: toQuery(query),
        idempotent: true,
        body,
        secrets: [body.password],
        schema: UserSchema,
      },
      options,
    )
  return applyChange(change, { op, read: (step) => get(api, id, {}, step), bodyFrom, send }, options) as Promise<UserWith<I>>
}

function bodyFrom({ email, username, external_id, admin_role_id, root_admin }: User): UpdateUserBody {
  return { email, username, external_id, admin_role_id, root_admin }
}
