import { path } from '@infra/core'
import type { Call, CallOptions, Paginated, RequestSpec } from '@infra/core'
import type { HetznerApi } from '../api.js'
import { refuse } from '../common/checks.js'
import { byIdOrName, findOrCreate, first } from '../common/find.js'
import { removeAt } from '../common/remove.js'
import { checkLabels } from '../labels/check.js'
import { SshKeySchema } from './schemas.js'
import type { CreateOrGetSshKeyResult, CreateSshKeyBody, ListSshKeysQuery, SshKey, UpdateSshKeyBody } from './types.js'

/**
 * Lists the SSH keys of the project.
 *
 * @example
 * const ssh_keys = await hetzner.sshKeys.list({ label_selector: 'team=web' }).all()
 *
 * @see https://docs.hetzner.cloud/reference/cloud#ssh-keys-list-ssh-keys
 */
export function list(api: HetznerApi, query: ListSshKeysQuery = {}, options?: CallOptions): Paginated<SshKey> {
  return api.list({ op: 'sshKeys.list', path: '/ssh_keys', query, pick: 'ssh_keys', schema: SshKeySchema }, options)
}

/**
 * Gets an SSH key by its id.
 *
 * @throws NotFoundError when there is none of that id.
 * @example
 * const { public_key } = await hetzner.sshKeys.get(2323)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#ssh-keys-get-a-ssh-key
 */
export function get(api: HetznerApi, id: number, options?: CallOptions): Call<SshKey> {
  return api.request({ op: 'sshKeys.get', path: path`/ssh_keys/${id}`, pick: 'ssh_key', schema: SshKeySchema }, options)
}

/**
 * Finds the SSH key of exactly that name; `undefined` when there is none.
 *
 * @example
 * const key = await hetzner.sshKeys.getByName('laptop')
 */
export function getByName(api: HetznerApi, name: string, options?: CallOptions): Promise<SshKey | undefined> {
  return first(list(api, { name }, options), name)
}

/**
 * Finds the SSH key of that MD5 fingerprint, as `ssh-keygen -l -E md5` prints it behind `MD5:`; `undefined` when there is none.
 *
 * @example
 * const key = await hetzner.sshKeys.getByFingerprint('b7:2f:30:a0:2f:6c:58:6c:21:04:58:61:ba:06:3b:2f')
 */
export function getByFingerprint(api: HetznerApi, fingerprint: string, options?: CallOptions): Promise<SshKey | undefined> {
  return first(list(api, { fingerprint }, options), fingerprint, 'fingerprint')
}

/**
 * Finds an SSH key by id or name; `undefined` when there is none.
 *
 * @example
 * const key = await hetzner.sshKeys.getByIdOrName(process.argv[2] ?? 'laptop')
 */
export function getByIdOrName(api: HetznerApi, idOrName: number | string, options?: CallOptions): Promise<SshKey | undefined> {
  return byIdOrName(
    idOrName,
    (id) => get(api, id, options),
    (name) => getByName(api, name, options),
  )
}

/**
 * Creates an SSH key, which `servers.create` then takes by name or id.
 *
 * @throws ConflictError with the code `uniqueness_error` when the name or the key itself is there already: see `createOrGet`.
 * @throws InvalidInputError for a private key; it is not sent.
 * @example
 * const { id } = await hetzner.sshKeys.create({ name: 'laptop', public_key: 'ssh-ed25519 AAAA… me@laptop' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#ssh-keys-create-an-ssh-key
 */
export function create(api: HetznerApi, body: CreateSshKeyBody, options?: CallOptions): Call<SshKey> {
  return api.request(creation(body), options)
}

function creation(body: CreateSshKeyBody): RequestSpec<SshKey> {
  const check = () => {
    if (/^\s*-----BEGIN .*PRIVATE KEY-----/.test(body.public_key)) refuse('public_key', 'the public key, not the private one')
    checkLabels(body.labels)
  }
  return { op: 'sshKeys.create', method: 'POST', path: '/ssh_keys', body, check, pick: 'ssh_key', schema: SshKeySchema }
}

/**
 * Gets the SSH key of that name, else creates it. It may be run again and again: a creation whose answer was lost is found.
 * What exists is not compared with `body`.
 *
 * @throws ConflictError with the code `uniqueness_error` when the key is there under another name: see `getByFingerprint`.
 * @example
 * const { created, ssh_key } = await hetzner.sshKeys.createOrGet({ name: 'laptop', public_key: 'ssh-ed25519 AAAA… me@laptop' })
 */
export async function createOrGet(api: HetznerApi, body: CreateSshKeyBody, options?: CallOptions): Promise<CreateOrGetSshKeyResult> {
  const outcome = await findOrCreate(
    () => getByName(api, body.name, options),
    () => api.request({ ...creation(body), idempotent: true }, options),
  )
  return { created: outcome.created, ssh_key: outcome.created ? outcome.result : outcome.found }
}

/**
 * Changes the name or the labels of an SSH key.
 *
 * @example
 * const key = await hetzner.sshKeys.update(2323, { name: 'old laptop' })
 *
 * @see https://docs.hetzner.cloud/reference/cloud#ssh-keys-update-an-ssh-key
 */
export function update(api: HetznerApi, id: number, body: UpdateSshKeyBody, options?: CallOptions): Call<SshKey> {
  const check = () => checkLabels(body.labels)
  const spec = { op: 'sshKeys.update', method: 'PUT', path: path`/ssh_keys/${id}`, body, check, pick: 'ssh_key' } as const
  return api.request({ ...spec, schema: SshKeySchema }, options)
}

/**
 * Deletes an SSH key. Servers that it was put on still let it in.
 *
 * @example
 * await hetzner.sshKeys.delete(2323)
 *
 * @see https://docs.hetzner.cloud/reference/cloud#ssh-keys-delete-an-ssh-key
 */
export function remove(api: HetznerApi, id: number, options?: CallOptions): Call<void> {
  return removeAt(api, { op: 'sshKeys.delete', path: path`/ssh_keys/${id}` }, options)
}
