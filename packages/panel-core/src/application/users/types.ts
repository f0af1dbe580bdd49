import type { FilterQuery, Include, IncludeQuery, PageQuery, SortBy, With } from '../../query.js'
import type { Server } from '../servers/types.js'

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
  /** First name. */
  first_name: string
  /** Last name. */
  last_name: string
  /** Code of the language that the panel speaks to them, such as `en`. */
  language: string
  /** Whether they administer the panel. */
  root_admin: boolean
  /** Whether two factors are needed to log in. */
  '2fa': boolean
  /** Since when there is this user, ISO 8601. */
  created_at: string
  /** When they were changed last, ISO 8601. */
  updated_at: string
}

/** What can be brought along with a user; null where the key may not read it. */
export interface UserRelations {
  /** The servers that the user owns. */
  servers: Server[] | null
}

/** Names of what can be brought along with a user. */
export type UserInclude = Include<UserRelations>

/** A user with the relations that were asked for. */
export type UserWith<I extends string> = With<User, UserRelations, I>

/** Which users to list. */
export interface ListUsersQuery<I extends string = never>
  extends PageQuery, IncludeQuery<I>, FilterQuery<'email' | 'uuid' | 'username' | 'external_id'> {
  /** The order. Default: `id`. */
  sort?: SortBy<'id' | 'uuid'>
}

/** What every body of a user has. */
export interface UserBody {
  /** E-mail address, unique, 191 characters at the most. */
  email: string
  /** Name to log in with, unique: letters, digits, `.`, `-` and `_`, with a letter or digit at both ends; 191 at the most. */
  username: string
  /** First name, 1 to 191 characters. */
  first_name: string
  /** Last name, 1 to 191 characters. */
  last_name: string
}

/** A user to create. */
export interface CreateUserBody extends UserBody {
  /** The id that another system has for this user, unique, 191 characters at the most. */
  external_id?: string | null
  /** Password. Left out, the panel mails the user a link to set one. */
  password?: string | null
  /** Code of the language that the panel speaks to them. Default: `en`. */
  language?: string
  /** Whether they administer the panel. Default: false. */
  root_admin?: boolean
}

/** All of a user that can be changed. */
export interface UpdateUserBody extends UserBody {
  /** The id that another system has for this user; null is none. */
  external_id: string | null
  /** Code of the language that the panel speaks to them. */
  language: string
  /** Whether they administer the panel. */
  root_admin: boolean
  /** A new password. Left out, it stays. */
  password?: string
}
