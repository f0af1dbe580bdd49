import { path } from '@infra/core'
import type { Call, CallOptions } from '@infra/core'
import { act } from '../actions/specs.js'
import type { Action } from '../actions/types.js'
import type { HetznerApi } from '../api.js'
import { checkLabels } from '../labels/check.js'
import type {
  ChangeServerTypeBody,
  CreateServerImageBody,
  CreateServerImageResult,
  RebuildServerBody,
  RebuildServerResult,
} from './action-types.js'
import { CreateServerImageResultSchema, RebuildServerResultSchema } from './schemas.js'

/**
 * Gives a server another size. It must be off; it is started afterwards. Copying the disk takes a while.
 *
 * @throws ApiError with the code `server_not_stopped` when it runs, `invalid_server_type` when the size does not fit.
 * @example
 * const action = await hetzner.servers.changeType(42, { server_type: 'cpx32', upgrade_disk: false })
 * await hetzner.actions.wait(action, { timeoutMs: 1_800_000 })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-change-the-type-of-a-server
 */
export function changeType(api: HetznerApi, id: number, body: ChangeServerTypeBody, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.changeType', path: path`/servers/${id}/actions/change_type`, body }, options)
}

/**
 * Makes a server anew from an image: all that is on its disk is lost. It is powered off for that.
 *
 * @throws ApiError with the code `protected` when it is protected.
 * @example
 * const { action, root_password } = await hetzner.servers.rebuild(42, { image: 'debian-13' })
 * await hetzner.actions.wait(action)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-rebuild-a-server-from-an-image
 */
export function rebuild(api: HetznerApi, id: number, body: RebuildServerBody, options?: CallOptions): Call<RebuildServerResult> {
  const spec = { op: 'servers.rebuild', method: 'POST', path: path`/servers/${id}/actions/rebuild`, body } as const
  return api.request({ ...spec, secrets: [body.user_data], schema: RebuildServerResultSchema }, options)
}

/**
 * Makes an image of a server's disk, as it is now: shut the server down before, or it may not be readable. Snapshots are charged
 * by their size.
 *
 * @example
 * const { image, action } = await hetzner.servers.createImage(42, { description: 'before the upgrade' })
 * await hetzner.actions.wait(action, { timeoutMs: 1_800_000 })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-create-image-from-a-server
 */
export function createImage(
  api: HetznerApi,
  id: number,
  body: CreateServerImageBody = {},
  options?: CallOptions,
): Call<CreateServerImageResult> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'servers.createImage', method: 'POST', path: path`/servers/${id}/actions/create_image`, body, check } as const
  return api.request({ ...spec, schema: CreateServerImageResultSchema }, options)
}

/**
 * Has a server backed up every day, with the last 7 backups kept. That adds 20 % to its price.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.enableBackup(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-enable-and-configure-backups-for-a-server
 */
export function enableBackup(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.enableBackup', path: path`/servers/${id}/actions/enable_backup`, idempotent: true }, options)
}

/**
 * Has a server no longer backed up, and deletes all its backups at once.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.disableBackup(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-disable-backups-for-a-server
 */
export function disableBackup(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.disableBackup', path: path`/servers/${id}/actions/disable_backup`, idempotent: true }, options)
}

/**
 * Puts an installation medium into a server, in the place of the one in it. From now on the server starts from there first.
 *
 * @param iso name or id of the medium
 * @example
 * await hetzner.actions.wait(await hetzner.servers.attachIso(42, 'debian-13.0.0-amd64-netinst.iso'))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-attach-an-iso-to-a-server
 */
export function attachIso(api: HetznerApi, id: number, iso: string, options?: CallOptions): Call<Action> {
  const spec = { op: 'servers.attachIso', path: path`/servers/${id}/actions/attach_iso`, body: { iso }, idempotent: true }
  return act(api, spec, options)
}

/**
 * Takes the installation medium out of a server; where there is none, nothing happens.
 *
 * @example
 * await hetzner.actions.wait(await hetzner.servers.detachIso(42))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#server-actions-detach-an-iso-from-a-server
 */
export function detachIso(api: HetznerApi, id: number, options?: CallOptions): Call<Action> {
  return act(api, { op: 'servers.detachIso', path: path`/servers/${id}/actions/detach_iso`, idempotent: true }, options)
}
