import type { RouteCall } from './call.js'
import { freeAddress, holds, overlap, rangeOf } from './addresses.js'
import { lookUp } from './body.js'
import { refuse } from './errors.js'
import { locationOf } from './find.js'
import { membersOf } from './networks.js'
import type { StoredNetwork } from './state.js'

/** Where something wants to be in a network. */
export interface AttachBody {
  network: number
  ip?: string
  ip_range?: string
}

/** What can be in networks. */
export interface Member {
  location: string
  private_net: readonly { network: number }[]
}

/** Finds the network, and an address in it for something. */
export function placeInNetwork(call: RouteCall, member: Member, body: AttachBody): { network: StoredNetwork; ip: string } {
  const { state } = call
  const network = lookUp('network', state.networks, body.network)
  for (const { network: id } of member.private_net) {
    const other = state.networks.find((one) => one.id === id)
    if (other && other !== network && overlap(rangeOf(other.ip_range), rangeOf(network.ip_range)))
      refuse('networks_overlap', 'network overlaps with one that is attached')
  }
  const { network_zone: zone } = locationOf(call, member.location)
  const subnets = network.subnets.flatMap(({ ip_range: range, network_zone: at, type }) =>
    range !== undefined && at === zone && type !== 'vswitch' && (body.ip_range ?? range) === range ? [rangeOf(range)] : [],
  )
  if (subnets.length === 0) refuse('no_subnet_available', 'there is no subnet for it in the network')
  const taken = takenIn(network, call)
  const { ip: wanted } = body
  if (wanted !== undefined) {
    if (taken.has(wanted) || !subnets.some((range) => holds(range, wanted))) refuse('ip_not_available', 'IP is not available')
    return { network, ip: wanted }
  }
  for (const range of subnets) {
    const ip = freeAddress(range, taken)
    if (ip !== undefined) return { network, ip }
  }
  return refuse('no_subnet_available', 'there is no free IP in the network')
}

/** The addresses of a network that are in use. */
function takenIn(network: StoredNetwork, call: RouteCall): Set<string> {
  const members = membersOf(network, call)
  return new Set([...network.subnets.map(({ gateway }) => gateway), ...members.flatMap(({ ip, alias_ips: more }) => [ip, ...more])])
}

/** Refuses further addresses that are outside the network, or in use by somebody else. */
export function checkAliases(call: RouteCall, network: StoredNetwork, aliases: readonly string[], own: readonly string[]): void {
  const taken = takenIn(network, call)
  for (const ip of aliases)
    if (!holds(rangeOf(network.ip_range), ip) || (taken.has(ip) && !own.includes(ip)))
      refuse('ip_not_available', `IP ${ip} is not available`)
}
