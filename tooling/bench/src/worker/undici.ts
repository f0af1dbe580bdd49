import { request } from 'undici'
import type { Job } from './job.ts'
import type { Program } from './programs.ts'
import { AUTHORIZATION, keepAll } from './wire.ts'
import type { ServerAnswer, ServersAnswer } from './wire.ts'

/** `undici.request`: the fastest that is in common use. */
export function open({ server, total }: Job): Program {
  const base = `${server.http}/${total}/v1/`
  const get = async (path: string): Promise<unknown> => (await request(base + path, { headers: AUTHORIZATION })).body.json()
  return {
    server: async () => ((await get('servers/1')) as ServerAnswer).server.id,
    servers: () => keepAll(async (path) => (await get(path)) as ServersAnswer),
  }
}
