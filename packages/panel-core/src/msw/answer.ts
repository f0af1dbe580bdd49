import { findRoutes } from '@infra/core/msw'
import type { FoundRoute } from '@infra/core/msw'
import { checkServerAccess, mayDo } from './access.js'
import { authenticate, checkKind, mayApply } from './auth.js'
import { bind } from './bind.js'
import { readBody, readQuery } from './body.js'
import type { Bound, PanelCall, Route } from './call.js'
import type { Panel } from './panel.js'
import { forbidden, refuse, Refusal } from './refuse.js'
import type { Reply } from './refuse.js'
import { rulesOf } from './routes.js'
import { settle } from './settle.js'
import { readIncludes } from './shape.js'
import { count } from './throttle.js'
import { validate } from './validate.js'
import { reachWings } from './wings/reach.js'

const METHODS = 'GET, POST, PUT, PATCH, DELETE, HEAD'

/** Answers any request to the panel's origin. */
export async function answer(panel: Panel, request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method === 'OPTIONS') return preflight(request)
  const [, api, below = ''] = /^\/api\/(client|application)(\/.*)?$/.exec(url.pathname) ?? []
  const routes = panel.line.routes.filter((route) => route.api === api)
  const found = findRoutes(routes, below.replace(/\/$/, ''))
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const match = found.find(({ route }) => route.method === method)
  // The same part of the path as in the SDK: what is below the API.
  const info = { method: request.method, path: below, request, op: match?.route.op }
  return panel.faults.handle(info, async () => {
    const headers: Record<string, string> = {}
    try {
      const bytes = new Uint8Array(await request.arrayBuffer())
      const body = readBody(request, url.pathname, bytes)
      if (!match) return render(request, noRoute(url, request.method, found))
      checkOrigin(panel, request)
      return render(request, await carryOut(panel, request, match, { url, body, bytes }, headers), headers)
    } catch (error) {
      if (error instanceof Refusal) return render(request, error.reply, headers)
      throw error
    }
  })
}

type Parts = Pick<PanelCall, 'url' | 'body' | 'bytes'>

async function carryOut(
  panel: Panel,
  request: Request,
  { route, params }: FoundRoute<Route>,
  parts: Parts,
  headers: Record<string, string>,
): Promise<Reply> {
  const { key, user } = authenticate(panel, request)
  const { api } = route
  const findsFirst = api === 'client' && panel.line.findsFirst === true
  const countIt = () => Object.assign(headers, count(panel, `${api}:${user.id}`, panel.rateLimits[api], 60_000))
  if (!findsFirst) countIt()
  checkKind(api, key, user)
  checkTwoFactor(panel, route, user)
  const { state } = panel
  const now = panel.now()
  settle(panel, now)
  const query = parts.url.searchParams
  const call: PanelCall = {
    ...parts,
    panel,
    state,
    api,
    now,
    user,
    key,
    params,
    query,
    bound: {} as Bound,
    includes: readIncludes(query.get('include')),
  }
  enter(call, route, findsFirst ? countIt : undefined)
  countOwn(call, route, headers)
  checkRight(call, route)
  checkInput(call, route)
  if (route.wings) reachWings(call)
  return route.handler(call)
}

/** Lets the request in, finds what the path names, and lets nobody near what is none of theirs. Some panels find before they count. */
function enter(call: PanelCall, route: Route, countIt?: () => void): void {
  const found: string[] = []
  const look = (name: string) => {
    if (route.api === 'client' && name === 'server') checkServerAccess(call, route)
  }
  const { admit } = call.panel.line
  if (!countIt) admit?.(call, route)
  bind(call, route, (name) => (countIt ? found.push(name) : look(name)))
  countIt?.()
  if (countIt) admit?.(call, route)
  for (const name of found) look(name)
}

/** Some have limits of their own. */
function countOwn({ panel, user, bound }: PanelCall, { op, limit, serverLimit }: Route, headers: Record<string, string>): void {
  if (limit) Object.assign(headers, count(panel, `${limit.of}:${user.id}`, limit.count, limit.ms))
  if (serverLimit && panel.modern) count(panel, `${op}:${bound.server.uuid}`, serverLimit.count, serverLimit.ms)
}

function checkInput(call: PanelCall, route: Route): void {
  const { rules, labels, ofQuery } = route
  if (!rules) return
  const checked = validate(ofQuery ? readQuery(call.query) : call.body, rulesOf(route, call), labels)
  // What has no rule does not come through: nobody changes the number of a row.
  if (!ofQuery) call.body = checked
}

function checkRight(call: PanelCall, { api, right }: Route): void {
  if (right === undefined || (api === 'application' && !call.panel.line.keyRights)) return
  const wanted = typeof right === 'function' ? right(call) : right
  if (api === 'application' ? !mayApply(call.key, wanted) : !mayDo(call, call.bound.server, wanted)) forbidden()
}

function checkTwoFactor({ state }: Panel, { op }: Route, user: PanelCall['user']): void {
  const wanted = state.twoFactorRequired
  if (
    wanted === 'nobody' ||
    user.two_factor ||
    (wanted === 'admins' && !user.root_admin) ||
    /^client\.account\.(get$|.*TwoFactor)/.test(op)
  )
    return
  refuse(400, 'TwoFactorAuthRequiredException', 'Two-factor authentication is required on this account in order to access this endpoint.')
}

/** Pages of the panel's own need a token against forged requests, key or not. */
function checkOrigin({ url }: Panel, request: Request): void {
  const from = request.headers.get('origin') ?? request.headers.get('referer')
  if (request.method === 'GET' || request.method === 'HEAD' || from === null || !URL.canParse(from)) return
  const { host } = new URL(from)
  const own = ['localhost', 'localhost:3000', '127.0.0.1', '127.0.0.1:8000', '[::1]', new URL(url).host]
  if (own.includes(host)) refuse(419, 'HttpException', 'CSRF token mismatch.')
}

function noRoute(url: URL, method: string, found: readonly FoundRoute<Route>[]): Reply {
  const path = url.pathname.replace(/^\//, '')
  if (found.length === 0) refuse(404, 'NotFoundHttpException', `The route ${path} could not be found.`)
  const methods = found.flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]))
  const allow = [...new Set(methods)].toSorted().join(', ')
  const detail = `The ${method} method is not supported for route ${path}. Supported methods: ${allow}.`
  return refuse(405, 'MethodNotAllowedHttpException', detail, { allow })
}

/** No origin is allowed by itself. */
function preflight(request: Request): Response {
  const wanted = request.headers.get('access-control-request-headers')
  const headers = {
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': METHODS,
    'access-control-max-age': '0',
    ...(wanted && { 'access-control-allow-headers': wanted }),
    'content-type': 'text/html; charset=UTF-8',
    vary: 'Access-Control-Request-Headers, Access-Control-Request-Method',
  }
  return new Response(null, { status: 204, headers })
}

/** Turns a reply into a response. */
function render(request: Request, { status, body, headers }: Reply, always: Record<string, string> = {}): Response {
  const all = new Headers({ 'cache-control': 'no-cache, private', ...always, ...headers })
  if (body === undefined || request.method === 'HEAD') return new Response(null, { status, headers: all })
  const plain = typeof body === 'string' || body instanceof Uint8Array
  if (!all.has('content-type')) all.set('content-type', plain ? 'text/plain; charset=UTF-8' : 'application/json')
  return new Response(plain ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body), { status, headers: all })
}
