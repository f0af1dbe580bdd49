import type { Work } from './worker/job.ts'
import type { ProgramName } from './worker/programs.ts'

/** CPU and wall time per piece of work, pieces per second, and the most memory that the process held. */
export type Metric = 'cpu' | 'wall' | 'rate' | 'peak'

/** One contender. */
export interface Row {
  readonly program: ProgramName
  /** How it is called in the table, where the name of the program does not say it. */
  readonly label?: string
  /** What its ratio to the floor should be: at least that for `rate`, at the most for the others. */
  readonly targets?: Partial<Record<Metric, number>>
}

/** One piece of work, and who does it. */
export interface Scenario {
  /** What `--only` takes. */
  readonly name: string
  readonly title: string
  readonly work: Work
  /** What is shown. */
  readonly metrics: readonly Metric[]
  /** The first is the floor. */
  readonly rows: readonly Row[]
}

const LARGE = 50_000

/** All measurements. The targets are those that were set before anything was built. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'call',
    title: 'One call after the other (GET of a server, 3.2 kB)',
    work: { task: 'server', total: 1, warmup: 2000, count: 4000 },
    metrics: ['cpu', 'wall'],
    rows: [
      { program: 'fetch', label: 'fetch + JSON.parse' },
      { program: 'ky' },
      { program: 'undici.request' },
      { program: 'ours', targets: { cpu: 1.5 } },
      { program: 'ours, node:http', targets: { cpu: 0.9 } },
      { program: 'ours, undici', targets: { cpu: 0.75 } },
    ],
  },
  {
    name: 'parallel',
    title: '50 calls in flight (the same)',
    work: { task: 'server', total: 1, warmup: 3000, count: 8000, inFlight: 50 },
    metrics: ['cpu', 'rate'],
    rows: [
      { program: 'fetch', label: 'fetch + JSON.parse' },
      { program: 'ky' },
      { program: 'undici.request' },
      { program: 'ours' },
      { program: 'ours, node:http' },
      { program: 'ours, undici', targets: { rate: 1.5 } },
    ],
  },
  {
    name: 'list',
    title: 'A list of 1,000 servers, 50 a page',
    work: { task: 'servers', total: 1000, warmup: 5, count: 20 },
    metrics: ['cpu', 'wall'],
    rows: [
      { program: 'fetch', label: 'fetch, kept in an array' },
      { program: 'ky', label: 'ky, kept in an array' },
      { program: 'undici.request', label: 'undici.request, kept in an array' },
      { program: 'ours, kept', label: 'ours, kept: all()' },
      { program: 'ours', label: 'ours, iterated' },
      { program: 'ours, prefetch 4', label: 'ours, iterated, prefetch 4' },
    ],
  },
  {
    name: 'large',
    title: 'A list of 50,000 servers, 50 a page',
    work: { task: 'servers', total: LARGE, warmup: 0, count: 1 },
    metrics: ['cpu', 'wall', 'peak'],
    rows: [
      { program: 'fetch', label: 'fetch, kept in an array' },
      { program: 'ours, kept', label: 'ours, kept: all()' },
      { program: 'ours', label: 'ours, iterated', targets: { peak: 0.45 } },
      { program: 'ours, prefetch 4', label: 'ours, iterated, prefetch 4', targets: { wall: 0.85 } },
    ],
  },
  {
    name: 'hetzner',
    title: 'A project of 50,000 servers, with @infra/hetzner',
    work: { task: 'servers', total: LARGE, warmup: 0, count: 1 },
    metrics: ['cpu', 'wall', 'peak'],
    rows: [
      { program: 'fetch', label: 'fetch, kept in an array' },
      { program: 'hetzner, kept', label: 'kept: all()' },
      { program: 'hetzner', label: 'iterated', targets: { peak: 0.45 } },
      { program: 'hetzner, prefetch 4', label: 'iterated, prefetch 4', targets: { wall: 0.85 } },
    ],
  },
  {
    name: 'validation',
    title: 'Validation of 1,000 servers',
    work: { task: 'check', total: 1000, warmup: 10, count: 30 },
    metrics: ['cpu'],
    rows: [{ program: 'JSON.parse' }, { program: 'v.parse' }, { program: 'our check', targets: { cpu: 0.5 } }],
  },
  {
    name: 'pinned',
    title: '100 access keys of Outline over https, 26 kB',
    work: { task: 'keys', total: 100, warmup: 500, count: 1500 },
    metrics: ['cpu', 'wall'],
    rows: [
      { program: 'fetch', label: 'fetch + JSON.parse, not pinned' },
      { program: 'outline, node:https', label: '@infra/outline, pinned', targets: { cpu: 0.9 } },
      { program: 'outline, undici', label: '@infra/outline, pinned, undici', targets: { cpu: 0.75 } },
    ],
  },
]

/** The same in little, to see that everything works: no figure of it means anything, so there are no targets. */
export function inLittle(scenario: Scenario): Scenario {
  const { work, rows } = scenario
  const small = (times: number): number => Math.ceil(times / 50)
  return {
    ...scenario,
    work: { ...work, total: work.total === LARGE ? 2000 : work.total, warmup: small(work.warmup), count: small(work.count) },
    rows: rows.map(({ program, label = program }) => ({ program, label })),
  }
}
