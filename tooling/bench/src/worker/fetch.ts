import type { Job } from './job.ts'
import type { Program } from './programs.ts'
import { AUTHORIZATION, keepAll } from './wire.ts'
import type { ServerAnswer, ServersAnswer } from './wire.ts'

/** The global fetch by itself: the floor. */
export function open({ server, total }: Job): Program {
  const get = async (url: string): Promise<unknown> => JSON.parse(await (await fetch(url, { headers: AUTHORIZATION })).text())
  const base = `${server.http}/${total}/v1/`
  return {
    server: async () => ((await get(`${base}servers/1`)) as ServerAnswer).server.id,
    servers: () => keepAll(async (path) => (await get(base + path)) as ServersAnswer),
    keys: async () => ((await get(`${server.https}/secret/access-keys`)) as { accessKeys: unknown[] }).accessKeys.length,
  }
}
