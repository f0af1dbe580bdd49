import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../../api.js'
import { SignedUrlSchema } from '../schemas.js'

/**
 * Gets an address from which a file can be fetched once, within 15 minutes, by whoever has it. That there is such a file is
 * not looked at. `download` fetches it too.
 *
 * @param file its whole path
 * @example
 * const url = await panel.client.files.getDownloadUrl('1a7ce997', '/world.zip')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function getDownloadUrl(api: ClientApi, server: string, file: string, options?: CallOptions): Call<string> {
  const spec = { op: 'client.files.getDownloadUrl', path: path`/servers/${server}/files/download`, query: { file }, pick: 'url' }
  return api.request({ ...spec, schema: SignedUrlSchema }, options)
}

/**
 * Gets an address to which files can be sent once, within 15 minutes, by whoever has it: as multipart form data, in fields
 * `files`, the folder in a query parameter `directory` beside those that it has. `upload` sends them too.
 *
 * @example
 * const url = await panel.client.files.getUploadUrl('1a7ce997')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function getUploadUrl(api: ClientApi, server: string, options?: CallOptions): Call<string> {
  const spec = { op: 'client.files.getUploadUrl', path: path`/servers/${server}/files/upload`, pick: 'url' }
  return api.request({ ...spec, schema: SignedUrlSchema }, options)
}
