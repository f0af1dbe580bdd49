import type { SubuserRow, UserRow } from '@infra/panel-core/msw'
import { applicationServerShape, applicationUserShape, date, digest, many, nextId, pick, rawDate } from '@infra/panel-core/msw/provider'
import type { PanelCall, Shape, Shown } from '@infra/panel-core/msw/provider'
import type { JexactylV4State } from '../state.js'
import type { JexactylV4ProfileRow } from '../business-rows.js'

/** What 4.x knows of an account beside. It is live. */
export function profileOf({ profiles }: JexactylV4State, { id }: Pick<UserRow, 'id'>): JexactylV4ProfileRow {
  const known = profiles.find(({ user_id }) => user_id === id)
  if (known) return known
  const profile: JexactylV4ProfileRow = { user_id: id, state: null, admin_role_id: null, stripe_id: null, avatar_url: null }
  profiles.push(profile)
  return profile
}

/** An account with all that is known of it: what lists sort by. */
export type Person = UserRow & Omit<JexactylV4ProfileRow, 'user_id'> & { use_totp: boolean }

/** An account with all that is known of it. */
export function personOf(state: JexactylV4State, user: UserRow): Person {
  const { user_id: _user, ...profile } = profileOf(state, user)
  return { ...user, ...profile, use_totp: user.two_factor }
}

/** The address of somebody's picture: that of their e-mail address, unless they sent one. */
export function avatarOf(state: JexactylV4State, user: UserRow): string {
  return profileOf(state, user).avatar_url ?? `https://www.gravatar.com/avatar/${digest(user.email.toLowerCase(), 32)}.jpg`
}

/** What those who administer without a role, and those who do not, are said to be. */
const roleNameOf = ({ roles }: JexactylV4State, { admin_role_id, root_admin }: Person) =>
  roles.find(({ id }) => id === admin_role_id)?.name ?? (root_admin ? 'None' : null)

/** What 4.x shows of accounts to administrators: no names of people, but a picture, a role and a state. */
const shownUser: Shown = (_attributes, user: UserRow, call) => {
  const state = call.state as JexactylV4State
  const person = personOf(state, user)
  return {
    ...pick(person, 'id', 'external_id', 'uuid', 'username', 'email', 'language', 'root_admin', 'admin_role_id', 'state'),
    '2fa': user.two_factor,
    avatar_url: avatarOf(state, user),
    role_name: roleNameOf(state, person),
    created_at: date(user.created_at),
    updated_at: date(user.updated_at),
  }
}

/** What 4.x shows of others to users: Pterodactyl's fields, with their picture. */
function withPicture(userOf: (row: never, state: JexactylV4State) => UserRow | undefined): Shown {
  return (attributes, row, call) => {
    const state = call.state as JexactylV4State
    const user = userOf(row, state)
    return { ...attributes, ...(user && { image: avatarOf(state, user) }) }
  }
}

/** What 4.x shows of people that Pterodactyl has too. */
export const businessShown: Readonly<Record<string, Shown>> = {
  'application:user': shownUser,
  'client:user': withPicture((row: UserRow) => row),
  'client:server_subuser': withPicture((row: SubuserRow, { users }) => users.find(({ id }) => id === row.user_id)),
}

/** An account, as administrators see it. Whoever reads accounts reads their servers. */
export const userShape: Shape<UserRow> = {
  ...applicationUserShape,
  relations: {
    servers: many(
      () => applicationServerShape,
      ({ id }, { state }) => state.servers.filter(({ user_id }) => user_id === id),
    ),
  },
}

/** An account as the panel's database has it, which is what tickets show. */
export function rawUser({ state: panelState }: PanelCall, id: number | null): object | null {
  const state = panelState as JexactylV4State
  const user = state.users.find((row) => row.id === id)
  if (!user) return null
  const person = personOf(state, user)
  return {
    ...pick(person, 'id', 'external_id', 'uuid', 'username', 'email', 'language', 'admin_role_id', 'root_admin'),
    ...pick(person, 'use_totp', 'stripe_id', 'state'),
    gravatar: person.avatar_url === null,
    created_at: rawDate(user.created_at),
    updated_at: rawDate(user.updated_at),
    pm_type: null,
    pm_last_four: null,
    trial_ends_at: null,
    recovery_code_seen: 0,
  }
}

/** The number of a key. Those that were never numbered are numbered now, in their order. */
export function keyNumber(state: JexactylV4State, wanted: string): number {
  for (const { identifier } of state.keys) state.keyNumbers[identifier] ??= nextId(state, 'keys')
  return state.keyNumbers[wanted] ?? 0
}
