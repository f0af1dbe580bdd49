import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { checkNames, namesOf } from './checks.js'
import { FileObjectSchema } from './schemas.js'
import type { CompressFilesBody, DecompressFileBody, FileObject } from './types.js'

/**
 * Puts files and folders into an archive, and gives that once it is complete: `timeoutMs` is 15 minutes unless you say otherwise.
 *
 * @throws InvalidInputError for a name that the panel would change: see `rename`.
 * @example
 * const { name, size } = await panel.client.files.compress('1a7ce997', { root: '/', files: ['world', 'server.properties'] })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function compress(api: ClientApi, server: string, body: CompressFilesBody, options?: CallOptions): Call<FileObject> {
  const spec = { op: 'client.files.compress', method: 'POST', path: path`/servers/${server}/files/compress`, body } as const
  const check = () => checkNames(server, { root: body.root, ...namesOf(body.files) })
  return api.request({ ...spec, check, schema: FileObjectSchema }, { timeoutMs: ARCHIVE_MS, ...options })
}

/**
 * Unpacks an archive, and answers once that is done: `timeoutMs` is 15 minutes unless you say otherwise, though panels often
 * give up after five.
 *
 * @throws InvalidInputError for a name that the panel would change: see `rename`.
 * @example
 * await panel.client.files.decompress('1a7ce997', { root: '/', file: 'world.tar.gz' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function decompress(api: ClientApi, server: string, body: DecompressFileBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.files.decompress', method: 'POST', path: path`/servers/${server}/files/decompress`, body } as const
  const check = () => checkNames(server, { root: body.root, file: body.file })
  return api.request({ ...spec, check }, { timeoutMs: ARCHIVE_MS, ...options })
}

/** How long the panel waits for the node's archive. */
const ARCHIVE_MS = 15 * 60_000
