import * as v from 'valibot'
import type { DnsPtr } from '../common/types.js'
import type { FloatingIp } from '../floating-ips/types.js'
import { checkUnlocked, start, timestamp } from './actions.js'
import { defaultPtr, newAddress } from './addresses.js'
import { DnsPtrBody, Id, IdOrName, LabelsBody, ShortText, UpdateBody, lookUp } from './body.js'
import type { BodyOf, Route, RouteCall } from './call.js'
import { invalid, refuse } from './errors.js'
import { locationOf, serverRef } from './find.js'
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
import type { StoredFloatingIp } from './state.js'

/** Floating IPs. */
const floatingIps = defineResource({
  name: 'floating_ips',
  ns: 'floatingIps',
  one: 'floating_ip',
  sort: ['id', 'created'],
  show: (row, call): FloatingIp => ({ ...row, home_location: locationOf(call, row.home_location) }),
})

const Description = v.exactOptional(v.nullable(v.string()))
const Body = v.object({
  type: v.picklist(['ipv4', 'ipv6'], 'must be ipv4 or ipv6'),
  name: v.exactOptional(ShortText),
  server: v.exactOptional(v.nullable(Id)),
  home_location: v.exactOptional(IdOrName),
  description: Description,
  labels: LabelsBody,
})

const about = (row: StoredFloatingIp) => [floatingIps.ref(row), ...(row.server === null ? [] : [serverRef({ id: row.server })])]

function assign(row: StoredFloatingIp, call: RouteCall, server: number) {
  const target = lookUp('server', call.state.servers, server)
  checkUnlocked(call.state, serverRef(target))
  row.server = target.id
  return start(call, 'assign_floating_ip', about(row))
}

/** The reverse DNS entries with one of them set anew; null takes it back to what it was at first. */
export function withPtr(entries: readonly DnsPtr[], address: string, { ip, dns_ptr: name = null }: BodyOf<typeof DnsPtrBody>): DnsPtr[] {
  const [network = ''] = address.split('/')
  const isOwn = address.includes('/') ? ip.startsWith(network.replace(/:$/, '')) : ip === address
  if (!isOwn) invalid('ip', `is not an address of ${address}`)
  const others = entries.filter((entry) => entry.ip !== ip)
  if (name !== null) return [...others, { ip, dns_ptr: name }]
  return address.includes('/') ? others : [{ ip, dns_ptr: defaultPtr(ip) }]
}

/** The routes of floating IPs. */
export const floatingIpRoutes: readonly Route[] = [
  ...readRoutes(floatingIps),
  ...actionRoutesOf(floatingIps),
  createRoute(floatingIps, Body, (call) => {
    const { state, now, body } = call
    const { type, server = null, labels = {}, description = null } = body
    const home = body.home_location ?? (server === null ? undefined : lookUp('server', state.servers, server).location)
    if (home === undefined) invalid('home_location', 'Missing data for required field: a location or a server.')
    const location = lookUp('home_location', state.locations, home).name
    if (body.name !== undefined) checkUnique(state.floating_ips, 'name', body.name)
    const id = state.nextId++
    const ip = newAddress(state, type)
    const row: StoredFloatingIp = {
      id,
      name: body.name ?? `${type}-${id}`,
      type,
      ip,
      description,
      labels,
      server: null,
      dns_ptr: type === 'ipv4' ? [{ ip, dns_ptr: defaultPtr(ip) }] : [],
      home_location: location,
      blocked: false,
      protection: { delete: false },
      created: timestamp(now),
    }
    const action = server === null ? null : assign(row, call, server)
    state.floating_ips.push(row)
    return { floating_ip: floatingIps.show(row, call), action }
  }),
  updateRoute(floatingIps, v.object({ ...UpdateBody.entries, description: Description })),
  deleteRoute(floatingIps, {
    work: ({ server }) => {
      if (server !== null) refuse('must_be_unassigned', 'floating IP must be unassigned')
    },
  }),
  protectionRoute(floatingIps),
  verbRoute(
    floatingIps,
    'assign',
    (row, call) => {
      if (row.server === call.body.server) refuse('floating_ip_assigned', 'floating IP is already assigned to this server')
      return assign(row, call, call.body.server)
    },
    { body: v.object({ server: Id }), about },
  ),
  verbRoute(
    floatingIps,
    'unassign',
    (row, call) => {
      const both = about(row)
      row.server = null
      return start(call, 'unassign_floating_ip', both)
    },
    { about },
  ),
  verbRoute(
    floatingIps,
    'change_dns_ptr',
    (row, call) => {
      row.dns_ptr = withPtr(row.dns_ptr, row.ip, call.body)
      return start(call, 'change_dns_ptr', [floatingIps.ref(row)])
    },
    { body: DnsPtrBody },
  ),
]
