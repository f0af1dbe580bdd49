import type { Call, CallOptions } from '@infra/core'
import type { DataLimit } from '../access-keys/types.js'
import type { OutlineApi } from '../api.js'
import { checkHostname, checkLimit, checkName, checkPort } from '../checks.js'
import { ServerSchema } from './schemas.js'
import type { Server } from './types.js'

/**
 * Gets the server: its name, version and settings.
 *
 * @example
 * const { name, version } = await outline.server.get()
 *
 * @see https://github.com/OutlineFoundation/outline-server/blob/master/src/shadowbox/server/api.yml
 */
export function get(api: OutlineApi, options?: CallOptions): Call<Server> {
  return api.request({ op: 'server.get', path: '/server', schema: ServerSchema }, options)
}

/**
 * Changes the name of the server: 1 to 100 UTF-16 units (an emoji is two).
 *
 * @throws InvalidInputError for a name that is empty or longer.
 * @example
 * await outline.server.rename('Frankfurt 2')
 */
export function rename(api: OutlineApi, name: string, options?: CallOptions): Call<void> {
  return api.request(
    { op: 'server.rename', method: 'PUT', path: '/name', body: { name }, check: () => checkName(name, 'name', 100) },
    options,
  )
}

/**
 * Changes the host in the addresses of keys: a domain name, or an IP address (IPv6 without brackets). The server does not
 * look whether it leads to it. Keys made before show the old host until the server restarts.
 *
 * @throws InvalidInputError for what is no host. The server's own check is laxer: it takes `999.1.1.1`.
 * @example
 * await outline.server.setHostname('vpn.example.com')
 */
export function setHostname(api: OutlineApi, hostname: string, options?: CallOptions): Call<void> {
  const spec = {
    op: 'server.setHostname',
    method: 'PUT',
    path: '/server/hostname-for-access-keys',
    body: { hostname },
  } as const
  return api.request({ ...spec, check: () => checkHostname(hostname) }, options)
}

/**
 * Changes the port of keys that are made from now on; those made before keep theirs.
 *
 * @throws ConflictError when another program on the server has the port; InvalidInputError for what is not 1–65535.
 * @example
 * await outline.server.setPortForNewAccessKeys(443)
 */
export function setPortForNewAccessKeys(api: OutlineApi, port: number, options?: CallOptions): Call<void> {
  const spec = {
    op: 'server.setPortForNewAccessKeys',
    method: 'PUT',
    path: '/server/port-for-new-access-keys',
    body: { port },
  } as const
  return api.request({ ...spec, check: () => checkPort(port) }, options)
}

/**
 * Limits how much each key without a limit of its own may transfer in any 30 days.
 *
 * @throws InvalidInputError for what is not a whole number of bytes.
 * @example
 * await outline.server.setDataLimit({ bytes: 100e9 })
 */
export function setDataLimit(api: OutlineApi, limit: DataLimit, options?: CallOptions): Call<void> {
  const spec = {
    op: 'server.setDataLimit',
    method: 'PUT',
    path: '/server/access-key-data-limit',
    body: { limit },
  } as const
  return api.request({ ...spec, check: () => checkLimit(limit) }, options)
}

/**
 * Takes the server's limit away; limits of single keys stay. No error when there was none.
 *
 * @example
 * await outline.server.removeDataLimit()
 */
export function removeDataLimit(api: OutlineApi, options?: CallOptions): Call<void> {
  return api.request({ op: 'server.removeDataLimit', method: 'DELETE', path: '/server/access-key-data-limit' }, options)
}
