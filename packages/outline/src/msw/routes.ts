import * as accessKeys from './access-keys.js'
import type { Handler } from './call.js'
import * as metrics from './metrics.js'
import type { Params } from './params.js'
import { Refusal } from './respond.js'
import * as server from './server.js'
import { atLeast } from './version.js'

interface Route {
  /** Name of the operation, the same as in the SDK. */
  op: string
  method: string
  path: string
  handler: Handler
  /** First version that has it. Default: every one. */
  since?: string
}

const ROUTES: readonly Route[] = [
  { op: 'server.get', method: 'GET', path: '/server', handler: server.get },
  { op: 'server.rename', method: 'PUT', path: '/name', handler: server.rename },
  { op: 'server.setHostname', method: 'PUT', path: '/server/hostname-for-access-keys', handler: server.setHostname },
  { op: 'server.setPortForNewAccessKeys', method: 'PUT', path: '/server/port-for-new-access-keys', handler: server.setPort },
  { op: 'server.setDataLimit', method: 'PUT', path: '/server/access-key-data-limit', handler: server.setDataLimit },
  { op: 'server.removeDataLimit', method: 'DELETE', path: '/server/access-key-data-limit', handler: server.removeDataLimit },
  { op: 'server.setDataLimit', method: 'PUT', path: '/experimental/access-key-data-limit', handler: server.redirectDataLimit },
  { op: 'server.removeDataLimit', method: 'DELETE', path: '/experimental/access-key-data-limit', handler: server.redirectDataLimit },
  { op: 'accessKeys.create', method: 'POST', path: '/access-keys', handler: accessKeys.create },
  { op: 'accessKeys.list', method: 'GET', path: '/access-keys', handler: accessKeys.list },
  { op: 'accessKeys.createWithId', method: 'PUT', path: '/access-keys/:id', handler: accessKeys.createWithId, since: '1.8.0' },
  { op: 'accessKeys.get', method: 'GET', path: '/access-keys/:id', handler: accessKeys.get, since: '1.8.0' },
  { op: 'accessKeys.delete', method: 'DELETE', path: '/access-keys/:id', handler: accessKeys.remove },
  { op: 'accessKeys.rename', method: 'PUT', path: '/access-keys/:id/name', handler: accessKeys.rename },
  { op: 'accessKeys.setDataLimit', method: 'PUT', path: '/access-keys/:id/data-limit', handler: accessKeys.setDataLimit },
  { op: 'accessKeys.removeDataLimit', method: 'DELETE', path: '/access-keys/:id/data-limit', handler: accessKeys.removeDataLimit },
  { op: 'metrics.transfer', method: 'GET', path: '/metrics/transfer', handler: metrics.transfer },
  { op: 'metrics.getEnabled', method: 'GET', path: '/metrics/enabled', handler: metrics.getEnabled },
  { op: 'metrics.setEnabled', method: 'PUT', path: '/metrics/enabled', handler: metrics.setEnabled },
  { op: 'metrics.server', method: 'GET', path: '/experimental/server/metrics', handler: metrics.server, since: '1.12.0' },
]

/** A route with what the path said. */
export interface Found {
  op: string
  handler: Handler
  params: Params
}

/** Doubled slashes count as one, one at the end does not count. */
export function tidyPath(path: string): string {
  return path.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '')
}

/** Finds the route of a request, or says what the router answers. `path` is the tidy one, secret included. */
export function findRoute(version: string, prefix: string, method: string, path: string): Found | Refusal {
  const below = path.startsWith(prefix) ? path.slice(prefix.length) : ''
  const matching = ROUTES.filter(({ since }) => since === undefined || atLeast(version, since)).flatMap((route) => {
    const params = matchPath(route.path, below)
    return params ? [{ ...route, params }] : []
  })
  const found = matching.find((route) => route.method === method)
  if (found) return found
  if (matching.length === 0) return new Refusal(404, 'ResourceNotFound', `${path} does not exist`)
  const allow = matching.map((route) => route.method).toSorted((a, b) => (a < b ? -1 : 1))
  return new Refusal(405, 'MethodNotAllowed', `${method} is not allowed`, { allow: allow.join(', ') })
}

function matchPath(pattern: string, path: string): Params | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Params = {}
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? ''
    if (segment === ':id') {
      const id = decode(text)
      // The router takes parameters of a hundred characters at most.
      if (id === undefined || id.length > 100) return undefined
      params['id'] = id
    } else if (segment !== text) return undefined
  }
  return params
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
