import type { Panel } from '../panel.js'

/** Calls by the name of the operation: each names every parameter that it has. */
export type Calls = Record<string, (panel: Panel) => PromiseLike<unknown>>
