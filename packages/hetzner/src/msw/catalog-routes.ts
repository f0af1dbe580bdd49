import type { Route, RouteCall } from './call.js'
import { price } from './catalog.js'
import { defineResource, readRoutes } from './resource.js'
import type { ServerType } from '../server-types/types.js'

/** Locations. */
const locations = defineResource({ name: 'locations', ns: 'locations', one: 'location', labelled: false })

/** Server types; what is sold out is shown as such. */
const serverTypes = defineResource({
  name: 'server_types',
  ns: 'serverTypes',
  one: 'server_type',
  labelled: false,
  sort: [],
  show: (type, call) => showServerType(call, type),
})

/** ISOs. */
const isos = defineResource({
  name: 'isos',
  ns: 'isos',
  one: 'iso',
  labelled: false,
  sort: [],
  filters: {
    architecture: true,
    // Only widens what `architecture` lets through: all here are for one.
    include_architecture_wildcard: () => () => true,
  },
})

/** Types of load balancers. */
const loadBalancerTypes = defineResource({
  name: 'load_balancer_types',
  ns: 'loadBalancerTypes',
  one: 'load_balancer_type',
  labelled: false,
  sort: [],
})

/** Types of Storage Boxes. */
const storageBoxTypes = defineResource({
  name: 'storage_box_types',
  ns: 'storageBoxTypes',
  one: 'storage_box_type',
  host: 'storage',
  labelled: false,
  sort: [],
})

/** Whether a server type cannot be had in a location at the moment. */
export function isSoldOut({ state }: RouteCall, type: string, location: string): boolean {
  return state.soldOut.some((none) => (none.server_type ?? type) === type && (none.location ?? location) === location)
}

/** A server type as it is shown. */
export function showServerType(call: RouteCall, type: ServerType): ServerType {
  const places = type.locations.map((place) => ({ ...place, available: place.available && !isSoldOut(call, type.name, place.name) }))
  return { ...type, locations: places }
}

const pricing: Route = {
  op: 'pricing.get',
  host: 'cloud',
  method: 'GET',
  path: '/pricing',
  query: [],
  handler: ({ state }) => {
    const ips = (hourly: boolean) =>
      ['ipv4', 'ipv6'].map((type) => ({
        type,
        prices: state.locations.map(({ name }) => {
          const net = type === 'ipv4' ? 0.5 : 0
          return { location: name, ...(hourly && { price_hourly: price(net / 625) }), price_monthly: price(net) }
        }),
      }))
    const ofTypes = (types: readonly { id: number; name: string; prices: object[] }[]) =>
      types.map(({ id, name, prices }) => ({ id, name, prices }))
    return {
      status: 200,
      body: {
        pricing: {
          currency: 'EUR',
          vat_rate: '19.00',
          primary_ips: ips(true),
          floating_ips: ips(false),
          image: { price_per_gb_month: price(0.01) },
          volume: { price_per_gb_month: price(0.04) },
          server_backup: { percentage: '20.00' },
          server_types: ofTypes(state.server_types),
          load_balancer_types: ofTypes(state.load_balancer_types),
        },
      },
    }
  },
}

/** What the vendor offers, and for how much. */
export const catalogRoutes: readonly Route[] = [
  ...readRoutes(locations),
  ...readRoutes(serverTypes),
  ...readRoutes(isos),
  ...readRoutes(loadBalancerTypes),
  ...readRoutes(storageBoxTypes),
  pricing,
]
