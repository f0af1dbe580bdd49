import { addServer, against, broke, ok } from '@infra/panel-core/msw/provider'
import type { PanelCall, Rules } from '@infra/panel-core/msw/provider'
import type { AllocationRow, EggRow, EggVariableRow } from '@infra/panel-core/msw'
import { on } from '../call.js'
import type { Call } from '../call.js'
import type { JexactylV3NodeRow, JexactylV3ServerRow, JexactylV3WalletResource } from '../rows.js'
import { walletOf } from '../state.js'
import { STOREFRONT } from './servers.js'
import { RESOURCES } from './store.js'

interface CreateBody extends Record<string, unknown> {
  name: string
  description?: string | null
  cpu: number
  memory: number
  disk: number
  ports: number
  backups?: number | null
  databases?: number | null
  egg: number
  nest: number
  node: number
}

/** What the body calls a variable of an egg. */
const fieldOf = (egg: unknown, { env_variable }: EggVariableRow) => `v1-${String(egg)}-${env_variable}`

const rules = ({ state, body }: PanelCall): Rules => {
  const { egg } = body as Partial<CreateBody>
  const variables = state.eggs.find(({ id }) => id === Number(egg))?.variables ?? []
  return { ...FIXED, ...Object.fromEntries(variables.map((variable) => [fieldOf(Number(egg), variable), 'sometimes'])) }
}

const FIXED: Rules = {
  name: 'required|string|min:3|max:191',
  description: 'nullable|string|min:3|max:191',
  cpu: 'required|integer|min:50',
  memory: 'required|integer|min:256',
  disk: 'required|integer|min:256',
  ports: 'required|integer|min:1',
  backups: 'nullable|integer',
  databases: 'nullable|integer',
  egg: 'required',
  nest: 'required',
  node: 'required',
}

/** What a server takes of an account. */
function partsOf({ cpu, memory, disk, ports, backups, databases }: CreateBody): Record<JexactylV3WalletResource, number> {
  return { cpu, memory, disk, slots: 1, ports, backups: backups ?? 0, databases: databases ?? 0 }
}

/** Finds what the body names; the panel stumbles over what it does not find. */
function find<R extends { id: number }>(rows: readonly R[], id: unknown): R {
  return rows.find((row) => row.id === Number(id)) ?? broke('ErrorException')
}

/** Whether the account may have such a server on such a node. */
function check({ state, user, body }: Call<CreateBody>, { deploy_fee = 0 }: JexactylV3NodeRow): void {
  const { settings } = state
  const wallet = walletOf(state, user)
  const nest = find(state.nests, body.nest)
  if (settings.verification && user.verified === false) against('Server deployment is unavailable for unverified accounts.')
  if (nest.private) against('This nest is private and cannot be deployed to.')
  if (wallet.slots < 1) against('You do not have enough server slots in order to deploy a server.')
  const parts = partsOf(body)
  for (const name of RESOURCES) {
    const most = settings.limits[name]
    if (most !== undefined && parts[name] > most)
      against(`You cannot deploy with ${parts[name]} ${name}, as an admin has set a limit of ${most}`)
    // There is no space in it.
    if (parts[name] > wallet[name]) against(`You only have${wallet[name]} ${name}, so you cannot deploy this server.`)
  }
  if (deploy_fee > wallet.balance)
    against(`You do not have enough credits to deploy to this node, as it has a deployment fee of ${deploy_fee} credits.`)
}

function make(call: Call<CreateBody>, egg: EggRow, free: AllocationRow): JexactylV3ServerRow {
  const { state, user, body } = call
  const { cpu, memory, disk, ports, backups, databases } = partsOf(body)
  const environment = egg.variables.map((variable) => {
    const { env_variable, default_value } = variable
    return [env_variable, body[fieldOf(egg.id, variable)] ?? default_value]
  })
  const server: JexactylV3ServerRow = addServer(call, {
    name: body.name,
    description: body.description ?? null,
    user: user.id,
    egg: egg.id,
    docker_image: Object.values(egg.docker_images)[0] ?? '',
    startup: egg.startup,
    environment: Object.fromEntries(environment) as Record<string, unknown>,
    limits: { cpu, memory, disk, swap: 0, io: 500 },
    feature_limits: { allocations: ports, backups, databases },
    allocation: { default: free.id },
  })
  return Object.assign(server, { renewable: true, renewal: state.settings.renewal.days })
}

export const storeCreateRoute = on<CreateBody>('client.store.createServer', 'POST /store/create', { limit: STOREFRONT, rules }, (call) => {
  const { state, user, body } = call
  const node = find(state.nodes, body.node)
  const egg = find(state.eggs, body.egg)
  check(call, node)
  const free = state.allocations.find(({ node_id, server_id }) => node_id === node.id && server_id === null)
  if (!free) against('No allocations could satisfy the requirements for auto-deployment.', 'NoViableAllocationException')
  const { uuid } = make(call, egg, free)
  const wallet = walletOf(state, user)
  const parts = partsOf(body)
  for (const name of RESOURCES) wallet[name] -= parts[name]
  wallet.balance -= node.deploy_fee ?? 0
  return ok({ id: uuid.slice(0, 8) })
})
