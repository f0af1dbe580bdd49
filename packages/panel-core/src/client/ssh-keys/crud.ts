import type { Call, CallOptions } from '@infra/core'
import type { ClientApi } from '../../api.js'
import { SshKeySchema, SshKeysSchema } from './schemas.js'
import type { CreateSshKeyBody, SshKey } from './types.js'

/**
 * Lists the SSH keys of the user, all at once.
 *
 * @example
 * for (const { name, fingerprint } of await panel.client.sshKeys.list()) console.log(name, fingerprint)
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function list(api: ClientApi, options?: CallOptions): Call<SshKey[]> {
  return api.request({ op: 'client.sshKeys.list', path: '/account/ssh-keys', pick: 'data', schema: SshKeysSchema }, options)
}

/**
 * Adds an SSH key: who holds its private half may log in over SFTP.
 *
 * @throws UnprocessableEntityError for what is no key, or too weak a one.
 * @example
 * await panel.client.sshKeys.create({ name: 'laptop', public_key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI…' })
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function create(api: ClientApi, body: CreateSshKeyBody, options?: CallOptions): Call<SshKey> {
  const spec = { op: 'client.sshKeys.create', method: 'POST', path: '/account/ssh-keys', body } as const
  return api.request({ ...spec, schema: SshKeySchema }, options)
}

/**
 * Deletes an SSH key. One that is not there is no error.
 *
 * @param fingerprint as `list` gives it
 * @example
 * await panel.client.sshKeys.delete('7uFHfCXiNKzoiHgtsiru+WM9x3PUOv/WjpM51cbTKzg')
 *
 * @see https://github.com/pterodactyl/panel/blob/1.0-develop/routes/api-client.php
 */
export function remove(api: ClientApi, fingerprint: string, options?: CallOptions): Call<void> {
  const spec = { op: 'client.sshKeys.delete', method: 'POST', path: '/account/ssh-keys/remove', body: { fingerprint } } as const
  return api.request({ ...spec, idempotent: true }, options)
}
