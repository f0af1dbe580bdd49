import { UnsupportedVersionError } from '@infra/core'
import type { ErrorContext, InfraError, RequestSpec } from '@infra/core'

/** An operation that older servers lack. It brings its own explanation, so that programs without such an operation do not hold it. */
export interface VersionedSpec extends RequestSpec {
  /** Asks the server for its version, and gives an error if it is too old. */
  explain?(context: ErrorContext): Promise<InfraError | undefined>
}

/** Says that an operation came with this version of the server. */
export function addedIn(needed: string): Pick<VersionedSpec, 'explain'> {
  return {
    explain: async ({ spec: { op: operation }, request }) => {
      const actual = await versionOf(request)
      if (!actual || actual.localeCompare(needed, 'en', { numeric: true }) >= 0) return undefined
      return new UnsupportedVersionError(`${operation} needs Outline server ${needed} or newer; this one is ${actual}. Update the server`, {
        operation,
        needed,
        actual,
      })
    },
  }
}

async function versionOf(request: ErrorContext['request']): Promise<string | undefined> {
  try {
    const { version = '' } = (await request({ op: 'server.get', path: '/server' })) as { version?: string }
    // It becomes part of a message, so nothing but a version is taken.
    return /^\d{1,5}(\.\d{1,5}){1,2}/.exec(version)?.[0]
  } catch {
    // The question is a courtesy: what it runs into says less than the error that led to it.
    return undefined
  }
}
