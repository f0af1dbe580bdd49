// What the examples in this package's docstrings use and do not make themselves. The check of the examples reads it; it never runs.
import type { Jexactyl } from '../src/jexactyl.js'

export declare const jexactyl: Jexactyl
