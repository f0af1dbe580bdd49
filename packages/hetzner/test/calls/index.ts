import { calls as catalog } from './catalog.js'
import { calls as certificates } from './certificates.js'
import { calls as firewalls } from './firewalls.js'
import { calls as floatingIps } from './floating-ips.js'
import { calls as images } from './images.js'
import { calls as isos } from './isos.js'
import { calls as loadBalancerTypes } from './load-balancer-types.js'
import { calls as loadBalancers } from './load-balancers.js'
import { calls as networks } from './networks.js'
import { calls as placementGroups } from './placement-groups.js'
import { calls as pricing } from './pricing.js'
import { calls as primaryIps } from './primary-ips.js'
import { calls as rrsets } from './rrsets.js'
import { calls as serverTypes } from './server-types.js'
import { calls as servers } from './servers.js'
import { calls as sshKeys } from './ssh-keys.js'
import { calls as storageBoxSnapshots } from './storage-box-snapshots.js'
import { calls as storageBoxSubaccounts } from './storage-box-subaccounts.js'
import { calls as storageBoxTypes } from './storage-box-types.js'
import { calls as storageBoxes } from './storage-boxes.js'
import { calls as volumes } from './volumes.js'
import { calls as zones } from './zones.js'
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
