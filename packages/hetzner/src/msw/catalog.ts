import type { Price } from '../common/types.js'
import type { Image } from '../images/types.js'
import type { Iso } from '../isos/types.js'
import type { LoadBalancerType } from '../load-balancer-types/types.js'
import type { Location } from '../locations/types.js'
import type { TypePrice } from '../pricing/types.js'
import type { ServerType } from '../server-types/types.js'
import type { StorageBoxType } from '../storage-box-types/types.js'
import type { Collections } from './state.js'

// Names are real where the specification has them as examples; whatever figures there are, prices above all, are made up.

const LOCATIONS: Location[] = [
  location(1, 'fsn1', 'Falkenstein', 'DE', 50.47612, 12.370071, 'eu-central'),
  location(2, 'nbg1', 'Nuremberg', 'DE', 49.45, 11.08, 'eu-central'),
  location(3, 'hel1', 'Helsinki', 'FI', 60.17, 24.94, 'eu-central'),
  location(4, 'ash', 'Ashburn', 'US', 39.04, -77.48, 'us-east'),
]

function location(
  id: number,
  name: string,
  city: string,
  country: string,
  latitude: number,
  longitude: number,
  zone: 'eu-central' | 'us-east',
): Location {
  return { id, name, description: `${city} DC Park 1`, country, city, latitude, longitude, network_zone: zone }
}

/** A price of whole cents or parts of them: `price(4.5)` is 4.50 without VAT and 5.355 with 19 %. */
export function price(net: number): Price {
  return { net: net.toFixed(10), gross: (net * 1.19).toFixed(10) }
}

function prices(monthly: number): TypePrice[] {
  return LOCATIONS.map(({ name, network_zone: zone }) => {
    const net = zone === 'eu-central' ? monthly : monthly * 1.25
    return {
      location: name,
      price_hourly: price(Number((net / 625).toFixed(4))),
      price_monthly: price(net),
      included_traffic: zone === 'eu-central' ? 21_990_232_555_520 : 1_099_511_627_776,
      price_per_tb_traffic: price(1),
    }
  })
}

function serverType(id: number, name: string, cores: number, memory: number, disk: number, monthly: number): ServerType {
  const isArm = name.startsWith('cax')
  return {
    id,
    name,
    description: name.toUpperCase(),
    cores,
    memory,
    disk,
    prices: prices(monthly),
    storage_type: 'local',
    cpu_type: 'shared',
    category: 'Shared vCPU',
    architecture: isArm ? 'arm' : 'x86',
    locations: LOCATIONS.filter((one) => !isArm || one.network_zone === 'eu-central').map((one) => ({
      id: one.id,
      name: one.name,
      deprecation: null,
      recommended: one.network_zone === 'eu-central',
      available: true,
    })),
  }
}

function loadBalancerType(id: number, name: string, times: number): LoadBalancerType {
  return {
    id,
    name,
    description: name.toUpperCase(),
    max_connections: 20_000 * times,
    max_services: 5 * times,
    max_targets: 25 * times,
    max_assigned_certificates: 10 * times,
    deprecation: null,
    prices: prices(5 * times),
  }
}

function storageBoxType(id: number, name: string, times: number): StorageBoxType {
  const costs = { price_hourly: price(0.0051 * times), price_monthly: price(3.2 * times), setup_fee: price(0) }
  return {
    id,
    name,
    description: name.toUpperCase(),
    snapshot_limit: 10,
    automatic_snapshot_limit: 10,
    subaccounts_limit: 100,
    size: 1_099_511_627_776 * times,
    prices: LOCATIONS.map((one) => ({ location: one.name, ...costs })),
    deprecation: null,
  }
}

function image(id: number, flavor: string, version: string, architecture: 'x86' | 'arm', type = 'system'): Image {
  return {
    id,
    type,
    status: 'available',
    name: type === 'app' ? version : `${flavor}-${version}`,
    description: type === 'app' ? version : `${flavor[0]?.toUpperCase()}${flavor.slice(1)} ${version}`,
    image_size: null,
    disk_size: 5,
    created: '2024-04-25T00:00:00Z',
    created_from: null,
    bound_to: null,
    os_flavor: flavor,
    os_version: type === 'app' ? null : version,
    rapid_deploy: true,
    protection: { delete: false },
    deleted: null,
    labels: {},
    architecture,
    deprecation: null,
  }
}

function iso(id: number, name: string, description: string, architecture: 'x86' | 'arm'): Iso {
  return { id, name, description, type: 'public', deprecation: null, architecture }
}

/** What the vendor offers. */
export function freshCatalog(): Pick<
  Collections,
  'images' | 'isos' | 'load_balancer_types' | 'locations' | 'server_types' | 'storage_box_types'
> {
  return structuredClone({
    locations: LOCATIONS,
    server_types: [
      serverType(104, 'cpx22', 2, 4, 80, 6),
      serverType(105, 'cpx32', 4, 8, 160, 11),
      serverType(106, 'cpx42', 8, 16, 320, 20),
      serverType(45, 'cax11', 2, 4, 40, 4),
    ],
    load_balancer_types: [loadBalancerType(1, 'lb11', 1), loadBalancerType(2, 'lb21', 3)],
    storage_box_types: [storageBoxType(1, 'bx11', 1), storageBoxType(2, 'bx20', 2), storageBoxType(3, 'bx21', 5)],
    images: [
      image(11, 'ubuntu', '24.04', 'x86'),
      image(12, 'ubuntu', '24.04', 'arm'),
      image(13, 'debian', '13', 'x86'),
      image(14, 'debian', '13', 'arm'),
      image(15, 'ubuntu', 'docker-ce', 'x86', 'app'),
    ],
    isos: [iso(21, 'FreeBSD-11.0-RELEASE-amd64-dvd1', 'FreeBSD 11.0 x64', 'x86'), iso(22, 'netboot-arm64', 'Boot over the network', 'arm')],
  })
}
