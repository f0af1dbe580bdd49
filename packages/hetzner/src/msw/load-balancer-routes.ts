import * as v from 'valibot'
import type { LoadBalancer } from '../load-balancers/types.js'
import { checkUnlocked, start, timestamp } from './actions.js'
import { defaultPtr, newAddress } from './addresses.js'
import { Cidr, DnsPtrBody, Flag, Id, IdOrName, Ipv4, LabelsBody, ShortText, Text, lookUp } from './body.js'
import type { BodyOf, BodySchema, Route, RouteCall } from './call.js'
import { invalid, refuse } from './errors.js'
import {
  NewTargetBody,
  ServiceBody,
  ServiceUpdateBody,
  TargetBody,
  addService,
  addTarget,
  isSameTarget,
  serviceAt,
  updateService,
} from './load-balancer-parts.js'
import { loadBalancers } from './load-balancers.js'
import { metricsRoute } from './metrics.js'
import { placeInNetwork } from './network-members.js'
import type { AttachBody } from './network-members.js'
import { networks } from './networks.js'
import { actionRoutesOf, checkUnique, createRoute, deleteRoute, protectionRoute, readRoutes, updateRoute, verbRoute } from './resource.js'
import type { StoredLoadBalancer } from './state.js'

const Algorithm = v.object({ type: v.picklist(['round_robin', 'least_connections'], 'must be round_robin or least_connections') })
const Body = v.object({
  name: ShortText,
  load_balancer_type: IdOrName,
  location: v.exactOptional(IdOrName),
  network_zone: v.exactOptional(Text),
  algorithm: v.exactOptional(Algorithm),
  services: v.exactOptional(v.array(ServiceBody)),
  targets: v.exactOptional(v.array(NewTargetBody)),
  network: v.exactOptional(Id),
  public_interface: v.exactOptional(Flag),
  labels: LabelsBody,
})

function locationFor({ state, body }: RouteCall<BodyOf<typeof Body>>): string {
  if (body.location !== undefined) return lookUp('location', state.locations, body.location).name
  const { network_zone: zone } = body
  if (zone === undefined) invalid('location', 'Missing data for required field: a location or a network zone.')
  return state.locations.find((one) => one.network_zone === zone)?.name ?? invalid('network_zone', 'there is no such zone')
}

function attach(row: StoredLoadBalancer, call: RouteCall, body: AttachBody): void {
  if (row.private_net.length > 0) refuse('load_balancer_already_attached', 'load balancer is already attached to a network')
  checkUnlocked(call.state, networks.ref({ id: body.network }))
  const { network, ip } = placeInNetwork(call, row, body)
  row.private_net.push({ network: network.id, ip })
}

function publicNet({ state }: RouteCall, enabled: boolean): LoadBalancer['public_net'] {
  const [v4, v6] = [newAddress(state, 'ipv4'), newAddress(state, 'ipv6').replace('/64', '1')]
  return { enabled, ipv4: { ip: v4, dns_ptr: defaultPtr(v4) }, ipv6: { ip: v6, dns_ptr: null } }
}

const create = createRoute(loadBalancers, Body, (call) => {
  const { state, now, body } = call
  const type = lookUp('load_balancer_type', state.load_balancer_types, body.load_balancer_type)
  checkUnique(state.load_balancers, 'name', body.name)
  const location = locationFor(call)
  const row: StoredLoadBalancer = {
    id: state.nextId++,
    name: body.name,
    load_balancer_type: type.name,
    location,
    public_net: publicNet(call, body.public_interface ?? true),
    private_net: [],
    services: [],
    targets: [],
    algorithm: body.algorithm ?? { type: 'round_robin' },
    outgoing_traffic: 0,
    ingoing_traffic: 0,
    included_traffic: type.prices.find((price) => price.location === location)?.included_traffic ?? 0,
    protection: { delete: false },
    labels: body.labels ?? {},
    created: timestamp(now),
  }
  if (body.network !== undefined) attach(row, call, { network: body.network })
  for (const service of body.services ?? []) addService(row, service, call)
  for (const target of body.targets ?? []) addTarget(row, target, call)
  state.load_balancers.push(row)
  const action = start(call, 'create_load_balancer', [loadBalancers.ref(row)])
  return { load_balancer: loadBalancers.show(row, call), action }
})

