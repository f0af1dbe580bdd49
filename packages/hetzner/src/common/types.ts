/** Labels of a resource, by key: see `labels` for what keys and values may be. */
export type Labels = Record<string, string>

/** Protection from deletion. */
export interface DeleteProtection {
  /** Whether the API refuses to delete it. */
  delete: boolean
}

/** How and when something goes out of use. */
export interface Deprecation {
  /** When that was announced, RFC 3339. */
  announced: string
  /** When it can be used for nothing new any more, RFC 3339. */
  unavailable_after: string
}

/** A price as exact decimal texts, such as `0.0060000000`: never turn them into floats to add them up. */
export interface Price {
  /** Without VAT. */
  net: string
  /** With VAT. */
  gross: string
}

/** What an address resolves to in the reverse. */
export interface DnsPtr {
  /** The address. */
  ip: string
  /** Its host name. */
  dns_ptr: string
}

/** A reverse DNS entry to set. */
export interface ChangeDnsPtrBody {
  /** The address. */
  ip: string
  /** Its host name; null goes back to Hetzner's own. */
  dns_ptr: string | null
}

/** A protection to set: what is left out stays as it is. */
export interface ChangeDeleteProtectionBody {
  /** Whether to refuse deletion. */
  delete?: boolean
}

/** Which page of a list. */
export interface PageQuery {
  /** The number of the page, from 1. Default: 1. */
  page?: number
  /** Items on a page: 1 to 50. Default: 50 when a list is iterated, else the API's 25. */
  per_page?: number
}

/** A list that can be narrowed by labels. */
export interface LabelQuery {
  /** Only what its labels match: a text such as `env=prod,!old`, as `labelSelector` of `@infra/hetzner/labels` makes it. */
  label_selector?: string
}

/** Fields to sort by, up (the default) or down; several are applied in turn. */
export type SortBy<F extends string> = OneOrMany<F | `${F}:${'asc' | 'desc'}`>

/** One value or several. */
export type OneOrMany<T> = T | readonly T[]
