// What the examples in this package's docstrings and README use and do not make themselves. The check of the examples reads it; it never runs.
import type { Jexactyl } from '../src/jexactyl.js'
import type { JexactylV3 } from '../src/v3/jexactyl.js'
import type { JexactylV4 } from '../src/v4/jexactyl.js'

export declare const jexactyl: Jexactyl
export declare const v3: JexactylV3
export declare const v4: JexactylV4
