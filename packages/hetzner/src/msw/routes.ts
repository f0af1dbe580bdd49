import { allActions } from './actions.js'
import type { Route } from './call.js'
import { catalogRoutes } from './catalog-routes.js'
import { certificateRoutes } from './certificates.js'
import { firewallRoutes } from './firewalls.js'
import { floatingIpRoutes } from './floating-ips.js'
import { imageRoutes } from './images.js'
import { loadBalancerRoutes } from './load-balancer-routes.js'
import { networkRoutes } from './networks.js'
import { placementGroupRoutes } from './placement-groups.js'
import { primaryIpRoutes } from './primary-ips.js'
import { rrsetRoutes } from './rrsets.js'
import { serverRoutes } from './server-routes.js'
import { sshKeyRoutes } from './ssh-keys.js'
import { snapshotRoutes, subaccountRoutes } from './storage-box-parts.js'
import { storageBoxRoutes } from './storage-boxes.js'
import { volumeRoutes } from './volumes.js'
import { zoneRoutes } from './zones.js'

/** Every operation of the API. */
export const routes: readonly Route[] = [
  ...allActions,
  ...catalogRoutes,
  ...certificateRoutes,
  ...firewallRoutes,
  ...floatingIpRoutes,
  ...imageRoutes,
  ...loadBalancerRoutes,
  ...networkRoutes,
  ...placementGroupRoutes,
  ...primaryIpRoutes,
  ...rrsetRoutes,
  ...serverRoutes,
  ...snapshotRoutes,
  ...sshKeyRoutes,
  ...storageBoxRoutes,
  ...subaccountRoutes,
  ...volumeRoutes,
  ...zoneRoutes,
]
