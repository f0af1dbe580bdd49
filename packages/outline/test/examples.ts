// What the examples in this package's docstrings use and do not make themselves. The check of the examples reads it; it never runs.
import type { AccessKey, Outline, OutlineApi } from '../src/index.js'
import type { OutlineEmulator } from '../src/msw/index.js'

export { readFile } from 'node:fs/promises'

export declare const outline: Outline
export declare const other: Outline
export declare const api: OutlineApi
export declare const emulator: OutlineEmulator
export declare const key: AccessKey
export declare const backup: string
export declare const text: string
export declare const url: string
export declare const YAML: { parse(text: string): object }
