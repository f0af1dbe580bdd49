const LOCATIONS = ['fsn1', 'nbg1', 'hel1', 'ash', 'hil']

/** A server as a cloud's API describes one, about 3.2 kB of JSON: the same for the same id. */
export function makeServer(id: number) {
  return {
    id,
    name: `web-${id}.example.com`,
    status: id % 9 === 0 ? 'off' : 'running',
    created: '2026-03-14T09:26:53+00:00',
    public_net: {
      ipv4: { id: id + 1e6, ip: `203.0.113.${id % 250}`, blocked: false, dns_ptr: `static.${id}.clients.example.com` },
      ipv6: { id: id + 2e6, ip: `2001:db8:${(id % 65536).toString(16)}::/64`, blocked: false, dns_ptr: [] },
      floating_ips: [id + 3e6],
      firewalls: [{ id: 38, status: 'applied' }],
    },
    private_net: [{ network: 4711, ip: '10.0.0.2', alias_ips: ['10.0.0.3', '10.0.0.4'], mac_address: '86:00:ff:2a:7d:e1' }],
    server_type: makeServerType(),
    location: makeLocation(LOCATIONS[id % LOCATIONS.length]!),
    image: makeImage(),
    iso: null,
    rescue_enabled: false,
    locked: false,
    backup_window: '22-02',
    outgoing_traffic: 123_456_789 + id,
    ingoing_traffic: 987_654_321 + id,
    included_traffic: 21990232555520,
    protection: { delete: false, rebuild: false },
    labels: { environment: 'prod', role: 'web', 'example.com/team': 'shop' },
    volumes: [id + 4e6],
    load_balancers: [],
    primary_disk_size: 160,
    placement_group: { id: 897, name: 'spread-1', labels: {}, type: 'spread', created: '2026-01-08T12:10:00+00:00', servers: ids(id, 6) },
  }
}

function makeServerType() {
  const hours = (cents: number) => ({ net: (cents / 7300).toFixed(10), gross: ((cents * 1.19) / 7300).toFixed(16) })
  const months = (cents: number) => ({ net: (cents / 100).toFixed(10), gross: ((cents * 1.19) / 100).toFixed(16) })
  return {
    id: 22,
    name: 'cpx31',
    description: 'CPX 31',
    cores: 4,
    memory: 8,
    disk: 160,
    deprecated: false,
    prices: LOCATIONS.map((name, i) => ({
      location: name,
      price_hourly: hours(1300 + i),
      price_monthly: months(1300 + i),
      included_traffic: 21990232555520,
      price_per_tb_traffic: months(119),
    })),
    storage_type: 'local',
    cpu_type: 'shared',
    architecture: 'x86',
    deprecation: null,
    locations: LOCATIONS.map((name, i) => ({ id: i + 1, name, deprecation: null, recommended: true, available: i % 2 === 0 })),
  }
}

function makeLocation(name: string) {
  return {
    id: 1,
    name,
    description: 'Park 1',
    country: 'DE',
    city: 'Falkenstein',
    latitude: 50.47612,
    longitude: 12.370071,
    network_zone: 'eu-central',
  }
}

function makeImage() {
  return {
    id: 161547269,
    type: 'system',
    status: 'available',
    name: 'ubuntu-24.04',
    description: 'Ubuntu 24.04 Standard 64 bit',
    image_size: null,
    disk_size: 5,
    created: '2024-04-25T13:26:27+00:00',
    created_from: null,
    bound_to: null,
    os_flavor: 'ubuntu',
    os_version: '24.04',
    rapid_deploy: true,
    protection: { delete: false },
    deprecated: null,
    deleted: null,
    labels: {},
    architecture: 'x86',
  }
}

const ids = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i)

/** An access key of an Outline server, about 260 bytes of JSON: the same for the same number. */
export function makeAccessKey(number: number) {
  const password = (0x9e3779b97f4a7c15n * BigInt(number + 1)).toString(36).slice(0, 22).padEnd(22, 'x')
  return {
    id: String(number),
    name: `Guest ${number} of the reading room`,
    password,
    port: 1024 + number,
    method: 'chacha20-ietf-poly1305',
    ...(number % 2 === 0 && { dataLimit: { bytes: 50_000_000_000 } }),
    accessUrl: `ss://${btoa(`chacha20-ietf-poly1305:${password}`)}@203.0.113.7:${1024 + number}/?outline=1`,
  }
}
