import type { StepOptions } from '@infra/core'
import { idPath, told } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { withHints } from '../../../errors.js'
import { get } from './crud.js'

/**
 * Suspends a user, or lets them use the panel again. The panel can only turn it over, so the user is looked at first, and left
 * alone when they are as asked. Panels of 2024 refuse the keys of a suspended user only on the routes of the account.
 *
 * @throws ServerError (500) for who administers the whole panel: they cannot be suspended.
 * @example
 * await panel.application.users.setSuspended(4, true)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export async function setSuspended(api: JexactylV4ApplicationApi, id: number, suspended: boolean, options?: StepOptions): Promise<void> {
  const op = 'application.users.setSuspended'
  const state = told(op, await get(api, id, {}, options), 'state')
  if ((state === 'suspended') === suspended) return
  const spec = { op, method: 'POST', path: idPath`/users/${id}/suspend`, retry: 'never' } as const
  await api.request(withHints(spec, { on500: 'who administers the whole panel cannot be suspended' }), options)
}
