import type { Call, CallOptions } from '@infra/core'
import { idPath, recoverGone } from '@infra/panel-core/provider'
import type { JexactylV4ClientApi } from '../../api.js'
import { ServerGroupSchema, ServerGroupsSchema } from './schemas.js'
import type { CreateServerGroupBody, ServerGroup, UpdateServerGroupBody } from './types.js'

/**
 * Lists the groups of the key's user, all at once.
 *
 * @example
 * for (const { id, name } of await panel.client.groups.list()) console.log(id, name)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function list(api: JexactylV4ClientApi, options?: CallOptions): Call<ServerGroup[]> {
  return api.request({ op: 'client.groups.list', path: '/groups', pick: 'data', schema: ServerGroupsSchema }, options)
}

/**
 * Creates a group without servers.
 *
 * @example
 * const { id } = await panel.client.groups.create({ name: 'Minecraft', color: '#22c55e' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function create(api: JexactylV4ClientApi, body: CreateServerGroupBody, options?: CallOptions): Call<ServerGroup> {
  return api.request({ op: 'client.groups.create', method: 'POST', path: '/groups', body, schema: ServerGroupSchema }, options)
}

/**
 * Changes the name or the colour of a group.
 *
 * @example
 * await panel.client.groups.update(1, { name: 'Survival' })
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function update(api: JexactylV4ClientApi, group: number, body: UpdateServerGroupBody, options?: CallOptions): Call<void> {
  const spec = { op: 'client.groups.update', method: 'PATCH', path: idPath`/groups/${group}`, body, idempotent: true } as const
  return api.request(spec, options)
}

/**
 * Deletes a group; its servers stay.
 *
 * @example
 * await panel.client.groups.delete(1)
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function remove(api: JexactylV4ClientApi, group: number, options?: CallOptions): Call<void> {
  const spec = { op: 'client.groups.delete', method: 'DELETE', path: idPath`/groups/${group}`, recover: recoverGone } as const
  return api.request(spec, options)
}

/**
 * Puts a server into a group.
 *
 * @param server its long id
 * @example
 * await panel.client.groups.addServer(1, '71505837-8799-40ca-b886-e5b5ebdc2bb1')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function addServer(api: JexactylV4ClientApi, group: number, server: string, options?: CallOptions): Call<void> {
  const spec = {
    op: 'client.groups.addServer',
    method: 'POST',
    path: idPath`/groups/${group}/add`,
    body: { server },
    idempotent: true,
  } as const
  return api.request(spec, options)
}

/**
 * Takes a server out of a group.
 *
 * @param server its long id
 * @example
 * await panel.client.groups.removeServer(1, '71505837-8799-40ca-b886-e5b5ebdc2bb1')
 *
 * @see https://github.com/Jexactyl/Jexactyl/blob/8723fb26/routes/api-client.php
 */
export function removeServer(api: JexactylV4ClientApi, group: number, server: string, options?: CallOptions): Call<void> {
  const spec = {
    op: 'client.groups.removeServer',
    method: 'POST',
    path: idPath`/groups/${group}/remove`,
    body: { server },
    idempotent: true,
  } as const
  return api.request(spec, options)
}
