import { against, broke, DONE, ok, oneOf, showAll } from '@infra/panel-core/msw/provider'
import type { Shape } from '@infra/panel-core/msw/provider'
import type { EggRow } from '@infra/panel-core/msw'
import { on } from '../call.js'
import type { JexactylV3NestRow, JexactylV3NodeRow, JexactylV3WalletResource } from '../rows.js'
import { walletOf } from '../state.js'
import type { JexactylV3State } from '../state.js'

/** How much of each is bought at once. */
const PARCELS: Readonly<Record<JexactylV3WalletResource, number>> = {
  cpu: 50,
  memory: 1024,
  disk: 1024,
  slots: 1,
  ports: 1,
  backups: 1,
  databases: 1,
}
export const RESOURCES = Object.keys(PARCELS) as JexactylV3WalletResource[]

const nodeShape: Shape<JexactylV3NodeRow> = {
  object: 'node',
  attributes: ({ id, name, location_id, deploy_fee = 0 }, { state }) => ({
    id,
    name,
    deploy_fee,
    location: state.locations.find((row) => row.id === location_id)?.short,
    total: state.allocations.filter(({ node_id }) => node_id === id).length,
    used: state.allocations.filter(({ node_id, server_id }) => node_id === id && server_id !== null).length,
  }),
}
const nestShape: Shape<JexactylV3NestRow> = { object: 'nest', attributes: ({ id, name }) => ({ id, name }) }
const eggShape: Shape<EggRow> = { object: 'egg', attributes: ({ id, name, docker_images }) => ({ id, name, docker_images }) }

const publicNests = ({ nests }: JexactylV3State) => nests.filter((nest) => nest.private !== true)

export const storeRoutes = [
  on('client.store.getBalance', 'GET /store', {}, ({ state, user }) => {
    const { user_id: _user, ...attributes } = walletOf(state, user)
    return ok({ object: 'user', attributes })
  }),
  on('client.store.getCosts', 'GET /store/costs', {}, ({ state }) => {
    // Settings are kept as texts, the fallback is a number.
    const costs = RESOURCES.map((name) => [name, state.settings.costs[name]?.toString() ?? 0])
    return ok({ object: 'cost', attributes: Object.fromEntries(costs) as object })
  }),
  on('client.store.listNodes', 'GET /store/nodes', {}, (call) => {
    const nodes = call.state.nodes.filter(({ deployable = true }) => deployable)
    return ok(showAll(call, nodeShape, nodes))
  }),
  on('client.store.listNests', 'GET /store/nests', {}, (call) => ok(showAll(call, nestShape, publicNests(call.state)))),
  on<{ id?: number | string }>('client.store.listEggs', 'POST /store/eggs', {}, (call) => {
    const nests = publicNests(call.state)
    const nest = nests.find(({ id }) => id === Number(call.body.id ?? nests[0]?.id)) ?? broke('ErrorException')
    const eggs = call.state.eggs.filter(({ nest_id }) => nest_id === nest.id)
    return ok(showAll(call, eggShape, eggs))
  }),
  on<{ resource: JexactylV3WalletResource }>(
    'client.store.buyResource',
    'POST /store/resources',
    { rules: { resource: ['required', oneOf(RESOURCES)] } },
    ({ state, user, body: { resource } }) => {
      const wallet = walletOf(state, user)
      const cost = state.settings.costs[resource] ?? 0
      if (wallet.balance < cost) against('You do not have enough credits.')
      wallet.balance -= cost
      wallet[resource] += PARCELS[resource]
      return DONE
    },
  ),
  on('client.store.earn', 'POST /store/earn', { limit: { of: 'earn', count: 1, ms: 60_000 } }, ({ state, user }) => {
    const { earn } = state.settings
    if (earn === null) against('Credit earning is currently disabled.')
    walletOf(state, user).balance += earn
    return DONE
  }),
]
