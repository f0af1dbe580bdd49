import { logOfAccount } from './activity.js'
import type { ApiKind } from './call.js'
import type { Panel } from './panel.js'
import { forbidden, redirect, refuse, Refusal } from './refuse.js'
import type { KeyRow, Resource, UserRow } from './rows.js'

/** Finds the key that a request bears, and whose it is. */
export function authenticate(panel: Panel, request: Request): { key: KeyRow; user: UserRow } {
  const { keys, users } = panel.state
  const given = /^Bearer (.*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const key = keys.find(({ identifier, token }) => identifier + token === given)
  const user = key && users.find(({ id }) => id === key.user_id)
  if (!user) return refuseLogin(panel, request)
  if (key.allowed_ips.length > 0 && !key.allowed_ips.some((range) => contains(range, panel.ip))) {
    logOfAccount(panel, user, 'auth:ip-blocked', { identifier: key.identifier })
    forbidden(`This IP address (${panel.ip}) does not have permission to access the API using these credentials.`)
  }
  key.last_used_at = panel.now()
  return { key, user }
}

/** Who does not ask for JSON is sent to the page to log in. */
function refuseLogin({ url }: Panel, request: Request): never {
  if (/[/+]json/.test(request.headers.get('accept') ?? '')) refuse(401, 'AuthenticationException', 'Unauthenticated.')
  throw new Refusal(redirect(`${url}/auth/login`))
}

/** Whether a key opens an API. */
export function checkKind(api: ApiKind, key: KeyRow, user: UserRow): void {
  if (api === 'client' && key.kind === 'application')
    forbidden('You are attempting to use an application API key on an endpoint that requires a client API key.')
  if (api === 'application' && !user.root_admin) forbidden('This account does not have permission to access the API.')
}

/** Whether a key of the Application API has a right such as `users:r`; client keys of administrators have all. */
export function mayApply(key: KeyRow, right: string): boolean {
  if (key.kind === 'client') return true
  const [resource = '', access] = right.split(':')
  const bit = access === 'w' ? 2 : 1
  return ((key.rights[resource as Resource] ?? 0) & bit) !== 0
}

/** Whether an address lies in a range; IPv6 only as a whole. */
function contains(range: string, ip: string): boolean {
  const [base = '', bits = '32'] = range.split('/')
  if (!range.includes('/')) return base === ip
  const shift = 32 - Number(bits)
  const [from, given] = [numberOf(base), numberOf(ip)]
  return from !== undefined && given !== undefined && Math.floor(from / 2 ** shift) === Math.floor(given / 2 ** shift)
}

/** An IPv4 address as a number. */
export function numberOf(ip: string): number | undefined {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(ip)) return undefined
  return ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}
