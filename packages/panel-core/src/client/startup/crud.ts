import { mapCall, path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { SetStartupVariableResultSchema, StartupAnswerSchema } from './schemas.js'
import type { SetStartupVariableResult, Startup } from './types.js'

/**
 * Gets the command that starts a server, its variables, and the images to choose from.
 *
 * @example
 * const { variables, meta } = await panel.client.startup.get('1a7ce997')
 * for (const { env_variable, server_value } of variables) console.log(env_variable, server_value)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function get(api: ClientApi, server: string, options?: CallOptions): Call<Startup> {
  const spec = { op: 'client.startup.get', path: path`/servers/${server}/startup`, schema: StartupAnswerSchema }
  return mapCall(api.request(spec, options), spec.op, ({ data, meta }) => {
    if (!Array.isArray(data)) throw new TypeError('No list')
    return { variables: data, meta }
  })
}

/**
 * Sets a variable of a server.
 *
 * @param key its name in the environment; the panel answers one that it does not know with 500
 * @param value what its rules allow
 * @throws UnprocessableEntityError when the value breaks a rule: see `fieldErrorsOf`.
 * @throws BadRequestError when users may not set it.
 * @example
 * const { meta } = await panel.client.startup.setVariable('1a7ce997', 'SERVER_JARFILE', 'paper.jar')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function setVariable(
  api: ClientApi,
  server: string,
  key: string,
  value: string,
  options?: CallOptions,
): Call<SetStartupVariableResult> {
  const spec = { op: 'client.startup.setVariable', method: 'PUT', path: path`/servers/${server}/startup/variable` } as const
  return api.request({ ...spec, body: { key, value }, schema: SetStartupVariableResultSchema }, options)
}
