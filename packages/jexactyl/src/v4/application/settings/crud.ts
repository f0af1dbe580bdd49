import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { JexactylV4ApplicationApi } from '../../api.js'
import type { UpdatePanelSettingsBody } from './types.js'

/**
 * Changes settings of the panel.
 *
 * @throws UnprocessableEntityError when a field breaks a rule: see `fieldErrorsOf`.
 * @example
 * await panel.application.settings.update({ name: 'Example Games' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function update(api: JexactylV4ApplicationApi, body: UpdatePanelSettingsBody, options?: CallOptions): Call<void> {
  const spec = { op: 'application.settings.update', method: 'PATCH', path: '/settings', body, idempotent: true } as const
  return api.request(spec, options)
}

/**
 * Says whether the panel is for customers (`standard`) or for one's own servers (`personal`).
 *
 * @example
 * await panel.application.settings.setMode('standard')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function setMode(api: JexactylV4ApplicationApi, mode: 'standard' | 'personal', options?: CallOptions): Call<void> {
  const spec = { op: 'application.settings.setMode', method: 'PATCH', path: '/settings/mode', body: [mode], idempotent: true } as const
  return api.request(spec, options)
}

/**
 * Gets what there is to look at when the panel fails. The answer was not determined.
 *
 * @example
 * console.log(await panel.application.settings.listDebugFiles())
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function listDebugFiles(api: JexactylV4ApplicationApi, options?: CallOptions): Call<unknown> {
  return api.request({ op: 'application.settings.listDebugFiles', path: '/settings/debug' }, options)
}

/**
 * Downloads one of these files, as bytes: what kind they are of was not determined.
 *
 * @example
 * const log = await panel.application.settings.downloadDebugFile('laravel.log')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function downloadDebugFile(api: JexactylV4ApplicationApi, file: string, options?: CallOptions): Call<Uint8Array<ArrayBuffer>> {
  const spec = { op: 'application.settings.downloadDebugFile', path: path`/settings/debug/${file}` } as const
  return api.request<Uint8Array<ArrayBuffer>>({ ...spec, as: 'bytes' }, options)
}

/**
 * Downloads all of these files in one, as bytes: of what kind was not determined.
 *
 * @example
 * const archive = await panel.application.settings.downloadDebugArchive()
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/87ec4fb3/routes/api-application.php
 */
export function downloadDebugArchive(api: JexactylV4ApplicationApi, options?: CallOptions): Call<Uint8Array<ArrayBuffer>> {
  const spec = { op: 'application.settings.downloadDebugArchive', path: '/settings/debug/archive' } as const
  return api.request<Uint8Array<ArrayBuffer>>({ ...spec, as: 'bytes' }, options)
}
