import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'
import { requestText } from '../../texts.js'
import { withHints } from '../../../errors.js'
import type { UpdateAiSettingsBody } from './types.js'

/**
 * Asks the panel's AI, and gives its answer.
 *
 * @throws ServerError (500) when it is switched off (the panel does not say so), or when its provider fails.
 * @example
 * const answer = await panel.application.ai.ask('Which nodes are nearly full?')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function ask(api: JexactylV4ApplicationApi, query: string, options?: CallOptions): Call<string> {
  const hints = { on500: 'the AI may be switched off' }
  return requestText(api, withHints({ op: 'application.ai.ask', method: 'POST', path: '/ai/query', body: { query } }, hints), options)
}

/**
 * Changes the settings of the AI.
 *
 * @example
 * await panel.application.ai.updateSettings({ enabled: true, user_access: false })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function updateSettings(api: JexactylV4ApplicationApi, body: UpdateAiSettingsBody, options?: CallOptions): Call<void> {
  const spec = { op: 'application.ai.updateSettings', method: 'PUT', path: '/ai/settings', body, secrets: [body.key] } as const
  return api.request(spec, options)
}
