import { createPagedApi, path, readRateLimit } from '@infra/core'
import type { FetchFunction, PagedApi } from '@infra/core'
import { ServerSchema } from '@infra/hetzner/schemas'
import type { Server } from '@infra/hetzner'
import type { Job } from './job.ts'
import type { Program } from './programs.ts'
import { AUTHORIZATION } from './wire.ts'
import type { Pagination } from './wire.ts'

/** What carries the requests; without it the global fetch does. */
export type Transport = 'node:http' | 'undici'

/** The fetch of a transport. `pin` is the fingerprint that it insists on. */
export async function fetchOver(transport: Transport, pin?: string): Promise<FetchFunction> {
  const { createNodeFetch } = await import('@infra/core/node')
  if (transport === 'node:http') return createNodeFetch({ pin })
  const { Agent } = await import('undici')
  return createNodeFetch({ pin, dispatcher: (connect) => new Agent({ connect, connections: 50 }) })
}

/** A provider as its package would set it up. */
function createApi(baseUrl: string, fetch: FetchFunction | undefined): PagedApi {
  const { authorization } = AUTHORIZATION
  return createPagedApi(
    {
      provider: 'bench',
      version: '1.0.0',
      baseUrl,
      options: { fetch },
      timeoutMs: 60_000,
      retry: { limit: 5, status: [502, 503, 504] },
      secrets: () => [authorization],
      authorize: ({ headers }) => void (headers['authorization'] = authorization),
      readRateLimit,
      requestIdHeader: 'x-correlation-id',
    },
    {
      readPage: (body) => {
        const { pagination } = (body as { meta: { pagination: Pagination } }).meta
        const { page: number, per_page: size, total_entries: total, last_page: last, next_page } = pagination
        return { number, size, total, last, meta: pagination, next: next_page === null ? undefined : { page: next_page } }
      },
    },
  )
}

/** An api of core, all defaults: answers are validated, failures would be repeated, every wait has an end. */
export async function open(
  { server, total }: Job,
  { transport, keep, prefetch }: { transport?: Transport; keep?: boolean; prefetch?: number } = {},
): Promise<Program> {
  const api = createApi(`${server.http}/${total}/v1`, transport && (await fetchOver(transport)))
  const get = (id: number) => api.request<Server>({ op: 'servers.get', path: path`/servers/${id}`, pick: 'server', schema: ServerSchema })
  const list = () =>
    api.list<Server>(
      { op: 'servers.list', path: path`/servers`, pick: 'servers', query: { per_page: 50 }, schema: ServerSchema },
      prefetch === undefined ? {} : { prefetch },
    )
  const count = async (): Promise<number> => {
    let seen = 0
    for await (const _ of list()) seen++
    return seen
  }
  return {
    server: async () => (await get(1)).id,
    servers: keep ? async () => (await list().all()).length : count,
  }
}
