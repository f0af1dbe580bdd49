import { randomString } from '@infra/core/msw'
import type { Faults, Seeded } from '@infra/core/msw'
import { authRoutes, tokenReply } from './auth-routes.js'
import { applicationOf, authenticate } from './auth.js'
import { readBody } from './body.js'
import type { Reply, RouteCall } from './call.js'
import { Refusal, refuse } from './errors.js'
import { noSuchObject } from './objects.js'
import { tidyPath } from './path.js'
import type { Prepared } from './prepare.js'
import { findRoute, kindOf } from './routes.js'
import type { Found } from './routes.js'
import type { Described } from './catalogue/routes.js'
import { settle } from './state.js'
import type { OvhState } from './state.js'

/** What answers need to know. */
export interface EmulatedApi {
  state: OvhState
  faults: Faults
  /** What query ids are made from: not the state's seed, so that reading changes no secret. */
  requests: Seeded
  now: () => number
  taskMs: number
  tokenErrorStatus: number
  /** Where pages of the vendor's site are. */
  origin: string
}

/** Answers any request to the API. `path` is the part below the version, as it came; that of v2 begins with `/v2`. */
export async function answer(api: EmulatedApi, path: string, request: Request): Promise<Response> {
  const { state } = api
  const tidy = tidyPath(path)
  const known = findRoute(state, authRoutes, request.method, tidy)
  // What is written out, such as `/vps/datacenter`, is beside the objects of a list.
  const isOwn = known !== undefined && !known.isMissing
  const found = isOwn ? known : ((await findElsewhere(api, request.method, tidy, known !== undefined)) ?? known)
  const describe = isOwn && !needsNoTable(known, request) ? await findDescription(request.method, tidy) : undefined
  const op = found && `${request.method} ${found.path}`
  return handle(api, { method: request.method, path: tidy, request, op, isSet: known?.isSet }, async () => {
    if (!found) refuse('Client::NotFound', 'Got an invalid (or empty) URL')
    const now = api.now()
    settle(state, now)
    const text = await request.text()
    const asked = { state, now, request, text, path: path.replace(/\/$/, '') }
    if (found.open === 'application') applicationOf(state, request)
    const caller = found.open ? ({ method: 'none' } as const) : await authenticate(asked)
    if (!found.exists()) noSuchObject()
    const { searchParams: query } = new URL(request.url)
    const { params } = found
    const call: RouteCall = { ...api, seed: state.madeFrom, now, caller, request, path: tidy, params, query, body: readBody(text) }
    const reply = found.handler(describe ? { ...call, body: describe(call) } : call)
    settle(state, now)
    return reply
  })
}

/** Finds any other route of OVHcloud. Its table is loaded when it is needed for the first time. */
async function findElsewhere({ state }: EmulatedApi, method: string, path: string, isObject: boolean): Promise<Found | undefined> {
  const { findInCatalogue } = await import('./catalogue/routes.js')
  const found = findInCatalogue(state, method, path, (list) => kindOf(state, list) !== undefined)
  return isObject && found?.path.endsWith('}') ? undefined : found
}

/** Whether a route of the emulator's own takes a request as it is: an answer that was set, or what is only read. */
function needsNoTable({ isSet, isList }: Found, { method, url }: Request): boolean {
  return isSet === true || (method === 'GET' && (isList === true || new URL(url).search === ''))
}

/** How the catalogue describes what is sent to a route of the emulator's own. */
async function findDescription(method: string, path: string): Promise<Described | undefined> {
  const catalogue = await import('./catalogue/routes.js')
  return catalogue.findDescription(method, path)
}

/** Answers a request to the token host. */
export async function answerToken(api: EmulatedApi, request: Request): Promise<Response> {
  const path = new URL(request.url).pathname
  const { state, tokenErrorStatus } = api
  return handle(api, { method: request.method, path, request, op: 'POST /auth/oauth2/token' }, async () =>
    tokenReply(state, api.now(), request, await request.text(), tokenErrorStatus),
  )
}

async function handle(api: EmulatedApi, info: Prepared, carryOut: () => Promise<Reply>): Promise<Response> {
  const response = await api.faults.handle(info, async () => {
    try {
      return render(await carryOut())
    } catch (error) {
      if (error instanceof Refusal) return render(error.reply)
      throw error
    }
  })
  // A broken connection has no headers.
  if (response.type !== 'error' && !response.headers.has('x-ovh-queryid'))
    response.headers.set('x-ovh-queryid', `EU.ext-1.${randomString(api.requests, 16, '0123456789abcdef')}`)
  return response
}

function render({ status = 200, body = null, headers = {} }: Reply): Response {
  const text = [204, 205, 304].includes(status) ? null : JSON.stringify(body)
  return new Response(text, { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } })
}
