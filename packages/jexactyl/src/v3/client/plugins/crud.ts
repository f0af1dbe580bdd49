import { mapCall, path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { checkText, checkWhole } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { PluginSearchSchema } from './schemas.js'
import type { InstallPluginBody, Plugin } from './types.js'

/**
 * Searches SpigotMC for plugins, through Spiget.
 *
 * @param query what to search for; the panel has no answer for an empty text, which is therefore refused
 * @throws ServerError (500) also when nothing is found, or when Spiget cannot be reached: `code` is `ClientException` or
 * `ConnectException`.
 * @example
 * for (const { id, name } of await panel.client.plugins.search('1a7ce997', 'essentials')) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function search(api: JexactylV3ClientApi, server: string, query: string, options?: CallOptions): Call<Plugin[]> {
  const spec = { op: 'client.plugins.search', method: 'POST', path: path`/servers/${server}/plugins`, body: { query } } as const
  const checked = { ...spec, pick: 'data', idempotent: true, check: () => checkText('query', query), schema: PluginSearchSchema }
  const on500 = 'nothing may have been found (ClientException), or Spiget is out of reach (ConnectException)'
  return mapCall(api.request(withHints(checked, { on500 }), options), spec.op, ({ plugins }) => {
    if (!Array.isArray(plugins)) throw new TypeError('No list')
    return plugins
  })
}

/**
 * Puts a plugin of SpigotMC on a server. The answer comes before it is there, unless `foreground` is set.
 *
 * @param plugin id at SpigotMC, of `search`
 * @example
 * await panel.client.plugins.install('1a7ce997', 9089)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function install(
  api: JexactylV3ClientApi,
  server: string,
  plugin: number,
  body: InstallPluginBody = {},
  options?: CallOptions,
): Call<void> {
  const spec = { op: 'client.plugins.install', method: 'POST', path: path`/servers/${server}/plugins/install/${plugin}`, body } as const
  return api.request({ ...spec, check: () => checkWhole('plugin', plugin) }, options)
}
