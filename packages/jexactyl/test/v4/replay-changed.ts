import facts from '@infra/specs/jexactyl.json' with { type: 'json' }
import type { Recording } from '../../../panel-core/test/replay/replay.js'

const operations = facts
  .filter(({ line }) => line === '4.x')
  .map(({ method, path }) => ({ method, path: new RegExp(`^/api${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) }))

const NO_ROUTE = /^The (route|\w+ method is not supported)/

/**
 * Which recordings cannot be replayed, and why: they are of a panel of 2024, and the emulator has the operations of 2026.
 * `gone`: no operation of today has that method and path, so that the emulator has no such route. Locations, mounts and the first
 * billing went whole; sign-up, servers' deletion, two-factor's end and messages of tickets are on other paths now.
 * `new`: the panel of 2024 knew of no such route, and today's does: those other paths, and the list of roles.
 */
export function changed({ request, response }: Recording): 'gone' | 'new' | undefined {
  const { method, path } = request
  const { pathname } = new URL(path, 'http://panel.test')
  const isKnown = (verb: string) => operations.some((one) => one.method === verb.replace('HEAD', 'GET') && one.path.test(pathname))
  const [error] = (response.body as { errors?: { detail: string }[] } | undefined)?.errors ?? []
  // In 2024 a role was looked for as a user.
  const wasKnown = !NO_ROUTE.test(error?.detail ?? '') && pathname !== '/api/application/users/roles'
  if (isKnown(method)) return wasKnown ? undefined : 'new'
  const isApi = /^\/api\/(client|application)\//.test(pathname) && method !== 'OPTIONS'
  // A refusal names the methods that there were.
  const others = response.headers['allow']?.split(', ') ?? []
  return isApi && (wasKnown || !others.every(isKnown)) ? 'gone' : undefined
}
