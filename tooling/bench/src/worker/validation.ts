import * as v from 'valibot'
import { ServerSchema } from '@infra/hetzner/schemas'
import { makeServer } from '../server/data.ts'
import type { Job } from './job.ts'
import type { Program } from './programs.ts'

const textOf = (total: number): string => JSON.stringify(Array.from({ length: total }, (_, i) => makeServer(i)))

/** The floor: the text becomes data. */
export function parse({ total }: Job): Program {
  const text = textOf(total)
  return { check: () => (JSON.parse(text) as unknown[]).length }
}

/** Valibot looks at the data. */
export function valibot({ total }: Job): Program {
  const data = JSON.parse(textOf(total)) as unknown[]
  return { check: () => data.filter((item) => v.parse(ServerSchema, item)).length }
}

/** Core looks at the data, item by item as it does for a list. */
export async function ours({ total }: Job): Promise<Program> {
  // Not exported: the built file beside the entry.
  const file = new URL('schema/validate.js', import.meta.resolve('@infra/core')).href
  const { validate } = (await import(file)) as { validate(schema: typeof ServerSchema, value: unknown, where: string): unknown }
  const data = JSON.parse(textOf(total)) as unknown[]
  return { check: () => data.filter((item, i) => !validate(ServerSchema, item, `servers.${i}`)).length }
}
