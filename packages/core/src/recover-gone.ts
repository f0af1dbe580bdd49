import type { RequestSpec } from './api.js'
import { isNotFound } from './errors/index.js'

/**
 * For deletions: one whose answer was lost, and whose repeat finds nothing, has been carried out.
 *
 * @param code what the vendor's answer says when there is no such thing; other 404s, such as a proxy's, stay failures
 */
export function recoverGone(code: string): NonNullable<RequestSpec<void>['recover']> {
  return (error, inDoubt) => (inDoubt && isNotFound(error) && error.code === code ? { data: undefined } : undefined)
}
