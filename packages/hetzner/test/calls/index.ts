import { catalog } from './catalog.js'
import { certificates } from './certificates.js'
import { firewalls } from './firewalls.js'
import { floatingIps } from './floating-ips.js'
import { images } from './images.js'
import { isos } from './isos.js'
import { loadBalancerTypes } from './load-balancer-types.js'
import { loadBalancers } from './load-balancers.js'
import { networks } from './networks.js'
import { placementGroups } from './placement-groups.js'
import { pricing } from './pricing.js'
import { primaryIps } from './primary-ips.js'
import { rrsets } from './rrsets.js'
import { serverTypes } from './server-types.js'
import { servers } from './servers.js'
import { sshKeys } from './ssh-keys.js'
import { storageBoxSnapshots } from './storage-box-snapshots.js'
import { storageBoxSubaccounts } from './storage-box-subaccounts.js'
import { storageBoxTypes } from './storage-box-types.js'
import { storageBoxes } from './storage-boxes.js'
import { volumes } from './volumes.js'
import { zones } from './zones.js'
import type { Calls } from './types.js'

/** Every operation. */
export const calls: Calls = {
  ...catalog,
  ...certificates,
  ...firewalls,
  ...floatingIps,
  ...images,
  ...isos,
  ...loadBalancerTypes,
  ...loadBalancers,
  ...networks,
  ...placementGroups,
  ...pricing,
  ...primaryIps,
  ...rrsets,
  ...serverTypes,
  ...servers,
  ...sshKeys,
  ...storageBoxSnapshots,
  ...storageBoxSubaccounts,
  ...storageBoxTypes,
  ...storageBoxes,
  ...volumes,
  ...zones,
}
