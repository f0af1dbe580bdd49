import type { OvhObject, OvhState } from './state.js'

/** What a route answers; the status is 200 unless it says otherwise, no body is `null`. */
export interface Reply {
  status?: number
  body?: unknown
  headers?: Record<string, string>
}

/** Who asks: the object of a consumer key, or somebody with a token, or nobody. */
export interface Caller {
  method: 'account' | 'oauth2_client_credentials' | 'none'
  credential?: OvhObject
}

/** One request, as a route sees it. */
export interface RouteCall {
  state: OvhState
  /** What generated answers are made from. */
  seed: number
  /** Milliseconds since 1970. */
  now: number
  /** How long work takes, in milliseconds. */
  taskMs: number
  caller: Caller
  request: Request
  /** Where pages of the vendor's site are. */
  origin: string
  /** Path below the version, each segment encoded in the same way. */
  path: string
  /** What the path says, by the names in the template. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The body, an object without fields when there is none. */
  body: Readonly<Record<string, unknown>>
}

/** Carries out one operation. */
export type Handler = (call: RouteCall) => Reply

/** One operation: where it is and what it does. */
export interface Route {
  method: string
  /** Its path, as the catalogue writes it. */
  path: string
  handler: Handler
  /** Whether it asks nobody who they are, or only which application. Default: false. */
  open?: boolean | 'application'
}

/** The time as the API writes it. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, '+00:00')
}
