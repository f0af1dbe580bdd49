import type { Call, CallOptions } from '@infra/core'
import { idPath } from '@infra/panel-core/provider'
import { withHints } from '../../../errors.js'
import type { JexactylV3ApplicationApi } from '../../api.js'

/**
 * Lists the users that wait for an approval. **This always fails on 3.7.3**; what a panel that mends it answers was not
 * determined.
 *
 * @throws PanelDefectError on 3.7.3.
 * @example
 * console.log(await panel.application.approvals.list())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function list(api: JexactylV3ApplicationApi, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.approvals.list', path: '/approvals' }
  return api.request(withHints(spec, { defect: 'its route names a method that does not exist' }), options)
}

/**
 * Lets a user in who waits for an approval.
 *
 * @param user id of the user
 * @throws ServerError (500) also when there is no such user.
 * @example
 * await panel.application.approvals.approve(7)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function approve(api: JexactylV3ApplicationApi, user: number, options?: CallOptions): Call<void> {
  const spec = { op: 'application.approvals.approve', method: 'POST', path: idPath`/approvals/approve/${user}`, idempotent: true } as const
  return api.request<void>(withHints(spec, { on500: 'there may be no such user' }), options)
}

/**
 * Does not let a user in who waits for an approval. **This always fails on 3.7.3**; what a panel that mends it answers was not
 * determined.
 *
 * @param user id of the user
 * @throws PanelDefectError on 3.7.3.
 * @example
 * await panel.application.approvals.deny(8)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function deny(api: JexactylV3ApplicationApi, user: number, options?: CallOptions): Call<unknown> {
  const spec = { op: 'application.approvals.deny', method: 'POST', path: idPath`/approvals/deny/${user}` } as const
  return api.request(withHints(spec, { defect: 'the name of its class is misspelt' }), options)
}
