import { ApiError, ConnectionError, NotFoundError, UnsupportedVersionError } from '@infra/core'
import type { ErrorContext, InfraError } from '@infra/core'

/**
 * Codes in the answers of an Outline server, as `error.code` of an `ApiError`.
 *
 * - `InvalidArgument`: a field has a value that the server refuses (400; 409 for a name that is too long).
 * - `MissingParameter`: a field is missing or empty (400).
 * - `InvalidContent`: the body is not JSON (400).
 * - `Conflict`: the id, the port or the password is taken (409).
 * - `NotFound`: there is no such access key (404).
 * - `ResourceNotFound`: no such route, or a wrong secret in `apiUrl`: the server does not tell them apart (404).
 * - `MethodNotAllowed`: the route exists for other methods only (405): older servers lack some.
 * - `InternalServer`, `Internal`: the server failed (500).
 *
 * @see https://github.com/OutlineFoundation/outline-server/tree/master/src/shadowbox
 */
export type OutlineErrorCode =
  | 'InvalidArgument'
  | 'MissingParameter'
  | 'InvalidContent'
  | 'Conflict'
  | 'NotFound'
  | 'ResourceNotFound'
  | 'MethodNotAllowed'
  | 'InternalServer'
  | 'Internal'
  | (string & {})

/** The first version with each operation that older servers lack. */
const SINCE: Readonly<Record<string, string>> = {
  'accessKeys.get': '1.8.0',
  'accessKeys.createWithId': '1.8.0',
  'metrics.server': '1.12.0',
}

/** Puts an error into Outline's terms: the version that an operation needs, a wrong secret, a certificate without a pin. */
export async function mapError(error: InfraError, { spec, request }: ErrorContext): Promise<InfraError> {
  if (error instanceof ConnectionError && /SELF_SIGNED|UNABLE_TO|CERT_(?!MISMATCH)|ALTNAME/.test(error.code)) {
    const { code, operation } = error
    const hint =
      'Outline servers sign their own certificate: create the client with createOutline from "@infra/outline/node" and give it certSha256'
    return new ConnectionError(`${error.message}. ${hint}`, { code, operation })
  }
  if (!(error instanceof ApiError) || !(error.status === 405 || error.code === 'ResourceNotFound')) return error
  const needed = SINCE[spec.op]
  const actual = needed && (await versionOf(request))
  if (actual && isOlder(actual, needed)) {
    return new UnsupportedVersionError(`${spec.op} needs Outline server ${needed} or newer; this one is ${actual}. Update the server`, {
      operation: spec.op,
      needed,
      actual,
    })
  }
  return error instanceof NotFoundError
    ? new NotFoundError(`${error.message} (there is no such route, or the secret path in apiUrl is wrong)`, error)
    : error
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

/** Compares dotted versions. */
function isOlder(actual: string, needed: string): boolean {
  return actual.localeCompare(needed, 'en', { numeric: true }) < 0
}
