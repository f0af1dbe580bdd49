import * as v from 'valibot'
import type { Network, NetworkMember } from '../networks/types.js'
import { isBusy, start, timestamp } from './actions.js'
import { freeSubnet, holds, overlap, rangeOf, toAddress } from './addresses.js'
import { Cidr, Flag, Id, Ipv4, LabelsBody, ShortText, Text, UpdateBody } from './body.js'
import type { BodyOf, Route, RouteCall } from './call.js'
import { invalid, refuse } from './errors.js'
import { listReply } from './list.js'
import {
  actionRoutesOf,
  checkUnique,
  createRoute,
  defineResource,
  deleteRoute,
  protectionRoute,
  readRoutes,
  updateRoute,
  verbRoute,
} from './resource.js'
import type { StoredNetwork } from './state.js'

/** Private networks. */
export const networks = defineResource({
  name: 'networks',
  ns: 'networks',
  one: 'network',
  sort: ['id', 'name', 'created'],
  show: (row, { state }): Network => {
    const among = (rows: readonly { id: number; private_net: readonly { network: number }[] }[]) =>
      rows.filter(({ private_net: nets }) => nets.some(({ network }) => network === row.id)).map(({ id }) => id)
    return { ...row, servers: among(state.servers), load_balancers: among(state.load_balancers) }
  },
})

const Subnet = v.object({
  type: v.picklist(['cloud', 'server', 'vswitch']),
  network_zone: Text,
  ip_range: v.exactOptional(Cidr),
  vswitch_id: v.exactOptional(Id),
})
const NetRoute = v.object({ destination: Cidr, gateway: Ipv4 })
const Body = v.object({
  name: ShortText,
  ip_range: Cidr,
  subnets: v.exactOptional(v.array(Subnet)),
  routes: v.exactOptional(v.array(NetRoute)),
  expose_routes_to_vswitch: v.exactOptional(Flag),
  labels: LabelsBody,
})

function addSubnet(row: StoredNetwork, { state }: RouteCall, subnet: BodyOf<typeof Subnet>): void {
  const whole = rangeOf(row.ip_range)
  const others = row.subnets.map(({ ip_range: range = '' }) => rangeOf(range))
  const wanted = subnet.ip_range ?? freeSubnet(whole, others)
  if (wanted === undefined) refuse('invalid_input', 'there is no room for another subnet')
  const range = rangeOf(wanted)
  if (!holds(whole, toAddress(range.first)) || range.size > whole.size) invalid('ip_range', `is not within ${row.ip_range}`)
  if (others.some((other) => overlap(other, range))) invalid('ip_range', 'overlaps with another subnet')
  if (!state.locations.some((one) => one.network_zone === subnet.network_zone)) invalid('network_zone', 'there is no such zone')
  if (subnet.type === 'vswitch' && subnet.vswitch_id === undefined) invalid('vswitch_id', 'Missing data for required field.')
  const gateway = toAddress(whole.first + 1)
  row.subnets.push({
    type: subnet.type,
    network_zone: subnet.network_zone,
    ip_range: wanted,
    gateway,
    vswitch_id: subnet.vswitch_id ?? null,
  })
}

function addRoute(row: StoredNetwork, { destination, gateway }: BodyOf<typeof NetRoute>): void {
  if (!holds(rangeOf(row.ip_range), gateway)) invalid('gateway', `is not within ${row.ip_range}`)
  if (row.routes.some((route) => route.destination === destination)) invalid('destination', 'there is a route to it')
  row.routes.push({ destination, gateway })
}

