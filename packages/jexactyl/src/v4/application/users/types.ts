import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '@infra/panel-core'
import type { Server } from '../servers/types.js'

/** Whether a user may use the panel: null and an empty text are the same. */
export type UserState = 'suspended' | '' | (string & {})

/** Somebody who can log in to the panel. */
export interface User {
  /** Id. */
  id: number
  /** The id that another system has for this user, unique; null when there is none. */
  external_id: string | null
  /** Long id. */
  uuid: string
  /** Name to log in with. */
  username: string
  /** E-mail address. */
  email: string
  /** Code of the language that the panel speaks to them, such as `en`. */
  language: string
  /** Whether they administer the whole panel. */
  root_admin: boolean
  /** Whether two factors are needed to log in. */
  '2fa': boolean
  /** Address of a picture. */
  avatar_url: string | null
  /** Id of the role that they administer the panel in; null when there is none. */
  admin_role_id: number | null
  /** Name of that role; `None` or null when there is none. */
  role_name: string | null
  /** `suspended` when they may not use the panel. */
  state: UserState | null
  /** Since when there is this user, ISO 8601. */
  created_at: string
  /** When they were changed last, ISO 8601. */
  updated_at: string
}

/** What can be brought along with a user. */
export interface UserRelations {
  /** The servers that the user owns; null where the key may not read it. */
  servers: Server[] | null
}

/** Names of what can be brought along with a user. */
export type UserInclude = Include<UserRelations>

/** A user with the relations that were asked for. */
export type UserWith<I extends string> = With<User, UserRelations, I>

/** Which users to list. */
export interface ListUsersQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'id' | 'uuid' | 'external_id' | 'username' | 'email' | '*'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'uuid' | 'username' | 'email' | 'admin_role_id' | 'use_totp' | 'root_admin' | 'state' | 'created_at'>
}

/** What every body of a user has. */
export interface UserBody {
  /** E-mail address, unique, 191 characters at the most. */
  email: string
  /** Name to log in with, unique, 191 characters at the most. */
  username: string
}

/** A user to create. */
export interface CreateUserBody extends UserBody {
  /** The id that another system has for this user, unique, 191 characters at the most. */
  external_id?: string | null
  /** Password. Left out, the panel makes one up. */
  password?: string | null
  /** Id of the role that they administer the panel in. */
  admin_role_id?: number | null
  /** Whether they administer the whole panel. Default: false. */
  root_admin?: boolean
}

/** All of a user that can be changed. */
export interface UpdateUserBody extends UserBody {
  /** The id that another system has for this user; null is none. */
  external_id: string | null
  /** Id of the role that they administer the panel in; null is none. */
  admin_role_id: number | null
  /** Whether they administer the whole panel. */
  root_admin: boolean
  /** A new password. Left out, it stays. */
  password?: string
}
