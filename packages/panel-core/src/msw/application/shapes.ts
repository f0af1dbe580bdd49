import type { PanelCall } from '../call.js'
import { rawDate, stamps } from '../dates.js'
import { pick } from '../pick.js'
import { broke } from '../refuse.js'
import type { AllocationRow, EggRow, EggVariableRow, LocationRow, NestRow, NodeRow, UserRow } from '../rows.js'
import type { DatabaseHostRow, DatabaseRow, ServerRow, SubuserRow } from '../server-rows.js'
import { many, one } from '../shape.js'
import type { Relation, Shape } from '../shape.js'
import { containerOf } from './environment.js'
import { belongsTo, hasMany, needs } from './relations.js'

/** An account, as administrators see it. */
export const userShape: Shape<UserRow> = {
  object: 'user',
  attributes: (row) => ({
    ...pick(row, 'id', 'external_id', 'uuid', 'username', 'email', 'first_name', 'last_name', 'language', 'root_admin'),
    '2fa': row.two_factor,
    ...stamps(row),
  }),
  relations: { servers: hasMany('servers', () => serverShape, 'servers', 'user_id') },
}

/** The servers of things that servers name by way of others. */
const serversWhere = <R>(test: (row: R, server: ServerRow, call: PanelCall) => boolean): Relation<R> =>
  needs(
    'servers',
    many(
      () => serverShape,
      (row, call) => call.state.servers.filter((server) => test(row, server, call)),
    ),
  )

export const locationShape: Shape<LocationRow> = {
  object: 'location',
  attributes: (row) => ({ ...row, ...stamps(row) }),
  relations: {
    nodes: hasMany('nodes', () => nodeShape, 'nodes', 'location_id'),
    servers: serversWhere(({ id }, server, call) => nodeOf(server, call)?.location_id === id),
  },
}

/** What the servers of a node were promised, in MiB. */
export function promised({ state }: Pick<PanelCall, 'state'>, { id }: NodeRow): { memory: number; disk: number } {
  const servers = state.servers.filter(({ node_id }) => node_id === id)
  const sum = (field: 'memory' | 'disk') => servers.reduce((total, { limits }) => total + limits[field], 0)
  return { memory: sum('memory'), disk: sum('disk') }
}

/** A node, as administrators see it. */
export const nodeShape: Shape<NodeRow> = {
  object: 'node',
  attributes: (row, call) => {
    const { token: _token, token_id: _tokenId, wings: _wings, ...shown } = row
    return { ...shown, ...stamps(row), allocated_resources: promised(call, row) }
  },
  relations: {
    allocations: hasMany('allocations', () => allocationShape, 'allocations', 'node_id'),
    location: belongsTo('locations', () => locationShape, 'locations', 'location_id'),
    servers: hasMany('servers', () => serverShape, 'servers', 'node_id'),
  },
}

/** An allocation, as administrators see it. */
export const allocationShape: Shape<AllocationRow> = {
  object: 'allocation',
  attributes: (row) => ({ ...pick(row, 'id', 'ip', 'alias', 'port', 'notes'), assigned: row.server_id !== null }),
  relations: {
    node: belongsTo('nodes', () => nodeShape, 'nodes', 'node_id'),
    server: belongsTo('servers', () => serverShape, 'servers', 'server_id'),
  },
}

/** A nest. */
export const nestShape: Shape<NestRow> = {
  object: 'nest',
  attributes: (row) => ({ ...row, ...stamps(row) }),
  relations: {
    eggs: hasMany('eggs', () => eggShape, 'eggs', 'nest_id'),
    servers: serversWhere(({ id }, server, call) => eggOf(server, call)?.nest_id === id),
  },
}

/** Eggs that take nothing over from others have none of these. */
const inherited: Relation<EggRow> = one(
  () => nestShape,
  () => null,
)

/** An egg. */
export const eggShape: Shape<EggRow> = {
  object: 'egg',
  attributes: ({ nest_id, features: _features, variables: _variables, ...row }) => ({
    ...row,
    nest: nest_id,
    docker_image: Object.values(row.docker_images)[0] ?? '',
    ...stamps(row),
  }),
  relations: {
    nest: belongsTo('nests', () => nestShape, 'nests', 'nest_id'),
    servers: hasMany('servers', () => serverShape, 'servers', 'egg_id'),
    config: inherited,
    script: inherited,
    variables: needs(
      'eggs',
      many(
        () => variableShape('egg_variable'),
        (egg) => egg.variables.map((variable) => ({ variable, egg })),
      ),
    ),
  },
}

