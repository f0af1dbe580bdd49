import { randomInt, randomString, randomUuid } from '@infra/core/msw'
import type { Seeded } from '@infra/core/msw'

/** A limit as the server keeps it: with whatever else was sent beside `bytes`. */
export interface StoredLimit {
  /** Bytes in 30 days. */
  bytes: number
  [field: string]: unknown
}

/** An access key as the server keeps it; the access URL is made from it. */
export interface StoredKey {
  /** Its id. */
  id: string
  /** Its name; empty when it has none. */
  name: string
  /** Its secret. */
  password: string
  /** Its port. */
  port: number
  /** Its cipher. */
  method: string
  /** Its own limit. */
  dataLimit?: StoredLimit | undefined
  /** The host in its access URL: the server's at the time it was made, or of the last restart. */
  hostname: string
}

/** Data that went over a key at one moment. */
export interface TrafficSample {
  /** Id of the key, which need not exist. */
  keyId: string
  /** How much, in bytes. */
  bytes: number
  /** When, in milliseconds since 1970. */
  at: number
  /** Country of the client, ISO 3166 with two letters. */
  location: string
  /** Network of the client (autonomous system); null when unknown. */
  asn: number | null
  /** Owner of the network; null when unknown. */
  asOrg: string | null
  /** Time during which the key was in use, in seconds. */
  tunnelSeconds: number
  /** Devices at that moment. */
  devices: number
}

/** All that an emulated server knows, as plain data. `seed` moves on with each password that is made. */
export interface OutlineState extends Seeded {
  /** Name of the server. */
  name: string
  /** Its id, a UUID. */
  serverId: string
  /** Whether it shares figures with the Outline team. */
  metricsEnabled: boolean
  /** When it was set up, in milliseconds since 1970. */
  createdTimestampMs: number
  /** Its version; routes and fields that came later are missing. */
  version: string
  /** The limit of keys without one of their own. */
  accessKeyDataLimit?: StoredLimit | undefined
  /** Port of new keys. */
  portForNewAccessKeys: number
  /** Host in the access URL of new keys. */
  hostnameForAccessKeys: string
  /** Number of the next id; failed creations use one up too. */
  nextId: number
  /** The keys, in the order in which they were made. */
  accessKeys: StoredKey[]
  /** What went over them. */
  traffic: TrafficSample[]
}

/** What a fresh state is made of. */
export interface FreshState {
  seed: number
  version: string
  now: number
  hostname: string
}

/** The state of a server that was just installed. */
export function freshState({ seed, version, now, hostname }: FreshState): OutlineState {
  const source = { seed }
  const serverId = randomUuid(source)
  const portForNewAccessKeys = randomInt(source, 1024, 65_535)
  return {
    name: 'Outline Server',
    serverId,
    metricsEnabled: false,
    createdTimestampMs: now,
    version,
    portForNewAccessKeys,
    hostnameForAccessKeys: hostname,
    nextId: 0,
    accessKeys: [],
    traffic: [],
    seed: source.seed,
  }
}

/** A password as the server makes them. */
export function freshPassword(state: OutlineState): string {
  return randomString(state, 22)
}

/** Takes the next id that no key has; it is used up even if no key comes of it. */
export function takeId(state: OutlineState): string {
  let id: string
  do id = String(state.nextId++)
  while (state.accessKeys.some((key) => key.id === id))
  return id
}
