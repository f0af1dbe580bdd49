import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import type { RenameServerBody } from './types.js'

/**
 * Changes the name and the description of a server.
 *
 * @example
 * await panel.client.settings.rename('1a7ce997', { name: 'Survival', description: 'No griefing' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function rename(api: ClientApi, server: string, body: RenameServerBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.settings.rename', method: 'POST', path: path`/servers/${server}/settings/rename`, body } as const
  return api.request({ ...spec, idempotent: true }, options)
}

/**
 * Runs the installation of a server again, which may overwrite files. The answer comes before it is done: wait for it with
 * `servers.waitForInstall`.
 *
 * @throws ServerStateError while the server is being installed, restored or moved.
 * @example
 * await panel.client.settings.reinstall('1a7ce997')
 * await panel.client.servers.waitForInstall('1a7ce997')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function reinstall(api: ClientApi, server: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.settings.reinstall', method: 'POST', path: path`/servers/${server}/settings/reinstall` } as const
  return api.request(spec, options)
}

/**
 * Chooses the image that a server runs in.
 *
 * @param docker_image one of those that `startup.get` names
 * @throws UnprocessableEntityError for any other.
 * @throws BadRequestError when an administrator chose an image that is not among them.
 * @example
 * await panel.client.settings.setDockerImage('1a7ce997', 'ghcr.io/pterodactyl/yolks:java_21')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function setDockerImage(api: ClientApi, server: string, docker_image: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.settings.setDockerImage', method: 'PUT', path: path`/servers/${server}/settings/docker-image` } as const
  return api.request({ ...spec, body: { docker_image } }, options)
}
