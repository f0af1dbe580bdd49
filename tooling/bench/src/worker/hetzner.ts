import { createHetzner } from '@infra/hetzner'
import type { Job } from './job.ts'
import type { Program } from './programs.ts'

/** `@infra/hetzner`, all defaults. */
export async function open({ server, total }: Job, { keep, prefetch = 1 }: { keep?: boolean; prefetch?: number } = {}): Promise<Program> {
  const hetzner = createHetzner({ token: 'a'.repeat(64), baseUrl: `${server.http}/${total}/v1` })
  const list = () => hetzner.servers.list().prefetch(prefetch)
  const count = async (): Promise<number> => {
    let seen = 0
    for await (const _ of list()) seen++
    return seen
  }
  return { servers: keep ? async () => (await list().all()).length : count }
}
