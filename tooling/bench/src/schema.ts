import * as v from 'valibot'

const Price = v.looseObject({ net: v.string(), gross: v.string() })
const Labels = v.record(v.string(), v.string())
const Ids = v.array(v.number())

const PublicNet = v.looseObject({
  ipv4: v.nullable(v.looseObject({ id: v.exactOptional(v.number()), ip: v.string(), blocked: v.boolean(), dns_ptr: v.string() })),
  ipv6: v.nullable(
    v.looseObject({
      id: v.exactOptional(v.number()),
      ip: v.string(),
      blocked: v.boolean(),
      dns_ptr: v.array(v.looseObject({ ip: v.string(), dns_ptr: v.string() })),
    }),
  ),
  floating_ips: Ids,
  firewalls: v.array(v.looseObject({ id: v.number(), status: v.string() })),
})

const PrivateNet = v.looseObject({ network: v.number(), ip: v.string(), alias_ips: v.array(v.string()), mac_address: v.string() })

const ServerType = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.string(),
  cores: v.number(),
  memory: v.number(),
  disk: v.number(),
  deprecated: v.boolean(),
  prices: v.array(
    v.looseObject({
      location: v.string(),
      price_hourly: Price,
      price_monthly: Price,
      included_traffic: v.number(),
      price_per_tb_traffic: Price,
    }),
  ),
  storage_type: v.string(),
  cpu_type: v.string(),
  architecture: v.string(),
  deprecation: v.nullable(v.looseObject({ announced: v.string(), unavailable_after: v.string() })),
})

const Datacenter = v.looseObject({
  id: v.number(),
  name: v.string(),
  description: v.string(),
  location: v.looseObject({
    id: v.number(),
    name: v.string(),
    description: v.string(),
    country: v.string(),
    city: v.string(),
    latitude: v.number(),
    longitude: v.number(),
    network_zone: v.string(),
  }),
  server_types: v.looseObject({ supported: Ids, available: Ids, available_for_migration: Ids }),
})

const Image = v.looseObject({
  id: v.number(),
  type: v.string(),
  status: v.string(),
  name: v.nullable(v.string()),
  description: v.string(),
  image_size: v.nullable(v.number()),
  disk_size: v.number(),
  created: v.string(),
  created_from: v.nullable(v.looseObject({ id: v.number(), name: v.string() })),
  bound_to: v.nullable(v.number()),
  os_flavor: v.string(),
  os_version: v.nullable(v.string()),
  rapid_deploy: v.exactOptional(v.boolean()),
  protection: v.looseObject({ delete: v.boolean() }),
  deprecated: v.nullable(v.string()),
  deleted: v.nullable(v.string()),
  labels: Labels,
  architecture: v.string(),
})

const PlacementGroup = v.looseObject({
  id: v.number(),
  name: v.string(),
  labels: Labels,
  type: v.string(),
  created: v.string(),
  servers: Ids,
})

/** Every field of a server, as a provider's package describes it. */
export const ServerSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  status: v.string(),
  created: v.string(),
  public_net: PublicNet,
  private_net: v.array(PrivateNet),
  server_type: ServerType,
  datacenter: Datacenter,
  image: v.nullable(Image),
  iso: v.nullable(v.looseObject({ id: v.number(), name: v.nullable(v.string()), description: v.string(), type: v.nullable(v.string()) })),
  rescue_enabled: v.boolean(),
  locked: v.boolean(),
  backup_window: v.nullable(v.string()),
  outgoing_traffic: v.nullable(v.number()),
  ingoing_traffic: v.nullable(v.number()),
  included_traffic: v.nullable(v.number()),
  protection: v.looseObject({ delete: v.boolean(), rebuild: v.boolean() }),
  labels: Labels,
  volumes: Ids,
  load_balancers: Ids,
  primary_disk_size: v.number(),
  placement_group: v.nullable(PlacementGroup),
})

/** A server. */
export type Server = v.InferOutput<typeof ServerSchema>
