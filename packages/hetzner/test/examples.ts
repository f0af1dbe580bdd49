// What the examples in this package's docstrings use and do not make themselves. The check of the examples reads it; it never runs.
import type { Hetzner, HetznerApi } from '../src/index.js'

export declare const hetzner: Hetzner
export declare const api: HetznerApi
export declare const error: unknown
