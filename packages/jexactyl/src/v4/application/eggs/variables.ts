import type { Call, CallOptions } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { withHints } from '../../../errors.js'
import { EggVariableSchema, EggVariablesSchema } from './schemas.js'
import type { CreateEggVariableBody, EggVariable, UpdateEggVariableBody } from './types.js'

/**
 * Gives an egg another variable. Panels of 2024 leave `user_viewable` and `user_editable` false whatever is sent: `updateVariables`
 * sets them.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * const { id } = await panel.application.eggs.createVariable(16, {
 *   name: 'Jar file',
 *   env_variable: 'SERVER_JARFILE',
 *   default_value: 'server.jar',
 *   user_viewable: true,
 *   user_editable: true,
 *   rules: 'required|string',
 * })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function createVariable(
  api: JexactylV4ApplicationApi,
  egg: number,
  body: CreateEggVariableBody,
  options?: CallOptions,
): Call<EggVariable> {
  const spec = { op: 'application.eggs.createVariable', method: 'POST', path: idPath`/eggs/${egg}/variables`, body } as const
  return api.request({ ...spec, schema: EggVariableSchema }, options)
}

/**
 * Changes variables of an egg, and gives those that were changed.
 *
 * @example
 * await panel.application.eggs.updateVariables(16, [{ id: 73, user_viewable: true, user_editable: true }])
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function updateVariables(
  api: JexactylV4ApplicationApi,
  egg: number,
  body: readonly UpdateEggVariableBody[],
  options?: CallOptions,
): Call<EggVariable[]> {
  const spec = {
    op: 'application.eggs.updateVariables',
    method: 'PATCH',
    path: idPath`/eggs/${egg}/variables`,
    body,
    idempotent: true,
  } as const
  return api.request({ ...spec, pick: 'data', schema: EggVariablesSchema }, options)
}

/**
 * Deletes a variable of an egg. **On panels of 2024 it always fails, and deletes nothing**; whether later ones mend it was not
 * determined.
 *
 * @throws PanelDefectError on panels of 2024.
 * @example
 * await panel.application.eggs.deleteVariable(16, 73)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function deleteVariable(api: JexactylV4ApplicationApi, egg: number, variable: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'application.eggs.deleteVariable',
    method: 'DELETE',
    path: idPath`/eggs/${egg}/variables/${variable}`,
    recover: recoverGone,
  } as const
  const defect = 'its route names a method that does not exist'
  return api.request(withHints(spec, { defect, defectCode: 'BadMethodCallException' }), options)
}
