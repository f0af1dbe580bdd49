import { findRoutes, randomUuid } from '@infra/core/msw'
import type { Faults, FoundRoute, Seeded } from '@infra/core/msw'
import { settle } from './actions.js'
import { readBody } from './body.js'
import type { Host, Reply, Route, RouteCall } from './call.js'
import { Refusal, refuse } from './errors.js'
import { takeFromQuota } from './quota.js'
import { routes } from './routes.js'
import type { HetznerState } from './state.js'

/** What answers need to know. */
export interface EmulatedApi {
  state: HetznerState
  faults: Faults
  /** What the ids of requests are made from: not the state's seed, so that reading changes no secret. */
  requests: Seeded
  /** The clock, in milliseconds since 1970. */
  now: () => number
  actionMs: (command: string) => number
  /** Requests an hour. */
  rateLimit: number
  token: string
  /** A token that may only read. */
  readOnlyToken: string | undefined
}

/** Answers any request to one of the two addresses. `path` is the part below the version. */
export async function answer(api: EmulatedApi, host: Host, path: string, request: Request): Promise<Response> {
  const matching = findRoutes(
    routes.filter((route) => route.host === host),
    path,
  )
  const found = matching.find(({ route }) => route.method === request.method)
  const info = { method: request.method, path, request, op: found?.route.op }
  const quota = takeFromQuota(api.state, api.now(), api.rateLimit, found && readsActions(found) ? 'actions' : 'rest')
  const response = await api.faults.handle(info, async () => {
    try {
      if (!quota.ok) refuse('rate_limit_exceeded', 'limit of requests per hour reached')
      if (matching.length === 0) refuse('not_found', 'route not found')
      authorize(api, request)
      if (!found) refuse('method_not_allowed', 'method not allowed')
      return render(await carryOut(api, host, found, request))
    } catch (error) {
      if (error instanceof Refusal) return render(error.reply)
      throw error
    }
  })
  // A broken connection has no headers.
  if (response.type === 'error') return response
  const always = { ...quota.headers, 'x-correlation-id': randomUuid(api.requests), 'access-control-allow-origin': '*' }
  for (const [name, value] of Object.entries(always)) if (!response.headers.has(name)) response.headers.set(name, value)
  return response
}

function readsActions({ route }: FoundRoute<Route>): boolean {
  return /^actions\.|Actions?$/.test(route.op)
}

function authorize({ token, readOnlyToken }: EmulatedApi, request: Request): void {
  const given = /^Bearer (.*)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (given === undefined) refuse('unauthorized', 'token is required')
  if (given === token) return
  if (given !== readOnlyToken) refuse('unauthorized', 'the token you have provided is invalid')
  if (request.method !== 'GET') refuse('token_readonly', 'the token may only read')
}

async function carryOut(api: EmulatedApi, host: Host, { route, params }: FoundRoute<Route>, request: Request): Promise<Reply> {
  const { state, actionMs } = api
  const url = new URL(request.url)
  const text = route.body ? await request.text() : ''
  const now = api.now()
  settle(state, now)
  const call: RouteCall = { state, now, actionMs, host, params, query: url.searchParams, url, body: undefined }
  return route.handler(route.body ? { ...call, body: readBody(route.body, text) } : call)
}

function render({ status, body, headers }: Reply): Response {
  if (body === undefined) return new Response(null, { status, headers: headers ?? {} })
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })
}
