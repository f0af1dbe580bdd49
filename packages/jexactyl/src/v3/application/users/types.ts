import type { With } from '@infra/panel-core'
import type {
  CreateUserBody as PanelCreateUserBody,
  UpdateUserBody as PanelUpdateUserBody,
  User as PanelUser,
  UserRelations,
} from '@infra/panel-core/application/users'
import type { StoreBalance } from '../../client/store/types.js'

/** Somebody who can log in to the panel. */
export interface User extends PanelUser {
  /** Id at Discord: 17 to 20 digits; null when the account is not linked. */
  discord_id: string | null
}

/** A user with the relations that were asked for. */
export type UserWith<I extends string> = With<User, UserRelations, I>

/** A user to create. */
export interface CreateUserBody extends PanelCreateUserBody {
  /** Id at Discord, unique: 17 to 20 digits. */
  discord_id?: string | null
}

/** All of a user that can be changed. */
export interface UpdateUserBody extends PanelUpdateUserBody {
  /** Id at Discord: 17 to 20 digits; null is none. */
  discord_id: string | null
}

/** What an account has to make servers of, and the credits to buy more: what its user sees in the store. */
export interface UserResources extends StoreBalance {}

/** What an account is to have, all of it; and who it is, which the panel asks for too. */
export interface SetUserResourcesBody {
  /** Credits. */
  store_balance: number
  /** CPU, in percent of one core. */
  store_cpu: number
  /** Memory, in MiB. */
  store_memory: number
  /** Disk, in MiB. */
  store_disk: number
  /** How many more servers it may make. */
  store_slots: number
  /** Allocations. */
  store_ports: number
  /** Backups. */
  store_backups: number
  /** Databases. */
  store_databases: number
  /** E-mail address. */
  email: string
  /** Name to log in with. */
  username: string
  /** First name. */
  first_name: string
  /** Last name. */
  last_name: string
}
