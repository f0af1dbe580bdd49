import type { PanelState } from '@infra/panel-core/msw'
import type { JexactylV4EggTextRow, JexactylV4MachinesState, JexactylV4NodeExtraRow, JexactylV4ServerExtraRow } from '../machine-rows.js'
import type { JexactylV4State } from '../state.js'

/** What a fresh panel knows of machines: more about its node. */
export function beginMachines(state: PanelState): JexactylV4MachinesState {
  const nodeExtras = state.nodes.map(({ id, daemon_listen, daemon_sftp }) => ({
    ...newNodeExtra(id),
    listen_port_http: daemon_listen,
    listen_port_sftp: daemon_sftp,
    database_host_id: state.databaseHosts.find(({ node_id }) => node_id === id)?.id ?? null,
    deployable: true,
  }))
  return { nodeExtras, serverExtras: [], eggTexts: [], groups: [], presets: [], transfers: [] }
}

function newNodeExtra(node_id: number): JexactylV4NodeExtraRow {
  return {
    node_id,
    listen_port_http: 8080,
    listen_port_sftp: 2022,
    database_host_id: null,
    deployable: false,
    information: { version: '1.11.13', system: { type: 'Linux', arch: 'amd64', release: '6.1', cpus: 2 } },
  }
}

/** A row of a list: the one that is there, or a new one at its end. It is live. */
function rowOf<R>(rows: R[], known: R | undefined, made: () => R): R {
  if (known) return known
  const row = made()
  rows.push(row)
  return row
}

/** More about a node. It is live. */
export function nodeExtraOf({ nodeExtras }: JexactylV4State, id: number): JexactylV4NodeExtraRow {
  return rowOf(
    nodeExtras,
    nodeExtras.find(({ node_id }) => node_id === id),
    () => newNodeExtra(id),
  )
}

/** More about a server. It is live. */
export function serverExtraOf({ serverExtras }: JexactylV4State, id: number): JexactylV4ServerExtraRow {
  return rowOf(
    serverExtras,
    serverExtras.find(({ server_id }) => server_id === id),
    () => ({ server_id: id, subusers: null, group_id: null, billing_product_id: null, renewal_date: null }),
  )
}

const NO_CONFIG: Record<string, unknown> = {}

/** How the configuration of an egg is written. It is live. */
export function eggTextOf({ eggTexts, eggs }: JexactylV4State, id: number): JexactylV4EggTextRow {
  const { config } = eggs.find((egg) => egg.id === id) ?? { config: NO_CONFIG }
  const written = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value, null, 4))
  return rowOf(
    eggTexts,
    eggTexts.find(({ egg_id }) => egg_id === id),
    () => ({ egg_id: id, files: written(config['files']), startup: written(config['startup']) }),
  )
}

/** Forgets more about what is gone. */
export function tidyExtras(state: JexactylV4State): void {
  const has = (rows: readonly { id: number }[], wanted: number) => rows.some(({ id }) => id === wanted)
  state.nodeExtras = state.nodeExtras.filter(({ node_id }) => has(state.nodes, node_id))
  state.serverExtras = state.serverExtras.filter(({ server_id }) => has(state.servers, server_id))
  state.eggTexts = state.eggTexts.filter(({ egg_id }) => has(state.eggs, egg_id))
}
