import { InvalidInputError } from '@infra/core'
import type { RequestSpec } from '@infra/core'

/** Refuses an argument before anything is sent. */
export function refuse(field: string, allowed: string): never {
  throw new InvalidInputError(`"${field}" must be ${allowed}`, { field })
}

/** What is certain of every request: ids are whole and positive, pages have 1 to 50 items, those of record sets up to 100. */
export function checkRequest({ query }: RequestSpec, path: string): void {
  // The name of an rrset may look like any number; what comes after it is none of these.
  if (
    /^\/[a-z_]+\/(?:(?:[^/]+\/)?(?:actions|snapshots|subaccounts)\/)?(?:-|0(?:\/|$)|\d*\.\d+(?:\/|$)|\d+(?:\.\d+)?e(?:-|%2B)\d+(?:\/|$))/.test(
      path,
    )
  )
    refuse('id', 'a whole number, 1 or more')
  const { page, per_page: size } = { ...query } as { page?: unknown; per_page?: unknown }
  if (page !== undefined && !(Number.isSafeInteger(page) && (page as number) >= 1)) refuse('page', 'a whole number, 1 or more')
  const most = path.endsWith('/rrsets') ? 100 : 50
  if (size !== undefined && !(Number.isSafeInteger(size) && (size as number) >= 1 && (size as number) <= most))
    refuse('per_page', `a whole number from 1 to ${most}`)
}

/** Looks whether a server could have that name: a host name as RFC 1123 has it. */
export function checkHostname(name: unknown, field = 'name'): void {
  const ok = typeof name === 'string' && name.length <= 253 && /^(?!-)[a-z\d-]{1,63}(?<!-)(?:\.(?!-)[a-z\d-]{1,63}(?<!-))*$/i.test(name)
  if (!ok) refuse(field, 'a host name: letters, digits, hyphens and dots, with a letter or digit at both ends of each part')
}
