// What the examples in the docstrings of 3.x use and do not make themselves. The check of the examples reads it; it never runs.
import type { JexactylV3 } from '../../src/v3/jexactyl.js'

export declare const panel: JexactylV3
