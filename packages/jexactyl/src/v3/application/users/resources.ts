import type { Call, CallOptions } from '@infra/core'
import { idPath } from '@infra/panel-core/provider'
import { withHints } from '../../../errors.js'
import type { JexactylV3ApplicationApi } from '../../api.js'
import { StoreBalanceSchema } from '../../client/store/schemas.js'
import type { SetUserResourcesBody, UserResources } from './types.js'

/**
 * Gets what an account has. **This always fails on 3.7.3** (issue 342 of the panel); forks may have mended it.
 *
 * @throws PanelDefectError on 3.7.3.
 * @example
 * const { balance } = await panel.application.users.getResources(4)
 *
 * @see https://github.com/Jexactyl/Jexactyl/issues/342
 */
export function getResources(api: JexactylV3ApplicationApi, user: number, options?: CallOptions): Call<UserResources> {
  const spec = { op: 'application.users.getResources', path: idPath`/users/${user}/resources`, schema: StoreBalanceSchema }
  return api.request(withHints(spec, { defect: 'it fails while it writes its answer (issue 342)' }), options)
}

/**
 * Sets what an account has: all eight resources, with the user's own fields. **On 3.7.3 it always fails after it has saved
 * them**: look at the error's `code`, or at the user's `client.store.getBalance()`. It is never sent twice.
 *
 * @throws PanelDefectError on 3.7.3: saved when its `code` is `Error`, not saved when it is `DataValidationException`.
 * @throws UnprocessableEntityError when one of the user's fields is missing.
 * @example
 * import { PanelDefectError } from '@infra/jexactyl/v3'
 *
 * const { email, username, first_name, last_name } = await panel.application.users.get(4)
 * const had = { store_cpu: 100, store_memory: 1024, store_disk: 1024, store_slots: 1, store_ports: 1, store_backups: 1 }
 * const user = { email, username, first_name, last_name }
 * await panel.application.users
 *   .setResources(4, { ...user, ...had, store_balance: 500, store_databases: 1 })
 *   .catch((error: unknown) => {
 *     if (!(error instanceof PanelDefectError && error.code === 'Error')) throw error
 *   })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-application.php
 */
export function setResources(
  api: JexactylV3ApplicationApi,
  user: number,
  body: SetUserResourcesBody,
  options?: CallOptions,
): Call<UserResources> {
  const spec = { op: 'application.users.setResources', method: 'PATCH', path: idPath`/users/${user}/resources`, body } as const
  const defect = 'it fails after it has saved what was sent (code Error); with another code nothing was saved'
  return api.request(withHints({ ...spec, retry: 'never', schema: StoreBalanceSchema }, { defect }), options)
}
