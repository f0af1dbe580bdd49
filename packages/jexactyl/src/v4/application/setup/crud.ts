import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'

/**
 * Gets what the panel's first steps begin with. The answer was not determined.
 *
 * @example
 * console.log(await panel.application.setup.getData())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function getData(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.setup.getData', path: '/setup/data' }, options)
}

/**
 * Ends the panel's first steps. Neither what the panel takes nor what it answers was determined.
 *
 * @example
 * await panel.application.setup.finish({})
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function finish(api: JexactylV4ApplicationApi, body: unknown, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.setup.finish', method: 'POST', path: '/setup/finish', body }, options)
}
