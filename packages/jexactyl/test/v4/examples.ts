// What the examples in the docstrings of 4.x use and do not make themselves. The check of the examples reads it; it never runs.
import type { JexactylV4 } from '../../src/v4/jexactyl.js'

export declare const panel: JexactylV4