interface VariableOf {
  variable: EggVariableRow
  egg: EggRow
  server?: ServerRow
}

const variableShape = (object: string): Shape<VariableOf> => ({
  object,
  attributes: ({ variable, egg, server }) => ({
    ...variable,
    egg_id: egg.id,
    created_at: rawDate(egg.created_at),
    updated_at: rawDate(egg.updated_at),
    ...(server && { server_value: server.environment[variable.env_variable] ?? null }),
  }),
})

/** A machine with databases. */
export const databaseHostShape: Shape<DatabaseHostRow> = {
  object: 'database_host',
  attributes: ({ node_id, ...row }) => ({ ...row, node: node_id, ...stamps(row) }),
}

/** A database: right after it was made its number of connections is null. */
export const databaseShape = (object: string, fresh = false): Shape<DatabaseRow> => ({
  object,
  attributes: (row) => ({
    ...pick(row, 'id', 'database', 'username', 'remote'),
    server: row.server_id,
    host: row.host_id,
    max_connections: fresh ? null : 0,
    ...stamps(row),
  }),
  relations: {
    password: { show: ({ password }) => ({ object: 'database_password', attributes: { password } }) },
    host: belongsTo('database_hosts', () => databaseHostShape, 'databaseHosts', 'host_id'),
  },
})

const subuserShape: Shape<SubuserRow> = {
  object: 'subuser',
  attributes: (row) => ({ ...row, ...stamps(row) }),
  relations: {
    user: belongsTo('users', () => userShape, 'users', 'user_id'),
    server: belongsTo('servers', () => serverShape, 'servers', 'server_id'),
  },
}

const eggOf = ({ egg_id }: ServerRow, { state }: PanelCall) => state.eggs.find(({ id }) => id === egg_id)
const nodeOf = ({ node_id }: ServerRow, { state }: PanelCall) => state.nodes.find(({ id }) => id === node_id)

/** Numbers that were left open count as none. */
export const shownFeatureLimits = ({ feature_limits: { databases, allocations, backups } }: ServerRow) => ({
  databases: databases ?? 0,
  allocations: allocations ?? 0,
  backups,
})

/** A server, as administrators see it. */
export const serverShape: Shape<ServerRow> = {
  object: 'server',
  attributes: (row, call) => ({
    ...pick(row, 'id', 'external_id', 'uuid', 'name', 'description', 'status'),
    identifier: row.uuid.slice(0, 8),
    suspended: row.status === 'suspended',
    limits: { ...row.limits, oom_disabled: row.oom_disabled },
    feature_limits: shownFeatureLimits(row),
    user: row.user_id,
    node: row.node_id,
    allocation: row.allocation_id,
    nest: eggOf(row, call)?.nest_id,
    egg: row.egg_id,
    container: containerOf(row, call),
    ...stamps(row),
  }),
  relations: {
    allocations: hasMany('allocations', () => allocationShape, 'allocations', 'server_id'),
    user: belongsTo('users', () => userShape, 'users', 'user_id'),
    subusers: hasMany('users', () => subuserShape, 'subusers', 'server_id'),
    nest: needs(
      'nests',
      one(
        () => nestShape,
        (row, call) => call.state.nests.find(({ id }) => id === eggOf(row, call)?.nest_id),
      ),
    ),
    egg: belongsTo('eggs', () => eggShape, 'eggs', 'egg_id'),
    variables: needs(
      'servers',
      many(
        () => variableShape('server_variable'),
        (server, call) => {
          const egg = eggOf(server, call)
          return egg?.variables.map((variable) => ({ variable, egg, server })) ?? []
        },
      ),
    ),
    location: needs(
      'locations',
      one(
        () => locationShape,
        (row, call) => call.state.locations.find(({ id }) => id === nodeOf(row, call)?.location_id),
      ),
    ),
    node: belongsTo('nodes', () => nodeShape, 'nodes', 'node_id'),
    // The panel promises it, and breaks.
    transfer: { show: () => broke() },
    databases: hasMany('server_databases', () => databaseShape('databases'), 'databases', 'server_id'),
  },
}
