// What the examples in this package's docstrings use and do not make themselves. The check of the examples reads it; it never runs.
import type * as valibot from 'valibot'
import type { CallOptions, Hooks } from '../src/index.js'
import type { Faults } from '../src/msw/index.js'

export { readFileSync } from 'node:fs'
export * as v from 'valibot'

export declare const apiUrl: string
export declare const pin: string
export declare const ids: string[]
export declare const names: string[]
export declare const headers: Record<string, string>
export declare const metrics: Hooks
export declare const vault: { read(name: string): Promise<string> }
export declare const emulator: { faults: Faults }
export declare const KeySchema: valibot.GenericSchema

export declare const hetzner: {
  servers: { get(id: number, options?: CallOptions): Promise<{ name: string; status: 'starting' | 'running' }> }
}

export declare const redis: object
export declare class RateLimiterRedis {
  constructor(options: { storeClient: object; keyPrefix: string; points: number; duration: number })
  consume(key: string): Promise<unknown>
}
