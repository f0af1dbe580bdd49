import { allActions } from './actions.js'
import type { Host, Route } from './call.js'
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

/** A route with what the path said. */
export interface Found {
  route: Route
  params: Record<string, string>
}

/** All routes that a path fits, of any method. What is written out in a route goes before what may be anything. */
export function findRoutes(host: Host, path: string): Found[] {
  const given = path.split('/')
  const found = routes.flatMap((route) => {
    const params = route.host === host ? matchPath(route.path, given) : undefined
    return params ? [{ route, params }] : []
  })
  const fewest = Math.min(...found.map(({ params }) => Object.keys(params).length))
  return found.filter(({ params }) => Object.keys(params).length === fewest)
}

function matchPath(pattern: string, given: readonly string[]): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? ''
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? []
    if (name === undefined ? segment !== text : text === '') return undefined
    if (name !== undefined) params[name] = decode(text)
  }
  return params
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
