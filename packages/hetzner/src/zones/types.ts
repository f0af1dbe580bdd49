import type { Action } from '../actions/types.js'
import type { DeleteProtection, LabelQuery, Labels, PageQuery, SortBy } from '../common/types.js'
import type { CreateRrsetBody } from '../rrsets/types.js'

/** Where the records of a zone come from: from here, or from name servers of yours. It never changes. */
export type ZoneMode = 'primary' | 'secondary'

/** Where a zone stands. */
export type ZoneStatus = 'ok' | 'updating' | 'error' | (string & {})

/** A name server of yours that hands a secondary zone over. */
export interface PrimaryNameserver {
  /** Its public address, IPv4 or IPv6; each only once in a zone. */
  address: string
  /** Its port. Default: 53. */
  port?: number
  /** The secret key (TSIG) that signs the transfer, in Base64. */
  tsig_key?: string
  /** The algorithm of that key. */
  tsig_algorithm?: 'hmac-md5' | 'hmac-sha1' | 'hmac-sha256' | (string & {})
}

/** Which name servers answer for a zone. */
export interface AuthoritativeNameservers {
  /** Those of Hetzner that should. */
  assigned: string[]
  /** Those that do, as the zone above says: Hetzner serves the zone only if they are the same. */
  delegated: string[]
  /** When that was last looked up, RFC 3339; null before the first time. */
  delegation_last_check: string | null
  /** What came of it. */
  delegation_status?: 'valid' | 'partially-valid' | 'invalid' | 'lame' | 'unregistered' | 'unknown' | (string & {})
}

/** What all zones have. */
export interface ZoneBase {
  /** Its id. */
  id: number
  /** Its name, such as `example.com`. */
  name: string
  /** Where it stands. */
  status: ZoneStatus
  /** How long others may keep records whose record set says nothing else, in seconds. */
  ttl: number
  /** How many records it has. */
  record_count: number
  /** Which name servers answer for it. */
  authoritative_nameservers: AuthoritativeNameservers
  /** Who registered the domain. */
  registrar?: 'hetzner' | 'other' | 'unknown' | (string & {})
  /** The name servers that a secondary zone comes from; none for primary ones. */
  primary_nameservers?: PrimaryNameserver[]
  /** What it is protected from. */
  protection: DeleteProtection
  /** Its labels. */
  labels: Labels
  /** When it was made, RFC 3339. */
  created: string
}

/** A zone whose records are managed here. */
export interface PrimaryZone extends ZoneBase {
  /** Its records are managed here. */
  mode: 'primary'
}

/** A zone whose records come from name servers of yours. */
export interface SecondaryZone extends ZoneBase {
  /** Its records come from name servers of yours. */
  mode: 'secondary'
}

/** A DNS zone: a domain and what is below it. */
export type Zone = PrimaryZone | SecondaryZone

/** Which zones to list. */
export interface ListZonesQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only those of this mode. */
  mode?: ZoneMode
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** What can be told of any zone to create. */
export interface CreateZoneBodyBase {
  /** Its name: a domain below a public suffix, in lower case and Punycode, with no dot at the end. */
  name: string
  /** How long others may keep records whose record set says nothing else, in seconds: 60 to 2,147,483,647. Default: 3600. */
  ttl?: number
  /** Its labels. */
  labels?: Labels
}

/** A zone to create whose records are managed here. `SOA` and `NS` records come by themselves. */
export interface CreatePrimaryZoneBody extends CreateZoneBodyBase {
  /** Its records are managed here. */
  mode: 'primary'
  /** Its first record sets; none when there is a `zonefile`. */
  rrsets?: readonly CreateRrsetBody[]
  /** A zone file to take the records from, as `importZonefile` does. */
  zonefile?: string
}

/** A zone to create whose records come from name servers of yours. */
export interface CreateSecondaryZoneBody extends CreateZoneBodyBase {
  /** Its records come from name servers of yours. */
  mode: 'secondary'
  /** Those name servers. */
  primary_nameservers?: readonly PrimaryNameserver[]
}

/** A zone to create. */
export type CreateZoneBody = CreatePrimaryZoneBody | CreateSecondaryZoneBody

/** A new zone, and the work that makes it. */
export interface CreateZoneResult {
  /** The zone. */
  zone: Zone
  /** The work that makes it. */
  action: Action
}

/** The zone of that name; with the work that makes it when there was none. */
export type CreateOrGetZoneResult = ({ created: true } & CreateZoneResult) | { created: false; zone: Zone }

/** What to change: what is left out stays. */
export interface UpdateZoneBody {
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}

/** Name servers to set in the place of all that there are. */
export interface ChangePrimaryNameserversBody {
  /** The name servers. */
  primary_nameservers: readonly PrimaryNameserver[]
}
