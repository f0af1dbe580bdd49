import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ClientApi } from '../../api.js'
import { UnknownsSchema } from '../../unknowns.js'

/**
 * Lists the links that the panel shows. Their fields were not determined.
 *
 * @example
 * console.log(await panel.client.links.list())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function list(api: JexactylV4ClientApi, options?: CallOptions): Call<unknown[]> {
  return api.request({ op: 'client.links.list', path: '/links', pick: 'data', schema: UnknownsSchema }, options)
}
