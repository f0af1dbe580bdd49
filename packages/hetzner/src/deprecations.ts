import type { DeprecationEvent } from '@infra/core'
import type { Deprecation } from './common/types.js'

type Found = Omit<DeprecationEvent, 'op'>

/** How deep an answer is searched: a server with its type and that type's locations is the deepest. */
const DEPTH = 6

/** Finds server types, images, ISOs and load balancer types that go out of use, wherever in an answer they are. */
export function readDeprecations(body: unknown): Found[] {
  const found: Found[] = []
  search(body, '', '', DEPTH, found)
  return found
}

function search(value: unknown, kind: string, of: string, depth: number, found: Found[]): void {
  if (typeof value !== 'object' || value === null || depth === 0) return
  if (Array.isArray(value)) {
    for (const item of value) search(item, kind, of, depth - 1, found)
    return
  }
  const { name, id, deprecation } = value as { name?: unknown; id?: unknown; deprecation?: Partial<Deprecation> | null }
  // A location within a server type: the type goes out of use there.
  const subject = of ? `${of} in ${String(name)}` : `${kind} ${String(name ?? id)}`
  // A label may have that name too.
  if (typeof deprecation === 'object' && deprecation !== null)
    found.push({ subject, announced: deprecation.announced, unavailableAfter: deprecation.unavailable_after })
  for (const [key, field] of Object.entries(value)) {
    search(field, kindOf(key), key === 'locations' && kind ? subject : '', depth - 1, found)
  }
}

/** `server_types` holds items of the kind `server type`. */
function kindOf(key: string): string {
  return key.replace(/s$/, '').replaceAll('_', ' ')
}
