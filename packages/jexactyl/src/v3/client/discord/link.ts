import { mapCall } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { checkText } from '../../../checks.js'
import { withHints } from '../../../errors.js'
import { recoverRedirect } from '../../../redirect.js'
import { toAddress } from '../../../url-body.js'
import type { JexactylV3ClientApi } from '../../api.js'
import { AuthorizeUrlSchema } from './schemas.js'

/**
 * Gets the address of the page where the user lets the panel know their Discord account. Discord then sends the browser back to
 * the panel with a code.
 *
 * @example
 * console.log(await panel.client.discord.getAuthorizeUrl())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function getAuthorizeUrl(api: JexactylV3ClientApi, options?: CallOptions): Call<string> {
  const spec = { op: 'client.discord.getAuthorizeUrl', path: '/account/discord', schema: AuthorizeUrlSchema }
  return mapCall(api.request(spec, options), spec.op, ([url]) => toAddress(url))
}

/**
 * Links the account with Discord, as the browser does that Discord sends back. A code that Discord refuses is not told from one
 * that it takes. It is never sent twice.
 *
 * @throws ServerError (500) also when Discord cannot be reached.
 * @example
 * await panel.client.discord.link('code-of-discord')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function link(api: JexactylV3ClientApi, code: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.discord.link', path: '/account/discord/callback', query: { code }, retry: 'never', secrets: [code] } as const
  const checked = { ...spec, check: () => checkText('code', code), recover: recoverRedirect }
  return api.request<void>(withHints(checked, { on500: 'Discord may be out of reach' }), options)
}

/**
 * Unlinks the account from Discord. **This always fails on 3.7.3**; later builds mend it.
 *
 * @throws PanelDefectError on 3.7.3.
 * @example
 * await panel.client.discord.unlink()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/v3.7.3/routes/api-client.php
 */
export function unlink(api: JexactylV3ClientApi, options?: CallOptions): Call<void> {
  const spec = { op: 'client.discord.unlink', method: 'POST', path: '/account/discord/unlink' } as const
  const hints = { defect: 'it reads a variable that does not exist', worksSince: 'the develop branch of June 2024' }
  return api.request<void>(withHints(spec, hints), options)
}
