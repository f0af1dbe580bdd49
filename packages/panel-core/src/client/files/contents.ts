import { isApiError, path } from '@infra/core'
import type { Call, CallOptions, Recovered, RequestSpec } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { requestSigned } from './transfer/signed.js'
import { getDownloadUrl } from './transfer/urls.js'
import type { FileContent } from './types.js'

/**
 * Reads a text file. Beyond the 4 MiB that panels give out, it is fetched from the node, up to `maxResponseBytes` (32 MiB
 * unless set otherwise); for what is bigger see `download`.
 *
 * @param file its whole path
 * @throws ApiError with status 404 when there is no such file.
 * @throws BadRequestError with code `FileSizeTooLargeException` when the node does not give it either.
 * @example
 * const properties = await panel.client.files.read('1a7ce997', '/server.properties')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function read(api: ClientApi, server: string, file: string, options?: CallOptions): Call<string> {
  return api.request(contentsOf<string>(api, 'client.files.read', 'text', server, file, options), options)
}

/**
 * Reads a file as bytes, none of them changed, within the limits of {@link read}.
 *
 * @param file its whole path
 * @throws ApiError with status 404 when there is no such file.
 * @throws BadRequestError with code `FileSizeTooLargeException` when the node does not give it either.
 * @example
 * const icon = await panel.client.files.readBytes('1a7ce997', '/server-icon.png')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function readBytes(api: ClientApi, server: string, file: string, options?: CallOptions): Call<Uint8Array<ArrayBuffer>> {
  return api.request(contentsOf<Uint8Array<ArrayBuffer>>(api, 'client.files.readBytes', 'bytes', server, file, options), options)
}

/**
 * Writes a file, in the place of what was there. Text is sent as UTF-8; bytes arrive as they are. A stream is sent once; all
 * else is repeated when the connection is cut. For big files see `upload`, which does not pass through the panel.
 *
 * @param file its whole path
 * @example
 * await panel.client.files.write('1a7ce997', '/server.properties', 'motd=Hello\nserver-port=25565\n')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function write(api: ClientApi, server: string, file: string, content: FileContent, options?: CallOptions): Call<void> {
  const spec = { op: 'client.files.write', method: 'POST', path: path`/servers/${server}/files/write`, idempotent: true } as const
  // As JSON the panel would parse it, and take a "file" in it for its own.
  return api.request({ ...spec, query: { file }, body: content, headers: { 'content-type': 'text/plain' } }, options)
}

function contentsOf<T>(
  api: ClientApi,
  op: string,
  as: 'text' | 'bytes',
  server: string,
  file: string,
  options: CallOptions = {},
): RequestSpec<T> {
  const recover = async (error: unknown): Promise<Recovered<T>> => {
    if (!isApiError(error) || error.code !== 'FileSizeTooLargeException') return undefined
    // What was meant for the panel stays there.
    const { headers: _headers, query: _query, ...rest } = options
    return requestSigned<T>(api, await getDownloadUrl(api, server, file, rest), { op, as }, rest)
  }
  return { op, path: path`/servers/${server}/files/contents`, query: { file }, as, recover }
}
