import { randomInt, randomString } from '@infra/core/msw'
import * as v from 'valibot'
import type { Image } from '../images/types.js'
import type { ServerType } from '../server-types/types.js'
import { checkUnlocked, patch, start, timestamp } from './actions.js'
import { Flag, HostName, Id, IdOrName, LabelsBody, lookUp } from './body.js'
import type { BodyOf, Route, RouteCall } from './call.js'
import { isSoldOut } from './catalog-routes.js'
import { Refusal, invalid, refuse } from './errors.js'
import { serverRef } from './find.js'
import { applyTo } from './firewalls.js'
import { checkAliases, placeInNetwork } from './network-members.js'
import type { AttachBody } from './network-members.js'
import { addPrimaryIp, setAssignee } from './primary-ips.js'
import { checkUnique, createRoute } from './resource.js'
import { servers } from './servers.js'
import type { HetznerState, StoredPrimaryIp, StoredServer, StoredVolume } from './state.js'

const Body = v.object({
  name: HostName,
  server_type: IdOrName,
  image: IdOrName,
  location: v.exactOptional(IdOrName),
  start_after_create: v.exactOptional(Flag),
  placement_group: v.exactOptional(Id),
  ssh_keys: v.exactOptional(v.array(IdOrName)),
  volumes: v.exactOptional(v.array(Id)),
  networks: v.exactOptional(v.array(Id)),
  firewalls: v.exactOptional(v.array(v.object({ firewall: Id }))),
  user_data: v.exactOptional(v.pipe(v.string(), v.maxLength(32_768))),
  automount: v.exactOptional(Flag),
  labels: LabelsBody,
  public_net: v.exactOptional(
    v.object({
      enable_ipv4: v.exactOptional(Flag),
      enable_ipv6: v.exactOptional(Flag),
      ipv4: v.exactOptional(v.nullable(Id)),
      ipv6: v.exactOptional(v.nullable(Id)),
    }),
  ),
})
type CreateBody = BodyOf<typeof Body>

/** The image that a name or an id stands for: of one name there is one for each architecture. */
export function imageFor(state: HetznerState, wanted: number | string, { architecture }: ServerType): Image {
  const fitting = state.images.filter((one) => one.architecture === architecture)
  const image = lookUp('image', fitting, wanted)
  return image.status === 'available' ? image : invalid('image', 'is not available')
}

/** A secret that is told once. */
export function newPassword(state: HetznerState): string {
  return randomString(state, 20)
}

/** `POST /servers` */
export const createServerRoute: Route = createRoute(servers, Body, (call) => {
  const { state, body } = call
  const row = newServer(call)
  const { volumes, primaryIps, firewalls } = findAll(row, call)
  state.servers.push(row)
  for (const type of ['ipv4', 'ipv6'] as const) {
    const own = primaryIps.find((ip) => ip.type === type)
    if (own) setAssignee(own, row.id)
    else if (body.public_net?.[`enable_${type}`] ?? true)
      setAssignee(addPrimaryIp(call, { type, location: row.location, auto_delete: true }), row.id)
  }
  for (const volume of volumes) volume.server = row.id
  const starts = body.start_after_create ?? true
  const created = patch('servers', row.id, { status: starts ? 'starting' : 'off' })
  const action = start(call, 'create_server', [serverRef(row)], { patches: [created] })
  const next_actions = volumes.map(({ id }) => start(call, 'attach_volume', [serverRef(row), { id, type: 'volume' }], { after: action }))
  if (starts)
    next_actions.push(
      start(call, 'start_server', [serverRef(row)], { after: action, patches: [patch('servers', row.id, { status: 'running' })] }),
    )
  for (const firewall of new Set(firewalls)) applyTo(firewall, { type: 'server', server: { id: row.id } }, call)
  const password = body.ssh_keys?.length ? null : newPassword(state)
  return { server: servers.show(row, call), action, next_actions, root_password: password }
})

function newServer(call: RouteCall<CreateBody>): StoredServer {
  const { state, body, now } = call
  const type = lookUp('server_type', state.server_types, body.server_type)
  const image = imageFor(state, body.image, type)
  const place = body.location === undefined ? undefined : lookUp('location', state.locations, body.location).name
  const location = place ?? type.locations.find(({ name }) => !isSoldOut(call, type.name, name))?.name ?? ''
  if (place !== undefined && !type.locations.some(({ name }) => name === place)) invalid('location', 'does not have this server type')
  checkUnique(state.servers, 'name', body.name)
  if (location === '' || isSoldOut(call, type.name, location))
    refuse('resource_unavailable', `server type ${type.name} is not available${location && ` in ${location}`} at the moment`)
  const group = body.placement_group
  const row: StoredServer = {
    id: state.nextId++,
    name: body.name,
    status: 'initializing',
    created: timestamp(now),
    server_type: type.name,
    location,
    image: image.id,
    iso: null,
    rescue_enabled: false,
    backup_window: null,
    protection: { delete: false, rebuild: false },
    labels: body.labels ?? {},
    private_net: [],
    placement_group: group === undefined ? null : lookUp('placement_group', state.placement_groups, group).id,
    primary_disk_size: type.disk,
  }
  for (const network of body.networks ?? []) join(row, call, { network })
  return row
}

/** Puts a server into a network. */
export function join(
  row: StoredServer,
  call: RouteCall,
  { alias_ips: aliases = [], ...body }: AttachBody & { alias_ips?: string[] },
): void {
  const { network, ip } = placeInNetwork(call, row, body)
  if (row.private_net.some((net) => net.network === network.id))
    refuse('server_already_attached', 'server is already attached to the network')
  checkAliases(call, network, aliases, [])
  if (aliases.includes(ip)) refuse('ip_not_available', `IP ${ip} is not available`)
  const mac = Array.from({ length: 3 }, () => randomInt(call.state, 0, 255).toString(16).padStart(2, '0')).join(':')
  row.private_net.push({ network: network.id, ip, alias_ips: aliases, mac_address: `86:00:00:${mac}` })
}

/** What else a server is made with; anything that does not fit is refused before there is a trace of it. */
function findAll(row: StoredServer, { state, body }: RouteCall<CreateBody>) {
  for (const key of body.ssh_keys ?? []) lookUp('ssh_keys', state.ssh_keys, key)
  return {
    volumes: (body.volumes ?? []).map((id) => volumeFor(state, id, row)),
    primaryIps: (['ipv4', 'ipv6'] as const).flatMap((type) => {
      const id = body.public_net?.[type]
      return id == null ? [] : [primaryIpFor(state, id, type, row)]
    }),
    firewalls: (body.firewalls ?? []).map(({ firewall }) => lookUp('firewalls', state.firewalls, firewall)),
  }
}

function volumeFor(state: HetznerState, id: number, { location }: StoredServer): StoredVolume {
  const volume = lookUp('volumes', state.volumes, id)
  checkUnlocked(state, { id, type: 'volume' })
  if (volume.server !== null) refuse('volume_already_attached', 'volume is already attached')
  return volume.location === location ? volume : invalid('volumes', 'must be in the same location as the server')
}

function primaryIpFor(state: HetznerState, id: number, type: string, { location }: StoredServer): StoredPrimaryIp {
  const ip = lookUp(`public_net.${type}`, state.primary_ips, id)
  if (ip.type !== type) throw new Refusal('primary_ip_version_mismatch', { message: `primary IP is not of type ${type}`, status: 412 })
  if (ip.assignee_id !== null) refuse('primary_ip_assigned', 'primary IP is already assigned')
  return ip.location === location ? ip : refuse('primary_ip_datacenter_mismatch', 'primary IP is in another location')
}
