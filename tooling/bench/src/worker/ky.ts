import ky from 'ky'
import type { Job } from './job.ts'
import type { Program } from './programs.ts'
import { AUTHORIZATION, keepAll } from './wire.ts'
import type { ServerAnswer, ServersAnswer } from './wire.ts'

/** Ky as it comes. */
export function open({ server, total }: Job): Program {
  const api = ky.create({ prefix: `${server.http}/${total}/v1/`, headers: AUTHORIZATION })
  return {
    server: async () => (await api.get('servers/1').json<ServerAnswer>()).server.id,
    servers: () => keepAll((path) => api.get(path).json<ServersAnswer>()),
  }
}
