import type { ClientApi } from '../../api.js'
import { downloadFrom } from '../files/transfer/download.js'
import type { ByteStream } from '../files/transfer/download.js'
import type { DownloadOptions } from '../files/transfer/types.js'
import { getDownloadUrl } from './crud.js'

/**
 * Downloads a backup of any size as a stream, from the node or from where the panel keeps its backups. An address that is
 * refused is renewed once; the rest is as with `files.download`.
 *
 * @throws NotFoundError when there is no such backup.
 * @example
 * import { writeFile } from 'node:fs/promises'
 *
 * const stream = await panel.client.backups.download('1a7ce997', 'aa227223-cad5-4137-b6ee-0d74e0b235e5')
 * await writeFile('backup.tar.gz', stream)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function download(api: ClientApi, server: string, backup: string, options: DownloadOptions = {}): Promise<ByteStream> {
  return downloadFrom(api, 'client.backups.download', () => getDownloadUrl(api, server, backup, options), options)
}
