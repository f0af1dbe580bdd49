import type { Seeded } from '@infra/core/msw'
import type { ActionFailure, ActionResource } from '../actions/types.js'
import type { Certificate } from '../certificates/types.js'
import type { DeleteProtection, Labels } from '../common/types.js'
import type { Firewall, FirewallResource } from '../firewalls/types.js'
import type { FloatingIp } from '../floating-ips/types.js'
import type { Image } from '../images/types.js'
import type { Iso } from '../isos/types.js'
import type { LoadBalancerType } from '../load-balancer-types/types.js'
import type { LoadBalancer, LoadBalancerHealthCheck, LoadBalancerHttps } from '../load-balancers/types.js'
import type { Location } from '../locations/types.js'
import type { Network } from '../networks/types.js'
import type { PlacementGroup } from '../placement-groups/types.js'
import type { PrimaryIp } from '../primary-ips/types.js'
import type { Rrset } from '../rrsets/types.js'
import type { ServerType } from '../server-types/types.js'
import type { SshKey } from '../ssh-keys/types.js'
import type { StorageBoxSnapshot } from '../storage-box-snapshots/types.js'
import type { StorageBoxSubaccount } from '../storage-box-subaccounts/types.js'
import type { StorageBoxType } from '../storage-box-types/types.js'
import type { StorageBox } from '../storage-boxes/types.js'
import type { Volume } from '../volumes/types.js'
import type { ZoneBase } from '../zones/types.js'
import type { Host } from './call.js'

/** A volume; its location by name. */
export interface StoredVolume extends Omit<Volume, 'location'> {
  location: string
}

/** A floating IP; its location by name. */
export interface StoredFloatingIp extends Omit<FloatingIp, 'home_location'> {
  home_location: string
}

/** A primary IP; its location by name. */
export interface StoredPrimaryIp extends Omit<PrimaryIp, 'location'> {
  location: string
}

/** A network. Who is in it is kept with servers and load balancers. */
export interface StoredNetwork extends Omit<Network, 'servers' | 'load_balancers'> {}

/** A placement group. Its servers know that they are in it. */
export interface StoredPlacementGroup extends Omit<PlacementGroup, 'servers'> {}

/** A firewall; what a selector matches is found out when it is shown. */
export interface StoredFirewall extends Omit<Firewall, 'applied_to' | 'labels'> {
  labels: Labels
  applied_to: FirewallResource[]
}

/** A certificate. Who uses it is kept with load balancers. */
export interface StoredCertificate extends Omit<Certificate, 'used_by'> {}

/** A place in a network. */
export interface StoredAttachment {
  network: number
  ip: string
  alias_ips: string[]
  mac_address: string
}

/** A server; type, location, image and ISO by name or id. Its addresses, volumes and firewalls are kept with these. */
export interface StoredServer {
  id: number
  name: string
  status: string
  created: string
  server_type: string
  location: string
  image: number | null
  iso: number | null
  rescue_enabled: boolean
  backup_window: string | null
  protection: DeleteProtection & { rebuild: boolean }
  labels: Labels
  private_net: StoredAttachment[]
  placement_group: number | null
  primary_disk_size: number
}

/** A service of a load balancer, of any protocol. */
export interface StoredService {
  protocol: 'tcp' | 'http' | 'https'
  listen_port: number
  destination_port: number
  proxyprotocol: boolean
  health_check: LoadBalancerHealthCheck
  http: LoadBalancerHttps
}

/** A target of a load balancer, of any type. */
export interface StoredTarget {
  type: 'server' | 'label_selector' | 'ip'
  server?: { id: number }
  label_selector?: { selector: string }
  ip?: { ip: string }
  use_private_ip: boolean
}

/** A load balancer; type and location by name. The state of its targets is found out when it is shown. */
export interface StoredLoadBalancer extends Omit<LoadBalancer, 'load_balancer_type' | 'location' | 'targets' | 'services'> {
  load_balancer_type: string
  location: string
  services: StoredService[]
  targets: StoredTarget[]
}

/** A zone. Its record sets know that they are in it. */
export interface StoredZone extends Omit<ZoneBase, 'record_count'> {
  mode: 'primary' | 'secondary'
}

/** A Storage Box; type and location by name. */
export interface StoredStorageBox extends Omit<StorageBox, 'storage_box_type' | 'location' | 'stats'> {
  storage_box_type: string
  location: string
  /** Bytes of data in it, and the paths of its folders. */
  contents: { bytes: number; folders: string[] }
}

/** What changes once an action has ended well: fields of one thing. */
export interface StoredPatch {
  /** The list that the thing is in. */
  in: CollectionName
  id: number
  set: Record<string, unknown>
}

/** An action. How far it is follows from the clock. */
export interface StoredAction {
  id: number
  host: Host
  command: string
  resources: ActionResource[]
  /** Milliseconds since 1970; later than its making for one that waits for another. */
  startsAt: number
  /** Milliseconds since 1970. */
  endsAt: number
  /** How it ends: null is well. */
  error: ActionFailure | null
  /** What changes when it ends well. */
  patches: StoredPatch[]
  /** Whether that has been done. */
  settled: boolean
}

/** What there is none of at the moment. */
export interface SoldOut {
  /** Name of a server type. Default: all. */
  server_type?: string
  /** Name of a location. Default: all. */
  location?: string
}

/** How the next action of a command will end. */
export interface ActionFault extends ActionFailure {
  /** The command, such as `create_server`. */
  command: string
}

/** Everything there is, by kind. */
export interface Collections {
  certificates: StoredCertificate[]
  firewalls: StoredFirewall[]
  floating_ips: StoredFloatingIp[]
  images: Image[]
  isos: Iso[]
  load_balancer_types: LoadBalancerType[]
  load_balancers: StoredLoadBalancer[]
  locations: Location[]
  networks: StoredNetwork[]
  placement_groups: StoredPlacementGroup[]
  primary_ips: StoredPrimaryIp[]
  rrsets: Rrset[]
  server_types: ServerType[]
  servers: StoredServer[]
  ssh_keys: SshKey[]
  storage_box_snapshots: StorageBoxSnapshot[]
  storage_box_subaccounts: StorageBoxSubaccount[]
  storage_box_types: StorageBoxType[]
  storage_boxes: StoredStorageBox[]
  volumes: StoredVolume[]
  zones: StoredZone[]
}

/** The name of a kind. */
export type CollectionName = keyof Collections

/** All that an emulated project holds, as plain data. `seed` moves on with each secret that is made. */
export interface HetznerState extends Collections, Seeded {
  /** Id of what is made next. */
  nextId: number
  /** Number of the address that is given out next. */
  nextAddress: number
  /** How far the clock was put forward, in milliseconds. */
  advancedMs: number
  /** All actions, the oldest first. */
  actions: StoredAction[]
  /** Which server types cannot be had where: `resource_unavailable`. */
  soldOut: SoldOut[]
  /** Actions that are going to fail, each of them once. */
  actionFaults: ActionFault[]
  /**
   * When the quotas will be full again, in milliseconds since 1970: that of requests, and that of those that read actions. To
   * spend one at once, set it to an hour from now.
   */
  fullAgainAt: Record<'rest' | 'actions', number>
}
