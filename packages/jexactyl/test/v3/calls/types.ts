import type { JexactylV3 } from '@infra/jexactyl/v3'

/** Calls by the name of the operation: each names every parameter that it has. */
export type Calls = Record<string, (panel: JexactylV3) => PromiseLike<unknown>>
