import type { Faults } from '@infra/core/msw'

import { readParams } from './params.js'
import { Refusal, preflight, render } from './respond.js'
import { findRoute, tidyPath } from './routes.js'
import type { Found } from './routes.js'
import type { OutlineState } from './state.js'
import { broken } from './validation.js'

/** What answers need to know. */
export interface EmulatedServer {
  state: OutlineState
  faults: Faults
  /** The clock, in milliseconds since 1970. */
  now: () => number
  /** The secret path, with a slash before and none behind; empty when there is none. */
  prefix: string
  /** Ports that other programs hold. */
  busyPorts: ReadonlySet<number>
}

/** Answers any request to the server's origin. */
export async function answer(server: EmulatedServer, request: Request): Promise<Response> {
  const early = preflight(request)
  if (early) return early
  const { state, faults, prefix } = server
  const path = tidyPath(new URL(request.url).pathname)
  const found = findRoute(state.version, prefix, request.method, path)
  const info = { method: request.method, path: path.startsWith(prefix) ? path.slice(prefix.length) : path, request }
  if (found instanceof Refusal) return faults.handle(info, () => render(request, found.reply, false))
  return faults.handle({ ...info, op: found.op }, () => carryOut(server, request, found))
}

async function carryOut(server: EmulatedServer, request: Request, found: Found): Promise<Response> {
  const { state, now, prefix, busyPorts } = server
  const isPortTaken = (port: number) => busyPorts.has(port) && !state.accessKeys.some((key) => key.port === port)
  // The CORS headers come once the body is read: what its reader refuses has none.
  let routed = false
  try {
    const params = await readParams(request, found.params)
    routed = true
    const { searchParams } = new URL(request.url)
    return render(request, found.handler({ state, params, query: searchParams, now: now(), prefix, isPortTaken }), routed)
  } catch (error) {
    return render(request, (error instanceof Refusal ? error : broken()).reply, routed)
  }
}
