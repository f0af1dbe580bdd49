import type { Ready } from '../server/start.ts'
import type { ProgramName } from './programs.ts'

/** What a program can be asked to do: get one server, list all servers, list all access keys, compare all servers with their schema. */
export type Task = 'server' | 'servers' | 'keys' | 'check'

/** What is measured, whoever does it. */
export interface Work {
  readonly task: Task
  /** How many servers or keys are there. */
  readonly total: number
  /** How often it is done before anything is measured. */
  readonly warmup: number
  /** How often it is done and measured. */
  readonly count: number
  /** How many at a time. Default: 1. */
  readonly inFlight?: number
}

/** One measurement, in a process of its own. */
export interface Job extends Work {
  readonly program: ProgramName
  readonly server: Ready
}

/** What came of it, for all of `count`. */
export interface Measured {
  readonly cpuMs: number
  readonly wallMs: number
  /** The most memory that the process ever held, in bytes. */
  readonly peakBytes: number
}
