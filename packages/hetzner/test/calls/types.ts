import type { Hetzner } from '@infra/hetzner'

/** Calls by the vendor's name of the operation: each names every parameter that it has. */
export type Calls = Record<string, (hetzner: Hetzner) => PromiseLike<unknown>>
