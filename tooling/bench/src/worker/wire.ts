import type { Server } from '@infra/hetzner'

/** What a request needs to be let in. */
export const AUTHORIZATION = { authorization: 'Bearer t0k3n-of-the-bench' }

/** The answer with one server. */
export interface ServerAnswer {
  server: Server
}

/** The answer with one page of servers. */
export interface ServersAnswer {
  servers: Server[]
  meta: { pagination: Pagination }
}

/** Where a page stands. */
export interface Pagination {
  page: number
  per_page: number
  next_page: number | null
  last_page: number
  total_entries: number
}

/** Reads all pages into one array, as one would by hand. */
export async function keepAll(get: (path: string) => Promise<ServersAnswer>): Promise<number> {
  const kept: Server[] = []
  for (let page: number | null = 1; page !== null;) {
    const { servers, meta } = await get(`servers?per_page=50&page=${page}`)
    kept.push(...servers)
    page = meta.pagination.next_page
  }
  return kept.length
}
