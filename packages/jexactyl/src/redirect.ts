import { isApiError } from '@infra/core'
import type { Recovered } from '@infra/core'

/** For routes that browsers are sent to: what ends with a page of the panel's is carried out, unless it asks to log in. */
export function recoverRedirect(error: unknown): Recovered<void> {
  const carriedOut = isApiError(error) && error.status === 302 && !/\/auth\/login/.test(String(error.body))
  return carriedOut ? { data: undefined } : undefined
}
