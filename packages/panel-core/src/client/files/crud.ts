import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import * as v from 'valibot'
import type { ClientApi } from '../../api.js'
import { checkNames, namesOf } from './checks.js'
import { FileObjectSchema } from './schemas.js'
import type { ChmodFilesBody, CreateFolderBody, DeleteFilesBody, FileObject, PullFileBody, RenameFilesBody } from './types.js'

const FileObjectsSchema = v.array(FileObjectSchema)

/**
 * Lists what is in a folder of a server, all of it at once, in no order that the panel promises. For whole trees see `walk`.
 *
 * @param directory the folder. Default: `/`, the top
 * @throws ApiError with status 404 when there is no such folder.
 * @example
 * for (const { name, size } of await panel.client.files.list('1a7ce997', '/logs')) console.log(name, size)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list(api: ClientApi, server: string, directory?: string, options?: CallOptions): Call<FileObject[]> {
  const spec = { op: 'client.files.list', path: path`/servers/${server}/files/list`, query: { directory }, pick: 'data' }
  return api.request({ ...spec, schema: FileObjectsSchema }, options)
}

/**
 * Makes a folder.
 *
 * @throws InvalidInputError for a name that the panel would change: see {@link rename}.
 * @example
 * await panel.client.files.createFolder('1a7ce997', { root: '/', name: 'plugins' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function createFolder(api: ClientApi, server: string, body: CreateFolderBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.files.createFolder', method: 'POST', path: path`/servers/${server}/files/create-folder`, body } as const
  return api.request({ ...spec, check: () => checkNames(server, { root: body.root, name: body.name }) }, options)
}

/**
 * Renames files and folders, or moves them. In doubt it is not sent again, since another file may have the name by then. Name
 * the server by its uuid (`server.uuid`): then names may begin and end with a space. Under the short id the panel cuts that off,
 * so it is refused here.
 *
 * @throws InvalidInputError for a name that the panel would change.
 * @example
 * const files = [{ from: 'world', to: 'backup/world' }]
 * await panel.client.files.rename('1a7ce997-5a3b-4c1e-9a52-3d1f0b8f4e11', { root: '/', files })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function rename(api: ClientApi, server: string, body: RenameFilesBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.files.rename', method: 'PUT', path: path`/servers/${server}/files/rename`, body } as const
  const check = () => checkNames(server, { root: body.root, ...namesOf(body.files, 'from', 'to') })
  return api.request({ ...spec, idempotent: false, check }, options)
}

/**
 * Copies a file, beside itself. Wings, the daemon on the node, picks the copy's name (`notes copy.txt`) and does not tell it.
 *
 * @param location the whole path of the file
 * @throws InvalidInputError for a path that the panel would change: see {@link rename}.
 * @example
 * await panel.client.files.copy('1a7ce997', '/server.properties')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function copy(api: ClientApi, server: string, location: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.files.copy', method: 'POST', path: path`/servers/${server}/files/copy`, body: { location } } as const
  return api.request({ ...spec, check: () => checkNames(server, { location }) }, options)
}

/**
 * Deletes files, and folders with all that is in them. What is not there is no error.
 *
 * @throws InvalidInputError for a name that the panel would change: see {@link rename}.
 * @example
 * await panel.client.files.delete('1a7ce997', { root: '/logs', files: ['latest.log'] })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function remove(api: ClientApi, server: string, body: DeleteFilesBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.files.delete', method: 'POST', path: path`/servers/${server}/files/delete`, body, idempotent: true } as const
  return api.request({ ...spec, check: () => checkNames(server, { root: body.root, ...namesOf(body.files) }) }, options)
}

/**
 * Changes who may do what with files.
 *
 * @throws InvalidInputError for a name that the panel would change: see {@link rename}.
 * @example
 * await panel.client.files.chmod('1a7ce997', { root: '/', files: [{ file: 'start.sh', mode: '755' }] })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function chmod(api: ClientApi, server: string, body: ChmodFilesBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.files.chmod', method: 'POST', path: path`/servers/${server}/files/chmod`, body, idempotent: true } as const
  return api.request({ ...spec, check: () => checkNames(server, { root: body.root, ...namesOf(body.files, 'file') }) }, options)
}

/**
 * Lets the node fetch a file from the web. The answer comes before the file does, unless `foreground` says otherwise. Ten are
 * allowed in five minutes, on newer panels five in ten; a node may forbid it.
 *
 * @throws RateLimitError beyond that; `retryAfterMs` is minutes then, so it is not waited for.
 * @throws InvalidInputError for a name that the panel would change: see {@link rename}.
 * @example
 * await panel.client.files.pull('1a7ce997', { url: 'https://example.com/plugin.jar', directory: '/plugins' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function pull(api: ClientApi, server: string, body: PullFileBody, options?: CallOptions): Call<void> {
  const { url, directory, filename } = body
  // The address may be a signed one.
  const spec = { op: 'client.files.pull', method: 'POST', path: path`/servers/${server}/files/pull`, body, secrets: [url] } as const
  return api.request({ ...spec, check: () => checkNames(server, { directory, filename }) }, options)
}
