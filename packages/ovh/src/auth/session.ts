import type { ApiConfig, Attempt, InfraError } from '@infra/core'

/** How a client proves who asks. */
export interface Session {
  /** Adds the proof to one attempt. */
  authorize(attempt: Attempt): Promise<void>
  /** Whether another attempt may be let in where this one was not; puts right what was refused, unless another call has done so. */
  isRenewable(error: InfraError, attempt: Attempt): Promise<boolean>
  /** Texts that must appear nowhere. */
  secrets(): readonly (string | undefined)[]
  /** What calls carry that prove nothing. */
  readonly openHeaders: Readonly<Record<string, string>>
  /** Takes a consumer key into use, and gives whether it still is; absent where requests are not signed. */
  readonly useConsumerKey?: (key: string) => () => boolean
}

/** Operations of the session's own. They are repeated by themselves, so that a call that needs them does not repeat them once more. */
export const TIME_OP = 'GET /auth/time'
/** See {@link TIME_OP}. */
export const TOKEN_OP = 'POST /auth/oauth2/token'

/** Why no token comes, mostly. */
export const TOKEN_HINT = 'Are clientId and clientSecret right, and of this endpoint?'

/** Whether the session itself ran into it, on the way to a call. */
function isOfSession(error: InfraError): boolean {
  const { operation } = error as { operation?: unknown }
  return operation === TIME_OP || operation === TOKEN_OP
}

/** The parts of a client's configuration that a session decides. */
export function configOf(session: Session | undefined): Partial<ApiConfig> {
  // An order that was placed twice is worse than an error.
  const mayRepeat: ApiConfig['mayRepeat'] = (error, { spec: { method = 'GET', idempotent = /^(GET|PUT|DELETE)$/.test(method) } }) =>
    !idempotent || isOfSession(error) ? false : undefined
  if (!session) return { mayRepeat }
  return {
    mayRepeat,
    authorize: session.authorize,
    renewable: (error, attempt) => !isOfSession(error) && session.isRenewable(error, attempt).catch(() => false),
  }
}
