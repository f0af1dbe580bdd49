import type { Seeded } from '@infra/core/msw'
import type { ActionFailure, ActionResource } from '../actions/types.js'
import type { Certificate } from '../certificates/types.js'
import type { Labels } from '../common/types.js'
import type { Firewall, FirewallResource } from '../firewalls/types.js'
import type { FloatingIp } from '../floating-ips/types.js'
import type { Image } from '../images/types.js'
import type { Iso } from '../isos/types.js'
import type { LoadBalancerType } from '../load-balancer-types/types.js'
import type { LoadBalancer, LoadBalancerHttps, LoadBalancerServiceBase } from '../load-balancers/types.js'
import type { Location } from '../locations/types.js'
import type { Network } from '../networks/types.js'
import type { PlacementGroup } from '../placement-groups/types.js'
import type { PrimaryIp } from '../primary-ips/types.js'
import type { Rrset } from '../rrsets/types.js'
import type { ServerType } from '../server-types/types.js'
import type { Server, ServerPrivateNet } from '../servers/types.js'
import type { SshKey } from '../ssh-keys/types.js'
import type { StorageBoxSnapshot } from '../storage-box-snapshots/types.js'
import type { StorageBoxSubaccount } from '../storage-box-subaccounts/types.js'
import type { StorageBoxType } from '../storage-box-types/types.js'
import type { StorageBox } from '../storage-boxes/types.js'
import type { Volume } from '../volumes/types.js'
import type { ZoneBase, ZoneMode } from '../zones/types.js'

/** A volume as it is kept. */
export interface StoredVolume extends Omit<Volume, 'location'> {
  /** Name of its location. */
  location: string
}

/** A floating IP as it is kept. */
export interface StoredFloatingIp extends Omit<FloatingIp, 'home_location'> {
  /** Name of its location. */
  home_location: string
}

/** A primary IP as it is kept. */
export interface StoredPrimaryIp extends Omit<PrimaryIp, 'location'> {
  /** Name of its location. */
  location: string
}

/** A network as it is kept. Who is in it is kept with servers and load balancers. */
export interface StoredNetwork extends Omit<Network, 'servers' | 'load_balancers'> {}

/** A placement group as it is kept. Its servers know that they are in it. */
export interface StoredPlacementGroup extends Omit<PlacementGroup, 'servers'> {}

/** A firewall as it is kept. What a selector matches is found out when it is shown. */
export interface StoredFirewall extends Omit<Firewall, 'applied_to' | 'labels'> {
  /** Its labels. */
  labels: Labels
  /** What it is before. */
  applied_to: FirewallResource[]
}

/** A certificate as it is kept. Who uses it is kept with load balancers. */
export interface StoredCertificate extends Omit<Certificate, 'used_by'> {}

/** What of a server is worked out when it is shown. */
export type ShownOfServer =
  | 'public_net'
  | 'locked'
  | 'outgoing_traffic'
  | 'ingoing_traffic'
  | 'included_traffic'
  | 'volumes'
  | 'load_balancers'
/** What of a server is kept as a name or an id. */
export type ReferredByServer = 'server_type' | 'location' | 'image' | 'iso' | 'private_net' | 'placement_group'

/** A server as it is kept. Its addresses, volumes and firewalls are kept with these. */
export interface StoredServer extends Omit<Server, ShownOfServer | ReferredByServer> {
  /** Name of its type. */
  server_type: string
  /** Name of its location. */
  location: string
  /** Id of its image. */
  image: number | null
  /** Id of the ISO in it. */
  iso: number | null
  /** Its places in networks. */
  private_net: Required<ServerPrivateNet>[]
  /** Id of its placement group. */
  placement_group: number | null
}

/** A service of a load balancer, of any protocol. */
export interface StoredService extends LoadBalancerServiceBase {
  /** What it speaks. */
  protocol: 'tcp' | 'http' | 'https'
  /** Its settings for HTTP, kept over TCP too. */
  http: LoadBalancerHttps
}

/** A target of a load balancer, of any type. */
export interface StoredTarget {
  /** Which of the fields tells what it is. */
  type: 'server' | 'label_selector' | 'ip'
  /** A server, by id. */
  server?: { id: number }
  /** All servers with labels. */
  label_selector?: { selector: string }
  /** An address. */
  ip?: { ip: string }
  /** Whether it is reached over the network that both are in. */
  use_private_ip: boolean
}

/** A load balancer as it is kept. How its targets are is found out when it is shown. */
export interface StoredLoadBalancer extends Omit<LoadBalancer, 'load_balancer_type' | 'location' | 'targets' | 'services'> {
  /** Name of its type. */
  load_balancer_type: string
  /** Name of its location. */
  location: string
  /** What it listens for. */
  services: StoredService[]
  /** Where that goes. */
  targets: StoredTarget[]
}

/** A zone as it is kept. Its record sets know that they are in it. */
export interface StoredZone extends Omit<ZoneBase, 'record_count'> {
  /** Where its records come from. */
  mode: ZoneMode
}

/** A Storage Box as it is kept. */
export interface StoredStorageBox extends Omit<StorageBox, 'storage_box_type' | 'location' | 'stats'> {
  /** Name of its type. */
  storage_box_type: string
  /** Name of its location. */
  location: string
  /** Bytes of data in it, and the paths of its folders. */
  contents: { bytes: number; folders: string[] }
}

/** What changes once an action has ended well: fields of one thing. */
export interface StoredPatch {
  /** The list that the thing is in. */
  in: CollectionName
  /** Its id. */
  id: number
  /** The fields with their new values. */
  set: Record<string, unknown>
}

/** An action as it is kept. How far it is follows from the clock. */
export interface StoredAction {
  /** Its id. */
  id: number
  /** Which of the two APIs it belongs to. */
  host: 'cloud' | 'storage'
  /** What is done. */
  command: string
  /** What it is about, and locks. */
  resources: ActionResource[]
  /** When it begins, in milliseconds since 1970; later than its making for one that waits for another. */
  startsAt: number
  /** When it ends, in milliseconds since 1970. */
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
  /** TLS certificates. */
  certificates: StoredCertificate[]
  /** Firewalls. */
  firewalls: StoredFirewall[]
  /** Floating IPs. */
  floating_ips: StoredFloatingIp[]
  /** Images, of the vendor and own ones. */
  images: Image[]
  /** ISOs. */
  isos: Iso[]
  /** Types of load balancers. */
  load_balancer_types: LoadBalancerType[]
  /** Load balancers. */
  load_balancers: StoredLoadBalancer[]
  /** Locations. */
  locations: Location[]
  /** Networks. */
  networks: StoredNetwork[]
  /** Placement groups. */
  placement_groups: StoredPlacementGroup[]
  /** Primary IPs. */
  primary_ips: StoredPrimaryIp[]
  /** Record sets of all zones. */
  rrsets: Rrset[]
  /** Server types. */
  server_types: ServerType[]
  /** Servers. */
  servers: StoredServer[]
  /** SSH keys. */
  ssh_keys: SshKey[]
  /** Snapshots of all Storage Boxes. */
  storage_box_snapshots: StorageBoxSnapshot[]
  /** Subaccounts of all Storage Boxes. */
  storage_box_subaccounts: StorageBoxSubaccount[]
  /** Types of Storage Boxes. */
  storage_box_types: StorageBoxType[]
  /** Storage Boxes. */
  storage_boxes: StoredStorageBox[]
  /** Volumes. */
  volumes: StoredVolume[]
  /** DNS zones. */
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
