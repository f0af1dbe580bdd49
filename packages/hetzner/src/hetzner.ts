import { bindNamespaces } from '@infra/core'
import type { ApiOverrides, Bound } from '@infra/core'
import { createHetznerApi } from './api.js'
import type { HetznerApi, HetznerOptions } from './api.js'
import * as actions from './actions/methods.js'
import * as certificates from './certificates/methods.js'
import * as firewalls from './firewalls/methods.js'
import * as floatingIps from './floating-ips/methods.js'
import * as images from './images/methods.js'
import * as isos from './isos/methods.js'
import * as loadBalancerTypes from './load-balancer-types/methods.js'
import * as loadBalancers from './load-balancers/methods.js'
import * as locations from './locations/methods.js'
import * as networks from './networks/methods.js'
import * as placementGroups from './placement-groups/methods.js'
import * as pricing from './pricing/methods.js'
import * as primaryIps from './primary-ips/methods.js'
import * as rrsets from './rrsets/methods.js'
import * as serverTypes from './server-types/methods.js'
import * as servers from './servers/methods.js'
import * as sshKeys from './ssh-keys/methods.js'
import * as storageBoxSnapshots from './storage-box-snapshots/methods.js'
import * as storageBoxSubaccounts from './storage-box-subaccounts/methods.js'
import * as storageBoxTypes from './storage-box-types/methods.js'
import * as storageBoxes from './storage-boxes/methods.js'
import * as volumes from './volumes/methods.js'
import * as zones from './zones/methods.js'

/** Work that Hetzner does after it has answered, and waiting for it. */
export interface HetznerActions extends Bound<typeof actions> {}
/** TLS certificates for load balancers: uploaded, or managed by Hetzner. */
export interface HetznerCertificates extends Bound<typeof certificates> {}
/** Rules for what may reach servers and leave them. */
export interface HetznerFirewalls extends Bound<typeof firewalls> {}
/** Addresses that move between servers. */
export interface HetznerFloatingIps extends Bound<typeof floatingIps> {}
/** What servers are made from: systems, apps, snapshots, backups. */
export interface HetznerImages extends Bound<typeof images> {}
/** Installation media that can be put into a server. */
export interface HetznerIsos extends Bound<typeof isos> {}
/** Sizes of load balancers. */
export interface HetznerLoadBalancerTypes extends Bound<typeof loadBalancerTypes> {}
/** Load balancers. */
export interface HetznerLoadBalancers extends Bound<typeof loadBalancers> {}
/** The sites of Hetzner's. */
export interface HetznerLocations extends Bound<typeof locations> {}
/** Private networks. */
export interface HetznerNetworks extends Bound<typeof networks> {}
/** Groups of servers that run on different hosts. */
export interface HetznerPlacementGroups extends Bound<typeof placementGroups> {}
/** What everything costs. */
export interface HetznerPricing extends Bound<typeof pricing> {}
/** Public addresses that outlive their server. */
export interface HetznerPrimaryIps extends Bound<typeof primaryIps> {}
/** Records of DNS zones, by name and type. */
export interface HetznerRrsets extends Bound<typeof rrsets> {}
/** Sizes of servers. */
export interface HetznerServerTypes extends Bound<typeof serverTypes> {}
/** Servers. */
export interface HetznerServers extends Bound<typeof servers> {}
/** Public keys that new servers let in. */
export interface HetznerSshKeys extends Bound<typeof sshKeys> {}
/** Snapshots of Storage Boxes. */
export interface HetznerStorageBoxSnapshots extends Bound<typeof storageBoxSnapshots> {}
/** Accounts on Storage Boxes that see one folder. */
export interface HetznerStorageBoxSubaccounts extends Bound<typeof storageBoxSubaccounts> {}
/** Sizes of Storage Boxes. */
export interface HetznerStorageBoxTypes extends Bound<typeof storageBoxTypes> {}
/** Storage Boxes. */
export interface HetznerStorageBoxes extends Bound<typeof storageBoxes> {}
/** Block storage. */
export interface HetznerVolumes extends Bound<typeof volumes> {}
/** DNS zones. */
export interface HetznerZones extends Bound<typeof zones> {}

