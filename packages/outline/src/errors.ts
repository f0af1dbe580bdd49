import { ApiError, ConnectionError, NotFoundError } from '@infra/core'
import type { ErrorContext, InfraError } from '@infra/core'
import type { VersionedSpec } from './added-in.js'

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

/** Puts an error into Outline's terms: the version that an operation needs, a wrong secret, a certificate without a pin. */
export async function mapError(error: InfraError, context: ErrorContext): Promise<InfraError> {
  if (error instanceof ConnectionError && /SELF_SIGNED|UNABLE_TO|CERT_(?!MISMATCH)|ALTNAME/.test(error.code)) {
    const { code, operation } = error
    const hint =
      'Outline servers sign their own certificate: create the client with createOutline from "@infra/outline/node" and give it certSha256'
    return new ConnectionError(`${error.message}. ${hint}`, { code, operation })
  }
  if (!(error instanceof ApiError) || !(error.status === 405 || error.code === 'ResourceNotFound')) return error
  const older = await (context.spec as VersionedSpec).explain?.(context)
  if (older || !(error instanceof NotFoundError)) return older ?? error
  return new NotFoundError(`${error.message} (there is no such route, or the secret path in apiUrl is wrong)`, error)
}
