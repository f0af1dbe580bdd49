import { createOutline } from '@infra/outline'
import type { Job } from './job.ts'
import { fetchOver } from './ours.ts'
import type { Program } from './programs.ts'

/** `@infra/outline` with its certificate pinned. */
export async function open({ server }: Job, transport: 'node:https' | 'undici'): Promise<Program> {
  const fetch = await fetchOver(transport === 'undici' ? 'undici' : 'node:http', server.pin)
  const outline = createOutline({ apiUrl: `${server.https}/secret`, certSha256: server.pin, fetch })
  return { keys: async () => (await outline.accessKeys.list()).length }
}