/** The client of one project: every operation, by resource. */
export interface Hetzner {
  /** What standalone functions take, and the way to routes that this package lacks: `api.request({ op, method, path })`. */
  readonly api: HetznerApi
  /** Work that Hetzner does after it has answered, and waiting for it. */
  readonly actions: HetznerActions
  /** TLS certificates for load balancers: uploaded, or managed by Hetzner. */
  readonly certificates: HetznerCertificates
  /** Rules for what may reach servers and leave them. */
  readonly firewalls: HetznerFirewalls
  /** Addresses that move between servers. */
  readonly floatingIps: HetznerFloatingIps
  /** What servers are made from: systems, apps, snapshots, backups. */
  readonly images: HetznerImages
  /** Installation media that can be put into a server. */
  readonly isos: HetznerIsos
  /** Sizes of load balancers. */
  readonly loadBalancerTypes: HetznerLoadBalancerTypes
  /** Load balancers. */
  readonly loadBalancers: HetznerLoadBalancers
  /** The sites of Hetzner's. */
  readonly locations: HetznerLocations
  /** Private networks. */
  readonly networks: HetznerNetworks
  /** Groups of servers that run on different hosts. */
  readonly placementGroups: HetznerPlacementGroups
  /** What everything costs. */
  readonly pricing: HetznerPricing
  /** Public addresses that outlive their server. */
  readonly primaryIps: HetznerPrimaryIps
  /** Records of DNS zones, by name and type. */
  readonly rrsets: HetznerRrsets
  /** Sizes of servers. */
  readonly serverTypes: HetznerServerTypes
  /** Servers. */
  readonly servers: HetznerServers
  /** Public keys that new servers let in. */
  readonly sshKeys: HetznerSshKeys
  /** Snapshots of Storage Boxes. */
  readonly storageBoxSnapshots: HetznerStorageBoxSnapshots
  /** Accounts on Storage Boxes that see one folder. */
  readonly storageBoxSubaccounts: HetznerStorageBoxSubaccounts
  /** Sizes of Storage Boxes. */
  readonly storageBoxTypes: HetznerStorageBoxTypes
  /** Storage Boxes. */
  readonly storageBoxes: HetznerStorageBoxes
  /** Block storage. */
  readonly volumes: HetznerVolumes
  /** DNS zones. */
  readonly zones: HetznerZones
  /** The same client with other options; sockets, token and limiter are shared. `close` closes both. */
  with(options: ApiOverrides): Hetzner
  /** Ends idle sockets. A call after it is a `ConfigurationError`. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const RESOURCES = {
  actions,
  certificates,
  firewalls,
  floatingIps,
  images,
  isos,
  loadBalancerTypes,
  loadBalancers,
  locations,
  networks,
  placementGroups,
  pricing,
  primaryIps,
  rrsets,
  serverTypes,
  servers,
  sshKeys,
  storageBoxSnapshots,
  storageBoxSubaccounts,
  storageBoxTypes,
  storageBoxes,
  volumes,
  zones,
}

/**
 * Creates the client of one project of Hetzner Cloud, its DNS zones and its Storage Boxes.
 *
 * Throws `ConfigurationError` as {@link createHetznerApi} does.
 *
 * @example
 * const hetzner = createHetzner({ token: 'your token' })
 * for await (const server of hetzner.servers.list()) console.log(server.name)
 */
export function createHetzner(options: HetznerOptions): Hetzner {
  return hetznerOf(createHetznerApi(options))
}

/** Dresses an api up as the namespaced client. */
function hetznerOf(api: HetznerApi): Hetzner {
  const more = { with: (overrides: ApiOverrides) => hetznerOf(api.with(overrides)), close: api.close, [Symbol.asyncDispose]: api.close }
  return bindNamespaces(api, RESOURCES, more) as Hetzner
}
