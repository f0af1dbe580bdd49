import type { Params } from './params.js'
import type { Reply } from './respond.js'
import type { OutlineState } from './state.js'

/** One request, as a route sees it. */
export interface RouteCall {
  state: OutlineState
  /** Path and body in one. */
  params: Params
  query: URLSearchParams
  /** Milliseconds since 1970. */
  now: number
  /** The secret path, with a slash before and none behind; empty when there is none. */
  prefix: string
  /** Whether another program, the API itself for one, listens there. */
  isPortTaken: (port: number) => boolean
}

/** Carries out one operation. */
export type Handler = (call: RouteCall) => Reply
