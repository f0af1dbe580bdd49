import { rawDate } from '@infra/panel-core/msw/provider'
import type { Shown } from '@infra/panel-core/msw/provider'
import type { AllocationRow, EggRow, NodeRow, ServerRow } from '@infra/panel-core/msw'
import type { JexactylV4State } from '../state.js'
import { nodeExtraOf, serverExtraOf } from './extras.js'

/** Attributes as Pterodactyl shows them. */
type Attributes = Record<string, unknown>

const stateOf = ({ state }: { state: object }) => state as JexactylV4State

/** Adds what 4.x lets a server have, and says of its memory the contrary of what others say. */
function limitsOf(attributes: Attributes, server: ServerRow, state: JexactylV4State): Attributes {
  const { oom_disabled, ...limits } = attributes['limits'] as Attributes
  const feature_limits = { ...(attributes['feature_limits'] as Attributes), subusers: serverExtraOf(state, server.id).subusers }
  return { limits: { ...limits, oom_killer: !oom_disabled }, feature_limits }
}

/** A server for its users. What only panels of 2026 know is there once it is set, as recordings of 2024 have none of it. */
const clientServer: Shown = (attributes, row: ServerRow, call) => {
  const { is_suspended: _suspended, is_installing: _installing, ...rest } = attributes as Attributes
  const state = stateOf(call)
  const { group_id, billing_product_id, renewal_date } = serverExtraOf(state, row.id)
  return {
    ...rest,
    ...limitsOf(rest, row, state),
    // The command comes with its variables not filled in.
    invocation: row.startup,
    ...(group_id !== null && { group_id }),
    ...(billing_product_id !== null && { billing_product_id }),
    ...(renewal_date !== null && { renewal_date: rawDate(renewal_date) }),
  }
}

/** A server for administrators. */
const applicationServer: Shown = (attributes, row: ServerRow, call) => {
  const { id, external_id, uuid, identifier, name, description, status, nest, container, created_at, updated_at } = attributes as Attributes
  const { startup_command, image, environment } = container as Attributes
  const ids = { owner_id: row.user_id, node_id: row.node_id, allocation_id: row.allocation_id, nest_id: nest, egg_id: row.egg_id }
  const own = { id, external_id, uuid, identifier, name, description, status, ...limitsOf(attributes as Attributes, row, stateOf(call)) }
  return { ...own, ...ids, container: { startup: startup_command, image, environment }, created_at, updated_at }
}

const node: Shown = (attributes, { id, daemon_listen, daemon_sftp }: NodeRow, call) => {
  const { daemon_listen: _listen, daemon_sftp: _sftp, ...rest } = attributes as Attributes
  const { listen_port_http, listen_port_sftp, database_host_id, deployable } = nodeExtraOf(stateOf(call), id)
  const ports = { listen_port_http, public_port_http: daemon_listen, listen_port_sftp, public_port_sftp: daemon_sftp }
  return { ...rest, ...ports, database_host_id, deployable }
}

const egg: Shown = (attributes, { nest_id }: EggRow) => {
  const { nest: _nest, docker_image: _image, ...rest } = attributes as Attributes
  return { ...rest, nest_id }
}

const databaseHost: Shown = (attributes) => {
  const { node: _node, ...rest } = attributes as Attributes
  return rest
}

const database: Shown = (attributes) => {
  const { database: name, server: server_id, host: database_host_id, ...rest } = attributes as Attributes
  return { ...rest, name, server_id, database_host_id }
}

/** What 4.x shows of machines that Pterodactyl has too. */
export const machinesShown: Readonly<Record<string, Shown>> = {
  'client:server': clientServer,
  'application:server': applicationServer,
  'application:node': node,
  'application:allocation': (attributes, { server_id }: AllocationRow) => ({ ...attributes, server_id }),
  'application:egg': egg,
  'application:database_host': databaseHost,
  'application:server_database': database,
  'application:databases': database,
}
