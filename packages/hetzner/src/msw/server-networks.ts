import * as v from 'valibot'
import { checkUnlocked, start } from './actions.js'
import { Cidr, DnsPtrBody, Id, Ipv4, lookUp } from './body.js'
import type { Route } from './call.js'
import { invalid, refuse } from './errors.js'
import { serverRef } from './find.js'
import { withPtr } from './floating-ips.js'
import { checkAliases } from './network-members.js'
import { networks } from './networks.js'
import { checkOff } from './primary-ips.js'
import { verbRoute } from './resource.js'
import { join } from './server-create.js'
import { servers } from './servers.js'
import type { StoredServer } from './state.js'

const Attach = v.object({
  network: Id,
  ip: v.exactOptional(Ipv4),
  ip_range: v.exactOptional(Cidr),
  alias_ips: v.exactOptional(v.array(Ipv4)),
})

function placeOf(row: StoredServer, network: number): StoredServer['private_net'][number] {
  return row.private_net.find((net) => net.network === network) ?? invalid('network', 'server is not attached to the network')
}

const about = (row: StoredServer, network: number) => [serverRef(row), networks.ref({ id: network })]

/** The routes that are about the networks that servers are in. */
export const serverNetworkRoutes: readonly Route[] = [
  verbRoute(
    servers,
    'attach_to_network',
    (row, call) => {
      checkUnlocked(call.state, networks.ref({ id: call.body.network }))
      join(row, call, call.body)
      return start(call, 'attach_to_network', about(row, call.body.network))
    },
    { body: Attach },
  ),
  verbRoute(
    servers,
    'detach_from_network',
    (row, call) => {
      const place = placeOf(row, call.body.network)
      checkUnlocked(call.state, networks.ref({ id: place.network }))
      row.private_net.splice(row.private_net.indexOf(place), 1)
      return start(call, 'detach_from_network', about(row, place.network))
    },
    { body: v.object({ network: Id }) },
  ),
  verbRoute(
    servers,
    'change_alias_ips',
    (row, call) => {
      const place = placeOf(row, call.body.network)
      checkAliases(call, lookUp('network', call.state.networks, place.network), call.body.alias_ips, place.alias_ips)
      place.alias_ips = call.body.alias_ips
      return start(call, 'change_alias_ips', about(row, place.network))
    },
    { body: v.object({ network: Id, alias_ips: v.array(Ipv4) }) },
  ),
  verbRoute(
    servers,
    'change_dns_ptr',
    (row, call) => {
      const own = call.state.primary_ips.filter(({ assignee_id: assignee }) => assignee === row.id)
      const isV6 = call.body.ip.includes(':')
      const ip = own.find(({ type }) => type === (isV6 ? 'ipv6' : 'ipv4')) ?? invalid('ip', 'is not an address of the server')
      ip.dns_ptr = withPtr(ip.dns_ptr, ip.ip, call.body)
      return start(call, 'change_dns_ptr', [serverRef(row)])
    },
    { body: DnsPtrBody },
  ),
  verbRoute(
    servers,
    'add_to_placement_group',
    (row, call) => {
      checkOff(row)
      if (row.placement_group !== null) refuse('already_in_placement_group', 'server is already in a placement group')
      row.placement_group = lookUp('placement_group', call.state.placement_groups, call.body.placement_group).id
      return start(call, 'add_to_placement_group', [serverRef(row)])
    },
    { body: v.object({ placement_group: Id }) },
  ),
  verbRoute(servers, 'remove_from_placement_group', (row, call) => {
    row.placement_group = null
    return start(call, 'remove_from_placement_group', [serverRef(row)])
  }),
]
