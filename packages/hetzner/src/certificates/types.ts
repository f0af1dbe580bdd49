import type { Action } from '../actions/types.js'
import type { LabelQuery, Labels, OneOrMany, PageQuery, SortBy } from '../common/types.js'

/** Who looks after a certificate: you (`uploaded`), or Hetzner (`managed`), who gets it from Let's Encrypt and renews it. */
export type CertificateType = 'uploaded' | 'managed' | (string & {})

/** A TLS certificate for load balancers. Its private key can never be read. */
export interface Certificate {
  /** Its id. */
  id: number
  /** Its name, unique in the project. */
  name: string
  /** Its labels. */
  labels: Labels
  /** Who looks after it. */
  type?: CertificateType
  /** The certificate and those that vouch for it, in that order, as PEM; null until a managed one is issued. */
  certificate: string | null
  /** When it was made in the project, RFC 3339. */
  created: string
  /** From when on it is valid, RFC 3339; null until a managed one is issued. */
  not_valid_before: string | null
  /** Until when it is valid, RFC 3339; null until a managed one is issued. */
  not_valid_after: string | null
  /** The domains that it is for. */
  domain_names: string[]
  /** Its SHA-256 fingerprint; null until a managed one is issued. */
  fingerprint: string | null
  /** Where a managed one stands; null for an uploaded one. */
  status?: CertificateStatus | null
  /** What uses it. */
  used_by: CertificateUser[]
}

/** Where a managed certificate stands. */
export interface CertificateStatus {
  /** Whether it was issued. */
  issuance?: 'pending' | 'completed' | 'failed' | (string & {})
  /** Whether it is renewed in time. */
  renewal?: 'scheduled' | 'pending' | 'failed' | 'unavailable' | (string & {})
  /** Why one of them failed: see `retry`. */
  error?: CertificateFailure | null
}

/** Why a certificate was not issued or renewed. */
export interface CertificateFailure {
  /** The vendor's code, such as `dns_zone_not_found`. */
  code?: string
  /** The vendor's words. */
  message?: string
}

/** What uses a certificate. */
export interface CertificateUser {
  /** Its id. */
  id: number
  /** Its kind. */
  type: 'load_balancer' | (string & {})
}

/** Which certificates to list. */
export interface ListCertificatesQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** Only those that this one looks after. */
  type?: OneOrMany<CertificateType>
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A certificate to create: one of yours, or one that Hetzner gets and renews. */
export type CreateCertificateBody = UploadedCertificateBody | ManagedCertificateBody

/** A certificate of yours. Renew it in time: upload the next one. */
export interface UploadedCertificateBody {
  /** Its name, unique in the project. */
  name: string
  /** The kind. Default: `uploaded`. */
  type?: 'uploaded'
  /** The certificate and those that vouch for it, each by the next, as PEM. */
  certificate: string
  /** Its private key, as PEM. It is kept out of errors. */
  private_key: string
  /** Its labels. */
  labels?: Labels
}

/** A certificate that Hetzner gets from Let's Encrypt and renews. */
export interface ManagedCertificateBody {
  /** Its name, unique in the project. */
  name: string
  /** The kind. */
  type: 'managed'
  /** The domains that it is for; their DNS must be Hetzner's. */
  domain_names: readonly string[]
  /** Its labels. */
  labels?: Labels
}

/** A new certificate, and the work that gets it issued. */
export interface CreateCertificateResult {
  /** The certificate. */
  certificate: Certificate
  /** The work that gets a managed one issued; null for an uploaded one. */
  action?: Action | null
}

/** The certificate of that name; with the work that gets it issued when there was none. */
export type CreateOrGetCertificateResult = ({ created: true } & CreateCertificateResult) | { created: false; certificate: Certificate }

/** What to change: what is left out stays. */
export interface UpdateCertificateBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
