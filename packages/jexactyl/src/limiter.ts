import { createRateLimiter } from '@infra/panel-core'
import type { RateLimiter, RateLimiterOptions } from '@infra/panel-core'

/** What {@link createJexactylLimiter} takes. */
export interface JexactylLimiterOptions extends Pick<RateLimiterOptions, 'concurrency' | 'onLimit'> {
  /** The most requests to the Client API in any minute. Default: 700; panels allow 720 unless they are configured otherwise. */
  client?: number
  /** The most requests to the Application API in any minute. Default: 230; panels allow 240 unless they are configured otherwise. */
  application?: number
}

const MINUTE = 60_000

/** What panels allow of some operations, beside the limit of their API: one after another, since what fails counts too. */
const ROUTES = {
  earn: { limit: 1, intervalMs: MINUTE },
  storefront: { limit: 1, intervalMs: MINUTE },
  edit: { limit: 5, intervalMs: MINUTE },
  pull: { limit: 10, intervalMs: 5 * MINUTE },
}

const ROUTE_OF: Readonly<Record<string, keyof typeof ROUTES>> = {
  'client.store.earn': 'earn',
  'client.store.createServer': 'storefront',
  'client.servers.renew': 'storefront',
  'client.servers.delete': 'storefront',
  'client.servers.editResource': 'edit',
  'client.files.pull': 'pull',
}

/**
 * Creates a limiter that fits a panel's limits, which count the two APIs apart, and all keys of a user together: give one limiter to
 * all clients of a user. At most 10 requests of each API are in flight at a time, unless `concurrency` says otherwise.
 *
 * Some routes allow less: earning and, together, creating, renewing and deleting in the store one a minute, changing resources five
 * a minute, pulling files ten in five minutes. These wait for each other, and what the panel says of their limit
 * (`X-RateLimit-Limit: 1`) slows down nothing else.
 *
 * @throws InvalidInputError when a number is out of range.
 * @example
 * import { createJexactyl } from '@infra/jexactyl/v3'
 *
 * const limiter = createJexactylLimiter({ onLimit: 'throw' })
 * const panel = createJexactyl({ url: 'https://panel.example.com', clientKey: 'ptlc_…', limiter })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function createJexactylLimiter({ client = 700, application = 230, ...options }: JexactylLimiterOptions = {}): RateLimiter {
  const of = (limit: number, intervalMs = MINUTE) => createRateLimiter({ concurrency: 10, ...options, limit, intervalMs })
  const apis = { client: of(client), application: of(application) }
  const routes = new Map(Object.entries(ROUTES).map(([name, { limit, intervalMs }]) => [name, of(limit, intervalMs)]))
  const apiOf = (op: string): RateLimiter => (op.startsWith('application.') ? apis.application : apis.client)
  const routeOf = (op: string): RateLimiter | undefined => routes.get(ROUTE_OF[op] ?? '')
  return {
    acquire: async (op, signal) => {
      const endRoute = await routeOf(op)?.acquire(op, signal)
      try {
        const end = await apiOf(op).acquire(op, signal)
        return () => (end(), endRoute?.())
      } catch (error) {
        endRoute?.()
        throw error
      }
    },
    learn: (op, seen) => (routeOf(op) ?? apiOf(op)).learn?.(op, seen),
  }
}