/** `POST …/actions/<verb>` whose action has the name of the verb. */
function verb<S extends BodySchema>(
  name: string,
  body: S | undefined,
  work: (row: StoredLoadBalancer, call: RouteCall<BodyOf<S>>) => void,
): Route {
  return verbRoute<'load_balancers', S>(
    loadBalancers,
    name,
    (row, call) => {
      work(row, call)
      // Only this one is called otherwise.
      return start(call, name === 'change_type' ? 'change_load_balancer_type' : name, [loadBalancers.ref(row)])
    },
    body === undefined ? {} : { body },
  )
}

/** The routes of load balancers. */
export const loadBalancerRoutes: readonly Route[] = [
  ...readRoutes(loadBalancers),
  ...actionRoutesOf(loadBalancers),
  create,
  updateRoute(loadBalancers),
  deleteRoute(loadBalancers),
  protectionRoute(loadBalancers),
  verb('add_service', ServiceBody, (row, call) => addService(row, call.body, call)),
  verb('update_service', ServiceUpdateBody, (row, call) => updateService(row, call.body, call)),
  verb('delete_service', v.object({ listen_port: v.number() }), (row, call) => {
    row.services.splice(serviceAt(row, call.body.listen_port), 1)
  }),
  verb('add_target', NewTargetBody, (row, call) => addTarget(row, call.body, call)),
  verb('remove_target', TargetBody, (row, { body }) => {
    const at = row.targets.findIndex((target) => isSameTarget(target, body))
    if (at === -1) invalid(body.type, 'there is no such target')
    row.targets.splice(at, 1)
  }),
  verb('attach_to_network', v.object({ network: Id, ip: v.exactOptional(Ipv4), ip_range: v.exactOptional(Cidr) }), (row, call) =>
    attach(row, call, call.body),
  ),
  verb('detach_from_network', v.object({ network: Id }), (row, { body }) => {
    const at = row.private_net.findIndex(({ network }) => network === body.network)
    if (at === -1) refuse('load_balancer_not_attached_to_network', 'load balancer is not attached to the network')
    row.private_net.splice(at, 1)
  }),
  verb('change_algorithm', Algorithm, (row, { body }) => {
    row.algorithm = body
  }),
  verb('change_type', v.object({ load_balancer_type: IdOrName }), (row, { state, body }) => {
    const type = lookUp('load_balancer_type', state.load_balancer_types, body.load_balancer_type)
    if (row.services.length > type.max_services || row.targets.length > type.max_targets)
      refuse('invalid_load_balancer_type', 'load balancer type does not fit the load balancer')
    row.load_balancer_type = type.name
  }),
  verb('change_dns_ptr', DnsPtrBody, ({ public_net: net }, { body }) => {
    const address = [net.ipv4, net.ipv6].find(({ ip }) => ip === body.ip) ?? invalid('ip', 'is not an address of the load balancer')
    address.dns_ptr = body.dns_ptr ?? (body.ip.includes(':') ? null : defaultPtr(body.ip))
  }),
  verb('enable_public_interface', undefined, (row) => {
    row.public_net.enabled = true
  }),
  verb('disable_public_interface', undefined, (row) => {
    if (row.private_net.length === 0) refuse('load_balancer_not_attached_to_network', 'load balancer is not attached to a network')
    if (row.targets.some(({ type, use_private_ip: isPrivate }) => type !== 'ip' && !isPrivate))
      refuse('targets_without_use_private_ip', 'load balancer has targets that use the public IP')
    row.public_net.enabled = false
  }),
  metricsRoute(loadBalancers, {
    open_connections: ['open_connections'],
    connections_per_second: ['connections_per_second'],
    requests_per_second: ['requests_per_second'],
    bandwidth: ['bandwidth.in', 'bandwidth.out'],
  }),
]
