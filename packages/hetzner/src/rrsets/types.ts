import type { Action } from '../actions/types.js'
import type { LabelQuery, Labels, OneOrMany, PageQuery, SortBy } from '../common/types.js'

/** The type of a record set. */
export type RrsetType =
  | 'A'
  | 'AAAA'
  | 'CAA'
  | 'CNAME'
  | 'DS'
  | 'HINFO'
  | 'HTTPS'
  | 'MX'
  | 'NS'
  | 'PTR'
  | 'RP'
  | 'SOA'
  | 'SRV'
  | 'SVCB'
  | 'TLSA'
  | 'TXT'
  | (string & {})

/** One record of a record set. */
export interface RrsetRecord {
  /** Its value as zone files have it, such as `198.51.100.1` or `10 mail.example.com.`; for TXT see `txtValue`. */
  value: string
  /** A note about it, which DNS does not serve. */
  comment?: string
}

/** A record to note something about. */
export interface CommentedRecord {
  /** Its value: that is how it is found. */
  value: string
  /** The note in the place of the one before. */
  comment: string
}

/** What a record set is protected from. */
export interface RrsetProtection {
  /** Whether the API refuses to change or delete it. */
  change: boolean
}

/** All records of one name and type in a zone. */
export interface Rrset {
  /** Name and type with a slash between, such as `www/AAAA`. */
  id: string
  /** Its name without that of the zone, such as `www`; `@` for the zone's own. */
  name: string
  /** Its type. */
  type: RrsetType
  /** How long others may keep it, in seconds; null for the default of the zone. */
  ttl: number | null
  /** Its labels. */
  labels: Labels
  /** What it is protected from. */
  protection: RrsetProtection
  /** Its records, in any order. */
  records: RrsetRecord[]
  /** The id of its zone. */
  zone: number
}

/** Which record sets to list. */
export interface ListRrsetsQuery extends PageQuery, LabelQuery {
  /** Only those of exactly this name. */
  name?: string
  /** Only those of these types. */
  type?: OneOrMany<RrsetType>
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A record set to create. */
export interface CreateRrsetBody {
  /** Its name without that of the zone, in lower case and Punycode, with no dot at the end; `@` for the zone's own. */
  name: string
  /** Its type. */
  type: RrsetType
  /** How long others may keep it, in seconds: 60 to 2,147,483,647. Default, and null: that of the zone. */
  ttl?: number | null
  /** Its records: one or more, all different. */
  records: readonly RrsetRecord[]
  /** Its labels. */
  labels?: Labels
}

/** A new record set, and the work that publishes it. */
export interface CreateRrsetResult {
  /** The record set. */
  rrset: Rrset
  /** The work that publishes it. */
  action: Action
}

/** What to change: what is left out stays. */
export interface UpdateRrsetBody {
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}

/** What came of `ensure`. */
export interface EnsureRrsetResult {
  /** Whether it was made, changed, or had all that already. */
  outcome: 'created' | 'changed' | 'unchanged'
  /** The work to wait for; none when there was nothing to do. */
  actions: Action[]
}

/** Records to set in the place of all that there are, or to remove. */
export interface RrsetRecordsBody {
  /** The records: 1 to 50, all different. */
  records: readonly RrsetRecord[]
}

/** Records to add. */
export interface AddRrsetRecordsBody extends RrsetRecordsBody {
  /** The TTL of a record set that is made by this, in seconds: 60 to 2,147,483,647. One that exists must have the same. */
  ttl?: number | null
}

/** Comments to change. */
export interface UpdateRrsetRecordsBody {
  /** The records: 1 to 50, all different. */
  records: readonly CommentedRecord[]
}

/** A protection to set. */
export interface ChangeRrsetProtectionBody {
  /** Whether to refuse changes and deletion. */
  change: boolean
}
