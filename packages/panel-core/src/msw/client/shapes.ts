import { mayDo } from '../access.js'
import { shownFeatureLimits } from '../application/shapes.js'
import { serverIdentifier } from '../bind.js'
import type { PanelCall } from '../call.js'
import { date, dateOrNull, stamps } from '../dates.js'
import { digest } from '../digest.js'
import { pick } from '../pick.js'
import type { ActivityRow, AllocationRow, EggRow, EggVariableRow, UserRow } from '../rows.js'
import type { BackupRow, DatabaseRow, ScheduleRow, ServerRow, SubuserRow, TaskRow } from '../server-rows.js'
import { many, one } from '../shape.js'
import type { Relation, Shape } from '../shape.js'
import { inOrder } from '../tasks.js'
import { eggOf, invocationOf } from './invocation.js'

/** A relation that needs a permission on its server. */
function needs(permission: string, relation: Relation<ServerRow>): Relation<ServerRow> {
  return { ...relation, allowed: (server, call) => mayDo(call, server, permission) }
}

/** Somebody, as others see them. */
const publicly = (row: UserRow) => ({
  ...pick(row, 'uuid', 'username', 'email'),
  image: `https://gravatar.com/avatar/${digest(row.email.toLowerCase(), 32)}`,
  '2fa_enabled': row.two_factor,
  created_at: date(row.created_at),
})

const actorShape: Shape<UserRow> = { object: 'user', attributes: publicly }

export const allocationShape: Shape<AllocationRow> = {
  object: 'allocation',
  attributes: (row, { state }) => ({
    ...pick(row, 'id', 'ip', 'port', 'notes'),
    ip_alias: row.alias,
    is_default: state.servers.find(({ id }) => id === row.server_id)?.allocation_id === row.id,
  }),
}

/** A variable of a server's egg, as its users see it. */
export const variableShape: Shape<{ variable: EggVariableRow; server: ServerRow }> = {
  object: 'egg_variable',
  attributes: ({ variable, server }) => ({
    ...pick(variable, 'name', 'description', 'env_variable', 'default_value', 'rules'),
    server_value: server.environment[variable.env_variable] ?? null,
    is_editable: variable.user_editable,
  }),
}

/** The variables that users see. */
export function variablesOf(server: ServerRow, call: PanelCall): { variable: EggVariableRow; server: ServerRow }[] {
  const visible = eggOf(call.state, server)?.variables.filter(({ user_viewable }) => user_viewable) ?? []
  return visible.map((variable) => ({ variable, server }))
}

const eggShape: Shape<EggRow> = { object: 'egg', attributes: ({ uuid, name }) => ({ uuid, name }) }

export const subuserShape: Shape<SubuserRow> = {
  object: 'server_subuser',
  attributes: ({ user_id, permissions }, { state }) => {
    const user = state.users.find(({ id }) => id === user_id)
    return { ...(user && publicly(user)), permissions }
  },
}

/** Whoever may not see all sees the first one, without its note. */
function allocationsOf(server: ServerRow, call: PanelCall): AllocationRow[] {
  const own = call.state.allocations.filter(({ server_id }) => server_id === server.id)
  if (mayDo(call, server, 'allocation.read')) return own
  return own.filter(({ id }) => id === server.allocation_id).map((row) => ({ ...row, notes: null }))
}

/** A server, as its users see it. */
export const serverShape: Shape<ServerRow> = {
  object: 'server',
  attributes: (server, call) => {
    const { uuid, status, limits } = server
    const { state, user, panel } = call
    const node = state.nodes.find(({ id }) => id === server.node_id)
    return {
      server_owner: server.user_id === user.id,
      identifier: uuid.slice(0, 8),
      ...(panel.modern && { server_identifier: serverIdentifier(uuid), __deprecated_uuid_short: uuid.slice(0, 8) }),
      ...pick(server, 'uuid', 'name', 'description', 'status'),
      internal_id: server.id,
      node: node?.name,
      is_node_under_maintenance: node?.maintenance_mode,
      sftp_details: { ip: node?.fqdn, port: node?.daemon_sftp },
      limits: { ...limits, oom_disabled: server.oom_disabled },
      invocation: invocationOf(state, server, !mayDo(call, server, 'startup.read')),
      docker_image: server.image,
      egg_features: eggOf(state, server)?.features ?? null,
      feature_limits: shownFeatureLimits(server),
      is_suspended: status === 'suspended',
      is_installing: status === 'installing' || status === 'install_failed' || status === 'reinstall_failed',
      is_transferring: server.transferring,
    }
  },
  always: ['allocations', 'variables'],
  relations: {
    allocations: many(() => allocationShape, allocationsOf),
    variables: needs(
      'startup.read',
      many(() => variableShape, variablesOf),
    ),
    egg: one(
      () => eggShape,
      (server, { state }) => eggOf(state, server),
    ),
    subusers: needs(
      'user.read',
      many(
        () => subuserShape,
        ({ id }, { state }) => state.subusers.filter(({ server_id }) => server_id === id),
      ),
    ),
  },
}

/** Something that was done. */
export const activityShape: Shape<ActivityRow> = {
  object: 'activity_log',
  attributes: (row, { user, panel }) => ({
    ...pick(row, 'id', 'event', 'properties'),
    batch: null,
    is_api: row.user_id !== null,
    ip: row.user_id !== null && (user.root_admin || row.user_id === user.id) ? panel.ip : null,
    description: null,
    has_additional_metadata: false,
    timestamp: date(row.timestamp),
  }),
  relations: {
    actor: one(
      () => actorShape,
      ({ user_id }, { state }) => state.users.find(({ id }) => id === user_id),
    ),
  },
}

const withPassword: Relation<DatabaseRow> = {
  show: ({ password }) => ({ object: 'database_password', attributes: { password } }),
  allowed: (_row, call) => mayDo(call, call.bound.server, 'database.view_password'),
}

export const databaseShape = (always: readonly string[] = [], fresh = false): Shape<DatabaseRow> => ({
  object: 'server_database',
  attributes: ({ hash, host_id, database, username, remote }, { state }) => {
    const host = state.databaseHosts.find(({ id }) => id === host_id)
    const address = { address: host?.host, port: host?.port }
    return { id: hash, host: address, name: database, username, connections_from: remote, max_connections: fresh ? null : 0 }
  },
  relations: { password: withPassword },
  always,
})

export const taskShape: Shape<TaskRow> = {
  object: 'schedule_task',
  attributes: (row) => ({ ...row, ...stamps(row) }),
}

export const scheduleShape: Shape<ScheduleRow> = {
  object: 'server_schedule',
  attributes: (row) => ({
    ...pick(row, 'id', 'name', 'cron', 'is_active', 'is_processing', 'only_when_online'),
    last_run_at: dateOrNull(row.last_run_at),
    next_run_at: date(row.next_run_at),
    ...stamps(row),
  }),
  always: ['tasks'],
  relations: { tasks: many(() => taskShape, inOrder) },
}

export const backupShape: Shape<BackupRow> = {
  object: 'backup',
  attributes: (row) => ({
    ...pick(row, 'uuid', 'is_successful', 'is_locked', 'name', 'ignored_files', 'checksum', 'bytes'),
    created_at: date(row.created_at),
    completed_at: dateOrNull(row.completed_at),
  }),
}
