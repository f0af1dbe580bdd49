import { InfraError } from '@infra/core'

/**
 * Why there is no console (any more): `closed` by `close()`; `suspended` (close code 4409); `refused` for good (close code 4400, or a
 * token that Wings does not take); `deleted` with its server; `lost`, and not got back in as many attempts as are allowed;
 * `overflow` of events that are never dropped, which nobody read; `offline`: the console is there, and the server does not run.
 */
export type ConsoleErrorReason = 'closed' | 'suspended' | 'refused' | 'deleted' | 'lost' | 'overflow' | 'offline'

/** There is no console, or there is no more. `reason` says why. */
export class ConsoleError extends InfraError {
  static override readonly kind: string = 'ConsoleError'
  /** Why. */
  readonly reason: ConsoleErrorReason
  /** The close code of the WebSocket, when there was one. */
  readonly closeCode: number | undefined

  /** Creates the error. */
  constructor(reason: ConsoleErrorReason, message: string, closeCode?: number) {
    super(`client.servers.console: ${message}`)
    this.reason = reason
    this.closeCode = closeCode
  }
}