/** Who is in a network. */
export function membersOf(row: StoredNetwork, { state }: RouteCall): NetworkMember[] {
  const kinds = [
    { type: 'server', rows: state.servers },
    { type: 'load_balancer', rows: state.load_balancers },
  ]
  return kinds.flatMap(({ type, rows }) =>
    rows.flatMap(({ id, private_net: nets }) =>
      nets
        .filter(({ network }) => network === row.id)
        .map((net) => ({
          type,
          id,
          ip: net.ip,
          status: isBusy(state, { id, type }) ? 'updating' : 'ok',
          alias_ips: 'alias_ips' in net ? (net.alias_ips as string[]) : [],
          subnet: row.subnets.find(({ ip_range: range = '' }) => holds(rangeOf(range), net.ip))?.ip_range ?? row.ip_range,
        })),
    ),
  )
}

const members: Route = {
  op: 'networks.listMembers',
  host: 'cloud',
  method: 'GET',
  path: '/networks/{id}/members',
  query: ['type', 'subnet', 'status', 'sort', 'page', 'per_page'],
  handler: (call) =>
    listReply(call, membersOf(networks.find(call), call), {
      plural: 'members',
      filters: { type: true, subnet: true, status: true },
      sort: ['id', 'type', 'status', 'ip'],
      show: (member) => member,
    }),
}

/** The routes of networks. */
export const networkRoutes: readonly Route[] = [
  ...readRoutes(networks),
  ...actionRoutesOf(networks),
  members,
  createRoute(networks, Body, (call) => {
    const { state, now, body } = call
    const { name, labels = {}, subnets = [], routes = [], expose_routes_to_vswitch: expose = false } = body
    checkUnique(state.networks, 'name', name)
    const row: StoredNetwork = {
      id: state.nextId++,
      name,
      ip_range: body.ip_range,
      labels,
      subnets: [],
      routes: [],
      expose_routes_to_vswitch: expose,
      protection: { delete: false },
      created: timestamp(now),
    }
    for (const subnet of subnets) addSubnet(row, call, subnet)
    for (const route of routes) addRoute(row, route)
    state.networks.push(row)
    return { network: networks.show(row, call) }
  }),
  updateRoute(networks, v.object({ ...UpdateBody.entries, expose_routes_to_vswitch: v.exactOptional(Flag) })),
  deleteRoute(networks, {
    work: (row, { state }) => {
      for (const member of [...state.servers, ...state.load_balancers]) {
        const at = member.private_net.findIndex(({ network }) => network === row.id)
        if (at >= 0) member.private_net.splice(at, 1)
      }
    },
  }),
  protectionRoute(networks),
  verb('add_subnet', Subnet, (row, call) => addSubnet(row, call, call.body)),
  verb('delete_subnet', v.object({ ip_range: Cidr }), (row, call) => {
    const at = row.subnets.findIndex((subnet) => subnet.ip_range === call.body.ip_range)
    if (at === -1) invalid('ip_range', 'there is no such subnet')
    if (membersOf(row, call).some(({ subnet }) => subnet === call.body.ip_range)) refuse('resource_in_use', 'subnet has attached resources')
    row.subnets.splice(at, 1)
  }),
  verb('add_route', NetRoute, (row, { body }) => addRoute(row, body)),
  verb('delete_route', NetRoute, (row, { body }) => {
    const at = row.routes.findIndex(({ destination, gateway }) => destination === body.destination && gateway === body.gateway)
    if (at === -1) invalid('destination', 'there is no such route')
    row.routes.splice(at, 1)
  }),
  verb('change_ip_range', v.object({ ip_range: Cidr }), (row, { body }) => {
    const [before, after] = [rangeOf(row.ip_range), rangeOf(body.ip_range)]
    if (after.first !== before.first || after.size < before.size) invalid('ip_range', `can only extend ${row.ip_range}`)
    row.ip_range = body.ip_range
  }),
]

function verb<S extends typeof Subnet | typeof NetRoute | v.ObjectSchema<{ ip_range: typeof Cidr }, undefined>>(
  name: string,
  body: S,
  work: (row: StoredNetwork, call: RouteCall<BodyOf<S>>) => void,
): Route {
  return verbRoute<'networks', S>(
    networks,
    name,
    (row, call) => {
      work(row, call)
      return start(call, name, [networks.ref(row)])
    },
    { body },
  )
}
