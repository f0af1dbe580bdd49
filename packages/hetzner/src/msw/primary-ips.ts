import * as v from 'valibot'
import type { Action } from '../actions/types.js'
import type { PrimaryIp } from '../primary-ips/types.js'
import { start, timestamp } from './actions.js'
import { defaultPtr, newAddress } from './addresses.js'
import { DnsPtrBody, Flag, Id, IdOrName, LabelsBody, ShortText, UpdateBody, lookUp } from './body.js'
import type { Route, RouteCall } from './call.js'
import { invalid, refuse } from './errors.js'
import { locationOf, serverRef } from './find.js'
import { withPtr } from './floating-ips.js'
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
import type { StoredPrimaryIp, StoredServer } from './state.js'

/** Primary IPs. */
const primaryIps = defineResource({
  name: 'primary_ips',
  ns: 'primaryIps',
  one: 'primary_ip',
  filters: { ip: true },
  sort: ['id', 'created'],
  show: (row, call): PrimaryIp => ({ ...row, location: locationOf(call, row.location) }),
})

const AssigneeType = v.picklist(['server'], 'must be server')
const Body = v.object({
  name: ShortText,
  type: v.picklist(['ipv4', 'ipv6'], 'must be ipv4 or ipv6'),
  location: v.exactOptional(IdOrName),
  assignee_type: v.exactOptional(AssigneeType),
  assignee_id: v.exactOptional(v.nullable(Id)),
  auto_delete: v.exactOptional(Flag),
  labels: LabelsBody,
})

/** What a new primary IP is made of. */
export interface NewPrimaryIp extends Partial<Pick<StoredPrimaryIp, 'name' | 'auto_delete' | 'labels'>> {
  type: string
  location: string
}

/** Makes a primary IP that belongs to nothing yet. */
export function addPrimaryIp(
  { state, now }: RouteCall,
  { type, location, name, auto_delete = false, labels = {} }: NewPrimaryIp,
): StoredPrimaryIp {
  const id = state.nextId++
  const ip = newAddress(state, type)
  const row: StoredPrimaryIp = {
    id,
    name: name ?? `primary_ip-${id}`,
    type,
    ip,
    labels,
    location,
    auto_delete,
    blocked: false,
    assignee_type: 'unassigned',
    assignee_id: null,
    dns_ptr: type === 'ipv4' ? [{ ip, dns_ptr: defaultPtr(ip) }] : [],
    protection: { delete: false },
    created: timestamp(now),
  }
  state.primary_ips.push(row)
  return row
}

/** Gives a primary IP to a server, or takes it away: `null`. */
export function setAssignee(row: StoredPrimaryIp, server: number | null): void {
  row.assignee_id = server
  row.assignee_type = server === null ? 'unassigned' : 'server'
}

/** The server that an address is to be given to: off, with no such address yet, in the same location. */
function serverFor({ state }: RouteCall, id: number, type: string, location?: string): StoredServer {
  const server = lookUp('assignee_id', state.servers, id)
  checkOff(server)
  if (state.primary_ips.some((ip) => ip.assignee_id === id && ip.type === type))
    refuse(type === 'ipv4' ? 'server_has_ipv4' : 'server_has_ipv6', `server already has an ${type} address`)
  if (location !== undefined && location !== server.location)
    refuse('primary_ip_datacenter_mismatch', 'primary IP and server are in different locations')
  return server
}

/** Refuses what a server must be off for. */
export function checkOff(server: StoredServer): void {
  if (server.status !== 'off') refuse('server_not_stopped', 'server must be powered off')
}

function assign(call: RouteCall, row: StoredPrimaryIp, server: StoredServer): Action {
  setAssignee(row, server.id)
  return start(call, 'assign_primary_ip', [primaryIps.ref(row), serverRef(server)])
}

/** The routes of primary IPs. */
export const primaryIpRoutes: readonly Route[] = [
  ...readRoutes(primaryIps),
  ...actionRoutesOf(primaryIps),
  createRoute(primaryIps, Body, (call) => {
    const { state, body } = call
    const { assignee_id: wanted = null, location, ...rest } = body
    const server = wanted === null ? undefined : serverFor(call, wanted, rest.type)
    if (!server && location === undefined) invalid('location', 'Missing data for required field: a location or an assignee.')
    const place = server?.location ?? lookUp('location', state.locations, location ?? '').name
    checkUnique(state.primary_ips, 'name', rest.name)
    const row = addPrimaryIp(call, { ...rest, location: place })
    const action = server ? assign(call, row, server) : null
    return { primary_ip: primaryIps.show(row, call), action }
  }),
  updateRoute(primaryIps, v.object({ ...UpdateBody.entries, auto_delete: v.exactOptional(Flag) })),
  deleteRoute(primaryIps, {
    work: ({ assignee_id: assignee }) => {
      if (assignee !== null) refuse('must_be_unassigned', 'primary IP must be unassigned')
    },
  }),
  protectionRoute(primaryIps),
  verbRoute(
    primaryIps,
    'assign',
    (row, call) => {
      if (row.assignee_id !== null) refuse('primary_ip_already_assigned', 'primary IP is already assigned')
      return assign(call, row, serverFor(call, call.body.assignee_id, row.type, row.location))
    },
    { body: v.object({ assignee_type: AssigneeType, assignee_id: Id }) },
  ),
  verbRoute(primaryIps, 'unassign', (row, call) => {
    const server = call.state.servers.find(({ id }) => id === row.assignee_id)
    if (server) checkOff(server)
    setAssignee(row, null)
    return start(call, 'unassign_primary_ip', [primaryIps.ref(row), ...(server ? [serverRef(server)] : [])])
  }),
  verbRoute(
    primaryIps,
    'change_dns_ptr',
    (row, call) => {
      row.dns_ptr = withPtr(row.dns_ptr, row.ip, call.body)
      return start(call, 'change_dns_ptr', [primaryIps.ref(row)])
    },
    { body: DnsPtrBody },
  ),
]
