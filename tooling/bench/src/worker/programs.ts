import type { Job, Task } from './job.ts'

/** What a program can do. Each task gives the number that proves that it was done. */
export type Program = Partial<Record<Task, () => number | Promise<number>>>

/** What is measured, by name. Each is loaded by itself, so that none pays for another. */
const PROGRAMS = {
  fetch: async (job) => (await import('./fetch.ts')).open(job),
  ky: async (job) => (await import('./ky.ts')).open(job),
  'undici.request': async (job) => (await import('./undici.ts')).open(job),
  ours: async (job) => (await import('./ours.ts')).open(job),
  'ours, kept': async (job) => (await import('./ours.ts')).open(job, { keep: true }),
  'ours, prefetch 4': async (job) => (await import('./ours.ts')).open(job, { prefetch: 4 }),
  'ours, node:http': async (job) => (await import('./ours.ts')).open(job, { transport: 'node:http' }),
  'ours, undici': async (job) => (await import('./ours.ts')).open(job, { transport: 'undici' }),
  'hetzner, kept': async (job) => (await import('./hetzner.ts')).open(job, { keep: true }),
  hetzner: async (job) => (await import('./hetzner.ts')).open(job),
  'hetzner, prefetch 4': async (job) => (await import('./hetzner.ts')).open(job, { prefetch: 4 }),
  'outline, node:https': async (job) => (await import('./outline.ts')).open(job, 'node:https'),
  'outline, undici': async (job) => (await import('./outline.ts')).open(job, 'undici'),
  'JSON.parse': async (job) => (await import('./validation.ts')).parse(job),
  'v.parse': async (job) => (await import('./validation.ts')).valibot(job),
  'our check': async (job) => (await import('./validation.ts')).ours(job),
} satisfies Record<string, (job: Job) => Promise<Program>>

/** The name of a program. */
export type ProgramName = keyof typeof PROGRAMS

/** Loads a program. */
export function openProgram(job: Job): Promise<Program> {
  return PROGRAMS[job.program](job)
}
